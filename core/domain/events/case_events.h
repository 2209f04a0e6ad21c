#pragma once

#include "domain/cases/case.h"
#include "domain/people/person.h"

// What happens to a case and its people. Bodies only: who, when and in which order is in the envelope
// (event.h).
namespace jour::events {

struct CaseOpened
{
    static constexpr auto type = "case.opened";
    QString number;
    Instant receivedAt; ///< stamped when the call was picked up
    Instant writtenAt;
    CaseFacts facts;
    JOUR_FIELDS(CaseOpened, number, receivedAt, writtenAt, facts)
};

/// One member of CaseFacts, by its JSON name; `from` keeps what stood there.
struct CaseFactChanged
{
    static constexpr auto type = "case.factChanged";
    QString fact;
    QJsonValue from;
    QJsonValue to;
    QString reason;
    JOUR_FIELDS(CaseFactChanged, fact, from, to, reason)
};

struct CaseStateChanged
{
    static constexpr auto type = "case.stateChanged";
    CaseState from = CaseState::New;
    CaseState to = CaseState::New;
    QString waitingFor;
    QString disposition;
    QString reason;
    JOUR_FIELDS(CaseStateChanged, from, to, waitingFor, disposition, reason)
};

struct CaseAssigned
{
    static constexpr auto type = "case.assigned";
    OperatorId from;
    OperatorId to;
    JOUR_FIELDS(CaseAssigned, from, to)
};

/// The case is offered to another operator. It stays with whoever has it until that one takes it over (R14).
struct CaseOffered
{
    static constexpr auto type = "case.offered";
    OperatorId from;
    OperatorId to;
    QString signature; ///< of whom it is offered to
    JOUR_FIELDS(CaseOffered, from, to, signature)
};

/// The same happening came in twice: this case goes on under another, its root. Its timers stay its own.
struct CaseMerged
{
    static constexpr auto type = "case.merged";
    CaseId root;
    QString rootNumber;
    QString reason;
    JOUR_FIELDS(CaseMerged, root, rootNumber, reason)
};

/// It was another happening after all: the case stands by itself again, as it is.
struct CaseUnmerged
{
    static constexpr auto type = "case.unmerged";
    CaseId root;
    QString rootNumber;
    QString reason;
    JOUR_FIELDS(CaseUnmerged, root, rootNumber, reason)
};

/// Told in the root: another case was put under it, or taken out again.
struct CaseTakenIn
{
    static constexpr auto type = "case.takenIn";
    CaseId other;
    QString number;
    bool takenOut = false;
    QString reason;
    JOUR_FIELDS(CaseTakenIn, other, number, takenOut, reason)
};

/// Somebody looked. Committed before anything is painted.
struct CaseViewed
{
    static constexpr auto type = "case.viewed";
    QString where; ///< "panel", "preview", "search", "intakeMatch"
    JOUR_FIELDS(CaseViewed, where)
};

struct PersonAdded
{
    static constexpr auto type = "person.added";
    PersonId person;
    PersonFacts facts;
    JOUR_FIELDS(PersonAdded, person, facts)
};

struct PersonFactChanged
{
    static constexpr auto type = "person.factChanged";
    PersonId person;
    QString fact;
    QJsonValue from;
    QJsonValue to;
    QString reason;
    JOUR_FIELDS(PersonFactChanged, person, fact, from, to, reason)
};

/// The person was put into the case by mistake; the row leaves the case, the events stay.
struct PersonRemoved
{
    static constexpr auto type = "person.removed";
    PersonId person;
    QString reason;
    JOUR_FIELDS(PersonRemoved, person, reason)
};

/// An operator says that two records are the same human being. Undone by PersonsUnlinked.
struct PersonsLinked
{
    static constexpr auto type = "person.linked";
    PersonId person;
    PersonId other;
    QString reason;
    JOUR_FIELDS(PersonsLinked, person, other, reason)
};

struct PersonsUnlinked
{
    static constexpr auto type = "person.unlinked";
    PersonId person;
    PersonId other;
    QString reason;
    JOUR_FIELDS(PersonsUnlinked, person, other, reason)
};

/// A masked person was shown in clear.
struct PersonRevealed
{
    static constexpr auto type = "person.revealed";
    PersonId person;
    QString reason;
    JOUR_FIELDS(PersonRevealed, person, reason)
};

} // namespace jour::events
