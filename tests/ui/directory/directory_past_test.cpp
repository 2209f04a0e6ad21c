#include "directory/point_past.h"
#include "store/journal.h"
#include "support/accessibility.h"
#include "ui/directory/directory_desk.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct PastDesk : DirectoryDesk
{
    PastDesk()
    {
        jour = add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
        show();
        page->showMunicipality(QStringLiteral("0140"));
    }
    [[nodiscard]] ContactPoint now() { return *Directory{desk}.find(jour.id); }
    [[nodiscard]] qint64 events() { return *Journal{fixture.db()}.lastSeq(); }
    void rename(const char *name)
    {
        REQUIRE(where().startsWith(QStringLiteral("point")));
        press(Qt::Key_Space);
        type("pointName", name);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    ContactPoint jour;
};

} // namespace

TEST_CASE("Ctrl+Z takes back what was saved, step by step, each a new entry", "[directory][gui][undo]")
{
    PastDesk d;
    d.rename("Jouren A");
    CHECK(d.words().contains(QStringLiteral("Saved: Jouren A")));
    CHECK(d.shows("undo"));
    d.rename("Jouren B");
    const qint64 events = d.events();
    d.undo();
    CHECK(d.now().name == QStringLiteral("Jouren A"));
    CHECK(d.events() == events + 1);
    CHECK(d.words().contains(QStringLiteral("Undone: Jouren A")));
    d.undo();
    CHECK(d.now() == d.jour);
    CHECK(d.events() == events + 2);
    CHECK_FALSE(d.shows("undo"));
    d.undo();
    CHECK(d.events() == events + 2);
    CHECK(d.words().contains(QStringLiteral("nothing to undo")));
}

TEST_CASE("In a text field Ctrl+Z is the field's own", "[directory][gui][undo]")
{
    PastDesk d;
    d.rename("Jouren A");
    const qint64 events = d.events();
    d.press(Qt::Key_Space);
    d.type("pointName", "Jouren X");
    d.undo();
    CHECK(d.find<QLineEdit>("pointName").text() != QStringLiteral("Jouren X"));
    CHECK(d.events() == events);
    // Nor does a key in the editor write over what is half-written there.
    d.type("pointName", "Jouren Y");
    d.to("pointSave");
    d.undo();
    CHECK(d.events() == events);
    d.press(Qt::Key_Escape);
    if (d.shows("discard"))
        QTest::mouseClick(&d.find<QPushButton>("discard"), Qt::LeftButton);
    d.to("municipalitySearch");
    d.undo();
    CHECK(d.now().name == QStringLiteral("Jouren A"));
}

TEST_CASE("A retired contact, one verified and a new one are taken back", "[directory][gui][undo]")
{
    PastDesk d;
    SECTION("retired")
    {
        d.press(Qt::Key_Space);
        d.to("pointRetire");
        d.press(Qt::Key_Space);
        d.to("retireSure");
        d.press(Qt::Key_Space);
        REQUIRE(d.of("0140").empty());
        d.undo();
        CHECK(d.of("0140") == std::vector{d.jour});
        CHECK(d.where() == QStringLiteral("newContact"));
    }
    SECTION("verified")
    {
        d.to("verify0");
        d.press(Qt::Key_Space);
        CHECK(d.now().verifiedOn);
        CHECK(d.where() == QStringLiteral("verify0"));
        CHECK(d.words().contains(QStringLiteral("Verified today: Socialjouren")));
        d.undo();
        CHECK(d.now() == d.jour);
    }
    SECTION("new")
    {
        d.to("newContact");
        d.press(Qt::Key_Space);
        d.type("pointName", "Mottagningen");
        d.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(d.of("0140").size() == 2);
        d.undo();
        CHECK(d.of("0140") == std::vector{d.jour});
    }
    SECTION("by the button of the banner")
    {
        d.rename("Jouren A");
        d.to("undo");
        d.press(Qt::Key_Space);
        CHECK(d.now() == d.jour);
    }
}

TEST_CASE("Undo writes over nothing that somebody else has changed meanwhile", "[directory][gui][undo]")
{
    PastDesk d;
    d.rename("Jouren A");
    ContactPoint other = d.now();
    other.remark = QStringLiteral("Ny uppgift");
    REQUIRE(Directory{d.desk}.save(other));
    d.undo();
    CHECK(d.now() == other);
    CHECK(d.words().contains(QStringLiteral("has been changed since")));
}

TEST_CASE("Undo brings what it changed into sight", "[directory][gui][undo]")
{
    PastDesk d;
    d.rename("Jouren A");
    d.page->showMunicipality(QStringLiteral("0136"));
    d.undo();
    CHECK(d.now() == d.jour);
    CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Nykvarn"));
}

