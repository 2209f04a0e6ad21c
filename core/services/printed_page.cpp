#include "services/printed_page.h"

#include "domain/events/print_medium.h"
#include "domain/handover/night_journal.h"
#include "store/case_reader.h"
#include "store/journal.h"

namespace jour {

namespace {

bool isPaper(const EventBody &body)
{
    return std::holds_alternative<events::Printed>(body) ||
           std::holds_alternative<events::DocumentExported>(body) ||
           std::holds_alternative<events::SealedFileMade>(body);
}

} // namespace

Result<std::optional<PrintedPage>> findPrintedPage(const Desk &desk, const PrintCode &code)
{
    const auto id = CaseReader{desk.store().connection()}.byNumber(code.number);
    if (!id && id.error().code == ErrorCode::NotFound)
        return std::nullopt;
    const auto all =
        id ? desk.store().journal().ofCase(*id) : Result<std::vector<Event>>{tl::make_unexpected(id.error())};
    if (!all)
        return tl::make_unexpected(all.error());
    PrintedPage page{.caseRef = *id, .number = code.number, .print = {}, .printedAt = {}};
    for (const Event &event : *all) {
        const EventBody body = event.decodedBody();
        const auto *printed = std::get_if<events::Printed>(&body);
        if (printed && printed->code == code.print && printed->medium != events::medium::failed) {
            page.print = *printed;
            page.printedAt = event.at.wall();
            page.changes = 0;
        } else if (page.print && !isPaper(body) && !isWorking(body)) {
            ++page.changes;
        }
    }
    return page;
}

} // namespace jour
