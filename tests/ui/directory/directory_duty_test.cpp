#include "directory/point_form.h"
#include "ui/directory/directory_desk.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Nykvarn's jour is on the screen; Haninge has one that it can fall back to.
struct Written : DirectoryDesk
{
    Written()
    {
        neighbour = add(QStringLiteral("Grannjouren"), QStringLiteral("0136"));
        jour = add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
        show();
        page->showMunicipality(QStringLiteral("0140"));
        press(Qt::Key_Space);
    }
    [[nodiscard]] ContactPoint now() { return *Directory{desk}.find(jour.id); }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    ContactPoint neighbour;
    ContactPoint jour;
};

} // namespace

TEST_CASE("Fallback, who is served too, hours to be covered and dates of a number are written by keyboard",
          "[directory][gui]")
{
    Written d;
    d.to("channel0.dates");
    d.press(Qt::Key_Space);
    CHECK(d.where() == QStringLiteral("channel0.validFrom"));
    d.type("2026-12-01");
    d.type("channel0.validTo", "20261231");
    d.type("channel0.notUntil", "2026-12-05");
    d.type("pointCovered", "alla 17:00-08:00");
    d.type("pointServesLine", "haninge");
    d.press(Qt::Key_Return);
    d.type("pointServesLine", "Nynäshamn"); // typed in full and not yet left
    d.type("pointFallback", "grann");
    d.press(Qt::Key_Down);
    d.press(Qt::Key_Return);
    CHECK(d.find<QLineEdit>("pointFallback").text() == QStringLiteral("Grannjouren, Haninge"));
    d.type("pointStandsInLine", "norrbotten");
    d.press(Qt::Key_Return);
    d.type("pointStandsInLine", "all municipalities"); // likewise
    d.save();
    REQUIRE_FALSE(d.shows("pointEditor"));
    const ContactPoint saved = d.now();
    CHECK(saved.standsInFor == std::vector<QString>{QStringLiteral("25"), everyMunicipality});
    CHECK(d.words().contains(QStringLiteral("Fallback for: Norrbottens län, all municipalities")));
    CHECK(saved.channels.front().validFrom == QDate(2026, 12, 1));
    CHECK(saved.channels.front().validTo == QDate(2026, 12, 31));
    CHECK(saved.channels.front().notUntil == QDate(2026, 12, 5));
    CHECK(saved.covered == *readHours(QStringLiteral("alla 17:00-08:00")));
    CHECK(saved.serves == std::vector<QString>{QStringLiteral("0136"), QStringLiteral("0192")});
    CHECK(saved.fallback == d.neighbour.id);
    CHECK(saved.remark == d.jour.remark);
    // And it stands on its card.
    CHECK(d.words().contains(QStringLiteral("from 2026-12-01, to 2026-12-31, not before 2026-12-05")));
    CHECK(d.words().contains(QStringLiteral("Serves too: Haninge, Nynäshamn")));
    CHECK(d.words().contains(QStringLiteral("Fallback: Grannjouren, Haninge")));
    CHECK(d.words().contains(QStringLiteral("To be covered: ")));

    SECTION("and taken back")
    {
        d.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(d.now() == d.jour);
    }
    SECTION("and shown again, unchanged by another edit")
    {
        d.press(Qt::Key_Space);
        CHECK(d.find<QLineEdit>("channel0.validFrom").text() == QStringLiteral("2026-12-01"));
        CHECK(d.find<QLineEdit>("pointFallback").text() == QStringLiteral("Grannjouren, Haninge"));
        d.type("pointName", "Jouren");
        d.save();
        ContactPoint after = d.now();
        CHECK(after.name == QStringLiteral("Jouren"));
        after.name = saved.name;
        CHECK(after == saved);
    }
    SECTION("and taken away")
    {
        d.press(Qt::Key_Space);
        d.type("channel0.validFrom", " ");
        d.type("channel0.validTo", " ");
        d.type("channel0.notUntil", " ");
        d.type("pointCovered", " ");
        d.to("pointServesLine");
        d.press(Qt::Key_Backspace); // to the last chip
        d.press(Qt::Key_Delete);
        d.press(Qt::Key_Delete);
        d.type("pointFallback", " ");
        d.to("pointStandsInLine");
        d.press(Qt::Key_Backspace);
        d.press(Qt::Key_Delete);
        d.press(Qt::Key_Delete);
        d.save();
        CHECK(d.now() == d.jour);
    }
}

TEST_CASE("What duty is half-written outlives the lock", "[directory][gui]")
{
    Written d;
    d.type("pointCovered", "alla 17:00-08:00");
    d.type("pointServesLine", "Haninge");
    d.press(Qt::Key_Return);
    d.type("pointFallback", "Grannjouren, Haninge");
    d.to("channel0.dates");
    d.press(Qt::Key_Space);
    d.type("2026-12-01");
    d.page.reset();
    d.show();
    CHECK(d.find<QLineEdit>("pointCovered").text() == QStringLiteral("alla 17:00-08:00"));
    CHECK(d.find<QLineEdit>("pointFallback").text() == QStringLiteral("Grannjouren, Haninge"));
    CHECK(d.find<QLineEdit>("channel0.validFrom").text() == QStringLiteral("2026-12-01"));
    d.find<QPushButton>("pointSave").click();
    CHECK(d.now().serves == std::vector<QString>{QStringLiteral("0136")});
    CHECK(d.now().fallback == d.neighbour.id);
    CHECK(d.now().channels.front().validFrom == QDate(2026, 12, 1));
}

