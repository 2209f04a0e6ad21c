#include "services/handovers.h"

#include "base/text.h"
#include "domain/cases/case_transitions.h"
#include "services/changed_since.h"
#include "services/printed_entry.h"
#include "services/signatures.h"
#include "store/case_reader.h"
#include "store/desk_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"
#include "vault/digest.h"

#include <algorithm>

// The list, and the words in it.
namespace jour {

namespace {

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

bool isWhole(const Desk &desk, const events::HandoverMade &made, const QByteArray &list)
{
    const auto head = ShiftReader{desk.store().connection()}.hashAt(made.upTo);
    return QString::fromLatin1(digestOf(list).toHex()) == made.contentDigest && head &&
           QString::fromLatin1(head->toHex()) == made.journalHead;
}

std::optional<WordsRecord> standing(const ShiftLog &log, const QString &about, std::optional<CaseId> caseRef)
{
    const auto found = std::ranges::find_if(log.words, [&](const WordsRecord &one) {
        return one.words.about == about && one.caseRef == caseRef;
    });
    return found == log.words.end() ? std::nullopt : std::optional{*found};
}

/// What was written for the next shift since it was made.
void addWordsSince(const Desk &desk, HandoverNow &made)
{
    const auto written = ShiftReader{desk.store().connection()}
                             .ofType(events::HandoverWordsWritten::type, made.record.seq)
                             .value_or(std::vector<Event>{});
    for (const Event &event : written) {
        const EventBody body = event.decodedBody();
        const auto *words = std::get_if<events::HandoverWordsWritten>(&body);
        if (words == nullptr || words->about != QLatin1String{"message"})
            made.wordsChanged = true; // also what cannot be read
        else
            (words->text.isEmpty() ? made.messagesWithdrawn : made.messagesWritten) = true;
    }
}

/// Of the cases that were offered.
std::vector<CaseId> closedSince(const Desk &desk, const std::vector<CaseId> &cases)
{
    const CaseReader reader{desk.store().connection()};
    std::vector<CaseId> gone;
    for (const CaseId id : cases)
        if (const auto c = reader.find(id); !c || !isOpen(c->state))
            gone.push_back(id);
    return gone;
}

} // namespace

std::vector<CaseId> HandoverNow::notTaken() const
{
    std::vector<CaseId> left;
    for (const CaseId id : record.made.cases)
        if (!record.answers.value(id).taken && std::ranges::find(gone, id) == gone.end())
            left.push_back(id);
    return left;
}

bool isWaitingFor(const Desk &desk, const HandoverRecord &record)
{
    return !record.bothSigned && record.outgoing != desk.actor().id &&
           desk.now() - record.at < Handovers::waits;
}

Result<std::pair<ShiftLog, ShiftHandover>> Handovers::listFor(Outgoing whose) const
{
    auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    const bool isTheirs =
        whose == Outgoing::AsBefore && log->handover && isWaitingFor(m_desk, *log->handover);
    if (isTheirs) {
        const events::HandoverMade made = log->handover->made;
        log = shiftLog(m_desk, made.handover);
        if (!log)
            return tl::make_unexpected(log.error());
        log->since = std::min(log->since, made.since);
    }
    auto list = handoverList(m_desk, *log);
    if (!list)
        return tl::make_unexpected(list.error());
    if (isTheirs)
        list->outgoing = printedName(m_desk, log->handover->outgoing);
    return std::pair{std::move(*log), std::move(*list)};
}

Result<ShiftHandover> Handovers::preview() const
{
    return listFor(Outgoing::AsBefore).map([](const auto &both) { return both.second; });
}

Result<std::optional<HandoverNow>> Handovers::newest() const
{
    const auto log = shiftLog(m_desk);
    const auto signatures = signaturesOf(m_desk.store());
    if (!log || !signatures)
        return tl::make_unexpected(log ? signatures.error() : log.error());
    if (!log->handover)
        return std::optional<HandoverNow>{};
    HandoverNow now{.record = *log->handover};
    const events::HandoverMade &made = now.record.made;
    const auto list = ShiftReader{m_desk.store().connection()}.list(made.handover);
    if (!list && list.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(list.error());
    if (list) {
        now.list = fromJsonObject<ShiftHandover>(parseJson(*list));
        now.isWhole = isWhole(m_desk, made, *list);
    }
    now.outgoing = signatures->value(now.record.outgoing);
    if (now.record.madeBy != now.record.outgoing)
        now.madeBy = signatures->value(now.record.madeBy);
    now.waitsForActor = isWaitingFor(m_desk, now.record);
    now.gone = closedSince(m_desk, made.cases);
    if (now.record.bothSigned) {
        now.incoming = signatures->value(now.record.bothSigned->incoming);
        return std::optional{std::move(now)};
    }
    now.changedCases = static_cast<int>(casesChangedSince(m_desk, now.record.seq).size());
    addWordsSince(m_desk, now);
    return std::optional{std::move(now)};
}

Result<> Handovers::writeAbout(std::optional<CaseId> caseRef, const QString &text)
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    const QString about = caseRef ? QStringLiteral("case") : QStringLiteral("night");
    const auto before = standing(*log, about, caseRef);
    const QString words = cleaned(text).trimmed();
    if (words == (before ? before->words.text : QString{}))
        return {};
    events::HandoverWordsWritten written{
        .entry = EntryId::random(), .supersedes = {}, .about = about, .to = {}, .toWhom = {}, .text = words};
    if (before)
        written.supersedes = before->words.entry;
    return done(m_desk.commit({{caseRef, written}}));
}

Result<> Handovers::messageStands(EntryId entry) const
{
    return shiftLog(m_desk).and_then([&](const ShiftLog &log) -> Result<> {
        const bool isThere = std::ranges::any_of(log.words, [&](const WordsRecord &one) {
            return one.words.entry == entry && one.words.about == QLatin1String{"message"};
        });
        return isThere ? Result<>{} : fail(ErrorCode::Conflict, QStringLiteral("message"));
    });
}

Result<> Handovers::writeTo(OperatorId to, const QString &toWhom, const QString &text, EntryId inPlaceOf)
{
    const QString words = cleaned(text).trimmed();
    const QString name = cleaned(toWhom).trimmed();
    if (words.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("text"));
    if (to.isNull() && name.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("toWhom"));
    events::HandoverWordsWritten written{EntryId::random(), {}, QStringLiteral("message"), to, name, words};
    if (!inPlaceOf.isNull()) {
        if (const auto stands = messageStands(inPlaceOf); !stands)
            return stands;
        written.supersedes = inPlaceOf;
    }
    return done(m_desk.commit({{std::nullopt, written}}));
}

Result<> Handovers::withdrawMessage(EntryId entry)
{
    if (const auto stands = messageStands(entry); !stands)
        return stands;
    const events::HandoverWordsWritten gone{EntryId::random(), entry, QStringLiteral("message"), {}, {}, {}};
    return done(m_desk.commit({{std::nullopt, gone}}));
}

Result<> Handovers::printed(const QString &medium, const QString &code, int pages)
{
    return paperJournaled(
        m_desk,
        {{std::nullopt, events::DeskPaperPrinted{.document = QStringLiteral("shiftHandover"),
                                                 .medium = medium,
                                                 .variant = QStringLiteral("masked"),
                                                 .reason = {},
                                                 .code = code,
                                                 .pages = pages}}},
        medium);
}

Result<> Handovers::messageRead(EntryId entry)
{
    return done(m_desk.commit({{std::nullopt, events::MessageRead{entry}}}));
}

} // namespace jour
