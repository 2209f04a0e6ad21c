#pragma once

#include "store/store.h"
#include "support/builders.h"
#include "vault/vault.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace jour::test {

/// The keys of a vault that nobody had to unlock.
[[nodiscard]] OpenedVault someKeys();
/// The same keys once more; OpenedVault itself moves only.
[[nodiscard]] OpenedVault copyOf(const OpenedVault &vault);

/// A fresh store, keyed and migrated, in a private folder that goes with it. The operator whose key signs is
/// written in. What fails throws, so that a test stops where its ground is missing.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] sql::Connection &db() { return m_store->connection(); }
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Commits one event, of no case or of one, by the operator.
    Committed commit(const EventBody &body);
    Committed commit(const CaseId &caseRef, const EventBody &body);
    Committed commit(const std::vector<NewEvent> &events);
    /// Opens a case with a number of its own.
    CaseId openCase();

    void close() { m_store.reset(); }
    /// As another start of the program would do.
    [[nodiscard]] Result<> open();
    void reopen();

    ManualClock clock{night};
    OpenedVault keys = someKeys();
    Operator author;

private:
    QTemporaryDir m_place;
    QString m_folder;
    std::unique_ptr<Store> m_store;
    int m_cases = 0;
};

} // namespace jour::test
