#include "handover/handover_presenter.h"

#include "handover/handover_lines.h"
#include "handover/standing_words.h"
#include "services/handover_masking.h"
#include "services/late_entries.h"
#include "services/shift_desk.h"
#include "support/formats.h"
#include "support/initials.h"
#include "support/wording.h"

#include <algorithm>
#include <utility>

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
        if (error.code == ErrorCode::Cancelled)
            Q_EMIT warned(tr("Signing was stopped. Nothing is signed."));
        else
            Q_EMIT problem(Wording::of(error));
    });
    connect(&desk.feed(), &ChangeFeed::committed, this, [this] {
        if (std::exchange(m_isUnsaved, false))
            Q_EMIT solved();
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
    const bool isMade = stage() == HandoverStage::Made && m_now->isWhole;
    const auto list = isMade ? Result<ShiftHandover>{m_now->list} : handovers.preview();
    const auto seen = list.and_then([&](const ShiftHandover &all) { return handoverSeen(m_desk, all); });
    if (settle(seen.map([](const HandoverSeen &) {})))
        m_list = seen->list;
}

void HandoverPresenter::refresh()
{
    readLists();
    HandoverState state;
    state.stage = stage();
    state.canAnswer = state.stage == HandoverStage::Made || state.stage == HandoverStage::Stale;
    state.period = tr("%1 to %2, %3")
                       .arg(Formats::dateTime(m_list.from, m_desk.now()),
                            Formats::dateTime(m_list.to, m_desk.now()), m_list.outgoing);
    const HandoverRecord *record = state.canAnswer ? &m_now->record : nullptr;
    state.sections = HandoverLines{m_desk, m_private ? withInitials(m_list) : m_list, record}.sections();
    state.standing = m_now ? StandingWords::of(*m_now, state.stage, m_desk.now())
                           : tr("Not handed over yet. This is what it would be now.");
    state.isPart = state.stage == HandoverStage::Signed && !m_now->record.bothSigned->left.empty();
    if (m_now) {
        if (m_now->waitsForActor)
            state.outgoing = m_now->outgoing;
        const auto proof = Handovers{m_desk}.proofOf(m_now->record);
        state.isSound =
            proof && proof->outgoing && proof->list && (!m_now->record.bothSigned || proof->incoming);
    }
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

bool HandoverPresenter::settle(const Result<> &result)
{
    if (!result)
        Q_EMIT problem(Wording::of(result.error()));
    return result.has_value();
}

bool HandoverPresenter::acted(const Result<> &result)
{
    m_isUnsaved = !result && meansNothingIsSaved(result.error());
    if (result)
        Q_EMIT solved();
    return settle(result);
}

void HandoverPresenter::make(Outgoing whose)
{
    if (isBusy())
        return;
    const bool isAnew = m_state.stage == HandoverStage::Made || m_state.stage == HandoverStage::Stale;
    const QString before = m_state.outgoing;
    if (!acted(Handovers{m_desk}.make(whose).map([](const HandoverId &) {})))
        return;
    refresh();
    if (before.isEmpty() || whose == Outgoing::Actor)
        Q_EMIT told(isAnew && before.isEmpty()
                        ? tr("Made anew. Words and answers are kept.")
                        : tr("The handover is made. Whoever comes on takes over case by case and signs."));
    else
        Q_EMIT told(tr("Made anew, and still the handover of %1. Words and answers are kept.").arg(before));
}

bool HandoverPresenter::isChosen(CaseId id)
{
    if (!canAnswer() || !id.isNull())
        return true;
    Q_EMIT warned(tr("That line is no case. Choose a case in the list first."));
    return false;
}

bool HandoverPresenter::answer(CaseId id, bool taken, const QString &reason)
{
    if (!canAnswer() || id.isNull())
        return false;
    const bool isDone = acted(Handovers{m_desk}.answer(m_now->record.made.handover, id, taken, reason));
    refresh();
    return isDone;
}

void HandoverPresenter::takeAll()
{
    if (!canAnswer())
        return;
    const auto left = m_now->notTaken();
    for (const CaseId id : left)
        if (!m_now->record.answers.contains(id) &&
            !acted(Handovers{m_desk}.answer(m_now->record.made.handover, id, true)))
            break;
    refresh();
}

QString HandoverPresenter::wordsAbout(std::optional<CaseId> id) const
{
    const auto log = shiftLog(m_desk);
    if (!log || (id && isProtectedNow(m_desk, *id)))
        return {};
    const auto found = std::ranges::find_if(log->words, [&](const WordsRecord &one) {
        return one.caseRef == id && one.words.about == (id ? QLatin1String{"case"} : QLatin1String{"night"});
    });
    return found == log->words.end() ? QString{} : found->words.text;
}

bool HandoverPresenter::write(std::optional<CaseId> id, const QString &text)
{
    // The form does not show what is hidden, so an empty one withdraws nothing.
    if (id && text.trimmed().isEmpty() && isProtectedNow(m_desk, *id)) {
        Q_EMIT told(tr("Words that a protected identity hides stay as they are."));
        return true;
    }
    const bool isDone = acted(Handovers{m_desk}.writeAbout(id, text));
    refresh();
    return isDone;
}

bool HandoverPresenter::writeTo(OperatorId to, const QString &name, const QString &text, EntryId inPlaceOf)
{
    const bool isDone = acted(Handovers{m_desk}.writeTo(to, name, text, inPlaceOf));
    refresh();
    return isDone;
}

bool HandoverPresenter::withdraw(EntryId message)
{
    const bool isDone = acted(Handovers{m_desk}.withdrawMessage(message));
    refresh();
    if (isDone)
        Q_EMIT told(tr("The message is withdrawn; M brings its words back."));
    return isDone;
}

const HandoverMessage *HandoverPresenter::message(EntryId entry) const
{
    const auto found = std::ranges::find(m_list.messages, entry, &HandoverMessage::entry);
    return found == m_list.messages.end() ? nullptr : &*found;
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

bool HandoverPresenter::end(const QString &remark)
{
    const auto left = ShiftDesk{m_desk}.end(remark);
    if (!acted(left.map([](const auto &) {})))
        return false;
    refresh();
    Q_EMIT told(left->empty() ? tr("The shift has ended.")
                              : tr("The shift has ended. %n case(s) without an owner at the desk.", nullptr,
                                   static_cast<int>(left->size())));
    return true;
}

bool HandoverPresenter::maySign()
{
    if (!canAnswer())
        return false;
    refresh(); // what happened a moment ago counts, too
    if (stage() == HandoverStage::Stale) {
        Q_EMIT warned(
            tr("NOT SIGNED: since the list was made %1. Make it anew (G), look at it and sign then.")
                .arg(StandingWords::changes(*m_now)));
        return false;
    }
    return canAnswer() && settle(Handovers{m_desk}.maySign(m_now->record.made.handover));
}

void HandoverPresenter::sign(OperatorProof proof)
{
    if (m_now)
        m_signing.sign(m_now->record.made.handover, std::move(proof));
}

} // namespace jour::ui
