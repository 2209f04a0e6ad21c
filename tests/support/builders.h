#pragma once

#include "domain/events/event.h"

// Values that are valid as they are; a test says only what it is about.
namespace jour::test {

using namespace std::chrono_literals;

/// A night in November: 24 November 2026, 01:00 UTC, 02:00 in Stockholm.
inline constexpr Instant night{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 1h};

[[nodiscard]] inline events::CaseOpened aCaseOpened(const QString &number = QStringLiteral("ROC-2026-0001"))
{
    events::CaseOpened opened;
    opened.number = number;
    opened.receivedAt = night;
    opened.writtenAt = night + 4min;
    opened.facts.urgency = Urgency::Urgent;
    opened.facts.homeMunicipality = {QStringLiteral("0140"), QStringLiteral("Nykvarn")};
    return opened;
}

[[nodiscard]] inline PersonFacts aChild(const QString &givenName = QStringLiteral("Alva"),
                                        const QString &familyName = QStringLiteral("Nilsson"))
{
    PersonFacts facts;
    facts.role = PersonRole::Child;
    facts.givenName = givenName;
    facts.familyName = familyName;
    return facts;
}

[[nodiscard]] inline events::PersonAdded aPersonAdded(const PersonFacts &facts = aChild())
{
    return {PersonId::random(), facts};
}

[[nodiscard]] inline events::NoteWritten
aNote(const QString &text = QStringLiteral("Called the duty officer."))
{
    return {EntryId::random(), std::nullopt, std::nullopt, text};
}

/// The operator's own reminder.
[[nodiscard]] inline Timer aTimer(const CaseId &caseRef, Instant due = night + 30min)
{
    Timer timer;
    timer.id = TimerId::random();
    timer.caseRef = caseRef;
    timer.kind = TimerKind::Reminder;
    timer.title = QStringLiteral("Ring back");
    timer.source = QStringLiteral("operator");
    timer.due = due;
    return timer;
}

[[nodiscard]] inline ContactPoint aContactPoint(const QString &name = QStringLiteral("Socialjouren"),
                                                const QString &municipality = QStringLiteral("0140"))
{
    ContactPoint point;
    point.id = ContactPointId::random();
    point.municipality = municipality;
    point.function = QStringLiteral("socialjour");
    point.name = name;
    point.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}}};
    return point;
}

[[nodiscard]] inline EscalationRun aRun(const CaseId &caseRef)
{
    EscalationRun run;
    run.id = RunId::random();
    run.caseRef = caseRef;
    run.policy.id = PolicyId::random();
    run.state = RunState::Contacting;
    run.enteredAt = night;
    run.nextAt = night + 15min;
    return run;
}

[[nodiscard]] inline Operator anOperator(const QString &name = QStringLiteral("Astrid Nyman"),
                                         const QString &signature = QStringLiteral("AN"))
{
    return {OperatorId::random(), name, signature, QStringLiteral("socialsekreterare"),
            Role::Operator,       {},   true};
}

} // namespace jour::test
