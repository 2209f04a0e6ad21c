#include "domain/contacts/who_answers.h"
#include "support/instants.h"
#include "support/roles.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace std::chrono_literals;

namespace {

const QString nykvarn = QStringLiteral("0140");
const QString socialjour = QStringLiteral("socialjour");

constexpr int everyDay = 0x7F;
constexpr int workdays = 0x1F;
constexpr int weekend = 0x60;
constexpr int sunday = 0x40;

int minuteOf(const char *clock)
{
    const QString text = QString::fromLatin1(clock);
    return text.left(2).toInt() * 60 + text.mid(3).toInt();
}

HoursRule hours(int weekdays, const char *from, const char *to, Answer holidays = Answer::Unknown)
{
    return {weekdays, minuteOf(from), minuteOf(to), holidays};
}

HoursRule eves(Answer answer, const char *from = "08:00", const char *to = "17:00")
{
    HoursRule rule = hours(everyDay, from, to);
    rule.eves = answer;
    return rule;
}

HoursRule season(const char *from, const char *to)
{
    HoursRule rule = hours(everyDay, "08:00", "17:00");
    rule.seasonFrom = QString::fromLatin1(from);
    rule.seasonTo = QString::fromLatin1(to);
    return rule;
}

/// "2026-11-24 03:12", in the zone; with a "*" after it the second time that the clock shows it.
Instant when(const char *text, const QTimeZone &zone = stockholm())
{
    const QString moment = QString::fromLatin1(text);
    const QTime time = QTime::fromString(moment.mid(11).remove(QLatin1Char('*')),
                                         moment.count(QLatin1Char(':')) == 2 ? QStringLiteral("HH:mm:ss")
                                                                             : QStringLiteral("HH:mm"));
    REQUIRE(time.isValid());
    return fromLocal(QDate::fromString(moment.left(10), Qt::ISODate), time, zone,
                     moment.endsWith(QLatin1Char('*')));
}

ContactPoint aPoint(const QString &name, std::vector<HoursRule> rules = {}, int priority = 0)
{
    ContactPoint point;
    point.id = ContactPointId::random();
    point.municipality = nykvarn;
    point.function = socialjour;
    point.name = name;
    point.hours = std::move(rules);
    point.priority = priority;
    point.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}}};
    return point;
}

QString names(const std::vector<DutyAnswer> &answers)
{
    QStringList list;
    for (const DutyAnswer &answer : answers)
        list.push_back(answer.point.name);
    return list.join(QLatin1Char(' '));
}

QString names(const std::vector<DutyAbsence> &absent)
{
    QStringList list;
    for (const DutyAbsence &one : absent)
        list.push_back(one.point.name);
    return list.join(QLatin1Char(' '));
}

/// A directory without any duty list.
Duty whoAnswers(const std::vector<ContactPoint> &directory, const QString &municipality,
                const QString &function, Instant at)
{
    return jour::whoAnswers(DutyIndex{{directory, {}, {}, {}}, jour::test::shippedRoles()}, municipality,
                            function, at);
}

/// The span of a rule that holds `at`; none where it is closed then.
std::optional<OpenSpan> openSpan(const HoursRule &rule, Instant at, const QTimeZone &zone = stockholm())
{
    for (const RuleSpan &span : ruleSpans({rule}, at, at + 1s, zone))
        if (span.from <= at && at < span.to)
            return OpenSpan{span.from, span.to};
    return std::nullopt;
}

struct HoursRow
{
    const char *about;
    HoursRule rule;
    const char *at;
    bool open;
};

const HoursRule night = hours(everyDay, "22:00", "07:00");
const HoursRule office = hours(workdays, "08:00", "16:30", Answer::No);

