#pragma once

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

    /// `words`: what is due. Empty hides it.
    void render(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_words;
    PlainLabel *m_why;
};

} // namespace jour::ui
