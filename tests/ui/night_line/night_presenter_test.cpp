#include "base/local_time.h"
#include "core/services/watched_desk.h"
#include "night_line/night_presenter.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/directory.h"
#include "support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace jour;
using namespace jour::test;
using ui::MarkKind;
using ui::NightMark;
using ui::NightSpan;

namespace {

struct Line
{
    [[nodiscard]] const NightMark *find(const QString &words) const
    {
        const auto &marks = night.state().marks;
        const auto found =
            std::ranges::find_if(marks, [&](const NightMark &mark) { return mark.label.contains(words); });
        return found == marks.end() ? nullptr : &*found;
    }
    void remind(CaseId id, Duration in, const QString &words)
    {
        REQUIRE(Chase{f.desk}.remind(id, f.clock.now() + in, words));
    }

    /// Some more cases are read; false when nothing is left to read.
    bool turn()
    {
        const auto *timer = night.findChild<QTimer *>(QStringLiteral("comingTurn"));
        REQUIRE(timer);
        if (!timer->isActive())
            return false;
        QCoreApplication::processEvents();
        return true;
    }
    [[nodiscard]] std::vector<NightMark> coming() const
    {
        std::vector<NightMark> marks = night.state().marks;
        std::erase_if(marks, [](const NightMark &mark) { return mark.kind != MarkKind::Coming; });
        return marks;
    }

    DeskFixture f;
    ui::NightPresenter night{f.desk};
};

ContactPoint openAtEight()
{
    ContactPoint point = aContactPoint(QStringLiteral("Mottagningen"));
    point.hours = {{.from = 8 * 60, .to = 17 * 60}};
    return point;
}

} // namespace

TEST_CASE("Every deadline of a case stands on the night line, not only the next", "[night line]")
{
    Line line;
    const CaseId id = line.f.take();
    line.remind(id, 1h, QStringLiteral("Ring skolan"));
    line.remind(id, 2h, QStringLiteral("Ring pappa"));
    REQUIRE(line.find(QStringLiteral("Ring skolan")));
    REQUIRE(line.find(QStringLiteral("Ring pappa")));
    CHECK(line.find(QStringLiteral("Ring pappa"))->key == id.raw());
    CHECK(line.find(line.f.find(id).number));

    ui::NightPresenter another{line.f.desk};
    another.refresh();
    CHECK(another.state().marks == line.night.state().marks);
}

TEST_CASE("A limit of law is told from a step, and a longer span reaches it", "[night line][T8]")
{
    Line line;
    line.night.refresh(); // reads the table of limits
    const CaseId id = line.f.take();
    const NightMark *limit = nullptr;
    const auto look = [&] {
        limit = line.find(QStringLiteral("Förhandsbedömning"));
        return limit != nullptr;
    };
    CHECK_FALSE(look()); // fourteen days on: not tonight
    line.night.setSpan(NightSpan::Week);
    CHECK_FALSE(look());
    line.night.setSpan(NightSpan::TwoWeeks);
    REQUIRE(look());
    CHECK(limit->kind == MarkKind::Limit);
    CHECK(localDate(limit->at) == localDate(line.f.clock.now()).addDays(14));
    CHECK(limit->at < line.night.state().to);
    line.remind(id, 5 * 24h, QStringLiteral("Ring skolan"));
    REQUIRE(line.find(QStringLiteral("Ring skolan")));
    CHECK(line.find(QStringLiteral("Ring skolan"))->kind != MarkKind::Limit);
    line.night.setSpan(NightSpan::ThreeDays);
    CHECK_FALSE(line.find(QStringLiteral("Ring skolan")));
}

TEST_CASE("F shows one operator’s cases at a time, and what nobody has", "[night line]")
{
    Line line;
    const CaseId mine = line.f.take();
    const CaseId nobodys = line.f.take();
    line.remind(mine, 1h, QStringLiteral("min"));
    line.remind(nobodys, 1h, QStringLiteral("ingens"));
    REQUIRE(Casework{line.f.desk}.assign(mine, line.f.author.id));
    line.f.commit(nobodys, events::CaseAssigned{});
    line.night.refresh();

    line.night.showNextOperator();
    CHECK(line.find(QStringLiteral("min,")));
    CHECK_FALSE(line.find(QStringLiteral("ingens,")));
    line.night.showNextOperator();
    CHECK_FALSE(line.find(QStringLiteral("min,")));
    CHECK(line.find(QStringLiteral("ingens,")));
    line.night.showNextOperator();
    CHECK(line.find(QStringLiteral("min,")));
    CHECK(line.find(QStringLiteral("ingens,")));
}

TEST_CASE("The line shows what the engine will do if nobody acts, of the case on the screen at once",
          "[night line]")
{
    Line line;
    const CaseId id = line.f.take();
    line.night.setCase(id);
    auto foretold = line.coming();
    REQUIRE(foretold.size() > 1);
    CHECK(foretold.front().key == id.raw());
    CHECK_FALSE(foretold.front().overdue);

    // It does so, and what comes after it is as it was foretold.
    const Instant moves = foretold.front().at;
    line.f.clock.advance(moves - line.f.clock.now());
    REQUIRE(Chase{line.f.desk}.tickAll(line.f.clock.now()));
    line.night.setNow(line.f.clock.now());
    std::erase_if(foretold, [&](const NightMark &mark) { return mark.at <= moves; });
    CHECK(line.coming() == foretold);
}

