#include "services/chase.h"
#include "sql/connection.h"
#include "ui/contact_panel/contact_desk.h"

#include <QScrollArea>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

void log(ContactDesk &d, CaseId id, const ContactPoint &point, AttemptOutcome outcome)
{
    Attempt attempt;
    attempt.contactPoint = point.id;
    attempt.calledName = point.name;
    attempt.number = point.channels.front().value;
    attempt.outcome = outcome;
    REQUIRE(Chase{d.desk}.logAttempt(id, attempt));
}

} // namespace

TEST_CASE("Each row says until when it holds", "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Nattjouren", haninge, "08-465 004 20", "alla 17:00-08:00");
    d.add("Dagjouren", haninge, "08-465 004 21", "mån-fre 08:00-17:00");
    d.add("Dygnet runt", haninge, "08-465 004 22");
    d.show(d.take(haninge));
    const QString cards = d.cards().join(QLatin1Char('\n'));
    CHECK(cards.contains(QStringLiteral("on duty 17:00–08:00, until 08:00")));
    CHECK(cards.contains(QStringLiteral("off duty until 08:00")));
    // Nobody has said so: it is assumed, and told as such.
    CHECK(cards.contains(QStringLiteral("answers round the clock (no hours given)")));
}

TEST_CASE("Who takes no case stands there, closes no gap and is no link of the chain", "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Tolkcentralen", haninge, "08-465 004 21", "", "tolk");
    const auto jour = [&] { return d.add("Jouren", haninge, "08-465 004 20", "alla 17:00-08:00"); };
    SECTION("alone")
    {
        d.show(d.take(haninge));
        CHECK(d.words().contains(QStringLiteral("Nobody is known here")));
        CHECK(d.cards().at(0).contains(QStringLiteral("does not take the case")));
    }
    SECTION("beside the jour, though it comes first")
    {
        jour();
        d.show(d.take(haninge));
        CHECK_FALSE(d.words().contains(QStringLiteral("Nobody answers now")));
        REQUIRE(d.cards().size() >= 2);
        CHECK(d.cards().at(0).startsWith(QStringLiteral("Jouren")));
        CHECK(d.cards().at(1).startsWith(QStringLiteral("Tolkcentralen")));
        CHECK(d.cards().at(1).contains(QStringLiteral("does not take the case")));
        d.call();
        CHECK(d.whom().contains(QStringLiteral("Jouren")));
    }
}

TEST_CASE("Each row has the last calls of the night, by whom, and how its number did", "[contactPanel][gui]")
{
    ContactDesk d;
    ContactPoint jour = d.add("Jouren");
    d.add("Andra", haninge, "08-465 004 21");
    const CaseId mine = d.take(haninge);
    const CaseId theirs = d.take(nykvarn);
    log(d, theirs, jour, AttemptOutcome::Reached);
    d.fixture.clock.advance(14min);
    d.show(mine);
    log(d, mine, jour, AttemptOutcome::NoAnswer);
    const QString words = d.words();
    const QString who = d.fixture.author.signature;
    CHECK(words.contains(QStringLiteral("02:14 No answer, ") + who));
    CHECK(words.contains(QStringLiteral("02:00 Reached, ") + who));
    // With one number the calls say it all.
    CHECK_FALSE(words.contains(QStringLiteral("reached 02:00 · no answer 02:14")));
    // Which case it was is nobody's business here.
    CHECK_FALSE(words.contains(QStringLiteral("ROC-")));
    CHECK(d.cards().at(1).startsWith(QStringLiteral("Andra")));
    CHECK_FALSE(d.cards().at(1).contains(QStringLiteral("No answer")));
    jour.channels.push_back({QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}});
    d.save(jour);
    CHECK(d.words().contains(QStringLiteral("reached 02:00 · no answer 02:14")));
    log(d, mine, jour, AttemptOutcome::Busy);
    log(d, mine, jour, AttemptOutcome::Busy);
    CHECK_FALSE(d.words().contains(QStringLiteral("02:00 Reached, "))); // three are enough
}

