#include "coverage/coverage_map.h"
#include "coverage/coverage_page.h"
#include "support/accessibility.h"
#include "ui/duty/duty_desk.h"

#include <QAccessible>
#include <QComboBox>

#include <set>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Haninge has somebody from 17 to 08, Nykvarn only until tonight; the others have nobody.
struct Shown : DutyDesk
{
    Shown()
    {
        person(QStringLiteral("Bo Alm"));
        haninge = point(QStringLiteral("Jouren Haninge"), QStringLiteral("0136"));
        nykvarn = point(QStringLiteral("Jouren Nykvarn"), QStringLiteral("0140"));
        nykvarn.fallback = haninge.id;
        REQUIRE(Directory{desk}.save(nykvarn));
        anna = person(QStringLiteral("Anna Ek"));
        list(nykvarn, {shift(anna, at(23, 17), at(24, 22)), shift(anna, at(25, 7), at(30, 8))});
        page = std::make_unique<CoveragePage>(context());
        show(*page);
        page->start();
    }
    [[nodiscard]] CoverageMap &map() const { return find<CoverageMap>("coverageMap"); }
    [[nodiscard]] const CoverageState &state() const { return map().state(); }
    [[nodiscard]] QString municipality() const
    {
        return state().rows[static_cast<std::size_t>(state().row)].name;
    }
    void goTo(const char *name)
    {
        for (int i = 0; i < 300 && municipality() != QString::fromUtf8(name); ++i)
            press(Qt::Key_Down);
        REQUIRE(municipality() == QString::fromUtf8(name));
    }
    [[nodiscard]] QString said() const
    {
        return QAccessible::queryAccessibleInterface(&map())->text(QAccessible::Value);
    }

    ContactPoint haninge;
    ContactPoint nykvarn;
    DutyPersonId anna;
    std::unique_ptr<CoveragePage> page;
};

QStringList describedOf(const std::vector<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << ui::described(*widget);
    return names;
}

} // namespace

TEST_CASE("The cell walked to says in words who answers until when, or what becomes of the gap",
          "[coverage][gui]")
{
    Shown d;
    CHECK(d.where() == QStringLiteral("coverageMap"));
    d.goTo("Nykvarn");
    CHECK(d.said().contains(QStringLiteral("Anna Ek, Jouren Nykvarn: on duty until 22:00")));
    CHECK(d.said().contains(QStringLiteral("by a shift of Natt")));
    for (int i = 0; i < 20; ++i)
        d.press(Qt::Key_Right);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(24, 22));
    CHECK(d.state().captionIsGap);
    CHECK(d.said().contains(QStringLiteral("GAP tis 24 nov 22:00 – ons 25 nov 07:00 (9")));
    CHECK(d.said().contains(QStringLiteral("fallback: Jouren Haninge, 08-465 004 00")));
    CHECK(d.find<QLabel>("coverageCaption").text().contains(QStringLiteral("nobody on the duty list")));
    d.goTo("Nynäshamn");
    CHECK(d.said().contains(QStringLiteral("Nobody is known here")));
}

TEST_CASE("A fallback that was retired is told of in its cell", "[coverage][gui]")
{
    Shown d;
    REQUIRE(Directory{d.desk}.retire(d.haninge.id));
    d.page->start();
    d.goTo("Nykvarn");
    CHECK(d.said().contains(QStringLiteral("The fallback of Jouren Nykvarn, Jouren Haninge, is retired")));
    for (int i = 0; i < 20; ++i)
        d.press(Qt::Key_Right);
    CHECK(d.state().captionIsGap);
    CHECK(d.said().contains(QStringLiteral("is retired and never called")));
}

TEST_CASE("Keys walk hours, days, to now and from gap to gap", "[coverage][gui]")
{
    Shown d;
    d.goTo("Nykvarn");
    d.press(Qt::Key_PageDown);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(25, 2));
    d.press(Qt::Key_PageUp);
    CHECK(d.state().column == 0);
    d.press(Qt::Key_Left);
    CHECK(d.state().column == 0);
    d.press(Qt::Key_End);
    CHECK(d.state().column == d.state().columns - 1);
    d.press(Qt::Key_Home);
    CHECK(d.state().column == 0);
    QTest::keyClick(&d.find<QWidget>("coverageScope"), Qt::Key_Right); // all
    CHECK(d.state().rows.size() == 291);
    QTest::keyClick(&d.find<QWidget>("coverageScope"), Qt::Key_Right); // gaps only
    CHECK(d.municipality() == QStringLiteral("Nykvarn"));
    CHECK(d.state().rows.size() == 290); // all but Haninge
    d.type("coverageSearch", "nykv");
    REQUIRE(d.state().rows.size() == 1);
    d.press(Qt::Key_Return);
    d.press(Qt::Key_G);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(24, 22));
    d.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(30, 8));
    d.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(24, 22));
}

