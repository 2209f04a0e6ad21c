#pragma once

#include "base/instant.h"
#include "base/local_time.h"
#include "domain/contacts/contact_point.h"

#include <vector>

namespace jour {

/// Why a contact point is in the answer. Rosters and overrides will add their own reasons.
enum class DutyReason { Always, WithinHours };

/// One contact point that answers at the moment asked for.
struct DutyAnswer
{
    ContactPoint point;
    DutyReason reason = DutyReason::Always;
    std::optional<HoursRule> rule; ///< the rule that holds, for reason WithinHours
    std::optional<Instant> until;  ///< when it stops answering; none: no end in sight

    friend bool operator==(const DutyAnswer &, const DutyAnswer &) = default;
};

/// Who answers, in the order to call, and who would but for the hour.
struct Duty
{
    std::vector<DutyAnswer> answers;   ///< empty: a gap — nobody is on duty
    std::vector<ContactPoint> offDuty; ///< of the same municipality and function, in the same order
    std::optional<Instant>
        changesAt; ///< the first moment the answer can be another; none: never within 14 days

    [[nodiscard]] bool isGap() const { return answers.empty(); }
    friend bool operator==(const Duty &, const Duty &) = default;
};

/// Whom to call for a municipality at a moment. `function` empty: any function. The panel, the escalation and
/// the paper all ask this. Ordered by priority, then by name. Past duty is read from the journal, never asked
/// here.
[[nodiscard]] Duty whoAnswers(const std::vector<ContactPoint> &directory, const QString &municipality,
                              const QString &function, Instant at, const QTimeZone &zone = stockholm());

/// The span of `rule` that covers `at`, as [from, to); nothing if none does.
struct OpenSpan
{
    Instant from;
    Instant to;
};
[[nodiscard]] std::optional<OpenSpan> openSpan(const HoursRule &rule, Instant at,
                                               const QTimeZone &zone = stockholm());

} // namespace jour
