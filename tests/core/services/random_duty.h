#pragma once

#include "duty_desk.h"

#include <random>

namespace jour::test {

/// Edits the directory as people do, an hour or so apart.
class RandomEdits
{
public:
    RandomEdits(DutyDesk &desk, unsigned seed) : m_desk{desk}, m_random{seed} { m_list = desk.savedList({}); }

    [[nodiscard]] DutyListId list() const { return m_list; }

    void next()
    {
        m_desk.clock.advance(std::chrono::minutes{1 + upTo(150)});
        switch (upTo(6)) {
        case 0: return addShift();
        case 1: return change();
        case 2: return withdraw();
        case 3: return renumber();
        case 4: return reopen();
        default: return turns();
        }
    }

private:
    int upTo(int end) { return std::uniform_int_distribution{0, end - 1}(m_random); }
    Instant soon() { return m_desk.clock.now() + std::chrono::minutes{upTo(96) * 15 - 6 * 60}; }
    DutyWho anybody()
    {
        return std::array{m_desk.anna, m_desk.bo, m_desk.cia}[static_cast<std::size_t>(upTo(3))];
    }

    void addShift()
    {
        DutyList list = m_desk.listNow(m_list);
        const Instant from = soon();
        list.shifts.push_back({{}, from, from + std::chrono::minutes{15 + upTo(48) * 15}, anybody(), {}});
        REQUIRE(m_desk.lists.save(list));
    }
    void turns()
    {
        DutyList list = m_desk.listNow(m_list);
        Rotation rotation;
        rotation.members = {anybody(), anybody()};
        rotation.unit = RotationUnit::Hours;
        rotation.length = 1 + upTo(8);
        rotation.start = localDate(m_desk.clock.now()).addDays(-1);
        list.rotations = {rotation};
        REQUIRE(m_desk.lists.save(list));
    }
    void change()
    {
        const Instant from = soon();
        const auto kind = static_cast<OverrideKind>(upTo(3));
        // One that contradicts another is refused, and changes nothing.
        std::ignore = m_desk.lists.save(DutyOverride{{},
                                                     m_list,
                                                     kind,
                                                     from,
                                                     from + std::chrono::minutes{15 + upTo(24) * 15},
                                                     anybody(),
                                                     anybody(),
                                                     {},
                                                     false});
    }
    void withdraw()
    {
        const auto all = m_desk.lists.overridesOf(m_list);
        if (!all.empty())
            REQUIRE(
                m_desk.lists.withdraw(all[static_cast<std::size_t>(upTo(static_cast<int>(all.size())))].id));
    }
    void renumber()
    {
        DutyPerson person = *m_desk.desk.duties().index().person(anybody().person);
        person.channels.front().value = QStringLiteral("070-174 06 %1").arg(10 + upTo(80));
        REQUIRE(m_desk.lists.save(person));
    }
    void reopen()
    {
        ContactPoint point = *m_desk.desk.duties().index().point(m_desk.jour);
        point.hours = {HoursRule{0x7F, upTo(96) * 15, upTo(96) * 15}};
        REQUIRE(Directory{m_desk.desk}.save(point));
    }

    DutyDesk &m_desk;
    std::mt19937 m_random;
    DutyListId m_list;
};

} // namespace jour::test
