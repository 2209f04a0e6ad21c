#pragma once

#include "services/desk.h"
#include "vault/vault.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace jour {

/// Slots that open the vault for somebody who is not among `known`.
[[nodiscard]] std::vector<OperatorId> strayKeys(const std::vector<SlotSummary> &slots,
                                                const std::vector<Operator> &known);

/// Changes who may open the vault, and with what. Key derivation runs beside the window, the journal is
/// written when it is through; each request ends with exactly one of done() or refused(). Whatever is asked
/// for, `proof` is the acting operator's own user id and passphrase, anew: an unlocked desk is not enough.
class OperatorAccess final : public QObject
{
    Q_OBJECT

public:
    OperatorAccess(Desk &desk, QString vaultFolder, KdfCost cost = {}, QObject *parent = nullptr);
    /// Waits for what is under way and journals it: the vault and the journal never tell different things.
    ~OperatorAccess() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Who is active in the journal and has no slot: a revocation that was cut off. Revoking again ends it.
    [[nodiscard]] std::vector<OperatorId> withoutKey() const;

    /// NotAllowed "proof" when the proof is somebody else's, as for everything here.
    void changeOwnPassphrase(OperatorProof old, SecretBytes fresh);
    /// Gives somebody a way in, and takes away stray slots. Managers only; Conflict when the user id is
    /// taken.
    void add(OperatorProof proof, NewOperator slot, Operator who);
    /// Takes the way in away, and stray slots; the operator's events stay. Managers only; Conflict
    /// "lastManager" for the last of them; Invalid "reason" without one.
    void revoke(OperatorProof proof, OperatorId who, const QString &reason);
    /// A new recovery key in the place of the one before, which opens nothing any more. Managers only;
    /// Invalid "reason" without one. The key comes with recoveryKeyMade(), before done(), and is kept
    /// nowhere: whoever does not see it makes another.
    void renewRecoveryKey(OperatorProof proof, const QString &reason);

Q_SIGNALS:
    void busyChanged(bool busy);
    void recoveryKeyMade(const QString &printed);
    void done();
    void refused(const jour::Error &error);

private:
    struct Outcome
    {
        std::optional<EventBody> event; ///< tells of it; none: nothing to journal
        QString recoveryKey = {};       ///< made anew
    };
    using Answer = Result<Outcome>;

    /// As start(), after the keys of people whom the journal does not know were taken away.
    void startSwept(OperatorProof proof, std::function<Answer(const OperatorProof &)> change);
    void start(OperatorProof proof, std::function<Answer(const OperatorProof &)> change);
    [[nodiscard]] Result<> mayManage(const QString &reason) const;
    [[nodiscard]] Result<Operator> revocable(OperatorId who, const QString &reason) const;
    [[nodiscard]] Result<> journaled(const Answer &answer);
    void finish();
    void tell(const Result<> &result);

    Desk &m_desk;
    QString m_folder;
    KdfCost m_cost;
    std::unique_ptr<QThread> m_worker;
    std::shared_ptr<std::optional<Answer>> m_answer;
    bool m_busy = false;
};

} // namespace jour