TEST_CASE("Days are walked by the wall clock through the night of the clock change", "[coverage][gui][T9]")
{
    Shown d;
    d.clock.step(fromLocal(QDate{2027, 3, 26}, QTime{20, 10}) - d.clock.now());
    d.page->start();
    d.goTo("Haninge");
    for (int i = 0; i < 3; ++i)
        d.press(Qt::Key_PageDown);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(29, 20, 0, 3, 2027));
    CHECK(d.state().columns == 14 * 24 - 1);
}

TEST_CASE("Enter goes to where the hour is put right", "[coverage][gui]")
{
    Shown d;
    QSignalSpy roster{d.page.get(), &CoveragePage::rosterRequested};
    QSignalSpy contact{d.page.get(), &CoveragePage::newContactRequested};
    d.goTo("Nykvarn");
    while (d.state().at(d.state().column) < DutyDesk::at(24, 22))
        d.press(Qt::Key_Right);
    d.press(Qt::Key_Return);
    REQUIRE(roster.size() == 1);
    CHECK(roster.front().at(0).value<ContactPointId>() == d.nykvarn.id);
    CHECK(roster.front().at(1).value<Instant>() == DutyDesk::at(24, 22));
    d.goTo("Nynäshamn");
    d.press(Qt::Key_Return);
    REQUIRE(contact.size() == 1);
    CHECK(contact.front().at(0).toString() == QStringLiteral("0192"));
}

TEST_CASE("A gap that opening hours make is put right in the contact, not in a duty list it has not",
          "[coverage][gui]")
{
    Shown d;
    const ContactPoint office =
        d.point(QStringLiteral("Dagjouren"), QStringLiteral("0192"), QStringLiteral("mån-fre 08:00-17:00"));
    QSignalSpy roster{d.page.get(), &CoveragePage::rosterRequested};
    QSignalSpy contact{d.page.get(), &CoveragePage::contactRequested};
    d.goTo("Nynäshamn");
    REQUIRE(d.state().captionIsGap);
    d.press(Qt::Key_Return);
    CHECK(roster.isEmpty());
    REQUIRE(contact.size() == 1);
    CHECK(contact.front().at(0).toString() == QStringLiteral("0192"));
    CHECK(contact.front().at(1).value<ContactPointId>() == office.id);
    // One that is meant to be empty now is not what is wrong.
    ContactPoint night = d.point(QStringLiteral("Nattjouren"), QStringLiteral("0192"));
    night.covered = *readHours(QStringLiteral("alla 20:00-22:00"));
    REQUIRE(Directory{d.desk}.save(night));
    d.list(night, {DutyDesk::shift(d.anna, DutyDesk::at(24, 20), DutyDesk::at(24, 22))});
    d.press(Qt::Key_Return);
    CHECK(roster.isEmpty());
    CHECK(contact.size() == 2);
}

TEST_CASE("What is saved elsewhere is on the map at once", "[coverage][gui]")
{
    Shown d;
    d.goTo("Nykvarn");
    REQUIRE(d.state().rows[static_cast<std::size_t>(d.state().row)].gaps == 2);
    d.list(d.nykvarn, {DutyDesk::shift(d.anna, DutyDesk::at(24, 21), DutyDesk::at(25, 8))},
           QStringLiteral("Extra"));
    CHECK(d.municipality() == QStringLiteral("Nykvarn"));
    CHECK(d.state().rows[static_cast<std::size_t>(d.state().row)].gaps == 1);
}

