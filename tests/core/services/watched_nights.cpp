#include "watched_nights.h"

namespace jour::test {

namespace {

constexpr int mostCases = 6;

bool isStep(const QString &rule)
{
    static const QStringList steps{QStringLiteral("R2"), QStringLiteral("R6a"), QStringLiteral("R8"),
                                   QStringLiteral("R9")};
    return steps.contains(rule);
}

} // namespace

void WatchedNight::follow()
{
    m_told.clear();
    AlarmWatch *watch = d.watch.get();
    QObject::connect(watch, &AlarmWatch::rang, watch,
                     [this](const std::vector<AlarmItem> &items) { hear(items); });
    QObject::connect(watch, &AlarmWatch::stateChanged, watch, [this](const AlarmState &state) {
        std::set<TimerId> sounding;
        for (const AlarmItem &item : state.sounding)
            sounding.insert(item.timer);
        std::erase_if(m_told, [&](TimerId id) { return !sounding.contains(id); });
    });
}

/// None twice.
void WatchedNight::hear(const std::vector<AlarmItem> &items)
{
    for (const AlarmItem &item : items)
        CHECK(m_told.insert(item.timer).second);
}

void WatchedNight::take()
{
    if (cases.size() >= mostCases)
        return;
    Intake intake{*d.at}; // the desk as it is after a restart
    const Draft draft = intake.begin();
    IntakeForm form = Intake::formOf(draft);
    form.facts = WatchedDesk::nykvarn(static_cast<Urgency>(upTo(4)));
    form.persons = {PersonFacts{}};
    const auto id = intake.openCase(draft, form);
    REQUIRE(id);
    cases.push_back(*id);
    said << QStringLiteral("case %1").arg(cases.size());
}

void WatchedNight::remind(CaseId id)
{
    std::ignore = Chase{*d.at}.remind(id, d.clock.now() + std::chrono::seconds{1 + upTo(3600)}, {});
    said << QStringLiteral("remind");
}

void WatchedNight::call(CaseId id)
{
    Attempt attempt;
    attempt.outcome = static_cast<AttemptOutcome>(upTo(7));
    std::ignore = Chase{*d.at}.logAttempt(id, attempt);
    said << QStringLiteral("call");
}

void WatchedNight::promise(CaseId id)
{
    Acknowledgement made;
    made.person = QStringLiteral("Eva");
    made.organisation = QStringLiteral("Nykvarn");
    if (upTo(4) > 0)
        made.eta = d.clock.now() + std::chrono::minutes{1 + upTo(40)};
    std::ignore = Chase{*d.at}.acknowledge(id, made);
    said << QStringLiteral("promise");
}

void WatchedNight::snooze(CaseId id)
{
    const auto timers = d.live(id);
    if (!timers.empty())
        std::ignore =
            Chase{*d.at}.snooze(timers[static_cast<std::size_t>(upTo(static_cast<int>(timers.size())))].id,
                                std::chrono::minutes{1 + upTo(12)}, QStringLiteral("upptagen"));
    said << QStringLiteral("snooze");
}

void WatchedNight::escalate(CaseId id)
{
    std::ignore = Chase{*d.at}.escalate(id, d.run(id).rev, {}, QStringLiteral("brådskar"));
    said << QStringLiteral("escalate");
}

void WatchedNight::closeOrReopen(CaseId id)
{
    const Case c = d.find(id);
    const bool isShut = c.state == CaseState::Closed;
    std::ignore = Casework{*d.at}.move(
        id, c.revision,
        {.to = isShut ? CaseState::Acknowledged : CaseState::Closed, .reason = QStringLiteral("prov")});
    said << (isShut ? QStringLiteral("reopen") : QStringLiteral("close"));
}

void WatchedNight::act()
{
    if (cases.empty() || upTo(5) == 0) {
        take();
        return;
    }
    const CaseId id = cases[static_cast<std::size_t>(upTo(static_cast<int>(cases.size())))];
    switch (upTo(8)) {
    case 0:
    case 1: remind(id); break;
    case 2: call(id); break;
    case 3: promise(id); break;
    case 4: snooze(id); break;
    case 5: escalate(id); break;
    case 6: closeOrReopen(id); break;
    default: std::ignore = Chase{*d.at}.promiseKept(id); break;
    }
}

void WatchedNight::absence(const std::function<void()> &away)
{
    const qint64 before = lastSeq();
    const auto stepsTaken = [&] {
        std::map<QString, int> steps;
        std::map<QString, QString> last;
        for (const EngineMove &move : movesAfter(before)) {
            // Where nobody is on duty the step goes on at once, and where no step is left the run begins
            // again or is out of steps: that is one step still.
            const QString &rule = last[move.caseNumber];
            const bool leadsOn = rule == QLatin1String{"R2e"} ||
                                 (rule == QLatin1String{"R6a"} &&
                                  (move.rule == QLatin1String{"R8"} || move.rule == QLatin1String{"R9"}));
            if (isStep(move.rule) && !leadsOn)
                ++steps[move.caseNumber];
            last[move.caseNumber] = move.rule;
        }
        return steps;
    };
    away();
    if (d.alarms->isHeld())
        CHECK(stepsTaken().empty());
    d.reviewAll();
    for (const auto &[number, steps] : stepsTaken())
        CHECK(steps == 1);
}

void WatchedNight::passTime()
{
    const auto minutes = [&](int most) { return Duration{std::chrono::seconds{1 + upTo(most * 60)}}; };
    switch (upTo(10)) {
    case 0: {
        const Duration length = minutes(240);
        said << QStringLiteral("sleep %1 s").arg(length / 1s);
        absence([&] { d.sleep(length); });
        break;
    }
    case 1: {
        const Duration length = minutes(240);
        said << QStringLiteral("restart %1 s").arg(length / 1s);
        absence([&] {
            d.restart(length);
            follow();
        });
        break;
    }
    case 2: {
        const Duration step = minutes(180);
        said << QStringLiteral("forward %1 s").arg(step / 1s);
        absence([&] { d.setClock(step); });
        break;
    }
    case 3: {
        const Duration step = minutes(180);
        said << QStringLiteral("back %1 s").arg(step / 1s);
        absence([&] { d.setClock(-step); });
        break;
    }
    case 4:
        said << QStringLiteral("lock");
        d.unlockAgain();
        break;
    default: {
        const Duration length = minutes(20);
        said << QStringLiteral("pass %1 s").arg(length / 1s);
        d.pass(length);
    }
    }
}

void WatchedNight::next()
{
    upTo(3) == 0 ? passTime() : act();
    d.watch->check();
    check();
}

void WatchedNight::check()
{
    const Instant now = d.clock.now();
    const AlarmState &state = d.watch->state();
    std::set<TimerId> overdue;
    for (const AlarmItem &item : state.overdue)
        CHECK(overdue.insert(item.timer).second); // none twice
    std::set<TimerId> expected;
    for (const CaseId id : cases)
        for (const Timer &timer : d.live(id)) {
            if (timer.due <= now)
                expected.insert(timer.id);
            CHECK((!timer.anchor || *timer.anchor <= timer.due)); // none before its trigger
            CHECK((!timer.warnAt || *timer.warnAt < timer.due));
        }
    CHECK(overdue == expected); // none lost
    for (std::size_t i = 1; i < state.overdue.size(); ++i) {
        const AlarmItem &a = state.overdue[i - 1];
        const AlarmItem &b = state.overdue[i];
        CHECK(std::pair{a.urgency, a.deadline.due} <= std::pair{b.urgency, b.deadline.due});
    }
    const auto listed = d.missed();
    CHECK(std::set<TimerId>{listed.begin(), listed.end()}.size() == listed.size());
}

std::vector<EngineMove> WatchedNight::movesAfter(qint64 seq)
{
    std::vector<EngineMove> moves;
    const auto events = *d.store().journal().after(seq, 100000);
    for (const Event &event : events) {
        const auto body = event.decodedBody();
        const auto *moved = std::get_if<events::RunMoved>(&body);
        if (moved && moved->byEngine)
            moves.push_back({d.find(*event.caseRef).number, moved->rule, event.at.wall()});
    }
    return moves;
}

} // namespace jour::test
