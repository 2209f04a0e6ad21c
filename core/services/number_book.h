#pragma once

#include "domain/escalation/attempt.h"
#include "services/desk.h"

#include <QSet>

namespace jour {

/// Somebody was there, whatever they said.
[[nodiscard]] bool isAnswered(AttemptOutcome outcome);

/// Whether a number answers when it is called: from the calls of cases and the test calls.
struct NumberRecord
{
    std::optional<Instant> lastAnswered;                ///< somebody answered, whoever and whatever they said
    std::optional<Instant> lastMissed;                  ///< nobody answered, or it was the wrong number
    AttemptOutcome missedBy = AttemptOutcome::NoAnswer; ///< what came of that one
    int calls = 0;                                      ///< in the last year, as all that follows
    int answered = 0;
    int callsAtThisHour = 0; ///< within an hour of this time of the day, Stockholm; not those of tonight
    int answeredAtThisHour = 0;
    int missedThisWeek = 0;   ///< in the last seven days, since it was last answered
    bool wrongNumber = false; ///< the last call said so

    /// It failed three times within a week without being answered since, or was the wrong number.
    [[nodiscard]] bool checkProposed() const;
    friend bool operator==(const NumberRecord &, const NumberRecord &) = default;
};

/// The numbers of the directory, looked at from one moment: from the calls of the last year. A test call that
/// follows another within ten minutes corrects it, and counts in its place.
class NumberBook final
{
public:
    explicit NumberBook(const Desk &desk) : m_desk{desk}, m_now{desk.now()} {}
    /// One that is asked for thousands of numbers: it looks once which of them were called at all.
    [[nodiscard]] static NumberBook ofMany(const Desk &desk);

    /// Of the number of a channel, however it is written; empty where it was never called.
    [[nodiscard]] NumberRecord of(const QString &number) const;

private:
    const Desk &m_desk;
    Instant m_now;
    std::optional<QSet<QString>> m_called; ///< the only ones that are looked for; none: every one is
};

} // namespace jour
