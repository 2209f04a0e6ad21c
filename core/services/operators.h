#pragma once

#include "services/desk.h"

#include <functional>

namespace jour {

/// What a walk through the journal came to.
struct JournalCheck
{
    qint64 events = 0;               ///< so many were looked at
    std::optional<qint64> faultySeq; ///< the first that is not as it was written; nothing when all is sound
    friend bool operator==(const JournalCheck &, const JournalCheck &) = default;
};

/// Who works at the desk, and the desk's settings. Writing is for managers only. Who may open the vault:
/// OperatorAccess.
class Operators final
{
public:
    explicit Operators(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<std::vector<Operator>> all() const;
    /// Invalid "reason" without one; Conflict "lastManager" when nobody would be left to manage.
    [[nodiscard]] Result<> change(const Operator &changed, const QString &reason);

    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const;
    [[nodiscard]] Result<> setSetting(const QString &key, const QJsonValue &value, const QString &reason);

    /// Walks the whole journal; what it found is journaled. `progress` gets (done, all).
    [[nodiscard]] Result<JournalCheck>
    verifyJournal(const std::function<void(qint64, qint64)> &progress = {});

private:
    Desk &m_desk;
};

/// Without this one no manager would be left.
[[nodiscard]] bool isLastManager(const std::vector<Operator> &operators, OperatorId who);

} // namespace jour