TEST_CASE("A number that fails again and again, or is another's, says so where it is called",
          "[contactPanel][gui]")
{
    ContactDesk d;
    const ContactPoint jour = d.add("Jouren");
    const CaseId mine = d.take(haninge);
    d.show(mine);
    const auto says = [&](const char *words) { return d.words().contains(QString::fromLatin1(words)); };
    log(d, mine, jour, AttemptOutcome::NoAnswer);
    log(d, mine, jour, AttemptOutcome::Busy);
    CHECK_FALSE(says("check it"));
    log(d, mine, jour, AttemptOutcome::NoAnswer);
    CHECK(says("missed three times in a week, check it"));
    log(d, mine, jour, AttemptOutcome::WrongNumber);
    CHECK(says("wrong number, check it"));
    log(d, mine, jour, AttemptOutcome::Reached);
    CHECK_FALSE(says("check it"));
}

TEST_CASE("What was not verified for long is marked", "[contactPanel][gui]")
{
    ContactDesk d;
    ContactPoint fresh = d.add("Färsk");
    fresh.verifiedOn = QDate{2026, 11, 1};
    d.save(fresh);
    ContactPoint old = d.add("Gammal", haninge, "08-465 004 21");
    old.verifiedOn = QDate{2026, 8, 1};
    d.save(old);
    d.add("Aldrig", haninge, "08-465 004 22");
    d.show(d.take(haninge));
    CHECK_FALSE(d.cards().at(0).contains(QStringLiteral("erified")));
    CHECK(d.cards().at(1).contains(QStringLiteral("Not verified since 2026-08-01")));
    CHECK(d.cards().at(2).contains(QStringLiteral("Never verified")));
    CHECK(d.words().contains(QStringLiteral("\u26A0\uFE0E Never verified")));
}

TEST_CASE("A number that is out of use today is told and not dialled", "[contactPanel][gui]")
{
    ContactDesk d;
    ContactPoint point = d.add("Jouren");
    point.channels.front().notUntil = QDate{2026, 12, 1};
    point.channels.push_back({QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}});
    point.channels.back().validFrom = QDate{2026, 11, 24};
    point.channels.back().validTo = QDate{2026, 11, 24};
    point.channels.push_back({QStringLiteral("phone"), QStringLiteral("08-465 004 23"), {}});
    point.channels.back().validTo = QDate{2026, 11, 23};
    d.save(point);
    d.show(d.take(haninge));
    d.call();
    CHECK(d.digits() == QStringLiteral("070 174 06 05"));
    CHECK_FALSE(d.find<QPushButton>("otherNumber1"));
    CHECK(d.words().contains(QStringLiteral("08-465 004 20, not before 2026-12-01")));
    CHECK(d.words().contains(QStringLiteral("08-465 004 23, ended 2026-11-23")));
}

TEST_CASE("A municipality outside the county of which nothing is known says so, and what to do",
          "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Egen chef", ownDesk, "070-174 06 05", "", "chefIBeredskap");
    const QString malmo = QStringLiteral("1280");
    d.show(d.take(malmo), malmo);
    CHECK(d.words().contains(QStringLiteral("Nothing is known of Malmö (Skåne län)")));
    CHECK(d.words().contains(QStringLiteral("SOS Alarm (112)")));
    REQUIRE(d.cards().size() == 1);
    CHECK(d.cards().front().contains(QStringLiteral("fallback")));
    d.call();
    CHECK(d.digits() == QStringLiteral("070 174 06 05"));
}

TEST_CASE("A jour that serves a municipality too is among its own", "[contactPanel][gui]")
{
    ContactDesk d;
    ContactPoint shared = d.add("Delade jouren", QStringLiteral("0138"), "08-465 004 22");
    shared.serves = {haninge};
    d.save(shared);
    d.show(d.take(haninge));
    CHECK(d.cards()[0].startsWith(QStringLiteral("Delade jouren")));
    CHECK(d.whom().startsWith(QStringLiteral("Call Delade jouren")));
    CHECK_FALSE(d.words().contains(QStringLiteral("Nobody answers now")));
}

