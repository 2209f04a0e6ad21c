#include "handover/handover_presenter.h"

#include "handover/handover_lines.h"
#include "services/shift_desk.h"
#include "support/formats.h"
#include "support/initials.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// Names are masked on the screen (F9).
ShiftHandover withInitials(ShiftHandover list)
{
    for (auto *cases : {&list.open, &list.handedOff, &list.closed})
        for (HandoverCase &one : *cases)
            if (!one.masked)
                one.child = initialsOf(one.child);
    return list;
}

} // namespace

HandoverPresenter::HandoverPresenter(Desk &desk, QString vaultFolder, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_signing{desk, std::move(vaultFolder)}
{
    connect(&m_signing, &HandoverSigning::busyChanged, this, &HandoverPresenter::busyChanged);
    connect(&m_signing, &HandoverSigning::done, this, [this] {
        refresh();
        Q_EMIT signedByBoth();
    });
    connect(&m_signing, &HandoverSigning::refused, this, [this](const Error &error) {
        refresh();
        Q_EMIT problem(Wording::of(error));
    });
}

HandoverStage HandoverPresenter::stage() const
{
    if (!m_now)
        return HandoverStage::None;
    if (m_now->record.bothSigned)
        return HandoverStage::Signed;
    // One that its shift ended with can still be signed, until the next one is made.
    return m_now->isStale() ? HandoverStage::Stale : HandoverStage::Made;
}

void HandoverPresenter::readLists()
{
    const Handovers handovers{m_desk};
    const auto now = handovers.newest();
    if (!settle(now.map([](const auto &) {})))
        return;
    m_now = *now;
    if (stage() == HandoverStage::Made && m_now->isWhole) {
        m_list = m_now->list;
        return;
    }
    const auto preview = handovers.preview();
    if (settle(preview.map([](const ShiftHandover &) {})))
        m_list = *preview;
}

void HandoverPresenter::refresh()
{
    readLists();
    HandoverState state;
    state.stage = stage();
    state.canAnswer = state.stage == HandoverStage::Made || state.stage == HandoverStage::Stale;
    state.period =
        tr("%1 to %2, %3").arg(Formats::dateTime(m_list.from), Formats::dateTime(m_list.to), m_list.outgoing);
    const HandoverRecord *record = state.canAnswer ? &m_now->record : nullptr;
    state.sections = HandoverLines{m_desk, m_private ? withInitials(m_list) : m_list, record}.sections();
    state.standing = standingText();
    if (m_now) {
        const auto proof = Handovers{m_desk}.proofOf(m_now->record);
        state.isSound =
            proof && proof->outgoing && proof->list && (!m_now->record.bothSigned || proof->incoming);
    }
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

QString HandoverPresenter::standingText() const
{
    if (!m_now)
        return tr("Not handed over yet. This is what it would be now.");
    const QString at = Formats::dateTime(m_now->record.at);
    switch (stage()) {
    case HandoverStage::None: break;
    case HandoverStage::Made: {
        const auto left = m_now->notTaken().size();
        const QString made =
            tr("Handed over by %1 at %2, not signed by whoever takes over.").arg(m_now->outgoing, at);
        return left == 0 ? made + QLatin1Char(' ') + tr("Every case is taken over.")
                         : made + QLatin1Char(' ') +
                               tr("%n case(s) not taken over.", nullptr, static_cast<int>(left));
    }
    case HandoverStage::Stale:
        return tr("Handed over by %1 at %2, and the journal has gone on since: make it anew. Words and "
                  "answers stay.")
            .arg(m_now->outgoing, at);
    case HandoverStage::Signed: {
        const QString when = Formats::dateTime(m_now->record.signedAt.value_or(m_now->record.at));
        return tr("Last handover: signed %1 by %2 and %3. Below is what has happened since.")
            .arg(when, m_now->outgoing, m_now->incoming);
    }
    }
    return {};
}

bool HandoverPresenter::settle(const Result<> &result)
{
    if (!result)
        Q_EMIT problem(Wording::of(result.error()));
    return result.has_value();
}

void HandoverPresenter::make()
{
    const bool isAnew = m_state.stage == HandoverStage::Made || m_state.stage == HandoverStage::Stale;
    if (!settle(Handovers{m_desk}.make().map([](const HandoverId &) {})))
        return;
    refresh();
    Q_EMIT told(isAnew ? tr("Made anew. Words and answers are kept.")
                       : tr("The handover is made. Whoever comes on takes over case by case and signs."));
}

void HandoverPresenter::answer(CaseId id, bool taken, const QString &reason)
{
    if (!m_state.canAnswer || id.isNull())
        return;
    if (settle(Handovers{m_desk}.answer(m_now->record.made.handover, id, taken, reason)))
        refresh();
}

void HandoverPresenter::takeAll()
{
    if (!m_state.canAnswer)
        return;
    for (const CaseId id : m_now->record.made.cases)
        if (!m_now->record.answers.contains(id) &&
            !settle(Handovers{m_desk}.answer(m_now->record.made.handover, id, true)))
            break;
    refresh();
}

QString HandoverPresenter::wordsAbout(std::optional<CaseId> id) const
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return {};
    const auto found = std::ranges::find_if(log->words, [&](const WordsRecord &one) {
        return one.caseRef == id && one.words.about == (id ? QLatin1String{"case"} : QLatin1String{"night"});
    });
    return found == log->words.end() ? QString{} : found->words.text;
}

bool HandoverPresenter::write(std::optional<CaseId> id, const QString &text)
{
    const bool isDone = settle(Handovers{m_desk}.writeAbout(id, text));
    refresh();
    return isDone;
}

bool HandoverPresenter::writeTo(OperatorId to, const QString &name, const QString &text)
{
    const bool isDone = settle(Handovers{m_desk}.writeTo(to, name, text));
    refresh();
    return isDone;
}

bool HandoverPresenter::canEnd() const
{
    const auto log = shiftLog(m_desk);
    return log && log->running;
}

QString HandoverPresenter::leftBehind() const
{
    const auto left = ShiftDesk{m_desk}.leftBehind();
    if (!left || left->empty())
        return tr("No open case is then without an owner.");
    QStringList numbers;
    for (const LeftCase &one : *left)
        numbers << (one.owner.isEmpty()
                        ? tr("%1 (nobody)", "case").arg(one.number)
                        : tr("%1 (%2 goes home)", "case, signature").arg(one.number, one.owner));
    return tr("Then without an owner at the desk: %1.").arg(numbers.join(QStringLiteral(", ")));
}

void HandoverPresenter::end(const QString &remark)
{
    const auto left = ShiftDesk{m_desk}.end(remark);
    if (!settle(left.map([](const auto &) {})))
        return;
    refresh();
    Q_EMIT told(left->empty() ? tr("The shift has ended.")
                              : tr("The shift has ended. %n case(s) without an owner at the desk.", nullptr,
                                   static_cast<int>(left->size())));
}

void HandoverPresenter::sign(OperatorProof proof)
{
    if (m_now)
        m_signing.sign(m_now->record.made.handover, std::move(proof));
}

} // namespace jour::ui
