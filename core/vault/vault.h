#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "vault/key_slots.h"
#include "vault/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace jour {

/// One slot as the list of operators shows it.
struct SlotSummary
{
    SlotId id;
    SlotState state = SlotState::Free;
    SlotKind kind = SlotKind::None;
    OperatorId pseudonym;
    std::optional<Instant> notAfter;

    friend bool operator==(const SlotSummary &, const SlotSummary &) = default;
};

/// Wrong attempts at this operator's slot since the last time it was opened.
struct AttemptReport
{
    int failures = 0;
    std::optional<Instant> since;
    bool logWasTamperedWith = false;

    friend bool operator==(const AttemptReport &, const AttemptReport &) = default;
};

/// The keys of an open vault. All of them go when it goes.
struct OpenedVault
{
    SecretBytes dbKey;        ///< 32 bytes, the raw key of the database
    QByteArray salt;          ///< 16 bytes, the salt to open the database with
    SecretBytes headKey;      ///< for HeadFile
    SecretBytes backupKey;    ///< 32 bytes, wraps backups
    SecretBytes operatorSeed; ///< Ed25519, 32 bytes; empty when opened with the recovery key
    OperatorId pseudonym;     ///< of the operator; of the recovery slot when opened with the recovery key
    std::uint8_t role = 0;    ///< as given when the operator was added; 0 with the recovery key
    quint32 generation =
        0; ///< of the key file. Behind what the database remembers: an old key file was put back
    quint32 dbGeneration = 0;       ///< which database the slots belong to
    QByteArray storeUuid;           ///< 16 bytes
    std::vector<SlotSummary> slots; ///< authenticated; compare them with the journal's members
    AttemptReport attempts;
    bool mustChangePassphrase = false; ///< opened through a one-time slot
};

struct NewOperator
{
    QString userId;         ///< 1 to 64 characters; case and accents' encoding do not matter
    SecretBytes passphrase; ///< passphraseBytes() of one that judged() accepted
    std::uint8_t role = 0;
    std::optional<OperatorId>
        pseudonym;                   ///< only to give somebody known a new slot; else a random one is drawn
    std::optional<Instant> notAfter; ///< makes it a one-time slot
};

struct CreatedVault
{
    OpenedVault vault;
    QString recoveryKey; ///< to be printed once; kept nowhere
};

/// Somebody's right to change slots, proved anew each time.
struct OperatorProof
{
    QString userId;
    SecretBytes passphrase;
};
struct RecoveryProof
{
    QString recoveryKey;
};
using Proof = std::variant<OperatorProof, RecoveryProof>;

struct AddedOperator
{
    OperatorId pseudonym;
    QByteArray publicKey;   ///< Ed25519, 32 bytes
    quint32 generation = 0; ///< of the key file from now on
};

/// `store.head` for a vault in which nothing was written yet.
[[nodiscard]] Result<> startHead(const QString &folder, const OpenedVault &vault);

/// The key slots of a vault folder and what may be done with them. Every function reads the folder, does one
/// thing, and leaves it whole; all of them block (Argon2 takes half a second) and share nothing, so a worker
/// thread may run them. The caller holds the VaultLock. Whether a role *may* do it is for the layer above:
/// who holds any slot holds the root, and cryptography cannot tell them apart.
///
/// Errors common to all: NotFound, Exposed, Corrupt (offer restoreKeys()), TooNew, Io, DiskFull, ReadOnly;
/// where a passphrase is asked for: WrongPassphrase, Delayed (`detail`: whole seconds left), NotAllowed
/// (disabled after a hundred wrong attempts, or a one-time slot that has ended); where a recovery key is:
/// Invalid when it has a typo
/// (`detail`: "group N", N = 0 when unknown), WrongPassphrase when it is of another vault.
class Vault final
{
public:
    Vault() = delete;

    [[nodiscard]] static bool exists(const QString &folder);

    /// Conflict when there is a vault already; Invalid for a user id, passphrase length or cost outside the
    /// bounds.
    [[nodiscard]] static Result<CreatedVault> create(const QString &folder, const NewOperator &first,
                                                     const KdfCost &cost, const Clock &clock);

    [[nodiscard]] static Result<OpenedVault> unlock(const QString &folder, const QString &userId,
                                                    const SecretBytes &passphrase, const Clock &clock);
    [[nodiscard]] static Result<OpenedVault> unlockWithRecoveryKey(const QString &folder,
                                                                   const QString &recoveryKey);

    /// Conflict when the user id has a slot, or all 64 are taken.
    [[nodiscard]] static Result<AddedOperator> addOperator(const QString &folder, const Proof &by,
                                                           const NewOperator &who, const KdfCost &cost,
                                                           const Clock &clock);
    /// Ends a one-time slot's limit, too. Gives the new generation.
    [[nodiscard]] static Result<quint32> changePassphrase(const QString &folder, const OperatorProof &old,
                                                          const SecretBytes &fresh, const KdfCost &cost,
                                                          const Clock &clock);
    /// Zeroes the operator's slots. Conflict for the last operator who can open the vault. Gives the new
    /// generation.
    [[nodiscard]] static Result<quint32> revoke(const QString &folder, const Proof &by, const OperatorId &who,
                                                const Clock &clock);
    /// A new recovery key; the old one opens nothing any more. Due after each use of it.
    [[nodiscard]] static Result<QString> renewRecoveryKey(const QString &folder, const Proof &by,
                                                          const Clock &clock);
    /// Lets an operator try again who was disabled or delayed.
    [[nodiscard]] static Result<> forgiveAttempts(const QString &folder, const Proof &by,
                                                  const OperatorId &who, const Clock &clock);

    /// As the file says, before anything proves it; OpenedVault::slots is proved.
    [[nodiscard]] static Result<std::vector<SlotSummary>> slots(const QString &folder);

    /// The key file is damaged or gone, and its copy is whole and says something else.
    [[nodiscard]] static bool canRestoreKeys(const QString &folder);
    /// Replaces a damaged key file by its copy; then unlock() proves it.
    [[nodiscard]] static Result<> restoreKeys(const QString &folder);
};

} // namespace jour
