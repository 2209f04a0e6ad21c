#pragma once

#include "base/result.h"
#include "domain/contacts/contact_point.h"
#include "domain/escalation/policy.h"
#include "domain/people/operator.h"
#include "domain/statute/limit.h"

#include <QJsonValue>

#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// A policy as it was saved once.
struct PolicyVersion
{
    Policy policy;
    Instant at;
    OperatorId author;
    QString reason;
    friend bool operator==(const PolicyVersion &, const PolicyVersion &) = default;
};

/// Reads what concerns the whole desk: the directory, policies, limits, operators, settings.
class DeskReader final
{
public:
    explicit DeskReader(sql::Connection &db) : m_db{db} {}

    /// Not retired unless asked for, by municipality, priority, name.
    [[nodiscard]] Result<std::vector<ContactPoint>> contactPoints(bool withRetired = false) const;
    [[nodiscard]] Result<std::vector<ContactPoint>> contactPointsOf(const QString &municipality) const;
    [[nodiscard]] Result<ContactPoint> contactPoint(ContactPointId id) const;
    /// Every version, in the order in which they were saved.
    [[nodiscard]] Result<std::vector<PolicyVersion>> policyVersions() const;
    /// Another number whenever one was saved; zero before the first.
    [[nodiscard]] Result<qint64> policySaves() const;
    [[nodiscard]] Result<std::vector<Limit>> limits() const;
    [[nodiscard]] Result<std::vector<Operator>> operators() const;
    /// Null when it was never set.
    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const;

private:
    sql::Connection &m_db;
};

} // namespace jour