TEST_CASE("What cannot be read of it goes to the remarks, and the value before stays", "[directory][gui]")
{
    Written d;
    d.type("pointCovered", "mest kvällar");
    d.type("pointServesLine", "Grannkommunen");
    d.type("pointFallback", "den vi brukar ringa");
    d.to("channel0.dates");
    d.press(Qt::Key_Space);
    d.type("i mars");
    CHECK(d.find<QLineEdit>("channel0.validFrom")
              .accessibleDescription()
              .contains(QStringLiteral("not a date")));
    d.save();
    const ContactPoint saved = d.now();
    CHECK(saved.covered == d.jour.covered);
    CHECK(saved.serves.empty());
    CHECK(saved.fallback.isNull());
    CHECK_FALSE(saved.channels.front().validFrom);
    CHECK(saved.remark.contains(QStringLiteral("mest kvällar")));
    CHECK(saved.remark.contains(QStringLiteral("Grannkommunen")));
    CHECK(saved.remark.contains(QStringLiteral("den vi brukar ringa")));
    CHECK(saved.channels.front().remark.contains(QStringLiteral("i mars")));
}

TEST_CASE("What a list of places does not have is said to cover nobody, at the field and on its chip",
          "[directory][gui]")
{
    Written d;
    for (const char *line : {"pointServesLine", "pointStandsInLine"}) {
        CAPTURE(line);
        d.type(line, "Rymden");
        d.press(Qt::Key_Return);
        CHECK(d.words().contains(QStringLiteral("Not in the list: Rymden.")));
        const auto chips = d.find<QLineEdit>(line).parentWidget()->findChildren<QPushButton *>();
        REQUIRE(chips.size() == 1);
        CHECK(chips.front()->property("outsideList").toBool());
        CHECK(chips.front()->accessibleDescription().contains(QStringLiteral("Not in the list")));
        d.press(Qt::Key_Backspace); // to the chip
        d.press(Qt::Key_Delete);
        CHECK_FALSE(d.words().contains(QStringLiteral("Not in the list: Rymden.")));
    }
    d.type("pointStandsInLine", "Rymden");
    d.press(Qt::Key_Return);
    d.save();
    REQUIRE_FALSE(d.shows("pointEditor"));
    CHECK(d.now().standsInFor.empty());
    CHECK(d.now().remark.contains(QStringLiteral("Fallback for: Rymden")));
}

TEST_CASE("Contacts that would fall back to each other are not saved, and it is said why", "[directory][gui]")
{
    Written d;
    d.neighbour.fallback = d.jour.id;
    REQUIRE(Directory{d.desk}.save(d.neighbour));
    d.type("pointFallback", "Grannjouren, Haninge");
    d.save();
    CHECK(d.shows("pointEditor"));
    CHECK(d.words().contains(QStringLiteral("in a circle")));
    CHECK(d.now().fallback.isNull());
}

TEST_CASE("Before a contact is retired it is said whose fallback it is, and afterwards who has none",
          "[directory][gui]")
{
    Written d;
    d.jour.fallback = d.neighbour.id;
    REQUIRE(Directory{d.desk}.save(d.jour));
    d.press(Qt::Key_Escape);
    d.page->showMunicipality(QStringLiteral("0136"));
    d.press(Qt::Key_Space);
    CHECK_FALSE(d.shows("retireLeaning"));
    d.to("pointRetire");
    d.press(Qt::Key_Space);
    CHECK(d.find<QLabel>("retireLeaning").text().contains(QStringLiteral("Socialjouren, Nykvarn")));
    d.to("retireSure");
    d.press(Qt::Key_Space);
    REQUIRE_FALSE(d.shows("pointEditor"));
    CHECK(d.words().contains(QStringLiteral("Without a fallback now: Socialjouren, Nykvarn")));

    // The directory marks it, and so does the form, which saves it all the same.
    const QString lost = QStringLiteral("The fallback of Socialjouren, Grannjouren, is retired");
    d.page->showMunicipality(QStringLiteral("0140"));
    CHECK(d.words().contains(lost));
    CHECK_FALSE(d.words().contains(QStringLiteral("Fallback: Grannjouren")));
    d.press(Qt::Key_Space);
    CHECK(d.words().contains(QStringLiteral("This contact is retired and never called")));
    d.type("pointName", "Jouren");
    d.save();
    REQUIRE_FALSE(d.shows("pointEditor"));
    CHECK(d.now().name == QStringLiteral("Jouren"));
    CHECK(d.now().fallback == d.neighbour.id);
    CHECK(
        d.words().contains(QStringLiteral("Saved: Jouren. The fallback of Jouren, Grannjouren, is retired")));
}

TEST_CASE("A number that ends before it begins is said never to be used", "[directory]")
{
    const auto hint = [](const char *from, const char *to, const char *notUntil) {
        return PointForms::datesHint({.validFrom = QLatin1String{from},
                                      .validTo = QLatin1String{to},
                                      .notUntil = QLatin1String{notUntil}});
    };
    CHECK(hint("2026-12-01", "2026-12-31", "").tone == HintTone::Quiet);
    CHECK(hint("2026-12-01", "2026-11-30", "").tone == HintTone::Doubt);
    CHECK(hint("", "2026-11-30", "2026-12-01").tone == HintTone::Doubt);
}