TEST_CASE("One function can be looked at alone", "[coverage][gui]")
{
    Shown d;
    ContactPoint office = aContactPoint(QStringLiteral("Mottagningen"), QStringLiteral("0136"));
    office.function = QStringLiteral("mottagning");
    office.hours = *readHours(QStringLiteral("mån-fre 08:00-17:00"));
    REQUIRE(Directory{d.desk}.save(office));
    auto &functions = d.find<QComboBox>("coverageFunction");
    REQUIRE(functions.findData(QStringLiteral("mottagning")) > 0);
    d.map().setFocus();
    d.goTo("Haninge");
    CHECK_FALSE(d.state().captionIsGap);
    functions.setCurrentIndex(functions.findData(QStringLiteral("mottagning")));
    Q_EMIT functions.activated(functions.currentIndex());
    CHECK(d.municipality() == QStringLiteral("Haninge"));
    CHECK(d.state().filter.function == QStringLiteral("mottagning"));
    CHECK(d.state().captionIsGap); // at two in the night
}

TEST_CASE("The summary counts municipalities, and the own desk apart", "[coverage][gui]")
{
    Shown d;
    const auto summary = [&] { return d.find<QLabel>("coverageSummary").text(); };
    CHECK(summary().startsWith(QStringLiteral("the own desk and 26 municipalities")));
    QTest::keyClick(&d.find<QWidget>("coverageScope"), Qt::Key_Right); // all
    CHECK(summary().startsWith(QStringLiteral("the own desk and 290 municipalities")));
    d.type("coverageSearch", "nykv");
    CHECK(summary().startsWith(QStringLiteral("1 municipalit")));
}

TEST_CASE("A function that nobody has any more is not looked at alone", "[coverage][gui]")
{
    Shown d;
    ContactPoint office = aContactPoint(QStringLiteral("Mottagningen"), QStringLiteral("0136"));
    office.function = QStringLiteral("mottagning");
    REQUIRE(Directory{d.desk}.save(office));
    auto &functions = d.find<QComboBox>("coverageFunction");
    functions.setCurrentIndex(functions.findData(QStringLiteral("mottagning")));
    Q_EMIT functions.activated(functions.currentIndex());
    REQUIRE(d.state().filter.function == QStringLiteral("mottagning"));
    // As many functions as before, and another one.
    office.function = QStringLiteral("chefIBeredskap");
    REQUIRE(Directory{d.desk}.save(office));
    CHECK(functions.findData(QStringLiteral("mottagning")) < 0);
    CHECK(functions.findData(QStringLiteral("chefIBeredskap")) > 0);
    CHECK(functions.currentIndex() == 0);
    CHECK(d.state().filter.function.isEmpty());
}

TEST_CASE("The keys that are shown work from the filters too, and Enter on its button", "[coverage][gui]")
{
    Shown d;
    d.goTo("Nykvarn");
    d.find<QWidget>("coverageScope").setFocus();
    d.press(Qt::Key_PageDown);
    CHECK(d.state().at(d.state().column) == DutyDesk::at(25, 2));
    d.press(Qt::Key_G);
    CHECK(d.state().captionIsGap);
    d.goTo("Nykvarn");
    QSignalSpy roster{d.page.get(), &CoveragePage::rosterRequested};
    d.find<QPushButton>("coverageFix").setFocus();
    d.press(Qt::Key_Return);
    CHECK(roster.size() == 1);
}

TEST_CASE("A gap is told by more than its colour", "[coverage][gui]")
{
    Shown d;
    d.goTo("Nykvarn");
    d.press(Qt::Key_Plus);
    d.press(Qt::Key_Plus);
    const QImage picture = d.map().viewport()->grab().toImage();
    const CoverageMeasures at{d.map().font(), d.state(), d.map().viewport()->size(), 2};
    const auto coloursIn = [&](int column) {
        const QRect cell = at.cell(d.state().row, column).toRect().adjusted(3, 6, -3, -6);
        std::set<QRgb> colours;
        for (int y = cell.top(); y < cell.bottom(); ++y)
            for (int x = cell.left(); x < cell.right(); ++x)
                colours.insert(picture.pixel(x, y));
        return colours.size();
    };
    // Column 12 is answered, column 22 a gap, both on the screen.
    CHECK(coloursIn(12) == 1);
    CHECK(coloursIn(22) > 1);
}

TEST_CASE("Every widget of the coverage has a name, and Tab visits all and leaves", "[coverage][gui]")
{
    Shown d;
    CHECK(describedOf(withoutName(*d.page)) == QStringList{});
    const TabWalk walk = walkByTab(*d.page);
    CHECK(describedOf(walk.unreached) == QStringList{});
    CHECK(describedOf(walk.traps) == QStringList{});
    QSignalSpy left{d.page.get(), &CoveragePage::left};
    d.map().setFocus();
    d.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
}
