#include "bare_commit.h"
#include "base/local_time.h"
#include "big_store.h"
#include "figures.h"
#include "night_writer.h"
#include "services/intake.h"
#include "services/picture.h"
#include "sql/connection.h"
#include "sql/transaction.h"
#include "store/journal.h"
#include "store/picture_fold.h"
#include "store/picture_rows.h"
#include "vault/vault_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::bench;

namespace {

constexpr int millionCases = 1'000'000;
constexpr int tenYears = 120;
constexpr PictureMonth first = 2016 * 12;

/// The prepared counts of a million cases over ten years, as folding them would leave them.
void countMillion(sql::Connection &db)
{
    std::mt19937 random{20261127};
    const auto below = [&](int bound) { return std::uniform_int_distribution{0, bound - 1}(random); };
    std::vector<MonthTally> tallies;
    for (int month = 0; month < tenYears; ++month) {
        MonthTally tally{first + month, {}};
        for (int i = 0; i < millionCases / tenYears; ++i) {
            const Instant at = fromLocal(firstDayOf(tally.month).addDays(below(28)), QTime{below(24), 0});
            PictureCase one = openedCase({}, at, at);
            const auto area = [&] { return countyAreas()[static_cast<std::size_t>(below(26))]; };
            one.home = area();
            one.found = area();
            one.role = below(7);
            one.crime = below(16);
            one.age = static_cast<AgeBand>(below(5));
            one.urgency = static_cast<Urgency>(below(4));
            one.reached = below(9000);
            tally.add(codesOf(one));
        }
        tallies.push_back(std::move(tally));
    }
    sql::Transaction transaction{db};
    db.execute("DELETE FROM picture_counts");
    for (const MonthTally &tally : tallies)
        for (int base = 0; base < pictureBases; ++base)
            for (const auto &[code, count] : tally.counts[static_cast<std::size_t>(base)])
                changeCount(db, tally.month, base, code, count);
    transaction.commit();
}

/// A form as it lies there when the operator says "open".
Draft written(Intake &intake, NightWriter &writer, Instant at, IntakeForm &form)
{
    Draft draft = intake.begin();
    form = Intake::formOf(draft);
    form.facts = writer.facts(at);
    form.persons = writer.persons(at);
    REQUIRE(intake.keep(draft, form));
    return draft;
}

} // namespace

TEST_CASE("The situation picture of a million cases", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    big.copyTo(place.path() + QStringLiteral("/vault"));
    OpenDesk open{big.open(place.path() + QStringLiteral("/vault")), big};
    countMillion(open.store->connection());
    const Picture picture{open.desk};
    std::size_t rows = 0;
    const auto read = [&](PeriodKind kind) {
        const auto made = picture.of(periodAround(kind, first + 60));
        REQUIRE(made);
        for (const ShownTable &table : made->tables)
            rows += table.rows.size();
    };
    report(QStringLiteral("picture: a month of 1,000,000 cases, all charts"),
           sampled(30, [&] { read(PeriodKind::Month); }), 500);
    report(QStringLiteral("picture: a year of 1,000,000 cases, all charts"),
           sampled(30, [&] { read(PeriodKind::Year); }), 500);
    CHECK(rows > 0);
}

TEST_CASE("What the situation picture costs at each commit", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    for (const char *copy : {"/ours", "/with", "/without"})
        big.copyTo(place.path() + QLatin1String{copy});
    OpenDesk open{big.open(place.path() + QStringLiteral("/ours")), big};
    const auto key = BareDatabase::keyOf(big.keys);
    BareDatabase with{databasePath(place.path() + QStringLiteral("/with")), key};
    BareDatabase without{databasePath(place.path() + QStringLiteral("/without")), key};
    Intake intake{open.desk};
    NightWriter writer{big.reference, big.author.id};
    Samples ours;
    Samples folding;
    Samples withPicture;
    Samples withoutPicture;
    constexpr int rounds = 300;
    for (int i = 0; i < rounds; ++i) {
        IntakeForm form;
        const Draft draft = written(intake, writer, big.clock.now(), form);
        CaseId id;
        const auto writes = writesOf(open.store->connection(),
                                     [&] { ours.time([&] { id = intake.openCase(draft, form).value(); }); });
        std::vector<QByteArray> others;
        std::ranges::copy_if(writes, std::back_inserter(others),
                             [](const QByteArray &sql) { return !sql.contains("picture_c"); });
        with.prepare(writes);
        without.prepare(others);
        // In turn, so that neither is always the one that finds the disk busy.
        for (int turn = i; turn < i + 2; ++turn)
            turn % 2 == 0 ? withPicture.time([&] { with.commit(); })
                          : withoutPicture.time([&] { without.commit(); });
        const auto events = open.store->journal().ofCase(id).value();
        sql::Connection &db = open.store->connection();
        sql::Transaction undone{db}; // folds once more, and forgets it
        db.execute("DELETE FROM picture_cases WHERE n >= " + QByteArray::number(events.front().seq));
        folding.time([&] {
            PictureFold fold{db};
            for (const Event &event : events)
                fold.apply({db, event.seq, event.at.wall(), event.author, id}, event.decodedBody());
            fold.finish();
        });
    }
    report(QStringLiteral("picture: opening a case, all of it"), ours);
    report(QStringLiteral("picture: folding the events of a case, with decoding them"), folding);
    const auto share = [&](const QString &name, double milliseconds) {
        report({name, QStringLiteral("%"), 100 * milliseconds / ours.median(), {}, 5});
    };
    share(QStringLiteral("picture: its share of the commit, folding"), folding.median());
    share(QStringLiteral("picture: its share of the commit, rows written to the disk"),
          withPicture.median() - withoutPicture.median());
}
