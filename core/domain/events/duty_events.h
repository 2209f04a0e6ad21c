#pragma once

#include "domain/contacts/duty_list.h"
#include "domain/escalation/attempt.h"

// Who is on duty behind the functions of the directory, and whether they answer when tried.
namespace jour::events {

struct DutyPersonSaved
{
    static constexpr auto type = "dutyPerson.saved";
    DutyPerson person;
    JOUR_FIELDS(DutyPersonSaved, person)
};

/// The whole list as saved; the one before is in the journal, and what it said then still holds for then.
struct DutyListSaved
{
    static constexpr auto type = "dutyList.saved";
    DutyList list;
    QString how; ///< "editor", "import"
    JOUR_FIELDS(DutyListSaved, list, how)
};

struct DutyOverrideSaved
{
    static constexpr auto type = "dutyOverride.saved";
    DutyOverride change;
    JOUR_FIELDS(DutyOverrideSaved, change)
};

/// A number was tried outside any case, to know that it works.
struct TestCallMade
{
    static constexpr auto type = "contact.tested";
    ContactPointId point;
    QString channel; ///< key
    QString number;
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    QString remark;
    JOUR_FIELDS(TestCallMade, point, channel, number, outcome, remark)
};

} // namespace jour::events
