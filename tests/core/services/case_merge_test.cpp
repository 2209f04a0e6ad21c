#include "domain/cases/case_transitions.h"
#include "merging_desk.h"
#include "services/printing.h"
#include "services/silence_watch.h"
#include "services/watchman.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

TEST_CASE("Two cases become one happening, told in both at once; no deadline moves", "[merge][T31]")
{
    MergingDesk d;
    const CaseId root = d.chased();
    const CaseId twin = d.promised(40min);
    const auto ofRoot = d.live(root);
    const auto ofTwin = d.live(twin);
    d.merge(twin, root);
    CHECK(d.live(root) == ofRoot);
    CHECK(d.live(twin) == ofTwin);
    const auto merged = d.told<events::CaseMerged>(twin);
    const auto takenIn = d.told<events::CaseTakenIn>(root);
    REQUIRE(merged.size() == 1);
    REQUIRE(takenIn.size() == 1);
    CHECK(takenIn.front().first == merged.front().first + 1);
    CHECK(merged.front().second == events::CaseMerged{root, d.find(root).number, why});
    CHECK(takenIn.front().second == events::CaseTakenIn{twin, d.find(twin).number, false, why});

    const CaseFile file = d.file(root);
    REQUIRE(file.merged.size() == 1);
    CHECK(file.merged.front().number == d.find(twin).number);
    auto shown = file.merged.front().live;
    auto known = d.live(twin);
    std::ranges::sort(shown, {}, &Timer::id);
    std::ranges::sort(known, {}, &Timer::id);
    CHECK(shown == known);
    REQUIRE(d.file(twin).root);
    CHECK(d.file(twin).root->number == d.find(root).number);

    // It rings as its own.
    d.pass(40min);
    const auto &sounding = d.watch->state().sounding;
    CHECK(std::ranges::find(sounding, twin, &AlarmItem::caseRef) != sounding.end());
    CHECK(d.run(twin).state == RunState::Stalled);

    const auto before = d.live(twin);
    d.unmerge(twin);
    CHECK(d.live(twin) == before);
    CHECK(d.file(root).merged.empty());
    CHECK_FALSE(d.file(twin).root);
    CHECK(d.told<events::CaseUnmerged>(twin).size() == 1);
    CHECK(d.told<events::CaseTakenIn>(root).back().second.takenOut);
}

TEST_CASE("Under a merged case means under its root; a root takes what is under it along and back",
          "[merge][T31]")
{
    MergingDesk d;
    const CaseId first = d.chased();
    const CaseId second = d.chased();
    const CaseId third = d.chased();
    const CaseId other = d.chased();
    d.merge(second, first);
    d.merge(third, second);
    CHECK(d.rootOf(third) == first);
    CHECK(d.told<events::CaseMerged>(third).front().second.root == first);
    CHECK(d.mergedNumbers(first) == d.numbersOf({second, third}));

    d.merge(first, other);
    for (const CaseId id : {first, second, third})
        CHECK(d.rootOf(id) == other);
    CHECK(d.mergedNumbers(other) == d.numbersOf({first, second, third}));
    CHECK(d.mergedNumbers(first) == d.numbersOf({second, third}));
    d.unmerge(first);
    CHECK(d.rootOf(third) == first);
    CHECK(d.mergedNumbers(first) == d.numbersOf({second, third}));
    CHECK(d.mergedNumbers(other).isEmpty());
}

