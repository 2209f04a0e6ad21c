#pragma once

#include "domain/escalation/engine_reminder.h"
#include "services/handovers.h"
#include "services/since_last.h"
#include "vault/signature.h"
#include "watched_desk.h"

#include <algorithm>

namespace jour::test {

/// AN works the night, KL comes on in the morning.
struct ShiftNight : WatchedDesk
{
    ShiftNight()
    {
        klara = anOperator(QStringLiteral("Klara Lund"), QStringLiteral("KL"));
        klara.publicKey = author.publicKey; // one key signs for everybody at this desk
        commit(events::OperatorAdded{klara});
        theirs = std::make_unique<Desk>(store(), clock, reference, feed, klara);
    }
    [[nodiscard]] HandoverNow newest() { return **Handovers{*at}.newest(); }
    [[nodiscard]] HandoverId made() { return *Handovers{*at}.make(); }
    /// KL signs what is taken over by now, at AN's desk.
    [[nodiscard]] Result<> signs()
    {
        const HandoverRecord record = newest().record;
        const auto taken = takenOf(record);
        const QByteArray signature = SigningKey{keys.operatorSeed}.sign(incomingStatement(record, taken));
        return Handovers{*at}.bothSigned(record.made.handover, klara.id, taken,
                                         QString::fromLatin1(signature.toHex()));
    }
    [[nodiscard]] ShiftHandover preview() { return *Handovers{*at}.preview(); }
    /// That nobody has taken it, or that nobody has signed for it.
    [[nodiscard]] static bool isOfHandover(const Timer &timer)
    {
        return aboutOf(timer) == about::handover || aboutOf(timer) == about::unsignedHandover;
    }
    [[nodiscard]] bool isAsked(CaseId id) { return std::ranges::any_of(live(id), isOfHandover); }
    /// What is asked; empty: nothing, or more than one thing.
    [[nodiscard]] QString asked(CaseId id)
    {
        auto timers = live(id);
        std::erase_if(timers, [](const Timer &timer) { return !isOfHandover(timer); });
        return timers.size() == 1 ? aboutOf(timers.front()) : QString{};
    }
    [[nodiscard]] bool rings(CaseId id)
    {
        const auto heard = sounding();
        return std::ranges::any_of(live(id), [&](const Timer &timer) {
            return isOfHandover(timer) && std::ranges::find(heard, timer.id) != heard.end();
        });
    }
    /// As the session of the one or the other would.
    static void come(Desk &whose)
    {
        expect(whose.commit({{std::nullopt, events::SessionOpened{SessionId::random(), {}, 0, false, {}}}}));
    }
    static void go(Desk &whose)
    {
        expect(whose.commit(
            {{std::nullopt, events::SessionEnded{SessionId::random(), QStringLiteral("quit")}}}));
    }
    static void expect(const Result<> &result) { WatchedDesk::expect(result); }
    template<typename T>
    static void expect(const Result<T> &result)
    {
        WatchedDesk::expect(result.map([](const T &) {}));
    }

    Operator klara;
    std::unique_ptr<Desk> theirs;
};

} // namespace jour::test
