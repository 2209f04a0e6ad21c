#pragma once

#include "desk_fixture.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/duty_lists.h"
#include "support/instants.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// A desk with a jour in Nykvarn, and Anna, Bo and Cia who can be on duty. It is the night of 24 November
/// 2026, a Tuesday, at two.
class DutyDesk : public DeskFixture
{
public:
    DutyDesk()
    {
        jour = savedPoint(QStringLiteral("Jouren"), QStringLiteral("0140"));
        anna = savedPerson(QStringLiteral("Anna Berg"), QStringLiteral("070-174 06 05"));
        bo = savedPerson(QStringLiteral("Bo Ek"), QStringLiteral("070-174 06 06"));
        cia = savedPerson(QStringLiteral("Cia Lind"), QStringLiteral("070-174 06 07"));
    }

    ContactPointId savedPoint(const QString &name, const QString &municipality)
    {
        return Directory{desk}.save(aContactPoint(name, municipality)).value();
    }
    DutyWho savedPerson(const QString &name, const QString &number)
    {
        DutyPerson person;
        person.name = name;
        person.channels = {{QStringLiteral("mobile"), number, {}}};
        return {lists.save(person)->id, {}};
    }
    /// On the wall clock of Stockholm: "2026-11-24 17:00".
    [[nodiscard]] static Instant at(const char *moment)
    {
        const QString text = QString::fromLatin1(moment);
        return fromLocal(QDate::fromString(text.left(10), Qt::ISODate),
                         QTime::fromString(text.mid(11), QStringLiteral("HH:mm")));
    }
    [[nodiscard]] static DutyShift shift(const DutyWho &who, const char *from, const char *to)
    {
        return {DutyShiftId::random(), at(from), at(to), who, {}};
    }
    DutyListId savedList(std::vector<DutyShift> shifts)
    {
        DutyList list;
        list.point = jour;
        list.name = QStringLiteral("Natt");
        list.shifts = std::move(shifts);
        return lists.save(list)->id;
    }
    [[nodiscard]] DutyList listNow(DutyListId id) { return *desk.duties().index().list(id); }
    /// Who answers in Nykvarn, by name.
    [[nodiscard]] QString onDuty(const char *moment) { return onDuty(at(moment)); }
    [[nodiscard]] QString onDuty(Instant t)
    {
        return namesOf(desk.duties().whoAnswers(QStringLiteral("0140"), QStringLiteral("socialjour"), t));
    }
    [[nodiscard]] static QString namesOf(const Duty &duty)
    {
        QStringList names;
        for (const DutyAnswer &answer : duty.answers)
            names << (answer.person ? answer.person->name : answer.point.name);
        return names.join(QStringLiteral(", "));
    }

    DutyLists lists{desk};
    ContactPointId jour;
    DutyWho anna;
    DutyWho bo;
    DutyWho cia;
};

} // namespace jour::test