TEST_CASE("Rings, doubles, closed cases and what has no reason are refused, with what to do", "[merge]")
{
    MergingDesk d;
    const CaseId first = d.chased();
    const CaseId second = d.chased();
    const CaseId third = d.chased();
    d.merge(second, first);
    CHECK(d.refusal(first, first) == QStringLiteral("mergeSelf"));
    CHECK(d.refusal(first, second) == QStringLiteral("mergeCycle"));
    CHECK(d.refusal(second, third) == QStringLiteral("alreadyMerged"));
    CHECK(CaseMerge{*d.at}.merge(third, first, QStringLiteral("  ")).error().detail ==
          QStringLiteral("reason"));
    CHECK(CaseMerge{*d.at}.unmerge(third, why).error().detail == QStringLiteral("notMerged"));
    CHECK(CaseMerge{*d.at}.unmerge(second, {}).error().detail == QStringLiteral("reason"));
    CHECK(d.refusal(third, CaseId::random()) != QString{});
    d.close(first);
    CHECK(d.refusal(third, second) == QStringLiteral("rootClosed"));
    CHECK(d.refusal(first, third) == QStringLiteral("closed"));
    CHECK(d.told<events::CaseMerged>(third).empty());
}

TEST_CASE("Closing the root closes nothing under it, and a closed case can be taken out", "[merge][T20]")
{
    MergingDesk d;
    const CaseId root = d.chased();
    const CaseId twin = d.chased();
    d.merge(twin, root);
    const auto before = d.live(twin);
    d.close(root);
    CHECK(d.find(twin).state != CaseState::Closed);
    CHECK(d.live(twin) == before);
    CHECK(d.file(root).merged.size() == 1);
    d.close(twin);
    d.unmerge(twin);
    CHECK(d.file(root).merged.empty());
}

TEST_CASE("A case is chosen among the open ones that are not under it, or by its number", "[merge]")
{
    MergingDesk d;
    const CaseId first = d.chased();
    const CaseId second = d.chased();
    const CaseId third = d.chased();
    const CaseId over = d.chased();
    d.merge(second, first);
    d.close(over);
    const auto choices = *CaseMerge{*d.at}.choices(first);
    REQUIRE(choices.size() == 1);
    CHECK(choices.front().id == third);
    const CaseMerge merge{*d.at};
    const QString number = d.find(third).number;
    CHECK(merge.numbered(number) == third);
    CHECK(merge.numbered(number.toLower()) == third);
    CHECK(merge.numbered(number.section(QLatin1Char('-'), 1)) == third);
    CHECK(merge.numbered(number.section(QLatin1Char('-'), 2)) == third);
    CHECK(merge.numbered(QStringLiteral("ROC-2026-")).error().detail == QStringLiteral("mergeUnknown"));
    CHECK(merge.numbered(QStringLiteral("Alva")).error().detail == QStringLiteral("mergeUnknown"));
}

TEST_CASE("Masked names stay masked in the other case, and so does what was typed", "[merge][masking]")
{
    MergingDesk d;
    PersonFacts child = aChild();
    child.protection = Protection::ProtectedRegistration;
    const CaseId hidden = d.take(WatchedDesk::nykvarn(), {child});
    const CaseId open = d.take(WatchedDesk::nykvarn(), {aChild(QStringLiteral("Bo"))});
    REQUIRE(Chase{*d.at}.remind(hidden, d.clock.now() + 1h, QStringLiteral("Ring Gnesta")));
    const auto choices = *CaseMerge{*d.at}.choices(open);
    REQUIRE(choices.size() == 1);
    for (const BoardRow &row : choices)
        CHECK(row.child == QStringLiteral("A.N."));
    d.merge(hidden, open);
    CHECK(d.told<events::CaseMerged>(hidden).front().second.reason == why);
    CHECK(d.told<events::CaseTakenIn>(open).front().second.reason.isEmpty());
    const CaseFile seen = d.file(open);
    for (const Timer &timer : seen.merged.front().live)
        CHECK_FALSE(timer.title.contains(QStringLiteral("Gnesta")));
    d.unmerge(hidden);
    CHECK(d.told<events::CaseTakenIn>(open).back().second.reason.isEmpty());
    // The other way round the open one is told nothing either.
    d.merge(open, hidden);
    CHECK(d.told<events::CaseMerged>(open).front().second.reason.isEmpty());
    CHECK(d.told<events::CaseTakenIn>(hidden).back().second.reason == why);
}

