#include "services/printing.h"

#include "domain/handover/protection_mask.h"
#include "services/case_reading.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/late_entries.h"
#include "services/printed_entry.h"
#include "services/printed_page.h"
#include "services/shift_log.h"
#include "services/step_duty.h"

#include <algorithm>

namespace jour {

namespace {

SummarySource sourceOf(const CaseFile &file)
{
    SummarySource source{.c = file.c, .persons = file.persons, .timers = file.timers};
    for (const RecordedEvent &entry : file.journal)
        if (!entry.correctedAt)
            source.journal.push_back(printedEntry(entry));
    for (const ChecklistLine &line : file.checklist) {
        source.questions.push_back(line.item);
        if (line.answer)
            source.answers.push_back(*line.answer);
    }
    return source;
}

/// Whoever opened the case.
QString receiverOfReport(const Desk &desk, const CaseFile &file)
{
    const auto opened = std::ranges::find_if(file.journal, [](const RecordedEvent &entry) {
        return std::holds_alternative<events::CaseOpened>(entry.body);
    });
    return opened == file.journal.end() ? QString{} : printedName(desk, opened->author);
}

} // namespace

Result<CaseSummary> Printing::summary(CaseId id, PrintVariant variant, const QString &recipient) const
{
    const auto file = CaseReading{m_desk}.reload(id);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto head = shortHead(m_desk);
    if (!head)
        return tl::make_unexpected(head.error());
    CaseSummary made = caseSummary(sourceOf(*file), variant, m_desk.reference().classifications);
    made.limits = currentLimits(m_desk);
    made.plan = file->run ? file->run->policy : Policy{};
    if (made.withoutWords)
        made.plan = ProtectionMask::plan(std::move(made.plan));
    made.journalHead = *head;
    made.printedBy = printerOf(m_desk);
    made.printedAt = m_desk.now();
    made.recipient = recipient;
    made.receivedBy = receiverOfReport(m_desk, *file);
    if (file->root)
        made.rootNumber = file->root->number;
    for (const KinCase &kin : file->merged)
        made.mergedNumbers << kin.number;
    return made;
}

Result<CallList> Printing::callList() const
{
    const auto head = shortHead(m_desk);
    if (!head)
        return tl::make_unexpected(head.error());
    const QStringList places =
        placesByName(m_desk.reference().municipalities, Directory{m_desk}.agreementMunicipalities());
    const auto time = timeAheadOf(m_desk);
    if (!time)
        return tl::make_unexpected(time.error());
    return CallList{.from = time->from,
                    .to = time->to,
                    .places = callListOf(m_desk.duties().index(), places, *time),
                    .journalHead = *head,
                    .printedBy = printerOf(m_desk),
                    .printedAt = m_desk.now()};
}

Result<> Printing::printed(const events::DeskPaperPrinted &print)
{
    const std::vector<NewEvent> entry{{std::nullopt, print}};
    // The list tells of no child, so it may be printed on the very night when the disk takes nothing.
    return print.document == callListWord ? lookJournaled(m_desk, entry)
                                          : paperJournaled(m_desk, entry, print.medium);
}

} // namespace jour
