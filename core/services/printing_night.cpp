#include "domain/handover/protection_mask.h"
#include "services/case_reading.h"
#include "services/printed_entry.h"
#include "services/printing.h"
#include "store/received.h"

#include <algorithm>

namespace jour {

namespace {

const QString nightWord = QStringLiteral("nightJournal");

/// The cases in which something was written from `from` on.
Result<std::vector<NightSource>> sources(Desk &desk, Instant from)
{
    const auto ids = casesTouched(desk.store().connection(), from);
    if (!ids)
        return tl::make_unexpected(ids.error());
    std::vector<NightSource> all;
    for (const CaseId id : *ids) {
        const auto file = CaseReading{desk}.reload(id);
        if (!file)
            return tl::make_unexpected(file.error());
        NightSource one{id, file->c.number, ProtectionMask::isNeeded(file->persons), {}};
        for (const RecordedEvent &entry : file->journal)
            one.journal.push_back(printedEntry(entry));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

Result<NightJournal> Printing::night(Instant from, Instant to) const
{
    const auto all = sources(m_desk, from);
    const auto head = shortHead(m_desk);
    if (!all || !head)
        return tl::make_unexpected(all ? head.error() : all.error());
    NightJournal night = nightJournal(*all, from, to, m_desk.reference().classifications);
    night.journalHead = *head;
    night.printedBy = printerOf(m_desk);
    night.printedAt = m_desk.now();
    return night;
}

Result<> Printing::nightPrinted(const NightJournal &night, const QString &medium, const QString &code,
                                int pages)
{
    const QString variant = wordOf(PrintVariant::Masked);
    std::vector<NewEvent> papers{{std::nullopt, events::DeskPaperPrinted{.document = nightWord,
                                                                         .medium = medium,
                                                                         .variant = variant,
                                                                         .reason = {},
                                                                         .code = code,
                                                                         .pages = pages}}};
    for (const CaseId id : night.cases)
        papers.push_back({id, events::Printed{.document = nightWord,
                                              .medium = medium,
                                              .variant = variant,
                                              .recipient = {},
                                              .reason = {},
                                              .pages = pages,
                                              .code = code}});
    return paperJournaled(m_desk, papers, medium);
}

Result<int> Printing::timesLeft(const NightJournal &night) const
{
    std::optional<int> least;
    for (const CaseId id : night.cases) {
        const auto left = timesLeft(id, nightWord);
        if (!left)
            return left;
        least = std::min(least.value_or(*left), *left);
    }
    return least.value_or(0);
}

} // namespace jour
