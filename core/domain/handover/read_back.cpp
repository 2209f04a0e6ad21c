#include "domain/handover/read_back.h"

#include <algorithm>

namespace jour {

namespace {

void addUntil(ReadBack &lines, const CaseSummary &summary)
{
    const auto settle = [&](ReadBackUntil why, std::optional<Instant> at) {
        if (!lines.until && at) {
            lines.untilWhy = why;
            lines.until = at;
        }
    };
    settle(ReadBackUntil::AskedFor, summary.c.facts.feedbackAskedAt);
    if (lines.taken)
        settle(ReadBackUntil::Promised, lines.taken->eta);
    // Limits of law and the police's own times are nothing that we have promised.
    const auto own = std::ranges::find_if(summary.running, [](const Timer &timer) {
        return timer.kind != TimerKind::Statute && timer.kind != TimerKind::Obligation;
    });
    if (own != summary.running.end())
        settle(ReadBackUntil::NextStep, own->due);
}

} // namespace

ReadBack readBackOf(const CaseSummary &summary)
{
    const CaseFacts &f = summary.c.facts;
    ReadBack lines{.number = summary.c.number,
                   .children = {},
                   .whereNow = f.childWhereNow.trimmed().isEmpty() ? f.placeFound : f.childWhereNow,
                   .withChild = f.withChild,
                   .withChildSince = f.withChildSince,
                   .urgency = f.urgency,
                   .danger = f.acuteDanger,
                   .threatStaff = f.threatStaff,
                   .crimeTypes = f.crimeTypes,
                   .kind = f.kind,
                   .policeLatestHandover = f.policeLatestHandover,
                   .wantsFeedback = f.wantsFeedback,
                   .nextStep = f.nextStep,
                   .toName = f.anonymous ? QString{} : f.reporterName,
                   .toUnit = f.policeUnit,
                   .toNumber = f.callbackNumber,
                   .withoutWords = summary.withoutWords};
    for (const SummaryPerson &person : summary.persons)
        if (person.facts.role == PersonRole::Child)
            lines.children.push_back(person);
    for (const SummaryEntry &entry : summary.done)
        if (const auto *taken = std::get_if<events::ContactAcknowledged>(&entry.body))
            lines.taken = taken->acknowledgement;
    addUntil(lines, summary);
    return lines;
}

} // namespace jour
