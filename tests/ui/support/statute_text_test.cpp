#include "domain/escalation/statute_timers.h"
#include "services/desk.h"
#include "support/resources.h"
#include "support/statute_text.h"
#include "support/strings.h"

#include <QTranslator>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

const QDate checkedOn{2026, 11, 23};

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

QStringList explained(const char *key, const QDate &date, const QTime &time, const QDate &today = checkedOn)
{
    const auto found = derivationOf(reference().limits, QLatin1String{key}, fromLocal(date, time));
    REQUIRE(found);
    return StatuteText::lines(*found, today);
}

/// The words of the Swedish product while it lives.
struct InSwedish
{
    InSwedish()
    {
        ensureResources();
        REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
        QCoreApplication::installTranslator(&words);
    }
    ~InSwedish() { QCoreApplication::removeTranslator(&words); }
    QTranslator words;
};

/// With ordinary spaces, where the words have some that keep a number with what it counts.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

TEST_CASE("A limit is explained in Swedish: from when, how far, the moved day, the law and its check",
          "[derivation]")
{
    const InSwedish swedish;
    const QStringList lines = explained("lvu7_understallning", {2026, 12, 18}, {21, 15});
    REQUIRE(lines.size() == 5);
    CHECK(plain(lines.at(0)) ==
          QStringLiteral(
              "Räknas från fre 18 dec 2026 21:15: beslutet fattades (beslutet, inte verkställandet)"));
    CHECK(plain(lines.at(1)) ==
          QStringLiteral("1 vecka, till samma veckodag (1 § lagen (1930:173)): fre 25 dec 2026"));
    CHECK(plain(lines.at(2)) ==
          QStringLiteral("fre 25 dec är juldagen, lör 26 dec är annandag jul, sön 27 dec är söndag. Det är "
                         "omtvistat om 2 § lagen (1930:173) flyttar fristen till mån 28 dec 2026: räkna inte "
                         "med det. Larmet står på fre 25 dec 2026."));
    CHECK(plain(lines.at(3)) == QStringLiteral("7 § första stycket LVU (1990:52), kontrollerad 2026-11-23."));
    CHECK(lines.at(4).startsWith(QStringLiteral("Upphör om det inte underställs i tid.")));
}

TEST_CASE("Days, months, hours and local settings are each explained in their own way", "[derivation]")
{
    const InSwedish swedish;
    CHECK(plain(explained("sol_forhandsbedomning", {2026, 11, 23}, {3, 12}).at(1)) ==
          QStringLiteral("14 dagar, själva dagen räknas inte: mån 7 dec 2026"));
    CHECK(plain(explained("sol_utredning_barn", {2026, 11, 23}, {3, 12}).at(1)) ==
          QStringLiteral("4 månader, till dagen med samma nummer (1 § lagen (1930:173)): tis 23 mars 2027"));
    CHECK(plain(explained("sol_utredning_barn", {2027, 10, 31}, {3, 12}).at(1)) ==
          QStringLiteral("4 månader, till månadens sista dag, eftersom den saknar dag 31 (1 § lagen "
                         "(1930:173)): tis 29 feb 2028"));
    CHECK(plain(explained("gdpr_33", {2026, 10, 23}, {12, 0}).at(1)) ==
          QStringLiteral("72 timmar på klockan, flyttas aldrig: mån 26 okt 11:00"));
    CHECK(plain(explained("sol_skyddsbedomning", {2026, 11, 23}, {3, 12}).at(1)) ==
          QStringLiteral("Ingen tidsgräns i lagen (genast). Till samma dags slut enligt lokal inställning, "
                         "inte lag: mån 23 nov 2026"));
}

TEST_CASE("By the wording of the law a day may move; that is not confirmed and the alarm stays",
          "[derivation]")
{
    const InSwedish swedish;
    CHECK(plain(explained("sol_forhandsbedomning", {2026, 6, 5}, {1, 30}).at(2)) ==
          QStringLiteral(
              "fre 19 juni är midsommarafton, lör 20 juni är midsommardagen, sön 21 juni är söndag. "
              "Enligt ordalydelsen i 2 § lagen (1930:173) får åtgärden vänta till mån 22 juni 2026; inte "
              "bekräftat för den här fristen. Larmet står på fre 19 juni 2026."));
}

TEST_CASE("A row that nobody has checked for a year, or that is not verified, says so", "[derivation]")
{
    const InSwedish swedish;
    const QString flag = QStringLiteral("Ingen har kontrollerat den på ett år.");
    const auto law = [](const QDate &today) {
        return explained("sol_forhandsbedomning", {2026, 11, 23}, {3, 12}, today).at(2);
    };
    CHECK_FALSE(law({2027, 11, 22}).contains(flag));
    CHECK(law({2027, 11, 23}).contains(flag));
    CHECK(explained("gdpr_33", {2026, 11, 23}, {3, 12})
              .at(2)
              .contains(QStringLiteral("Inte verifierad: lita inte på den som lag.")));
}

TEST_CASE("A running limit whose row has changed or is gone is said to stand where it stood", "[derivation]")
{
    std::vector<Limit> limits = reference().limits;
    const Timer timer{.kind = TimerKind::Statute,
                      .title = QStringLiteral("skb_ansokan"),
                      .anchor = fromLocal({2026, 11, 20}, {6, 0}),
                      .due = endOfDay({2027, 1, 1})};
    CHECK(StatuteText::lines(timer, limits, checkedOn).front().startsWith(QStringLiteral("Counted from")));
    std::ranges::find(limits, timer.title, &Limit::key)->length = 5;
    CHECK(StatuteText::lines(timer, limits, checkedOn)
              .front()
              .startsWith(QStringLiteral("The table of limits has been changed")));
}

TEST_CASE("A running limit whose row was ended or is gone tells what set it and from what it counts",
          "[derivation]")
{
    std::vector<Limit> limits = reference().limits;
    const auto row = std::ranges::find(limits, QStringLiteral("lvu7_understallning"), &Limit::key);
    REQUIRE(row != limits.end());
    const Instant decided = fromLocal({2026, 11, 20}, {6, 0});
    const auto timer = timerFor(*row, CaseId::random(), decided);
    REQUIRE(timer);
    const QString before = StatuteText::lines(*timer, limits, checkedOn).join(QLatin1Char(' '));
    row->validTo = QDate{2026, 1, 1};
    const QString ended = StatuteText::lines(*timer, limits, checkedOn).join(QLatin1Char(' '));
    CHECK(ended.startsWith(QStringLiteral("No row of the table of limits holds any more")));
    CHECK(ended.contains(row->nameSv));
    CHECK(ended.contains(QStringLiteral("checked on 2026-11-23")));
    CHECK(ended.contains(QStringLiteral("ends on 2026-01-01")));
    CHECK(ended.endsWith(before)); // the whole derivation

    const QString gone = StatuteText::lines(*timer, {}, checkedOn).join(QLatin1Char(' '));
    CHECK(gone.contains(QStringLiteral("“lvu7_understallning”, as it had been checked on 2026-11-23")));
    CHECK(gone.contains(QStringLiteral("Counted from")));
    CHECK(gone.contains(QStringLiteral("2026 06:00")));
}

TEST_CASE("Every rest day has a name of its own", "[derivation]")
{
    QStringList names;
    for (int day = 0; day <= static_cast<int>(RestDay::Saturday); ++day)
        names << StatuteText::of(static_cast<RestDay>(day));
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(names.contains(QString{}));
}
