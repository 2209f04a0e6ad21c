#pragma once

#include "actions/feature_context.h"
#include "base/id.h"
#include "base/instant.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jour {
struct DutyOverride;
}

namespace jour::ui {

class Banner;
class DutyForm;
class EmptyState;
class PlainLabel;
class RosterCalendar;
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
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buttons();
    void connectCalendar();
    void connectPresenter();
    void render(const RosterState &state);
    void runKey(int key);
    void tell(const QString &text);
    void warn(const QString &text);

    // roster_page_forms.cpp
    void writeShift(bool change);
    void writeOverride(const DutyOverride &change);
    void writeSwap();
    void writeRotations();
    void writeFixed();
    void writeList(bool isNew);
    void writePerson(DutyPersonId id);
    void editCurrent();
    [[nodiscard]] DutyOverride proposed() const;
    void showForm(DutyForm *form);
    void closeForm();

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
    QPointer<DutyForm> m_form;
};

} // namespace jour::ui
