#pragma once

#include "alarms/alarm_presenter.h"
#include "widgets/plain_label.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace jour::ui {

/// A word in the alarm bar that can be pressed. A click leaves the focus where the operator writes.
[[nodiscard]] QPushButton *alarmLink(const QString &text, QWidget *row);

/// How large a line of the alarm bar is written.
struct AlarmLook
{
    TextRole countdown = TextRole::Heading;
    TextRole words = TextRole::Body;
};

/// One case of the alarm bar: how urgent, what is left, which case and whose, what is due, and what can be
/// done at once. Where there is no room for all of it what is due is cut: the number of the case never is,
/// nor a name that is not endless, nor until when it is snoozed.
class AlarmRow final : public QWidget
{
    Q_OBJECT

public:
    /// `index`: of the line in the bar, for the names of its parts.
    AlarmRow(const AlarmLine &line, std::size_t index, AlarmLook look, Instant now, QWidget *parent);

    /// Before what can be done; cut where there is no room.
    void addNote(PlainLabel *note);

Q_SIGNALS:
    void openRequested();
    void snoozeRequested();

private:
    void addCase(const AlarmLine &line, TextRole role);
    void addTitle(const AlarmLine &line, TextRole role);
    void addQuiet(Instant until, TextRole role);

    QHBoxLayout *m_row;
    int m_notesAt = 0; ///< place in the row
};

} // namespace jour::ui
