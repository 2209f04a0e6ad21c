#include "demo/demo_night.h"
#include "services/case_reading.h"
#include "services/operators.h"
#include "services/picture.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/case_reader.h"
#include "support/strings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace jour;

namespace {

QString contentOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Every text that stands as a value of `name`, wherever in the night.
std::set<QString> valuesOf(const QString &json, const QString &name)
{
    std::set<QString> found;
    auto hits =
        QRegularExpression{QLatin1Char{'"'} + name + QStringLiteral("\": \"([^\"]+)\"")}.globalMatch(json);
    while (hits.hasNext())
        found.insert(hits.next().captured(1));
    return found;
}

QString digitsOf(const QString &text)
{
    return QString{text}.remove(QRegularExpression{QStringLiteral("\\D")});
}

/// The demo night, played at `now` and opened again.
struct Played
{
    explicit Played(Instant now) : clock{now}
    {
        auto made = makeDemoNight(folder.filePath(QStringLiteral("vault")), *reference, clock);
        INFO((made ? std::string{} : made.error().detail.toStdString()));
        REQUIRE(made);
        auto opened = Store::open(folder.filePath(QStringLiteral("vault")), made->keys, clock);
        REQUIRE(opened);
        store = std::move(*opened);
        desk = std::make_unique<Desk>(*store, clock, *reference, feed, made->operatorOnDuty);
    }
    [[nodiscard]] std::vector<BoardRow> board() { return CaseReading{*desk}.board().value().rows; }

    QTemporaryDir folder;
    Result<ReferenceData> reference = ReferenceData::load();
    ManualClock clock;
    ChangeFeed feed;
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
};

Instant instantOf(const char *iso)
{
    return fromMicros(QDateTime::fromString(QLatin1String{iso}, Qt::ISODate).toMSecsSinceEpoch() * 1000);
}

} // namespace

TEST_CASE("The demo night holds nobody's number", "[app][demo]")
{
    const QString night = contentOf(QStringLiteral(RESOURCE_FOLDER "/demo/night.json"));
    const QString published = contentOf(QStringLiteral(TEST_VECTORS "/personnummer-testdata.json"));
    const auto identities = valuesOf(night, QStringLiteral("identity"));
    CHECK(identities.size() > 20);
    for (const QString &identity : identities) {
        CAPTURE(identity);
        CHECK(published.contains(digitsOf(identity).right(10)));
    }
    static const QRegularExpression fictitious{QStringLiteral(
        "^(0701740(60[5-9]|6[1-9]\\d)|08465004\\d\\d|03139006\\d\\d|04062804\\d\\d|09803192\\d\\d)$")};
    int numbers = 0;
    for (const char *name : {"number", "callbackNumber", "value"})
        for (const QString &value : valuesOf(night, QLatin1String{name})) {
            if (value.contains(QLatin1Char{'.'})) // an address
                continue;
            CAPTURE(value);
            CHECK(fictitious.match(digitsOf(value)).hasMatch());
            ++numbers;
        }
    CHECK(numbers > 50);
}

TEST_CASE("The demo night shows every urgency and every state, by two operators", "[app][demo]")
{
    Played night{instantOf("2026-11-24T02:14:00Z")};
    std::set<Urgency> urgencies;
    std::set<CaseState> states;
    std::set<QString> signatures;
    const auto rows = night.board();
    CHECK(rows.size() >= 20);
    for (const BoardRow &row : rows) {
        urgencies.insert(row.urgency);
        states.insert(row.state);
        signatures.insert(row.assigned);
    }
    CHECK(urgencies.size() == 4);
    CHECK(states.size() == 6);
    CHECK(signatures.contains(QStringLiteral("AN")));
    CHECK(signatures.contains(QStringLiteral("KL")));
    const auto check = Operators{*night.desk}.verifyJournal();
    REQUIRE(check);
    CHECK_FALSE(check->faultySeq.has_value());
}

TEST_CASE("One note of the demo night is corrected, in its own case", "[app][demo]")
{
    Played night{instantOf("2026-11-24T02:14:00Z")};
    int corrections = 0;
    for (const BoardRow &row : night.board()) {
        const auto file = CaseReading{*night.desk}.reload(row.id);
        REQUIRE(file);
        std::set<QString> struck;
        for (const RecordedEvent &entry : file->journal) {
            const auto *note = std::get_if<events::NoteWritten>(&entry.body);
            if (!note)
                continue;
            if (entry.correctedAt)
                struck.insert(note->entry.hex());
            if (note->supersedes) {
                ++corrections;
                CHECK(struck.contains(note->supersedes->hex()));
            }
        }
    }
    CHECK(corrections == 1);
}

TEST_CASE("The situation picture of the demo shows something in every chart, and no case is behind it",
          "[app][demo]")
{
    const char *when = GENERATE("2026-11-24T02:14:00Z", "2027-01-04T23:10:00Z");
    CAPTURE(when);
    Played night{instantOf(when)};
    const Picture picture{*night.desk};
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
        const PicturePeriod last = lastClosed(kind, night.clock.now());
        for (const PicturePeriod &period : {last, moved(last, -1)}) {
            const auto shown = picture.of(period);
            REQUIRE(shown);
            CAPTURE(wordOf(period));
            for (const ShownTable &table : shown->tables) {
                CAPTURE(wordOf(table.dimension));
                CHECK(table.total >= 150);
                CHECK(std::ranges::any_of(table.rows,
                                          [](const ShownRow &row) { return row.count.value_or(0) > 0; }));
            }
        }
    }
    CHECK(picture.of(lastClosed(PeriodKind::Quarter, night.clock.now()))->travel.size() > 5);
    // The night has all the cases that there are, open and closed.
    sql::Statement cases{night.store->connection(), "SELECT count(*) FROM cases"};
    REQUIRE(cases.step());
    CHECK(cases.integer(0) >= static_cast<qint64>(night.board().size()));
    CHECK(cases.integer(0) < 40);
}

TEST_CASE("The demo night can be played at any hour of any night", "[app][demo]")
{
    const char *when = GENERATE("2026-11-24T11:00:00Z", "2026-11-24T23:30:00Z", "2026-03-29T01:20:00Z",
                                "2026-10-25T00:40:00Z", "2026-10-25T01:40:00Z", "2026-12-31T23:10:00Z");
    CAPTURE(when);
    Played night{instantOf(when)};
    const auto rows = night.board();
    CHECK(rows.size() >= 20);
    int open = 0;
    for (const BoardRow &row : rows)
        if (row.state != CaseState::Closed) {
            ++open;
            CAPTURE(row.number);
            CHECK(row.next.has_value());
        }
    CHECK(open > 15);
}
