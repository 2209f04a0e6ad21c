#pragma once

#include "domain/people/operator.h"
#include "store/store.h"
#include "vault/vault.h"
#include "vault/vault_folder.h"

#include <memory>
#include <optional>

namespace jour {

/// The vault that stands open: its lock against other processes, its store, and who the keys belong to.
class VaultKeeper final
{
public:
    explicit VaultKeeper(const Clock &clock) : m_clock{clock} {}

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] Store &store() { return *m_store; }
    /// Does nothing when it is open already.
    [[nodiscard]] Result<> open(const QString &folder, const OpenedVault &keys);
    void close();

    /// Has a slot and is to be written down when the keys come; with why, when the recovery key let them in.
    void expect(const Operator &who, const QString &recoveryReason);
    /// Whom the journal knows by these keys. Who is expected is written down now; so is whoever made a vault
    /// that was left before anybody was written down in it, under the user id that was typed. NotAllowed
    /// "operator".
    [[nodiscard]] Result<Operator> operatorOf(const OpenedVault &keys, const QString &typedUserId);
    /// Some slot opens the vault for nobody the journal knows.
    [[nodiscard]] bool hasStrayKeys(const OpenedVault &keys);

private:
    [[nodiscard]] Result<> writeDown(const Operator &who);

    const Clock &m_clock;
    std::optional<VaultLock> m_lock;
    std::unique_ptr<Store> m_store;
    std::optional<Operator> m_expected;
    QString m_recoveryReason;
};

} // namespace jour
