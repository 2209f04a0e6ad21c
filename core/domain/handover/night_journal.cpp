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

} // namespace

bool isWorking(const EventBody &body)
{
    if (const auto *changed = std::get_if<events::TimerChanged>(&body))
        return changed->reason.isEmpty();
    return std::holds_alternative<events::CaseViewed>(body) ||
           std::holds_alternative<events::DocumentOpened>(body) ||
           std::holds_alternative<events::TimerArmed>(body) ||
           std::holds_alternative<events::TimerEnded>(body);
}

NightJournal nightJournal(const std::vector<NightSource> &cases, Instant from, Instant to,
                          const Classifications &lists)
{
    NightJournal night{.from = from, .to = to};
    const ProtectionMask mask{MaskFor::Paper, lists};
    for (const NightSource &one : cases) {
        const std::size_t before = night.entries.size();
        for (const SummaryEntry &entry : one.journal) {
            if (entry.writtenAt < from || entry.writtenAt >= to)
                continue;
            if (isWorking(entry.body)) {
                ++night.leftOut;
                continue;
            }
            night.entries.push_back({entry.at, entry.writtenAt, one.number,
                                     isMovedByTime(entry.body) ? QString{} : entry.signature,
                                     one.isProtected ? mask.body(entry.body) : entry.body});
        }
        const bool any = night.entries.size() > before;
        if (any)
            night.cases.push_back(one.id);
        night.anyMasked |= any && one.isProtected;
    }
    std::ranges::stable_sort(night.entries, {}, &NightEntry::writtenAt);
    return night;
}

} // namespace jour
