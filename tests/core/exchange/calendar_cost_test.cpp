// What a calendar may cost to read: counted in steps, never in time.
#include "calendars.h"
#include "exchange/calendar_rule.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace jour;
using namespace jour::test;
using Kind = CalendarFault::Kind;

namespace {

const QByteArray since1900 = "DTSTART:19000101T000000\r\nDURATION:PT1H\r\n";

QByteArray many(int count, const QByteArray &lines)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nSUMMARY:Jour\r\n" + lines +
               "\r\nEND:VEVENT\r\n";
    return calendar(all);
}

const CalendarWindow year2026 = windowOf(2026, 2027);

/// What the rule gives from `from` on, `to` included.
QStringList walked(const CalendarRule &rule, const CalendarMoment &first, const QDate &from, const QDate &to)
{
    CalendarBudget budget{qint64{1} << 30};
    QStringList found;
    const bool whole = rule.walk(first, {from, to}, budget, [&](const WallTime &at) {
        found << QDateTime{at.date, at.time, Qt::UTC}.toString(Qt::ISODate);
        return true;
    });
    REQUIRE(whole);
    return found;
}

} // namespace

TEST_CASE("Rules from 1900 that never come true cost next to nothing", "[icalendar][cost]")
{
    const char *rule = GENERATE("RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",     //
                                "RRULE:FREQ=DAILY;BYMONTH=4,6;BYMONTHDAY=31",    //
                                "RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,31", //
                                "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=31",    //
                                "RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",      //
                                "RRULE:FREQ=MONTHLY;BYDAY=6MO",                  //
                                "RRULE:FREQ=YEARLY;BYDAY=MO;BYMONTH=5;BYSETPOS=6");
    INFO(rule);
    const CalendarRead read = readCalendar(many(5000, since1900 + rule), year2026);
    CHECK(read.faults.empty());
    CHECK(read.spans.empty());
    CHECK(read.steps == 0);
}

TEST_CASE("What a rule costs does not grow with how long ago it began", "[icalendar][cost]")
{
    const char *rule =
        GENERATE("RRULE:FREQ=HOURLY;INTERVAL=5", "RRULE:FREQ=HOURLY;BYDAY=MO", "RRULE:FREQ=DAILY",
                 "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR", "RRULE:FREQ=MONTHLY;BYMONTHDAY=31",
                 "RRULE:FREQ=MONTHLY;BYDAY=-1FR", "RRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=2SU");
    INFO(rule);
    const auto cost = [&](const char *begins) {
        return readCalendar(
                   calendar(event(QByteArray{"DTSTART:"} + begins + "T220000\r\nDURATION:PT9H\r\n" + rule)),
                   year2026)
            .steps;
    };
    CHECK(cost("19000103") <= cost("20230103") + 400);
    CHECK(cost("19000103") < 25000);
}

TEST_CASE("One budget holds for all the rules of a file, and where it ends is told by line",
          "[icalendar][cost]")
{
    // Hours of its own: such a rule is walked from its beginning.
    const QByteArray dear = since1900 + "RRULE:FREQ=HOURLY;BYHOUR=1,2,3,4,5,6;BYMONTH=2;BYMONTHDAY=29";
    const CalendarRead one = readCalendar(many(1, dear), year2026);
    CHECK(one.faults.empty());
    CHECK(one.steps > 100000);

    const CalendarRead all = readCalendar(many(2000, dear), year2026);
    REQUIRE(all.faults.size() == 1);
    CHECK(all.faults.front().kind == Kind::TooCostly);
    CHECK(all.faults.front().line > 4);
    CHECK_FALSE(all.faults.front().isPassedOver());
    CHECK(all.steps == year2026.mostSteps);

    CalendarWindow narrow = year2026;
    narrow.mostSteps = one.steps;
    CHECK(readCalendar(many(1, dear), narrow).faults.empty());
    narrow.mostSteps = one.steps - 1;
    const CalendarRead refused = readCalendar(many(1, dear), narrow);
    REQUIRE(refused.faults.size() == 1);
    CHECK(refused.faults.front().line == 9);
    CHECK(refused.spans.empty());
}

TEST_CASE("Dozens of rules that calendars do have are within the budget", "[icalendar][cost]")
{
    const char *rule = GENERATE("RRULE:FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
                                "RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                                "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                                "RRULE:FREQ=MONTHLY;BYMONTHDAY=31", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                                "RRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=FR;BYMONTHDAY=19,20,21,22,23,24,25");
    INFO(rule);
    const CalendarRead read =
        readCalendar(many(60, "DTSTART:20200101T170000\r\nDURATION:PT1H\r\n" + QByteArray{rule}), year2026);
    CHECK(read.faults.empty());
    CHECK_FALSE(read.spans.empty());
}

TEST_CASE("Rules that may be looked for in vain for centuries are refused when they are many",
          "[icalendar][cost]")
{
    const char *rule = GENERATE("RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;INTERVAL=7",
                                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;INTERVAL=2",
                                "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=5MO",
                                "RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYMONTHDAY=13;INTERVAL=2000");
    INFO(rule);
    const CalendarRead read = readCalendar(many(2000, since1900 + rule), year2026);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().kind == Kind::TooCostly);
}