TEST_CASE("The history tells who changed what, and a version is used again with the keyboard",
          "[directory][gui][history]")
{
    PastDesk d;
    d.fixture.clock.advance(1h);
    d.press(Qt::Key_Space);
    d.type("pointName", "Jouren i Nykvarn");
    d.type("channel0.value", "08-465 004 21");
    d.type("pointRemark", "Ring två gånger");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.to("history0");
    d.press(Qt::Key_Space);
    CHECK(d.find<QLabel>("historyTitle").text() == QStringLiteral("History: Jouren i Nykvarn"));
    const QString words = d.words();
    CHECK(words.contains(QStringLiteral("Name: Socialjouren → Jouren i Nykvarn")));
    CHECK(words.contains(QStringLiteral("08-465 004 00 → ")));
    CHECK(words.contains(QStringLiteral("Remark: Ring två gånger")));
    CHECK(words.contains(d.fixture.author.signature + QStringLiteral(", saved")));
    CHECK(words.contains(d.fixture.author.signature + QStringLiteral(", added")));
    CHECK(words.contains(QStringLiteral("as it is now")));
    CHECK(withoutName(*d.page).empty());
    CHECK(d.where() == QStringLiteral("useVersion1"));
    const qint64 events = d.events();
    d.press(Qt::Key_Space);
    CHECK(d.now() == d.jour);
    CHECK(d.events() == events + 1);
    CHECK(d.shows("version2"));
    CHECK(d.words().contains(QStringLiteral("earlier version used again")));
    d.undo();
    CHECK(d.now().name == QStringLiteral("Jouren i Nykvarn"));
    d.press(Qt::Key_Escape);
    CHECK_FALSE(d.shows("historyView"));
    CHECK(d.where() == QStringLiteral("point0"));
}

TEST_CASE("The history is asked for with unsaved words first", "[directory][gui][history]")
{
    PastDesk d;
    d.add(QStringLiteral("Mottagningen"), QStringLiteral("0140"));
    d.press(Qt::Key_Space);
    d.type("pointName", "Halvskriven");
    d.to("history1");
    d.press(Qt::Key_Space);
    CHECK(d.words().contains(QStringLiteral("Unsaved changes")));
    CHECK_FALSE(d.shows("historyView"));
    QTest::mouseClick(&d.find<QPushButton>("discard"), Qt::LeftButton);
    CHECK(d.shows("historyView"));
}

TEST_CASE("Every field of a contact point has words for its change", "[directory][history]")
{
    DirectoryDesk d;
    const ContactPoint other = d.add(QStringLiteral("Grannjouren"), QStringLiteral("0136"));
    ContactPoint point = d.add(QStringLiteral("Jouren"), QStringLiteral("0140"));
    const auto lines = [&] {
        const auto history = PointPast{d.desk}.history(point.id);
        REQUIRE(history);
        return history->versions.front().lines.join(QStringLiteral(" | "));
    };
    const auto changed = [&](auto change) {
        change(point);
        REQUIRE(Directory{d.desk}.save(point));
        return lines();
    };
    CHECK(lines().contains(QStringLiteral("Name: Jouren")));
    CHECK(lines().contains(QStringLiteral("Hours: always, day and night")));
    using P = ContactPoint;
    CHECK(changed([](P &p) { p.municipality = QStringLiteral("0136"); }) ==
          QStringLiteral("Municipality: Nykvarn → Haninge"));
    CHECK(changed([](P &p) { p.function = QStringLiteral("vaxel"); }) ==
          QStringLiteral("Function: Socialjour → Växel"));
    CHECK(changed([](P &p) {
              p.hours = *readHours(QStringLiteral("alla 17:00-08:00"));
          }).startsWith(QStringLiteral("Hours: always, day and night → every day 17:00")));
    CHECK(changed([](P &p) { p.covered = p.hours; }).startsWith(QStringLiteral("To be covered: every day")));
    CHECK(changed([](P &p) { p.priority = 3; }) == QStringLiteral("Priority: 0 → 3"));
    CHECK(changed([](P &p) {
              p.verifiedOn = QDate{2026, 11, 1};
              p.verifiedBy = QStringLiteral("AN");
          }) == QStringLiteral("Verified: 2026-11-01, AN"));
    CHECK(changed([](P &p) {
              p.standsInFor = {QStringLiteral("25"), everyMunicipality};
          }) == QStringLiteral("Fallback for: Norrbottens län, all municipalities"));
    CHECK(changed([](P &p) { p.serves = {QStringLiteral("0138")}; }) == QStringLiteral("Serves too: Tyresö"));
    CHECK(changed([&](P &p) { p.fallback = other.id; }) == QStringLiteral("Fallback: Grannjouren"));
    CHECK(changed([](P &p) { p.fallback = {}; }) == QStringLiteral("Fallback: Grannjouren → nothing"));
    CHECK(changed([](P &p) { p.retired = true; }) == QStringLiteral("Retired"));
    CHECK(changed([](P &p) { p.retired = false; }) == QStringLiteral("In use again"));
    CHECK(changed([](P &) {}) == QStringLiteral("Nothing was changed"));
}

TEST_CASE("A change of the ways to call is told number by number", "[directory][history]")
{
    DirectoryDesk d;
    ContactPoint point = d.add(QStringLiteral("Jouren"), QStringLiteral("0140"));
    const auto changed = [&] {
        REQUIRE(Directory{d.desk}.save(point));
        return PointPast{d.desk}.history(point.id)->versions.front().lines.join(QStringLiteral(" | "));
    };
    const QString mobile = QStringLiteral("mobile");
    point.channels.push_back({mobile, QStringLiteral("070-174 06 05"), {}});
    CHECK(changed().startsWith(QStringLiteral("Added: Mobil: 070-174 06 05")));
    std::swap(point.channels[0], point.channels[1]);
    CHECK(changed() == QStringLiteral("Tried in another order"));
    point.channels[0].notUntil = QDate{2026, 12, 1};
    CHECK(changed().endsWith(QStringLiteral("not before 2026-12-01")));
    point.channels.erase(point.channels.begin());
    CHECK(changed().startsWith(QStringLiteral("Taken away: Mobil")));
}
