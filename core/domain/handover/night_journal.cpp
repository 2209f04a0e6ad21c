#include "domain/handover/night_journal.h"

#include "domain/handover/protection_mask.h"

#include <algorithm>

namespace jour {

namespace {

bool isMovedByTime(const EventBody &body)
{
    const auto *moved = std::get_if<events::RunMoved>(&body);
    return moved && moved->byEngine;
}

/// A paper of the whole night is journaled in each case that stands on it, all at once.
constexpr std::chrono::seconds atOnce{1};

bool isSamePaper(const NightEntry &one, const NightEntry &next)
{
    return std::holds_alternative<events::Printed>(one.body) && one.body == next.body &&
           one.signature == next.signature && one.number != next.number &&
           next.writtenAt - one.writtenAt < atOnce;
}

void joinPapers(std::vector<NightEntry> &entries)
{
    std::vector<NightEntry> joined;
    for (NightEntry &entry : entries) {
        const auto same = std::ranges::find_if(
            joined, [&](const NightEntry &earlier) { return isSamePaper(earlier, entry); });
        if (same != joined.end())
            ++same->cases;
        else
            joined.push_back(std::move(entry));
    }
    entries = std::move(joined);
}

} // namespace

bool isWorking(const EventBody &body)
{
    if (const auto *changed = std::get_if<events::TimerChanged>(&body))
        return changed->reason.isEmpty();
    if (const auto *printed = std::get_if<events::Printed>(&body))
        return printed->medium == QLatin1String{"preview"} && printed->variant != QLatin1String{"unmasked"};
    return std::holds_alternative<events::CaseViewed>(body) ||
           std::holds_alternative<events::DocumentOpened>(body) ||
           std::holds_alternative<events::TimerArmed>(body) ||
           std::holds_alternative<events::TimerEnded>(body) ||
           std::holds_alternative<events::EnteredAfterwards>(body);
}

NightJournal nightJournal(const std::vector<NightSource> &cases, Instant from, Instant to,
                          const Classifications &lists)
{
    NightJournal night{.from = from, .to = to};
    const ProtectionMask mask{MaskFor::Paper, lists};
    for (const NightSource &one : cases) {
        const std::size_t before = night.entries.size();
        for (const SummaryEntry &entry : one.journal) {
            const auto isWithin = [&](Instant at) { return at >= from && at < to; };
            if (!isWithin(entry.writtenAt) && !(entry.afterwards && isWithin(entry.at)))
                continue;
            if (std::holds_alternative<events::EnteredAfterwards>(entry.body))
                continue; // stands on what was entered
            if (isWorking(entry.body)) {
                ++night.leftOut;
                continue;
            }
            night.entries.push_back({entry.at, entry.writtenAt, one.number,
                                     isMovedByTime(entry.body) ? QString{} : entry.signature,
                                     one.isProtected ? mask.body(entry.body) : entry.body, 1,
                                     entry.afterwards});
        }
        const bool any = night.entries.size() > before;
        if (any)
            night.cases.push_back(one.id);
        night.anyMasked |= any && one.isProtected;
    }
    std::ranges::stable_sort(night.entries, {}, &NightEntry::placeAt);
    joinPapers(night.entries);
    return night;
}

} // namespace jour
