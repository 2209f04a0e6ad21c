#pragma once

#include "base/result.h"
#include "domain/contacts/duty_index.h"
#include "domain/escalation/attempt.h"

#include <QSet>

#include <optional>
#include <variant>

namespace jour {

namespace sql {
class Connection;
}

/// One thing of the directory as it was saved once.
struct DutyVersion
{
    Instant at;
    std::variant<ContactPoint, DutyPerson, DutyList, DutyOverride> what;
    friend bool operator==(const DutyVersion &, const DutyVersion &) = default;
};

/// What came of calling a number.
struct NumberResult
{
    Instant at;
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    bool isTest = false;
    friend bool operator==(const NumberResult &, const NumberResult &) = default;
};

/// Reads contact points, people on duty, their lists and overrides, in every version.
class DutyReader final
{
public:
    explicit DutyReader(sql::Connection &db) : m_db{db} {}

    /// Grows whenever something of the directory is saved; zero before the first.
    [[nodiscard]] Result<qint64> newest() const;
    /// The last moment at which something of the directory was saved; 1970 before the first.
    [[nodiscard]] Result<Instant> lastSavedAt() const;
    /// The newest version of everything, retired and withdrawn ones too.
    [[nodiscard]] Result<DutyDirectory> directory() const;
    /// What had been saved at a moment, that moment included.
    [[nodiscard]] Result<DutyDirectory> directoryAsOf(Instant at) const;
    /// What was saved in (from, to], in order.
    [[nodiscard]] Result<std::vector<DutyVersion>> versionsBetween(Instant from, Instant to) const;
    /// What was saved after the version `newest`, in order.
    [[nodiscard]] Result<std::vector<DutyVersion>> versionsAfter(qint64 newest) const;
    /// Calls of one number, by its numberKey(), since `since`, by time.
    [[nodiscard]] Result<std::vector<NumberResult>> results(const QString &number, Instant since) const;
    /// The numbers, by their numberKey(), that were called since `since`.
    [[nodiscard]] Result<QSet<QString>> numbersCalled(Instant since) const;
    /// When a number was last called in the test round; none: never.
    [[nodiscard]] Result<std::optional<Instant>> lastTest() const;

private:
    sql::Connection &m_db;
};

/// Puts a version in the place of the one before.
void apply(DutyDirectory &directory, const DutyVersion &version);
/// Many at once, in the order in which they were saved: the directory is then as it would be read.
void applyAll(DutyDirectory &directory, std::vector<DutyVersion> versions);

} // namespace jour
