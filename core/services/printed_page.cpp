#include "services/printed_page.h"

#include "domain/events/print_medium.h"
#include "domain/handover/night_journal.h"
#include "services/changed_since.h"
#include "store/case_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"

namespace jour {

namespace {

bool isPaper(const EventBody &body)
{
    return std::holds_alternative<events::Printed>(body) ||
           std::holds_alternative<events::DocumentExported>(body) ||
           std::holds_alternative<events::SealedFileMade>(body);
}

/// Each event has the hash of the one before in its own, so a head says which journal it is of.
Result<bool> isOfThisJournal(const Desk &desk, const PrintCode &code, qint64 printSeq)
{
    if (code.head.isEmpty())
        return true;
    const QByteArray head = QByteArray::fromHex(code.head.toLatin1());
    return ShiftReader{desk.store().connection()}.wasHead(head, printSeq);
}

Result<std::optional<PrintedPage>> withHeadChecked(const Desk &desk, const PrintCode &code, qint64 printSeq,
                                                   PrintedPage page)
{
    return isOfThisJournal(desk, code, printSeq).map([&](bool isOfThis) {
        page.isOfThisJournal = isOfThis;
        return std::optional{std::move(page)};
    });
}

Result<std::optional<PrintedPage>> findCasePage(const Desk &desk, const PrintCode &code)
{
    const auto id = CaseReader{desk.store().connection()}.byNumber(code.number);
    if (!id && id.error().code == ErrorCode::NotFound)
        return std::nullopt;
    const auto all =
        id ? desk.store().journal().ofCase(*id) : Result<std::vector<Event>>{tl::make_unexpected(id.error())};
    if (!all)
        return tl::make_unexpected(all.error());
    PrintedPage page{.caseRef = *id, .number = code.number, .print = {}, .printedAt = {}};
    qint64 printSeq = 0;
    for (const Event &event : *all) {
        const EventBody body = event.decodedBody();
        const auto *printed = std::get_if<events::Printed>(&body);
        if (printed && printed->code == code.print && printed->medium != events::medium::failed) {
            page.print = *printed;
            page.printedAt = event.at.wall();
            page.changes = 0;
            printSeq = event.seq;
        } else if (page.print && !isPaper(body) && !isWorking(body)) {
            ++page.changes;
        }
    }
    if (!page.print)
        return page;
    return withHeadChecked(desk, code, printSeq, std::move(page));
}

/// How it stands in the journal of a case.
events::Printed asOfCase(const events::DeskPaperPrinted &paper)
{
    return {.document = paper.document,
            .medium = paper.medium,
            .variant = paper.variant,
            .recipient = {},
            .reason = paper.reason,
            .pages = paper.pages,
            .code = paper.code};
}

Result<std::optional<PrintedPage>> findDeskPage(const Desk &desk, const PrintCode &code)
{
    const auto papers = ShiftReader{desk.store().connection()}.papers(0);
    if (!papers)
        return tl::make_unexpected(papers.error());
    for (const Event &event : *papers) {
        const EventBody body = event.decodedBody();
        const auto *paper = std::get_if<events::DeskPaperPrinted>(&body);
        if (!paper || paper->code != code.print || paper->medium == events::medium::failed)
            continue;
        PrintedPage page{
            .caseRef = {}, .number = {}, .print = asOfCase(*paper), .printedAt = event.at.wall()};
        page.changes = page.isCallList() ? dutyChangesSince(desk, event.seq)
                                         : static_cast<int>(casesChangedSince(desk, event.seq).size());
        return withHeadChecked(desk, code, event.seq, std::move(page));
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<PrintedPage>> findPrintedPage(const Desk &desk, const PrintCode &code)
{
    return code.number.isEmpty() ? findDeskPage(desk, code) : findCasePage(desk, code);
}

} // namespace jour
