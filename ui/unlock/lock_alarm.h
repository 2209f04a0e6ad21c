#pragma once

#include "support/sound_words.h"

#include <QFrame>

namespace jour::ui {

class PlainLabel;

/// What is due on a locked desk whose sound nobody can hear: read from across the room. Numbers and the word
/// of the urgency, and nobody's name.
class LockAlarm final : public QFrame
{
    Q_OBJECT

public:
    explicit LockAlarm(QWidget *parent = nullptr);

    /// `words`: what is due; nobody can hear it for `why`. Empty hides it.
    void render(const QString &words, SoundTrouble why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_words;
    PlainLabel *m_why;
};

} // namespace jour::ui
