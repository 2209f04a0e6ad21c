#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/json.h"

#include <optional>

namespace jour {

/// What came of a call. Only Reached and HandedOn count as having reached somebody.
enum class AttemptOutcome { Reached, NoAnswer, Busy, LeftMessage, WrongNumber, Refused, HandedOn };

/// One try to reach somebody, whoever answered.
struct Attempt
{
    AttemptId id;
    Instant at;
    ContactPointId contactPoint; ///< null: a number outside the directory
    QString calledName;          ///< as it stood when called
    QString channel;             ///< key
    QString number;              ///< as called
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    QString spokeTo;
    QString said;              ///< what was said, in their words
    DutyPersonId dutyPerson{}; ///< who behind the contact point was called; null: the point itself

    friend bool operator==(const Attempt &, const Attempt &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Attempt::id),
                          field("at", &Attempt::at),
                          field("contactPoint", &Attempt::contactPoint),
                          field("calledName", &Attempt::calledName),
                          field("channel", &Attempt::channel),
                          field("number", &Attempt::number),
                          field("outcome", &Attempt::outcome),
                          field("spokeTo", &Attempt::spokeTo),
                          field("said", &Attempt::said),
                          field("dutyPerson", &Attempt::dutyPerson)};
    }
};

/// Somebody took it: who, for whom, and by when. The time becomes the next deadline (R5).
struct Acknowledgement
{
    AttemptId attempt; ///< null: not by a logged call
    QString person;
    QString organisation;
    std::optional<Instant> eta; ///< missing: shown as "answered, without a time" (R5p)
    QString willDo;
    ContactPointId contactPoint; ///< whose step it is that they took; null: told by their name alone
    DutyPersonId dutyPerson{};   ///< of several on duty behind the contact point

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("attempt", &Acknowledgement::attempt),
                          field("person", &Acknowledgement::person),
                          field("organisation", &Acknowledgement::organisation),
                          field("eta", &Acknowledgement::eta),
                          field("willDo", &Acknowledgement::willDo),
                          field("contactPoint", &Acknowledgement::contactPoint),
                          field("dutyPerson", &Acknowledgement::dutyPerson)};
    }
};

[[nodiscard]] constexpr bool reachedSomebody(AttemptOutcome outcome)
{
    return outcome == AttemptOutcome::Reached || outcome == AttemptOutcome::HandedOn;
}

} // namespace jour

JOUR_ENUM_WORDS(jour::AttemptOutcome, {jour::AttemptOutcome::Reached, "reached"},
                {jour::AttemptOutcome::NoAnswer, "noAnswer"}, {jour::AttemptOutcome::Busy, "busy"},
                {jour::AttemptOutcome::LeftMessage, "leftMessage"},
                {jour::AttemptOutcome::WrongNumber, "wrongNumber"},
                {jour::AttemptOutcome::Refused, "refused"}, {jour::AttemptOutcome::HandedOn, "handedOn"})
