#pragma once

#include "alarms/alarm_presenter.h"

#include <QFrame>

class QVBoxLayout;

namespace jour::ui {

/// What is due, across the window: one line a case, never a dialog, never taking the focus from what is being
/// typed.
class AlarmBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmBar(QWidget *parent = nullptr);

    void render(const AlarmBarState &state);
    void setNow(Instant now);
    /// The visual alarm: stronger when nothing can be heard.
    void setSilent(bool nothingCanBeHeard);

Q_SIGNALS:
    void openRequested(jour::CaseId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void paintTone();
    void paintShapes();

    AlarmBarState m_state;
    Instant m_now;
    bool m_silent = false;
    QVBoxLayout *m_column;
};

} // namespace jour::ui
