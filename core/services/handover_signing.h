#pragma once

#include "services/handovers.h"
#include "vault/vault.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace jour {

/// The incoming signs with their own passphrase, at whoever's desk. Key derivation runs beside the window;
/// each sign() ends with exactly one of done() or refused().
class HandoverSigning final : public QObject
{
    Q_OBJECT

public:
    HandoverSigning(Desk &desk, QString vaultFolder, QObject *parent = nullptr);
    /// Waits for what is under way; nothing of it is journaled then.
    ~HandoverSigning() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What was answered until now is signed. As Handovers::maySign() and bothSigned() refuse, and as the
    /// vault does; NotAllowed "inactive" for who does not work here any more.
    void sign(HandoverId id, OperatorProof proof);
    /// What is under way is not journaled, and ends with refused(Cancelled).
    void cancel() { m_isCancelled = m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void done();
    void refused(const jour::Error &error);

private:
    struct Signature
    {
        OperatorId who;
        QString hex;
    };

    void finish();
    [[nodiscard]] Result<> journaled(const Result<Signature> &made);

    Desk &m_desk;
    QString m_folder;
    HandoverId m_id;
    std::vector<CaseId> m_taken; ///< what is signed
    std::unique_ptr<QThread> m_worker;
    bool m_busy = false;
    bool m_isCancelled = false;
    std::shared_ptr<std::optional<Result<Signature>>> m_answer;
};

} // namespace jour
