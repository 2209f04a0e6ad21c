#pragma once

#include "domain/contacts/duty_index.h"
#include "domain/contacts/opening_hours.h"

namespace jour::test {

/// Who answers, worked out for one moment by the letter of the rules and nothing else: no spans, no memory,
/// no zone tables. Slow, and easy to believe.
class PlainResolver
{
public:
    explicit PlainResolver(const DutyDirectory &all) : m_all{all} {}

    struct Found
    {
        ContactPointId point;
        DutyPersonId person;
        friend bool operator==(const Found &, const Found &) = default;
    };

    /// Without order.
    [[nodiscard]] std::vector<Found> answers(const QString &municipality, Instant at) const;
    [[nodiscard]] bool isCovered(const QString &municipality, Instant at) const;
    /// The people who are on duty behind more than one contact point.
    [[nodiscard]] bool isDouble(DutyPersonId person, Instant at) const;

private:
    [[nodiscard]] static bool isOpen(const std::vector<HoursRule> &hours, Instant at, const QTimeZone &zone);
    [[nodiscard]] std::vector<DutyWho> onDuty(const DutyList &list, Instant at) const;
    [[nodiscard]] std::vector<DutyWho> listed(const DutyList &list, Instant at) const;
    void gather(const ContactPoint &point, Instant at, std::vector<ContactPointId> path,
                std::vector<Found> &found) const;
    [[nodiscard]] std::vector<const ContactPoint *> pointsOf(const QString &municipality) const;

    const DutyDirectory &m_all;
};

} // namespace jour::test
