#include "domain/statute/derivation.h"
#include "statute_table.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <array>

using namespace jour;
using namespace jour::test;

namespace {

// fristfall.csv was worked out without this program: Easter by another library's computus, the calendar by
// hand. Each row: a limit of the shipped table, when it was triggered, and what the statute makes of it.
enum Cell { Key, TriggerAt, Unmoved, Moved, Due, Why, CaseWords, Statute, Cells };

QDate day(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    REQUIRE(date.isValid());
    return date;
}

/// "2026-10-25 02:30", on the autumn night with its offset after it.
Instant momentOf(const QString &text)
{
    const QDate date = day(text.left(10));
    const QTime time = QTime::fromString(text.mid(11, 5), QStringLiteral("HH:mm"));
    REQUIRE(time.isValid());
    if (text.size() == 16)
        return fromLocal(date, time);
    const int hours = QStringView{text}.mid(17, 2).toInt();
    const QDateTime exact{date, time, Qt::OffsetFromUTC, hours * 3600};
    REQUIRE(exact.isValid());
    return Instant{std::chrono::milliseconds{exact.toMSecsSinceEpoch()}};
}

QString nameOf(RestDay rest)
{
    static const std::array names{"nyårsdagen",
                                  "trettondedag jul",
                                  "långfredagen",
                                  "påskdagen",
                                  "annandag påsk",
                                  "första maj",
                                  "Kristi himmelsfärdsdag",
                                  "pingstdagen",
                                  "annandag pingst",
                                  "nationaldagen",
                                  "midsommarafton",
                                  "midsommardagen",
                                  "alla helgons dag",
                                  "julafton",
                                  "juldagen",
                                  "annandag jul",
                                  "nyårsafton",
                                  "söndag",
                                  "lördag"};
    return QString::fromUtf8(names.at(static_cast<std::size_t>(rest)));
}

/// The rest days on the way to the moved day, by name.
QString whyMoved(const Derivation &found)
{
    QStringList names;
    for (const LegalStep &step : found.steps)
        if (step.kind == LegalStepKind::RestDay)
            names << nameOf(*step.reason);
    return names.join(QStringLiteral(", "));
}

void checkDue(const Derivation &found, const QString &clock)
{
    if (clock == QLatin1String{"24:00"}) {
        CHECK(found.due.due == fromLocal(found.due.unmoved.addDays(1), {0, 0}) - Duration{1});
    } else {
        CHECK(localDate(found.due.due) == found.due.unmoved);
        CHECK(toLocal(found.due.due).time().toString(QStringLiteral("HH:mm")) == clock);
    }
}

} // namespace

TEST_CASE("Legal time, case by case: the day of the law, the moved day beside it, and why", "[statute cases]")
{
    const auto rows = vectorRows("fristfall.csv", ';');
    REQUIRE(rows.size() >= 60);
    for (const QStringList &row : rows) {
        REQUIRE(row.size() == Cells);
        CAPTURE(row.at(Key), row.at(TriggerAt), row.at(CaseWords), row.at(Statute));
        const auto found = derivationOf(shippedLimits(), row.at(Key), momentOf(row.at(TriggerAt)));
        if (row.at(Unmoved) == QLatin1String{"-"}) {
            CHECK_FALSE(found);
            continue;
        }
        REQUIRE(found);
        CHECK(found->limit.basis.contains(row.at(Statute)));
        CHECK(found->due.unmoved == day(row.at(Unmoved)));
        const bool isMoved = row.at(Moved) != QLatin1String{"-"};
        CHECK(found->due.moved == (isMoved ? day(row.at(Moved)) : found->due.unmoved));
        CHECK(whyMoved(*found) == row.at(Why));
        checkDue(*found, row.at(Due));
    }
}

TEST_CASE("The cases meet every kind of rest day, unit and limit that counts down", "[statute cases]")
{
    QSet<QString> reasons;
    QSet<QString> keys;
    for (const QStringList &row : vectorRows("fristfall.csv", ';')) {
        keys << row.at(Key);
        for (const QString &reason : row.at(Why).split(QStringLiteral(", "), Qt::SkipEmptyParts))
            reasons << reason;
    }
    for (int rest = 0; rest <= static_cast<int>(RestDay::Saturday); ++rest) {
        CAPTURE(rest);
        CHECK(reasons.contains(nameOf(static_cast<RestDay>(rest))));
    }
    for (const Limit &limit : shippedLimits()) {
        CAPTURE(limit.key);
        CHECK((!becomesTimer(limit, {2026, 11, 23}) || keys.contains(limit.key)));
    }
}

TEST_CASE("The submission counts from the decision, the application from the execution", "[statute cases]")
{
    const auto limit = [](const char *key) {
        const auto found = limitInForce(shippedLimits(), QLatin1String{key}, {2026, 11, 23});
        REQUIRE(found);
        return *found;
    };
    CHECK(limit("lvu7_understallning").trigger == LimitTrigger::CareDecided);
    CHECK(limit("lvu8_ansokan").trigger == LimitTrigger::CareExecuted);
    CHECK(limit("lvu28_flyttningsforbud").trigger == LimitTrigger::RelocationBanDecided);
    CHECK(limit("lvu29_flyttningsforbud_ansokan").trigger == LimitTrigger::RelocationBanByCourt);
    CHECK(limit("lvu31e_utreseforbud").trigger == LimitTrigger::TravelBanDecided);
    CHECK(limit("lvu31f_utreseforbud_ansokan").trigger == LimitTrigger::TravelBanByCourt);
    CHECK(limit("skb_understallning").trigger == LimitTrigger::ShelterPlacementDecided);
    CHECK(limit("skb_ansokan").trigger == LimitTrigger::ShelterPlacementStarted);
    CHECK(limit("sol_forhandsbedomning").trigger == LimitTrigger::ReportReceived);
}