TEST_CASE("The paper names the root and what goes on under it", "[merge]")
{
    MergingDesk d;
    const CaseId root = d.chased();
    const CaseId twin = d.chased();
    d.merge(twin, root);
    const auto paper = [&](CaseId id) { return *Printing{*d.at}.summary(id, PrintVariant::Masked, {}); };
    CHECK(paper(root).mergedNumbers == d.numbersOf({twin}));
    CHECK(paper(root).rootNumber.isEmpty());
    CHECK(paper(twin).rootNumber == d.find(root).number);
}

TEST_CASE("Merged cases outlive a restart and a rebuild", "[merge][T32]")
{
    MergingDesk d;
    const CaseId root = d.chased();
    const CaseId twin = d.chased();
    const CaseId out = d.chased();
    d.merge(twin, root);
    d.merge(out, root);
    d.unmerge(out);
    const MergeTree before = *CaseReading{*d.at}.merges();
    d.restart(1min);
    CHECK(*CaseReading{*d.at}.merges() == before);
    REQUIRE(d.store().rebuild());
    CHECK(*CaseReading{*d.at}.merges() == before);
    CHECK(d.rootOf(twin) == root);
    CHECK(d.rootOf(out) == out);
}

namespace {

/// A deadline but for the ids that are drawn.
struct Shape
{
    TimerKind kind;
    int step;
    QString title;
    QString source;
    std::optional<Instant> anchor;
    Instant due;
    std::optional<Instant> warnAt;
    std::optional<Snooze> snooze;
    int snoozes;
    TimerEnd end;
    std::optional<Instant> endedAt;
    friend bool operator==(const Shape &, const Shape &) = default;
};

/// Two desks in the same night: the same happens on both, but on one cases are merged and taken out.
class TwinDesks
{
public:
    explicit TwinDesks(unsigned seed) : m_random{seed}
    {
        for (int i = 0; i < cases; ++i)
            for (Side *side : {&m_merging, &m_plain})
                side->ids.push_back(side->desk.take(WatchedDesk::nykvarn(
                    static_cast<Urgency>(1 + i % 3)))); // an immediate one rings most of the time
    }

    void step()
    {
        const int index = below(cases);
        switch (below(12)) {
        case 0:
        case 1:
        case 2: mergeSome(); break;
        case 3: pass(std::chrono::minutes{1 + below(25)}); break;
        case 4: pass(std::chrono::seconds{15 * (1 + below(20))}); break;
        case 5:
            both(index, [](MergingDesk &d, CaseId id) {
                return Chase{*d.at}.logAttempt(id, {.outcome = AttemptOutcome::NoAnswer}).has_value();
            });
            break;
        case 6: {
            const Duration length = std::chrono::minutes{1 + below(60)};
            both(index, [length](MergingDesk &d, CaseId id) {
                return Chase{*d.at}
                    .acknowledge(id, {.person = QStringLiteral("Eva"), .eta = d.clock.now() + length})
                    .has_value();
            });
            break;
        }
        case 7:
            both(index, [](MergingDesk &d, CaseId id) {
                return Chase{*d.at}.escalate(id, d.run(id).rev, {}, why).has_value();
            });
            break;
        case 8:
            both(index, [](MergingDesk &d, CaseId id) {
                const auto live = d.live(id);
                return !live.empty() && Chase{*d.at}.snooze(live.front().id, 3min, why).has_value();
            });
            break;
        case 9:
            both(index, [](MergingDesk &d, CaseId id) { return Chase{*d.at}.promiseKept(id).has_value(); });
            break;
        case 10:
            both(index, [](MergingDesk &d, CaseId id) {
                return Chase{*d.at}.remind(id, d.clock.now() + 7min, QStringLiteral("Ring")).has_value();
            });
            break;
        default:
            both(index, [](MergingDesk &d, CaseId id) {
                return Casework{*d.at}.note(id, QStringLiteral("Ringde.")).has_value();
            });
            break;
        }
    }
    void compare()
    {
        for (int i = 0; i < cases; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const auto merging = shapesOf(m_merging.desk, m_merging.ids[at]);
            const auto plain = shapesOf(m_plain.desk, m_plain.ids[at]);
            CAPTURE(i);
            REQUIRE(merging == plain);
            REQUIRE(m_merging.desk.run(m_merging.ids[at]).state == m_plain.desk.run(m_plain.ids[at]).state);
        }
        REQUIRE(m_merging.desk.sounding().size() == m_plain.desk.sounding().size());
    }
    void takeAllOut()
    {
        for (const CaseId id : m_merging.ids)
            if (m_merging.desk.file(id).root)
                m_merging.desk.unmerge(id);
        REQUIRE(CaseReading{*m_merging.desk.at}.merges()->isEmpty());
        for (const CaseId id : m_merging.ids)
            REQUIRE(m_merging.desk.file(id).merged.empty());
        // Where nobody said what is next once the promise was kept, that is told; nothing else is wrong.
        const auto told = toldBy(m_merging);
        REQUIRE(told == toldBy(m_plain));
        for (const auto &[number, invariant] : told)
            REQUIRE(invariant == Invariant::AlwaysNext);
    }

private:
    static constexpr int cases = 5;