// Days of 2026: 24 November is a Tuesday. Summer time ends on 25 October 2026 and begins on 28 March 2027.
const HoursRow rows[] = {
    {"night, before midnight", night, "2026-11-24 23:10", true},
    {"night, after midnight", night, "2026-11-24 03:12", true},
    {"night, a second before it begins", night, "2026-11-24 21:59:59", false},
    {"night, as it begins", night, "2026-11-24 22:00:00", true},
    {"night, a second after it begins", night, "2026-11-24 22:00:01", true},
    {"night, at midnight", night, "2026-11-24 00:00:00", true},
    {"night, a second before midnight", night, "2026-11-24 23:59:59", true},
    {"night, a second before it ends", night, "2026-11-24 06:59:59", true},
    {"night, as it ends", night, "2026-11-24 07:00:00", false},
    {"night, a second after it ends", night, "2026-11-24 07:00:01", false},
    {"office, on a workday", office, "2026-11-24 12:00", true},
    {"office, as it opens", office, "2026-11-24 08:00", true},
    {"office, a second before", office, "2026-11-24 07:59:59", false},
    {"office, as it closes", office, "2026-11-24 16:30", false},
    {"office, on a Saturday", office, "2026-11-28 12:00", false},
    {"office, on a Sunday", office, "2026-11-29 12:00", false},
    {"to midnight, its last second", hours(everyDay, "16:00", "24:00"), "2026-11-24 23:59:59", true},
    {"to midnight, at midnight", hours(everyDay, "16:00", "24:00"), "2026-11-25 00:00", false},
    {"to 00:00 is to midnight too", hours(everyDay, "16:00", "00:00"), "2026-11-24 23:59:59", true},
    {"to 00:00, at midnight", hours(everyDay, "16:00", "00:00"), "2026-11-25 00:00", false},
    {"a whole day, its first second", hours(sunday, "00:00", "24:00"), "2026-11-29 00:00", true},
    {"a whole day, the second before", hours(sunday, "00:00", "24:00"), "2026-11-28 23:59:59", false},
    {"a whole day, the second after", hours(sunday, "00:00", "24:00"), "2026-11-30 00:00", false},
    {"equal times are all round the clock", hours(everyDay, "08:00", "08:00"), "2026-11-24 07:59", true},
    {"all round from a Sunday morning ends on Monday", hours(sunday, "08:00", "08:00"), "2026-11-30 07:59:59",
     true},
    {"all round from a Sunday morning, as it ends", hours(sunday, "08:00", "08:00"), "2026-11-30 08:00",
     false},
    {"a weekday counts where the span begins: Friday's night on Saturday", hours(workdays, "22:00", "07:00"),
     "2026-11-28 03:00", true},
    {"a weekday counts where the span begins: Sunday's night on Monday", hours(workdays, "22:00", "07:00"),
     "2026-11-30 03:00", false},
    {"no weekday, never", hours(0, "00:00", "00:00"), "2026-11-24 12:00", false},
    {"not on holidays: Epiphany, a Wednesday", office, "2027-01-06 12:00", false},
    {"not on holidays: the day before", office, "2027-01-05 12:00", true},
    {"not on holidays: Christmas Day, a Friday", office, "2026-12-25 12:00", false},
    {"Christmas Eve is no holiday by law", office, "2026-12-24 12:00", true},
    {"only on holidays: Epiphany", hours(everyDay, "10:00", "14:00", Answer::Yes), "2027-01-06 12:00", true},
    {"only on holidays: an ordinary Wednesday", hours(everyDay, "10:00", "14:00", Answer::Yes),
     "2027-01-13 12:00", false},
    {"only on holidays: an ordinary Sunday is none", hours(everyDay, "10:00", "14:00", Answer::Yes),
     "2026-11-29 12:00", false},
    {"only on holidays: Easter Day is one", hours(everyDay, "10:00", "14:00", Answer::Yes),
     "2027-03-28 12:00", true},
    {"Sundays but not holidays: an ordinary one", hours(sunday, "10:00", "14:00", Answer::No),
     "2026-11-29 12:00", true},
    {"Sundays but not holidays: Easter Day", hours(sunday, "10:00", "14:00", Answer::No), "2027-03-28 12:00",
     false},
    {"a holiday's night runs into the day after", hours(everyDay, "22:00", "07:00", Answer::Yes),
     "2027-01-07 03:00", true},
    {"the night into a holiday begins the day before", hours(everyDay, "22:00", "07:00", Answer::No),
     "2027-01-06 03:00", true},
    {"Midsummer's Eve at 03:12 is the night before", night, "2027-06-25 03:12", true},
    {"not on eves: Christmas Eve", eves(Answer::No), "2026-12-24 12:00", false},
    {"not on eves: the day before it", eves(Answer::No), "2026-12-23 12:00", true},
    {"not on eves: Midsummer's Eve", eves(Answer::No), "2027-06-25 12:00", false},
    {"not on eves: New Year's Eve", eves(Answer::No), "2026-12-31 12:00", false},
    {"not on eves: Maundy Thursday is the day before Good Friday", eves(Answer::No), "2027-03-25 12:00",
     false},
    {"not on eves: Walpurgis Night is the day before May Day", eves(Answer::No), "2027-04-30 12:00", false},
    {"not on eves: Epiphany's Eve", eves(Answer::No), "2027-01-05 12:00", false},
    {"not on eves: an ordinary Saturday", eves(Answer::No), "2026-11-28 12:00", true},
    {"only on eves: Whitsun Eve", eves(Answer::Yes), "2027-05-15 12:00", true},
    {"only on eves: an ordinary Tuesday", eves(Answer::Yes), "2026-11-24 12:00", false},
    {"only on eves: Easter Day comes before Easter Monday, and is a holiday", eves(Answer::Yes),
     "2027-03-28 12:00", false},
    {"only on eves: Christmas Day likewise", eves(Answer::Yes), "2026-12-25 12:00", false},
    {"only on eves: the night of an eve runs into the holiday", eves(Answer::Yes, "22:00", "07:00"),
     "2026-12-25 03:00", true},
    {"in summer: its first day", season("06-01", "08-31"), "2027-06-01 12:00", true},
    {"in summer: the day before", season("06-01", "08-31"), "2027-05-31 12:00", false},
    {"in summer: its last day", season("06-01", "08-31"), "2027-08-31 12:00", true},
    {"in summer: the day after", season("06-01", "08-31"), "2027-09-01 12:00", false},
    {"over the New Year: before it", season("12-15", "01-10"), "2026-12-31 12:00", true},
    {"over the New Year: after it", season("12-15", "01-10"), "2027-01-10 12:00", true},
    {"over the New Year: too early", season("12-15", "01-10"), "2026-12-14 12:00", false},
    {"over the New Year: too late", season("12-15", "01-10"), "2027-01-11 12:00", false},
    {"one leap day: in a leap year", season("02-29", "02-29"), "2028-02-29 12:00", true},
    {"one leap day: in another", season("02-29", "02-29"), "2027-03-01 12:00", false},
    {"from a day on to the end of the year", season("11-01", ""), "2026-12-31 12:00", true},
    {"from a day on: not in January", season("11-01", ""), "2027-01-01 12:00", false},
    {"until a day: from the beginning of the year", season("", "02-01"), "2027-01-01 12:00", true},
    {"a season that is none is all the year", season("13-99", "?"), "2027-07-01 12:00", true},
    {"spring: the hour before the change", night, "2027-03-28 01:59:59", true},
    {"spring: the hour after the change", night, "2027-03-28 03:00", true},
    {"spring: from 02:30, which does not exist, is from 03:00", hours(everyDay, "02:30", "05:00"),
     "2027-03-28 03:00", true},
    {"spring: from 02:30, the second before the change", hours(everyDay, "02:30", "05:00"),
     "2027-03-28 01:59:59", false},
    {"spring: until 02:30 is until 03:00", hours(everyDay, "01:00", "02:30"), "2027-03-28 01:59:59", true},
    {"spring: until 02:30, after the change", hours(everyDay, "01:00", "02:30"), "2027-03-28 03:00", false},
    {"spring: an hour that does not exist is never open", hours(everyDay, "02:00", "03:00"),
     "2027-03-28 03:00", false},
    {"autumn: the first 02:30 of a night", night, "2026-10-25 02:30", true},
    {"autumn: the second 02:30 of a night", night, "2026-10-25 02:30*", true},
    {"autumn: from 02:30 begins at the first", hours(everyDay, "02:30", "05:00"), "2026-10-25 02:30", true},
    {"autumn: from 02:30 goes on through the second 02:10", hours(everyDay, "02:30", "05:00"),
     "2026-10-25 02:10*", true},
    {"autumn: until 02:30 ends at the first", hours(everyDay, "01:00", "02:30"), "2026-10-25 02:29:59", true},
    {"autumn: until 02:30 is not open again at the second 02:10", hours(everyDay, "01:00", "02:30"),
     "2026-10-25 02:10*", false},
};

} // namespace

