#include "bare_commit.h"
#include "big_store.h"
#include "figures.h"
#include "night_writer.h"
#include "services/intake.h"
#include "vault/vault_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::bench;

namespace {

constexpr int warmUps = 20;
constexpr int pairs = 300;

struct Written
{
    Draft draft;
    IntakeForm form;
};

/// A form as it lies there when the operator says "open".
Written written(Intake &intake, NightWriter &writer, Instant at)
{
    Draft draft = intake.begin();
    IntakeForm form = Intake::formOf(draft);
    form.facts = writer.facts(at);
    form.persons = writer.persons(at);
    REQUIRE(intake.keep(draft, form));
    return {draft, form};
}

} // namespace

TEST_CASE("Opening a case beside a bare commit of the same rows", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    big.copyTo(place.path() + QStringLiteral("/ours"));
    big.copyTo(place.path() + QStringLiteral("/bare"));
    OpenDesk open{big.open(place.path() + QStringLiteral("/ours")), big};
    BareDatabase bare{databasePath(place.path() + QStringLiteral("/bare")), QByteArray(32, 'd'),
                      QByteArray(16, 's')};
    Intake intake{open.desk};
    NightWriter writer{big.reference, big.author.id};

    Samples ours;
    Samples same;
    for (int i = 0; i < warmUps + pairs; ++i) {
        const Written traced = written(intake, writer, big.clock.now());
        bare.prepare(
            writesOf(open.store->connection(), [&] { REQUIRE(intake.openCase(traced.draft, traced.form)); }));
        const Written timed = written(intake, writer, big.clock.now());
        Samples thrownAway;
        Samples &first = i < warmUps ? thrownAway : ours;
        Samples &second = i < warmUps ? thrownAway : same;
        const auto openCase = [&] { REQUIRE(intake.openCase(timed.draft, timed.form)); };
        if (i % 2 == 0)
            first.time(openCase);
        second.time([&] { bare.commit(); });
        if (i % 2 != 0)
            first.time(openCase);
    }
    report(QStringLiteral("open a case (Intake::openCase)"), ours, 20);
    report(QStringLiteral("the same rows, bare SQLCipher, one transaction"), same);
    report({QStringLiteral("open a case : bare"),
            QStringLiteral("times"),
            ours.median() / same.median(),
            {},
            1.5});
}

TEST_CASE("One event in one durable commit", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    big.copyTo(place.path() + QStringLiteral("/vault"));
    const auto store = big.open(place.path() + QStringLiteral("/vault"));
    const std::vector<NewEvent> one{
        {std::nullopt, events::SettingChanged{QStringLiteral("bench"), {}, 1, {}}}};
    report(QStringLiteral("one event (Store::commit)"),
           sampled(300, [&] { REQUIRE(store->commit(big.author.id, one)); }), 20);
}