    struct Side
    {
        MergingDesk desk;
        SilenceWatch silence{*desk.at};
        Watchman watchman{*desk.at, *desk.watch};
        std::vector<CaseId> ids;
    };

    static std::vector<std::pair<QString, Invariant>> toldBy(Side &side)
    {
        side.watchman.check();
        std::vector<std::pair<QString, Invariant>> told;
        for (const BrokenCase &broken : side.watchman.broken())
            told.emplace_back(broken.number, broken.invariant);
        return told;
    }
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    void pass(Duration length)
    {
        for (Side *side : {&m_merging, &m_plain}) {
            side->desk.pass(length);
            side->silence.check();
            side->desk.watch->check();
        }
    }
    template<typename Act>
    void both(int index, Act act)
    {
        const auto at = static_cast<std::size_t>(index);
        const bool merging = act(m_merging.desk, m_merging.ids[at]);
        const bool plain = act(m_plain.desk, m_plain.ids[at]);
        REQUIRE(merging == plain);
    }
    void mergeSome()
    {
        const CaseId id = m_merging.ids[static_cast<std::size_t>(below(cases))];
        const CaseId other = m_merging.ids[static_cast<std::size_t>(below(cases))];
        if (below(3) == 0)
            std::ignore = CaseMerge{*m_merging.desk.at}.unmerge(id, why);
        else
            std::ignore = CaseMerge{*m_merging.desk.at}.merge(id, other, why);
    }
    static std::vector<Shape> shapesOf(MergingDesk &desk, CaseId id)
    {
        std::vector<Shape> shapes;
        const auto timers = *CaseReader{desk.db()}.timersOf(id);
        for (const Timer &t : timers)
            shapes.push_back({t.kind, t.step, t.title, t.source, t.anchor, t.due, t.warnAt, t.snooze,
                              t.snoozes, t.end, t.endedAt});
        return shapes;
    }

    std::mt19937 m_random;
    Side m_merging;
    Side m_plain;
};

} // namespace

TEST_CASE("However cases are merged and taken out, every deadline is what it would have been without",
          "[merge][property][T31]")
{
    const int seed = GENERATE(range(1, 13));
    CAPTURE(seed);
    TwinDesks desks{static_cast<unsigned>(seed)};
    for (int i = 0; i < 60; ++i) {
        desks.step();
        CAPTURE(i);
        desks.compare();
    }
    desks.takeAllOut();
    desks.compare();
}