TEST_CASE("A contact point is open when its rule says so, to the second", "[hours]")
{
    STATIC_REQUIRE(std::size(rows) >= 80);
    for (const HoursRow &row : rows) {
        CAPTURE(row.about);
        const Instant at = when(row.at);
        const auto span = openSpan(row.rule, at);
        CHECK(span.has_value() == row.open);
        if (span)
            CHECK((span->from <= at && at < span->to));
        const Duty duty = whoAnswers({aPoint(QStringLiteral("a"), {row.rule})}, nykvarn, {}, at);
        CHECK(duty.isGap() != row.open);
        CHECK(duty.absent.empty() == row.open);
    }
}

TEST_CASE("A night from 22 to 07 is nine hours long, eight in spring and ten in autumn", "[hours][dst]")
{
    const auto [day, length] = GENERATE(table<const char *, std::chrono::hours>(
        {{"2026-11-24 03:30", 9h}, {"2027-03-28 03:30", 8h}, {"2026-10-25 03:30", 10h}}));
    const auto span = openSpan(night, when(day));
    REQUIRE(span);
    CHECK(span->to - span->from == length);
}

TEST_CASE("All round the clock is twenty-three or twenty-five hours on the days of the clock change",
          "[hours][dst]")
{
    const auto [day, length] = GENERATE(table<const char *, std::chrono::hours>(
        {{"2026-11-24 12:00", 24h}, {"2027-03-28 12:00", 23h}, {"2026-10-25 12:00", 25h}}));
    const auto span = openSpan(hours(everyDay, "00:00", "00:00"), when(day));
    REQUIRE(span);
    CHECK(span->to - span->from == length);
}

