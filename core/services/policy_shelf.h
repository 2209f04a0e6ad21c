#pragma once

#include "domain/escalation/policy.h"
#include "store/store.h"

#include <QHash>

#include <memory>
#include <optional>

namespace jour {

/// The policies as they hold at one moment, made ready to be asked. Never changed once it is made.
struct PolicySet
{
    std::vector<Policy> newest;        ///< that hold, one of each, also those that are switched off
    std::vector<Policy> current;       ///< of these, what can be followed
    std::vector<Policy> coming;        ///< what holds or will (comingFrom())
    std::optional<Instant> nextChange; ///< when another set holds though nothing is saved
    QHash<QString, Policy> bySource;   ///< every version, by sourceOf()
};

/// Every version of every policy, from the store: read when one was saved, and put in order when another
/// comes to hold. The desk has one shelf (Desk::policies()); PolicyBook asks it.
class PolicyShelf final
{
    Q_DISABLE_COPY_MOVE(PolicyShelf)

public:
    /// `shipped` and the store outlive it.
    PolicyShelf(Store &store, const std::vector<Policy> &shipped) : m_store{store}, m_shipped{shipped} {}

    /// While the store cannot be read: as it was read last.
    [[nodiscard]] std::shared_ptr<const PolicySet> at(Instant now) const;

private:
    /// True when what is known is another than before.
    bool read() const;

    Store &m_store;
    const std::vector<Policy> &m_shipped;
    mutable std::vector<Policy> m_all;
    mutable std::optional<qint64> m_seen; ///< DeskReader::policySaves() when they were read; none: not yet
    mutable Instant m_madeAt;
    mutable std::shared_ptr<const PolicySet> m_set;
};

} // namespace jour