TEST_CASE("Where nobody answers the fallback that was entered stands there as such", "[contactPanel][gui]")
{
    ContactDesk d;
    const ContactPoint neighbour = d.add("Grannjouren", nykvarn, "08-465 004 21");
    d.add("Egen chef", ownDesk, "070-174 06 05");
    ContactPoint jour = d.add("Dagjouren", haninge, "08-465 004 20", "mån-fre 08:00-17:00");
    jour.fallback = neighbour.id;
    d.save(jour);
    d.show(d.take(haninge));
    const QStringList cards = d.cards();
    REQUIRE(cards.size() == 3);
    CHECK(cards[0].startsWith(QStringLiteral("Dagjouren")));
    CHECK(cards[1].startsWith(QStringLiteral("Grannjouren")));
    CHECK(cards[1].contains(QStringLiteral("fallback, Nykvarn")));
    CHECK(cards[2].contains(QStringLiteral("fallback")));
    CHECK(d.words().contains(QStringLiteral("Call a fallback below")));
    // The chain begins with whoever answers, and goes on to the next of them.
    CHECK(d.whom().startsWith(QStringLiteral("Call Grannjouren")));
    d.press(Qt::Key_F7);
    CHECK(d.whom().startsWith(QStringLiteral("Call Egen chef")));
    // By day the municipality answers itself, and nobody is a fallback.
    d.fixture.clock.advance(7h);
    d.pane->setNow(d.desk.now());
    CHECK_FALSE(d.cards().join(QLatin1Char(' ')).contains(QStringLiteral("fallback")));
}

TEST_CASE("Without a case nothing is told of the calls of other cases", "[contactPanel][gui]")
{
    ContactDesk d;
    const ContactPoint jour = d.add("Jouren");
    const CaseId id = d.take(haninge);
    log(d, id, jour, AttemptOutcome::NoAnswer);
    d.show(CaseId{});
    CHECK_FALSE(d.words().contains(QStringLiteral("No answer")));
    d.show(id);
    CHECK(d.words().contains(QStringLiteral("No answer")));
}

TEST_CASE("A name is shown as it is written, also with & and without end", "[contactPanel][gui]")
{
    ContactDesk d;
    d.add("Barn & unga");
    const QByteArray endless(2000, 'x');
    d.add(endless.constData(), haninge, "08-465 004 21");
    d.show(d.take(haninge));
    CHECK(d.whom() == QStringLiteral("Call Barn & unga: answers round the clock (no hours given)"));
    const auto *name = d.find<QPushButton>("contact0");
    REQUIRE(name);
    CHECK(name->text() == QStringLiteral("Barn && unga")); // no letter is marked in it
    CHECK(name->shortcut().isEmpty());
    CHECK(d.find<QPushButton>("contact1")->text().size() < 100);
    const auto *area = d.find<QScrollArea>("contactScroll");
    REQUIRE(area);
    CHECK(area->widget()->width() == area->viewport()->width());
}

TEST_CASE("A directory that cannot be read is not told as if nobody were on duty", "[contactPanel][gui]")
{
    ContactDesk d; // where no case has been opened yet: nothing was read before
    d.fixture.db().execute("ALTER TABLE duty_versions RENAME TO hidden");
    d.show({});
    CHECK(d.words().contains(QStringLiteral("could not be read")));
    CHECK_FALSE(d.words().contains(QStringLiteral("Nobody")));
    d.fixture.db().execute("ALTER TABLE hidden RENAME TO duty_versions");
    d.fixture.clock.advance(1min);
    d.pane->setNow(d.desk.now());
    CHECK_FALSE(d.words().contains(QStringLiteral("could not be read")));
}