TEST_CASE("Spans of one rule follow one another without overlap, and hand over at the same instant",
          "[hours][dst]")
{
    const char *middle = GENERATE("2026-10-25 12:00", "2027-03-28 12:00", "2026-11-24 12:00");
    const int turn = GENERATE(0, 90, 120, 135, 150, 179, 180, 200, 720);
    HoursRule before{everyDay, 0, turn, Answer::Unknown};
    HoursRule after{everyDay, turn, 24 * 60, Answer::Unknown};
    const HoursRule around{everyDay, turn, turn, Answer::Unknown};
    CAPTURE(middle, turn);
    for (Instant t = when(middle) - 18h; t < when(middle) + 18h; t += 5min) {
        CHECK(openSpan(around, t).has_value());
        // A quarter past two may be missing or come twice; somebody answers, and one of them only.
        if (turn > 0)
            CHECK(openSpan(before, t).has_value() != openSpan(after, t).has_value());
    }
}

TEST_CASE("The zone asked for decides, not Stockholm's and not the machine's", "[hours][T11]")
{
    const QTimeZone helsinki{"Europe/Helsinki"};
    const QTimeZone newYork{"America/New_York"};
    const HoursRule rule = hours(everyDay, "22:00", "07:00");
    CHECK_FALSE(openSpan(rule, when("2026-11-24 21:30")));
    CHECK(openSpan(rule, when("2026-11-24 21:30"), helsinki));
    CHECK(openSpan(rule, when("2026-11-24 12:30"), newYork)); // 06:30 there
    CHECK_FALSE(openSpan(rule, when("2026-11-24 13:00"), newYork));
    // Clocks change on another Sunday in New York: its 14 March 2027 has an hour less, Stockholm's has not.
    const Instant march = when("2027-03-14 03:30", newYork);
    CHECK(openSpan(rule, march, newYork)->to - openSpan(rule, march, newYork)->from == 8h);
    const Instant here = when("2027-03-14 03:30");
    CHECK(openSpan(rule, here)->to - openSpan(rule, here)->from == 9h);
}

TEST_CASE("Who answers: those open now by priority, then by name in Swedish order", "[duty]")
{
    const std::vector directory{
        aPoint(QStringLiteral("Österjouren"), {}, 1), aPoint(QStringLiteral("Zetajouren"), {}, 1),
        aPoint(QStringLiteral("Reserv"), {}, 2),      aPoint(QStringLiteral("Åjouren"), {}, 1),
        aPoint(QStringLiteral("Natt"), {night}, 0),   aPoint(QStringLiteral("Dag"), {office}, 0),
    };
    const Duty duty = whoAnswers(directory, nykvarn, socialjour, when("2026-11-24 03:12"));
    CHECK(names(duty.answers) == QStringLiteral("Natt Zetajouren Åjouren Österjouren Reserv"));
    CHECK(names(duty.absent) == QStringLiteral("Dag"));
    CHECK(duty.answers[0].reason == DutyReason::WithinHours);
    CHECK(duty.answers[0].rule == night);
    CHECK(duty.answers[0].until == when("2026-11-24 07:00"));
    CHECK(duty.answers[1].reason == DutyReason::Always);
    CHECK_FALSE(duty.answers[1].rule);
    CHECK_FALSE(duty.answers[1].until);
    CHECK(duty.changesAt == when("2026-11-24 07:00"));
}

