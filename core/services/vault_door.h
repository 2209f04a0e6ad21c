#pragma once

#include "base/clock.h"
#include "vault/passphrase.h"
#include "vault/process_guard.h"
#include "vault/vault.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace jour {

/// The way into a vault folder. Key derivation takes half a second and runs beside the window; each request
/// ends with exactly one of opened(), created(), admitted(), recoveryKeyRenewed() or refused().
class VaultDoor final : public QObject
{
    Q_OBJECT

public:
    VaultDoor(QString folder, const Clock &clock, KdfCost cost = {}, QObject *parent = nullptr);
    ~VaultDoor() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const KdfCost &cost() const { return m_cost; }
    [[nodiscard]] bool vaultExists() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What can be told before anybody types a passphrase: InUse while another process has the vault;
    /// DiskFull, ReadOnly ("disk", "folder") when it could only be read. Cheap enough for every second.
    [[nodiscard]] Result<> outlook() const;
    /// Another place for a vault that is still to be made.
    void setFolder(const QString &folder);

    void unlock(const QString &userId, SecretBytes passphrase);
    void unlockWithRecoveryKey(const QString &recoveryKey);
    void create(NewOperator first);
    /// After opened() by the recovery key: gives somebody a way in. Ends with admitted(); Conflict when the
    /// user id is taken.
    void admit(NewOperator who);
    /// After admitted(), and once the journal knows who that is: a new recovery key takes the place of the
    /// one that was used, which opens the vault until then. Ends with recoveryKeyRenewed().
    void renewRecoveryKey();
    /// Makes the folder private to its owner, after ErrorCode::Exposed. Then unlock() again.
    [[nodiscard]] Result<> repairPermissions();

    /// Puts the copy of the key file in its place, after ErrorCode::Corrupt. Then unlock() again, which
    /// proves it.
    [[nodiscard]] Result<> restoreKeys();
    /// There is a copy that differs from the key file, so that restoring it may help.
    [[nodiscard]] bool canRestoreKeys() const;

    /// The keys, once, after opened(), created() or admitted().
    [[nodiscard]] std::optional<OpenedVault> takeKeys();

Q_SIGNALS:
    void busyChanged(bool busy);
    void opened();
    void created(const QString &recoveryKey);
    void admitted();
    void recoveryKeyRenewed(const QString &recoveryKey);
    void refused(const jour::Error &error);

private:
    enum class Outcome { Opened, Created, Admitted, Renewed };
    struct Answer
    {
        Outcome outcome;
        std::optional<OpenedVault> keys;
        QString recoveryKey;
    };
    void start(std::function<Result<Answer>()> work);
    void finish(Result<Answer> answer);

    QString m_folder;
    const Clock &m_clock;
    KdfCost m_cost;
    std::unique_ptr<QThread> m_worker;
    std::shared_ptr<std::optional<Result<Answer>>> m_answer;
    std::optional<OpenedVault> m_keys;
    QString m_recoveryKey; ///< the one that opened the vault, until it is spent or refused
    bool m_busy = false;
};

} // namespace jour
