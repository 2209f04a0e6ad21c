#pragma once

#include "actions/feature_context.h"
#include "base/id.h"
#include "base/instant.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class EmptyState;
class PlainLabel;
class RosterCalendar;
class RosterChanges;
class RosterForms;
class RosterLists;
class RosterPresenter;
struct RosterState;

/// The duty lists: one of them laid out by week or month, its turns moved by mouse and keys, and what must be
/// written is written in a form beneath it. Nothing is asked in a window of its own.
class RosterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterPage(FeatureContext context, QWidget *parent = nullptr);

    void start();
    /// The list of a contact point at a moment, or the place to begin one.
    void startAt(ContactPointId point, Instant at);
    void setNow(Instant now);

Q_SIGNALS:
    void left();

protected:
    /// Passed on by hand: a focus proxy would take part in the order of Tab.
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buttons();
    void connectCalendar();
    void connectLists();
    void connectPresenter();
    void render(const RosterState &state);
    void renderEmpty(bool isUnread);
    void runKey(int key);
    void chooseList(DutyListId list, ContactPointId point);
    void tell(const QString &text, bool odd);
    void warn(const QString &text);

    void focusRoster();

    RosterPresenter *m_presenter;
    RosterLists *m_lists;
    PlainLabel *m_heading;
    PlainLabel *m_period;
    PlainLabel *m_caption;
    PlainLabel *m_warnings;
    RosterCalendar *m_calendar;
    EmptyState *m_empty;
    Banner *m_banner;
    QPushButton *m_week;
    QPushButton *m_month;
    QPushButton *m_undo = nullptr;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; ///< of what scrolls: calendar, words, form
    RosterChanges *m_changes;
    RosterForms *m_forms;
};

} // namespace jour::ui