TEST_CASE("Who answers: hundreds behind one municipality are each named once, in their order", "[duty]")
{
    std::vector<ContactPoint> directory;
    for (int i = 0; i < 300; ++i)
        directory.push_back(aPoint(QStringLiteral("J%1").arg(i, 3, 10, QLatin1Char('0')),
                                   i % 3 == 0 ? std::vector{night} : std::vector<HoursRule>{}, 1));
    std::ranges::reverse(directory);
    const Duty duty = whoAnswers(directory, nykvarn, socialjour, when("2026-11-24 03:12"));
    REQUIRE(duty.answers.size() == 300);
    for (std::size_t i = 0; i < 300; ++i) {
        CHECK(duty.answers[i].point.name == QStringLiteral("J%1").arg(i, 3, 10, QLatin1Char('0')));
        CHECK(duty.answers[i].until.has_value() == (i % 3 == 0));
    }
}

TEST_CASE("Who answers: other municipalities, other functions and retired points are not asked", "[duty]")
{
    ContactPoint elsewhere = aPoint(QStringLiteral("Elsewhere"));
    elsewhere.municipality = QStringLiteral("0180");
    ContactPoint reception = aPoint(QStringLiteral("Reception"));
    reception.function = QStringLiteral("mottagning");
    ContactPoint retired = aPoint(QStringLiteral("Retired"));
    retired.retired = true;
    ContactPoint homeless = aPoint(QStringLiteral("Nowhere"));
    homeless.municipality.clear();
    const std::vector directory{elsewhere, reception, retired, homeless, aPoint(QStringLiteral("Jour"))};
    const Instant now = when("2026-11-24 03:12");
    CHECK(names(whoAnswers(directory, nykvarn, socialjour, now).answers) == QStringLiteral("Jour"));
    CHECK(names(whoAnswers(directory, nykvarn, {}, now).answers) == QStringLiteral("Jour Reception"));
    CHECK(whoAnswers(directory, nykvarn, QStringLiteral("chefIBeredskap"), now) == Duty{});
    CHECK(whoAnswers(directory, {}, {}, now) == Duty{});
}

TEST_CASE("Who answers: the same question has the same answer, whatever the order of the directory", "[duty]")
{
    std::vector directory{aPoint(QStringLiteral("Same")), aPoint(QStringLiteral("Same")),
                          aPoint(QStringLiteral("Same"))};
    const Duty duty = whoAnswers(directory, nykvarn, {}, when("2026-11-24 03:12"));
    std::ranges::reverse(directory);
    CHECK(whoAnswers(directory, nykvarn, {}, when("2026-11-24 03:12")) == duty);
}

TEST_CASE("A gap is known to the minute, both ways", "[duty][boundary][T25]")
{
    const std::vector directory{aPoint(QStringLiteral("Natt"), {night}),
                                aPoint(QStringLiteral("Dag"), {office})};
    const auto [at, answers, changesAt] = GENERATE(table<const char *, const char *, const char *>({
        {"2026-11-24 06:59:59", "Natt", "2026-11-24 07:00"},
        {"2026-11-24 07:00", "", "2026-11-24 08:00"},
        {"2026-11-24 07:59:59", "", "2026-11-24 08:00"},
        {"2026-11-24 08:00", "Dag", "2026-11-24 16:30"},
        {"2026-11-24 16:30", "", "2026-11-24 22:00"},
        {"2026-11-24 21:59:59", "", "2026-11-24 22:00"},
        {"2026-11-24 22:00", "Natt", "2026-11-25 07:00"},
        {"2026-11-28 07:00", "", "2026-11-28 22:00"},
        {"2027-01-06 07:00", "", "2027-01-06 22:00"},
        {"2027-03-28 01:00", "Natt", "2027-03-28 07:00"},
        {"2026-10-25 02:30*", "Natt", "2026-10-25 07:00"},
    }));
    CAPTURE(at);
    const Duty duty = whoAnswers(directory, nykvarn, socialjour, when(at));
    CHECK(names(duty.answers) == QLatin1String{answers});
    CHECK(duty.changesAt == when(changesAt));
}

