#pragma once

#include "services/desk.h"
#include "services/vault_door.h"

namespace jour {

/// Who may open the vault, and the desk's settings. Managers only, but for one's own passphrase.
class Operators final
{
public:
    Operators(Desk &desk, QString vaultFolder, KdfCost cost = {});

    [[nodiscard]] Result<std::vector<Operator>> all() const;
    /// Gives somebody a way in; `proof` is the manager's own passphrase, asked for anew.
    [[nodiscard]] Result<> add(const OperatorProof &proof, NewOperator slot, Operator who);
    [[nodiscard]] Result<> change(const Operator &changed, const QString &reason);
    /// Takes the slot away; the operator's events stay.
    [[nodiscard]] Result<> revoke(const OperatorProof &proof, OperatorId who, const QString &reason);
    [[nodiscard]] Result<> changeOwnPassphrase(const OperatorProof &old, const SecretBytes &fresh);

    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const;
    [[nodiscard]] Result<> setSetting(const QString &key, const QJsonValue &value, const QString &reason);

    /// Walks the whole journal; what it found is journaled. Nothing when all is sound.
    [[nodiscard]] Result<bool> verifyJournal();

private:
    Desk &m_desk;
    QString m_folder;
    KdfCost m_cost;
};

} // namespace jour
