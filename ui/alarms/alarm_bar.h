#pragma once

#include "alarms/alarm_presenter.h"

#include <QFrame>

class QVBoxLayout;

namespace jour::ui {

class PlainLabel;

/// What is due, across the window: one line a case, never a dialog, never taking the focus from what is being
/// typed. Larger where nothing is heard; a mute stands here as long as it lasts.
class AlarmBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmBar(QWidget *parent = nullptr);

    void render(const AlarmBarState &state);
    void setNow(Instant now);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void soundRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void addMute();
    void addLine(const AlarmLine &line, std::size_t index);
    void addFooter();
    void paintShapes();
    [[nodiscard]] QString muteWords() const;
    [[nodiscard]] std::size_t linesShown() const;

    AlarmBarState m_state;
    std::size_t m_shown = 0; ///< of the lines
    Instant m_now;
    QVBoxLayout *m_column;
};

} // namespace jour::ui
