#include "services/operator_access.h"

#include "services/cleaning.h"
#include "services/operators.h"

#include <algorithm>

namespace jour {

namespace {

/// A slot for somebody whom the journal does not know: an addition that was cut off, or nobody's doing. It
/// opens nothing at this desk, but holds a key.
Result<> revokeStrays(const QString &folder, const OperatorProof &mine, const std::vector<Operator> &known,
                      const Clock &clock)
{
    const auto slots = Vault::slots(folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    for (const OperatorId &stray : strayKeys(*slots, known)) {
        const Proof proof{OperatorProof{mine.userId, mine.passphrase.clone()}};
        if (const auto gone = Vault::revoke(folder, proof, stray, clock); !gone)
            return tl::make_unexpected(gone.error());
    }
    return {};
}

} // namespace

std::vector<OperatorId> strayKeys(const std::vector<SlotSummary> &slots, const std::vector<Operator> &known)
{
    std::vector<OperatorId> strays;
    for (const SlotSummary &slot : slots)
        if (slot.state == SlotState::Active && slot.kind != SlotKind::Recovery &&
            std::ranges::find(known, slot.pseudonym, &Operator::id) == known.end())
            strays.push_back(slot.pseudonym);
    return strays;
}

OperatorAccess::OperatorAccess(Desk &desk, QString vaultFolder, KdfCost cost, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_folder{std::move(vaultFolder)}, m_cost{cost}
{
}

OperatorAccess::~OperatorAccess()
{
    if (!m_worker)
        return;
    m_worker->wait();
    if (m_answer && *m_answer)
        std::ignore = journaled(**m_answer);
}

void OperatorAccess::changeOwnPassphrase(OperatorProof old, SecretBytes fresh)
{
    auto secret = std::make_shared<SecretBytes>(std::move(fresh));
    start(std::move(old),
          [folder = m_folder, cost = m_cost, &clock = m_desk.clock(),
           secret](const OperatorProof &proof) -> Answer {
              return Vault::changePassphrase(folder, proof, *secret, cost, clock).map([](quint32) {
                  return Outcome{};
              });
          });
}

void OperatorAccess::add(OperatorProof proof, NewOperator slot, Operator who)
{
    if (const auto manager = m_desk.requireManager(); !manager) {
        tell(manager);
        return;
    }
    slot.role = static_cast<std::uint8_t>(who.role);
    auto fresh = std::make_shared<NewOperator>(std::move(slot));
    startSwept(std::move(proof),
               [folder = m_folder, cost = m_cost, &clock = m_desk.clock(), fresh,
                who = cleanedFacts(who)](const OperatorProof &mine) mutable -> Answer {
                   const auto added =
                       Vault::addOperator(folder, Proof{OperatorProof{mine.userId, mine.passphrase.clone()}},
                                          *fresh, cost, clock);
                   if (!added)
                       return tl::make_unexpected(added.error());
                   who.id = added->pseudonym;
                   who.publicKey = added->publicKey;
                   return Outcome{events::OperatorAdded{who}};
               });
}

void OperatorAccess::revoke(OperatorProof proof, OperatorId who, const QString &reason)
{
    auto found = revocable(who, reason);
    if (!found) {
        tell(tl::make_unexpected(found.error()));
        return;
    }
    found->active = false;
    startSwept(std::move(proof),
               [folder = m_folder, &clock = m_desk.clock(), gone = *found,
                reason](const OperatorProof &mine) -> Answer {
                   const auto revoked = Vault::revoke(
                       folder, Proof{OperatorProof{mine.userId, mine.passphrase.clone()}}, gone.id, clock);
                   // Without a slot there is nothing to take away: an operator that came with a backup, say.
                   if (!revoked && revoked.error().code != ErrorCode::NotFound)
                       return tl::make_unexpected(revoked.error());
                   return Outcome{events::OperatorChanged{gone, reason}};
               });
}

void OperatorAccess::renewRecoveryKey(OperatorProof proof, const QString &reason)
{
    if (const auto may = mayManage(reason); !may) {
        tell(may);
        return;
    }
    start(std::move(proof),
          [folder = m_folder, &clock = m_desk.clock(),
           reason = reason.trimmed()](const OperatorProof &mine) -> Answer {
              return Vault::renewRecoveryKey(
                         folder, Proof{OperatorProof{mine.userId, mine.passphrase.clone()}}, clock)
                  .map([&](const QString &key) {
                      return Outcome{events::RecoveryKeyRenewed{reason}, key};
                  });
          });
}

std::vector<OperatorId> OperatorAccess::withoutKey() const
{
    const auto slots = Vault::slots(m_folder);
    const auto operators = Operators{m_desk}.all();
    std::vector<OperatorId> found;
    if (!slots || !operators)
        return found;
    for (const Operator &who : *operators) {
        const bool hasKey = std::ranges::any_of(*slots, [&](const SlotSummary &slot) {
            return slot.state == SlotState::Active && slot.pseudonym == who.id;
        });
        if (who.active && !hasKey)
            found.push_back(who.id);
    }
    return found;
}

Result<> OperatorAccess::mayManage(const QString &reason) const
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    return {};
}

Result<Operator> OperatorAccess::revocable(OperatorId who, const QString &reason) const
{
    if (const auto may = mayManage(reason); !may)
        return tl::make_unexpected(may.error());
    const auto operators = Operators{m_desk}.all();
    if (!operators)
        return tl::make_unexpected(operators.error());
    const auto found = std::ranges::find(*operators, who, &Operator::id);
    if (found == operators->end())
        return fail(ErrorCode::NotFound);
    if (isLastManager(*operators, who))
        return fail(ErrorCode::Conflict, QStringLiteral("lastManager"));
    return *found;
}

void OperatorAccess::startSwept(OperatorProof proof, std::function<Answer(const OperatorProof &)> change)
{
    // Who is known is read and never guessed: whoever is not among them loses the key.
    const auto known = Operators{m_desk}.all();
    if (!known) {
        tell(tl::make_unexpected(known.error()));
        return;
    }
    start(std::move(proof),
          [folder = m_folder, &clock = m_desk.clock(), known = *known,
           change = std::move(change)](const OperatorProof &mine) -> Answer {
              return revokeStrays(folder, mine, known, clock).and_then([&] { return change(mine); });
          });
}

void OperatorAccess::start(OperatorProof proof, std::function<Answer(const OperatorProof &)> change)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged(true);
    m_answer = std::make_shared<std::optional<Answer>>();
    auto mine = std::make_shared<OperatorProof>(std::move(proof));
    m_worker.reset(QThread::create([folder = m_folder, &clock = m_desk.clock(), actor = m_desk.actor().id,
                                    mine, change = std::move(change), answer = m_answer]() mutable {
        const auto opened = Vault::unlock(folder, mine->userId, mine->passphrase, clock);
        if (!opened)
            answer->emplace(tl::make_unexpected(opened.error()));
        else if (opened->pseudonym != actor)
            answer->emplace(fail(ErrorCode::NotAllowed, QStringLiteral("proof")));
        else
            answer->emplace(change(*mine));
    }));
    connect(m_worker.get(), &QThread::finished, this, &OperatorAccess::finish);
    m_worker->start();
}

Result<> OperatorAccess::journaled(const Answer &answer)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!answer->event)
        return {};
    return m_desk.commit({{std::nullopt, *answer->event}}).map([](const Committed &) {});
}

void OperatorAccess::finish()
{
    const auto answer = std::exchange(m_answer, nullptr);
    m_busy = false;
    Q_EMIT busyChanged(false);
    // Shown even when the journal took nothing: the one before opens nothing any more.
    if (const Answer &made = **answer; made && !made->recoveryKey.isEmpty())
        Q_EMIT recoveryKeyMade(made->recoveryKey);
    tell(journaled(**answer));
}

void OperatorAccess::tell(const Result<> &result)
{
    if (result)
        Q_EMIT done();
    else
        Q_EMIT refused(result.error());
}

} // namespace jour
