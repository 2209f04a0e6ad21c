#pragma once

#include "services/replan.h"

#include <QCoreApplication>
#include <QStringList>

namespace jour::ui {

/// What changes for a case that goes over to another policy, in plain language.
class PolicyDifference
{
    Q_DECLARE_TR_FUNCTIONS(PolicyDifference)

public:
    /// Named contact points are told by their name in `directory`.
    PolicyDifference(const ReferenceData &reference, std::vector<ContactPoint> directory, Instant now)
        : m_reference{reference}, m_directory{std::move(directory)}, m_now{now}
    {
    }

    /// From which to which, what no longer holds, what holds instead, and where the case then stands.
    [[nodiscard]] QStringList lines(const PlanChange &change) const;
    /// "Urgent, version 3".
    [[nodiscard]] static QString nameOf(const Policy &policy);

private:
    [[nodiscard]] QString standing(const PlanChange &change) const;

    const ReferenceData &m_reference;
    std::vector<ContactPoint> m_directory;
    Instant m_now;
};

} // namespace jour::ui
