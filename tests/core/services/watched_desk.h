#pragma once

#include "desk_fixture.h"
#include "services/alarms.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/missed.h"
#include "sql/connection.h"
#include "store/journal.h"
#include "support/strings.h"

#include <QSignalSpy>

namespace jour::test {

/// A desk with its alarm clock, which can be locked, restarted and left alone. Somebody stands behind the
/// steps of a case from Nykvarn: the home municipality's socialjour, its next contact, the own manager.
class WatchedDesk : public DeskFixture
{
public:
    WatchedDesk() : WatchedDesk{true} {}
    /// Not staffed: nobody is in the directory.
    explicit WatchedDesk(bool staffed)
    {
        if (staffed) {
            addContact("0140", "socialjour");
            addContact("0140", "mottagning");
            addContact("own", "chefIBeredskap");
        }
        begin();
    }

    [[nodiscard]] static CaseFacts nykvarn(Urgency urgency = Urgency::Urgent)
    {
        CaseFacts facts;
        facts.urgency = urgency;
        facts.homeMunicipality = {QStringLiteral("0140"), QStringLiteral("Nykvarn")};
        return facts;
    }
    /// A case whose first outside step runs: the own desk took it at once.
    CaseId chased(Urgency urgency = Urgency::Urgent)
    {
        const CaseId id = take(nykvarn(urgency));
        expect(Casework{*at}.move(id, find(id).revision, {.to = CaseState::Acknowledged}));
        return id;
    }
    CaseId promised(Duration in)
    {
        const CaseId id = chased();
        expect(Chase{*at}.acknowledge(id, {.person = QStringLiteral("Eva"),
                                           .organisation = QStringLiteral("Nykvarn"),
                                           .eta = clock.now() + in}));
        return id;
    }
    CaseId exhausted()
    {
        const CaseId id = take();
        expect(Casework{*at}.move(id, find(id).revision, {.to = CaseState::Acknowledged}));
        for (int steps = 0; run(id).state != RunState::Exhausted; ++steps) {
            if (steps > 20 || !run(id).nextAt)
                throw std::runtime_error{"never exhausted"};
            pass(*run(id).nextAt - clock.now());
        }
        return id;
    }

    /// Time passes with somebody at the desk: the alarm clock looks when it asked to.
    void pass(Duration length)
    {
        while (length > Duration{0}) {
            const Duration step = std::min(length, std::max<Duration>(watch->wait(), 1s));
            length -= step;
            clock.advance(step);
            watch->check();
        }
    }
    /// The machine sleeps and wakes.
    void sleep(Duration length)
    {
        clock.advance(length);
        watch->check();
    }
    void setClock(Duration by)
    {
        clock.step(by);
        watch->check();
    }

    /// As app/session does at unlock.
    void begin()
    {
        alarms = std::make_unique<Alarms>(*at, *watch);
        alarms->begin();
        watch->check();
    }
    /// Another operator, or the same, unlocks a desk that was locked with the vault open.
    void unlockAgain()
    {
        alarms.reset();
        begin();
    }
    /// Hard lock: the alarm clock is all that is left in memory.
    void shut()
    {
        alarms.reset();
        close();
    }
    void openAgain()
    {
        expect(open());
        reopened = std::make_unique<Desk>(store(), clock, reference, feed, author);
        at = reopened.get();
        begin();
    }
    void restart(Duration away)
    {
        shut();
        clock.advance(away);
        watch = std::make_unique<AlarmWatch>(clock);
        openAgain();
    }

    [[nodiscard]] std::vector<TimerId> sounding() const
    {
        std::vector<TimerId> ids;
        for (const AlarmItem &item : watch->state().sounding)
            ids.push_back(item.timer);
        return ids;
    }
    [[nodiscard]] Timer only(CaseId id, TimerKind kind)
    {
        auto timers = live(id);
        std::erase_if(timers, [kind](const Timer &t) { return t.kind != kind; });
        if (timers.size() != 1)
            throw std::runtime_error{"not one timer"};
        return timers.front();
    }
    [[nodiscard]] bool has(CaseId id, TimerKind kind)
    {
        const auto timers = live(id);
        return std::ranges::any_of(timers, [kind](const Timer &t) { return t.kind == kind; });
    }
    [[nodiscard]] std::vector<TimerId> missed()
    {
        std::vector<TimerId> ids;
        const MissedReview review = *missedReview(*at);
        for (const MissedDeadline &m : review.missed)
            ids.push_back(m.timer.id);
        return ids;
    }
    void reviewAll()
    {
        const auto gaps = *alarms->unreviewed();
        for (const WatchGap &gap : gaps)
            expect(alarms->reviewed(gap.id));
    }

    static void expect(const Result<> &result)
    {
        if (!result)
            throw std::runtime_error{"refused: " + result.error().detail.toStdString()};
    }

    std::unique_ptr<Desk> reopened;
    Desk *at = &desk; ///< the desk that is open
    std::unique_ptr<AlarmWatch> watch = std::make_unique<AlarmWatch>(clock);
    std::unique_ptr<Alarms> alarms;

private:
    void addContact(const char *municipality, const char *function)
    {
        ContactPoint point = aContactPoint(QString::fromLatin1(function), QString::fromLatin1(municipality));
        point.function = QString::fromLatin1(function);
        commit(events::ContactPointSaved{point, QStringLiteral("editor")});
    }
};

} // namespace jour::test