TEST_CASE("Coming steps are shown of every open case, read in turns, and go with a case that is closed",
          "[night line]")
{
    Line line;
    std::set<QByteArray> cases;
    CaseId last;
    for (int i = 0; i < 11; ++i) {
        last = line.f.take();
        cases.insert(last.raw());
    }
    const auto shown = [&] {
        std::set<QByteArray> keys;
        for (const NightMark &mark : line.coming())
            keys.insert(mark.key);
        return keys;
    };
    while (shown() != cases)
        REQUIRE(line.turn());
    line.night.setCase(last);
    CHECK(shown() == cases);

    WatchedDesk::expect(Casework{line.f.desk}.move(last, line.f.find(last).revision,
                                                   {.to = CaseState::Closed,
                                                    .disposition = QStringLiteral("answered"),
                                                    .reason = QStringLiteral("klart")}));
    cases.erase(last.raw());
    CHECK(shown() == cases);
}

TEST_CASE("A line that runs on with the clock reads what comes next ahead, not at each look", "[night line]")
{
    Line line;
    for (int i = 0; i < 3; ++i)
        std::ignore = line.f.take();
    line.night.setSpan(NightSpan::Hours);
    while (line.turn()) {
    }
    const auto look = [&](Duration later) {
        line.f.clock.advance(later);
        line.night.setNow(line.f.clock.now());
        return line.turn();
    };
    CHECK_FALSE(look(15s));
    CHECK_FALSE(look(10min));
    CHECK(look(21min));
}

TEST_CASE("Of very many cases the steps that come first are shown, and those of the case on the screen",
          "[night line]")
{
    Line line;
    const CaseId latest = line.f.take();
    for (std::size_t i = 0; i < ui::NightPresenter::mostComing + 3; ++i) {
        CaseFacts facts;
        facts.urgency = Urgency::Immediate;
        std::ignore = line.f.take(facts);
    }
    const auto shown = [&] {
        std::set<QByteArray> keys;
        for (const NightMark &mark : line.coming())
            keys.insert(mark.key);
        return keys;
    };
    while (line.turn()) {
    }
    CHECK(shown().size() == ui::NightPresenter::mostComing);
    CHECK_FALSE(shown().contains(latest.raw()));
    line.night.setCase(latest);
    CHECK(shown().contains(latest.raw()));
}

TEST_CASE("When the shift is over the line reaches on, and so does what is coming", "[night line]")
{
    Line line;
    line.night.setCase(line.f.take());
    const auto comingAt = [&](const QTime &time) {
        const Instant now = fromLocal(localDate(line.f.clock.now()), time);
        line.f.clock.advance(now - line.f.clock.now());
        line.night.setNow(now);
        return line.coming();
    };
    comingAt(QTime{7, 59});
    line.night.refresh();
    const auto beforeEight = line.coming().size();
    CHECK(comingAt(QTime{8, 1}).size() > beforeEight);
}

TEST_CASE("Where somebody else begins to answer the night line shows it", "[night line][T28]")
{
    Line line;
    CaseFacts facts;
    facts.homeMunicipality.code = QStringLiteral("0140");
    line.f.take(facts);
    REQUIRE(Directory{line.f.desk}.save(openAtEight()));
    line.night.setSpan(NightSpan::ThreeDays);
    const NightMark *opens = line.find(QStringLiteral("Mottagningen"));
    REQUIRE(opens);
    CHECK(opens->kind == MarkKind::DutyChange);
    CHECK(opens->at == fromLocal(localDate(line.f.clock.now()), QTime{8, 0}));
    const auto &marks = line.night.state().marks;
    CHECK(std::ranges::any_of(marks, [&](const NightMark &mark) {
        return mark.kind == MarkKind::DutyChange &&
               mark.at == fromLocal(localDate(line.f.clock.now()), QTime{17, 0});
    }));
}

TEST_CASE("A closed case leaves the night line", "[night line]")
{
    Line line;
    const CaseId id = line.f.take();
    line.remind(id, 1h, QStringLiteral("Ring skolan"));
    const StateMove close{.to = CaseState::Closed,
                          .disposition = QStringLiteral("answered"),
                          .reason = QStringLiteral("klart")};
    REQUIRE(Casework{line.f.desk}.move(id, line.f.find(id).revision, close));
    CHECK_FALSE(line.find(QStringLiteral("Ring skolan")));
}

TEST_CASE("The line moves with the clock, half a pixel at a time", "[night line]")
{
    Line line;
    const CaseId id = line.f.take();
    line.remind(id, 10min, QStringLiteral("Ring skolan"));
    line.night.refresh();
    int drawn = 0;
    QObject::connect(&line.night, &ui::NightPresenter::stateChanged, &line.night, [&] { ++drawn; });
    for (int second = 1; second <= 60; ++second)
        line.night.setNow(line.f.clock.now() + std::chrono::seconds{second});
    CHECK(drawn == 4);
    line.night.setNow(line.f.clock.now() + 10min);
    CHECK(line.find(QStringLiteral("Ring skolan"))->overdue);
}