TEST_CASE("A time zone with a rule that never comes true is not walked, and one described ten thousand times "
          "is refused",
          "[icalendar][cost]")
{
    const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:Jourens tid %1\r\nBEGIN:STANDARD\r\n"
                            "DTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    QByteArray zones;
    for (int i = 0; i < 10000; ++i)
        zones += QByteArray{zone}.replace("%1", QByteArray::number(i));
    const CalendarRead read = readCalendar(calendar(zones), year2026);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().kind == Kind::TooCostly);
}

TEST_CASE("A calendar of another kind than the Gregorian is refused with its line", "[icalendar][cost]")
{
    const CalendarRead read =
        readCalendar(calendar(event(since1900 + "RRULE:RSCALE=CHINESE;FREQ=YEARLY")), year2026);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().kind == Kind::BadRule);
    CHECK(read.faults.front().line == 9);
}

TEST_CASE("Ten thousand days excepted one by one from a year of hours are taken out", "[icalendar][cost]")
{
    QByteArray days;
    for (QDate day{2026, 1, 1}; day < QDate{2053, 1, 1}; day = day.addDays(1))
        days += "EXDATE;VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\n";
    const CalendarRead read = readCalendar(
        calendar(event("DTSTART:20251231T000000\r\nDURATION:PT30M\r\n" + days + "RRULE:FREQ=HOURLY")),
        year2026);
    CHECK(read.faults.empty());
    CHECK(read.spans.empty());
}

TEST_CASE("A reader that nobody waits for any more stops", "[icalendar][cost]")
{
    int asked = 0;
    std::vector<int> told;
    const Progress progress{[&](int percent) { told.push_back(percent); }, [&] { return ++asked > 600; }};
    const QByteArray file = many(500, "DTSTART:20260101T000000\r\nDURATION:PT1H");
    const std::size_t read = readCalendar(file, year2026, progress).spans.size();
    CHECK(read > 0);
    CHECK(read < 110);
    CHECK(asked < 610);
    CHECK(std::ranges::is_sorted(told));

    told.clear();
    const Progress patient{[&](int percent) { told.push_back(percent); }, {}};
    CHECK(readCalendar(file, year2026, patient).spans.size() == 500);
    CHECK(told.back() == 99);
}

namespace {

/// Rules as calendars have them, by chance.
class RandomRule
{
public:
    QString next()
    {
        QStringList parts{QStringLiteral("FREQ=%1").arg(of(frequencies))};
        if (upTo(2) == 0)
            parts << QStringLiteral("INTERVAL=%1").arg(1 + upTo(9));
        if (upTo(3) == 0)
            parts << QStringLiteral("BYMONTH=%1,%2").arg(1 + upTo(12)).arg(1 + upTo(12));
        if (upTo(3) == 0)
            parts << QStringLiteral("BYDAY=%1,%2").arg(of(days), of(days));
        else if (upTo(3) == 0)
            parts << QStringLiteral("BYMONTHDAY=%1,%2").arg(1 + upTo(31)).arg(1 + upTo(31));
        if (upTo(5) == 0)
            parts << QStringLiteral("BYHOUR=%1,%2").arg(upTo(12)).arg(12 + upTo(12));
        if (upTo(6) == 0)
            parts << QStringLiteral("WKST=SU");
        return parts.join(QLatin1Char(';'));
    }
    int upTo(int end) { return std::uniform_int_distribution<int>{0, end - 1}(m_random); }

private:
    QString of(const QStringList &words) { return words[upTo(static_cast<int>(words.size()))]; }

    const QStringList frequencies{QStringLiteral("HOURLY"), QStringLiteral("DAILY"), QStringLiteral("WEEKLY"),
                                  QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};
    const QStringList days{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                           QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                           QStringLiteral("SU")};
    std::mt19937 m_random{20261124};
};

} // namespace

TEST_CASE("A walk that begins near the days asked for gives what one from the beginning gives",
          "[icalendar][cost]")
{
    RandomRule random;
    std::size_t found = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString text = random.next();
        const CalendarRule rule{text};
        REQUIRE(rule.fault() == CalendarRule::Fault::None);
        const CalendarMoment first{
            {QDate{2015, 1, 1}.addDays(random.upTo(1500)), QTime{random.upTo(24), 0}}, false, false};
        const QDate from = QDate{2021, 1, 1}.addDays(random.upTo(700));
        const QDate to = from.addDays(60);
        const QString begin = QDateTime{from, QTime{0, 0}, Qt::UTC}.toString(Qt::ISODate);
        QStringList whole = walked(rule, first, first.at.date, to);
        whole.removeIf([&](const QString &at) { return at < begin; });
        INFO(text.toStdString() << " from " << first.at.date.toString(Qt::ISODate).toStdString());
        const QStringList near = walked(rule, first, from, to);
        REQUIRE(near.value(0) == whole.value(0));
        REQUIRE((near == whole));
        found += static_cast<std::size_t>(whole.size());
    }
    CHECK(found > 20000);
}