TEST_CASE("Rules that meet are one opening", "[duty]")
{
    SECTION("two shifts")
    {
        const ContactPoint point = aPoint(
            QStringLiteral("a"), {hours(everyDay, "16:00", "00:00"), hours(everyDay, "00:00", "08:00")});
        const Duty duty = whoAnswers({point}, nykvarn, {}, when("2026-11-24 18:00"));
        CHECK(duty.answers.front().until == when("2026-11-25 08:00"));
    }
    SECTION("overlapping ones")
    {
        const ContactPoint point = aPoint(
            QStringLiteral("a"), {hours(workdays, "08:00", "18:00"), hours(workdays, "15:00", "23:00")});
        const Duty duty = whoAnswers({point}, nykvarn, {}, when("2026-11-24 09:00"));
        CHECK(duty.answers.front().until == when("2026-11-24 23:00"));
    }
    SECTION("a minute between them is a gap")
    {
        const ContactPoint point = aPoint(
            QStringLiteral("a"), {hours(everyDay, "16:00", "23:59"), hours(everyDay, "00:00", "08:00")});
        const Duty duty = whoAnswers({point}, nykvarn, {}, when("2026-11-24 18:00"));
        CHECK(duty.answers.front().until == when("2026-11-24 23:59"));
        CHECK(whoAnswers({point}, nykvarn, {}, when("2026-11-24 23:59")).isGap());
    }
    SECTION("round the clock in pieces has no end in sight")
    {
        std::vector<HoursRule> pieces;
        for (int hour = 0; hour < 24; ++hour)
            pieces.push_back({everyDay, hour * 60, (hour + 1) * 60, Answer::Unknown});
        const Duty duty =
            whoAnswers({aPoint(QStringLiteral("a"), pieces)}, nykvarn, {}, when("2026-10-20 09:00"));
        CHECK_FALSE(duty.answers.front().until);
        CHECK_FALSE(duty.changesAt);
    }
    SECTION("the weekend as a whole")
    {
        const ContactPoint point = aPoint(QStringLiteral("a"), {hours(weekend, "00:00", "24:00")});
        const Duty duty = whoAnswers({point}, nykvarn, {}, when("2026-11-28 09:00"));
        CHECK(duty.answers.front().until == when("2026-11-30 00:00"));
    }
}

TEST_CASE("Fourteen days is as far as it looks", "[duty][boundary][T10]")
{
    // Only New Year's Day opens it.
    const ContactPoint point = aPoint(QStringLiteral("a"), {hours(everyDay, "10:00", "11:00", Answer::Yes)});
    const auto [at, seen] = GENERATE(table<const char *, bool>({
        {"2026-11-24 12:00", false},
        {"2026-12-11 09:59:59", false},
        {"2026-12-11 10:00", true},
        {"2026-12-11 10:00:01", true},
    }));
    const Duty duty = whoAnswers({point}, nykvarn, {}, when(at));
    CHECK(duty.isGap());
    CHECK(duty.changesAt == (seen ? std::optional{when("2026-12-25 10:00")} : std::nullopt));
    CHECK(names(duty.absent) == QStringLiteral("a"));
}

TEST_CASE("Answers tile time: nothing changes before the moment they name, and then something does",
          "[duty][property]")
{
    const int seed = GENERATE(range(1, 41));
    CAPTURE(seed);
    std::mt19937 random{static_cast<unsigned>(seed)};
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    std::vector<ContactPoint> directory;
    for (int i = number(1, 4); i > 0; --i) {
        std::vector<HoursRule> rules;
        for (int r = number(0, 3); r > 0; --r)
            rules.push_back({number(0, everyDay), number(0, 95) * 15, number(0, 96) * 15,
                             static_cast<Answer>(number(0, 2))});
        directory.push_back(aPoint(QString::number(i), rules, number(0, 2)));
    }
    const char *start = GENERATE("2026-10-23 12:00", "2027-03-25 12:00", "2026-12-23 12:00");
    Instant at = when(start);
    const Instant end = at + std::chrono::days{5};
    int tiles = 0;
    while (at < end) {
        const Duty duty = whoAnswers(directory, nykvarn, {}, at);
        CAPTURE(at);
        CHECK(duty.answers.size() + duty.absent.size() == directory.size());
        const Instant next = duty.changesAt.value_or(end);
        REQUIRE(next > at);
        for (const Instant inside : {at + (next - at) / 3, at + (next - at) / 2, next - 1s})
            CHECK(names(whoAnswers(directory, nykvarn, {}, std::max(at, inside)).answers) ==
                  names(duty.answers));
        if (duty.changesAt)
            CHECK(names(whoAnswers(directory, nykvarn, {}, next).answers) != names(duty.answers));
        at = next;
        REQUIRE(++tiles < 500);
    }
}
