#pragma once

#include "rosters/roster_calendar.h"
#include "rosters/roster_page.h"
#include "ui/duty/duty_desk.h"

#include <memory>

namespace jour::test {

/// The page of the duty lists with Haninge's list: Anna tonight 17–08, Bo tomorrow night.
struct RosterDesk : DutyDesk
{
    RosterDesk()
    {
        haninge = point(QStringLiteral("Jouren Haninge"), QStringLiteral("0136"));
        anna = person(QStringLiteral("Anna Ek"));
        bo = person(QStringLiteral("Bo Alm"));
        id = list(haninge, {shift(anna, at(24, 17), at(25, 8)), shift(bo, at(25, 17), at(26, 8))});
        open();
    }
    /// As after a lock: another page on the same desk.
    void open()
    {
        page.reset();
        page = std::make_unique<ui::RosterPage>(context());
        show(*page);
        page->start();
    }
    [[nodiscard]] ui::RosterCalendar &calendar() const { return find<ui::RosterCalendar>("rosterCalendar"); }
    [[nodiscard]] const ui::RosterBar &current() const
    {
        const ui::RosterSheet &sheet = calendar().sheet();
        REQUIRE(sheet.current >= 0);
        return sheet.bars[static_cast<std::size_t>(sheet.current)];
    }
    [[nodiscard]] DutyShift first() { return saved(id).shifts.at(0); }
    void choose(const char *field, const char *name)
    {
        type(field, name);
        press(Qt::Key_Return);
    }
    /// Ctrl+Enter, in whatever field one is.
    static void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString problem() const
    {
        return shows("dutyProblem") ? find<QLabel>("dutyProblem").text() : QString{};
    }
    void click(const char *button) { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }
    /// A letter for the roster.
    void ask(Qt::Key key)
    {
        calendar().setFocus();
        press(key);
    }
    /// How often something was saved while `act` was done.
    template<typename Act>
    int commitsIn(const Act &act)
    {
        QSignalSpy commits{&feed, &ChangeFeed::committed};
        act();
        return static_cast<int>(commits.size());
    }

    ContactPoint haninge;
    DutyPersonId anna;
    DutyPersonId bo;
    DutyListId id;
    std::unique_ptr<ui::RosterPage> page;
};

} // namespace jour::test
