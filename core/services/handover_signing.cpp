#include "services/handover_signing.h"

#include "services/operators.h"
#include "vault/signature.h"

#include <algorithm>

namespace jour {

HandoverSigning::HandoverSigning(Desk &desk, QString vaultFolder, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_folder{std::move(vaultFolder)}
{
}

HandoverSigning::~HandoverSigning()
{
    if (m_worker)
        m_worker->wait();
}

void HandoverSigning::sign(HandoverId id, OperatorProof proof)
{
    if (isBusy())
        return;
    const Handovers handovers{m_desk};
    const auto may = handovers.maySign(id);
    const auto now = handovers.newest();
    if (!may || !now || !*now) {
        Q_EMIT refused(!may ? may.error() : Error{ErrorCode::Conflict, QStringLiteral("handover")});
        return;
    }
    m_id = id;
    m_taken = takenOf((*now)->record);
    m_busy = true;
    m_isCancelled = false;
    m_answer = std::make_shared<std::optional<Result<Signature>>>();
    auto theirs = std::make_shared<OperatorProof>(std::move(proof));
    const QByteArray statement = incomingStatement((*now)->record, m_taken);
    m_worker.reset(
        QThread::create([folder = m_folder, &clock = m_desk.clock(), theirs, statement, answer = m_answer] {
            const auto opened = Vault::unlock(folder, theirs->userId, theirs->passphrase, clock);
            if (!opened)
                answer->emplace(tl::make_unexpected(opened.error()));
            else
                answer->emplace(
                    Signature{opened->pseudonym,
                              QString::fromLatin1(SigningKey{opened->operatorSeed}.sign(statement).toHex())});
        }));
    connect(m_worker.get(), &QThread::finished, this, &HandoverSigning::finish);
    Q_EMIT busyChanged(true);
    m_worker->start();
}

Result<> HandoverSigning::journaled(const Result<Signature> &made)
{
    if (m_isCancelled)
        return fail(ErrorCode::Cancelled, QStringLiteral("handover"));
    if (!made)
        return tl::make_unexpected(made.error());
    const auto operators = Operators{m_desk}.all();
    if (!operators)
        return tl::make_unexpected(operators.error());
    const auto who = std::ranges::find(*operators, made->who, &Operator::id);
    if (who == operators->end() || !who->active)
        return fail(ErrorCode::NotAllowed, QStringLiteral("inactive"));
    return Handovers{m_desk}.bothSigned(m_id, made->who, m_taken, made->hex);
}

void HandoverSigning::finish()
{
    const auto answer = std::exchange(m_answer, nullptr);
    m_busy = false;
    Q_EMIT busyChanged(false);
    if (const auto result = journaled(**answer); result)
        Q_EMIT done();
    else
        Q_EMIT refused(result.error());
}

} // namespace jour
