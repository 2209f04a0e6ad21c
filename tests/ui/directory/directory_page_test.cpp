#include "store/desk_reader.h"
#include "support/accessibility.h"
#include "ui/directory/directory_desk.h"

#include <QCheckBox>
#include <QScrollArea>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QStringList described(const std::vector<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << ui::described(*widget);
    return names;
}

} // namespace

TEST_CASE("A contact is found, added and seen to answer with the keyboard alone", "[directory][gui]")
{
    DirectoryDesk d;
    d.show();
    d.page->showMunicipality({});
    CHECK(d.where() == QStringLiteral("municipalitySearch"));
    d.type("nykv");
    d.press(Qt::Key_Return);
    CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Nykvarn"));
    CHECK(d.find<QLabel>("answersNow").text().contains(QStringLiteral("112")));
    CHECK(d.where() == QStringLiteral("newContact"));
    d.press(Qt::Key_Space);
    CHECK(d.where() == QStringLiteral("pointFunction"));
    d.type("pointName", "Socialjouren Nykvarn");
    d.type("channel0.value", "08-465 004 21");
    d.type("pointHours", "mån-sön 17:00-08:00");
    d.press(Qt::Key_Return, Qt::ControlModifier);

    const auto saved = d.of("0140");
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().function == QStringLiteral("socialjour"));
    CHECK(saved.front().name == QStringLiteral("Socialjouren Nykvarn"));
    CHECK(saved.front().channels ==
          std::vector<Channel>{{QStringLiteral("phone"), QStringLiteral("08-465 004 21"), {}}});
    CHECK(saved.front().hours == *readHours(QStringLiteral("alla 17:00-08:00")));
    CHECK_FALSE(d.shows("pointEditor"));
    CHECK(d.find<QLabel>("answersNow").text().contains(QStringLiteral("Socialjouren Nykvarn")));
    CHECK(Directory{d.desk}.draft()->isEmpty());
}

TEST_CASE("Changing one contact leaves the others and its own journal", "[directory][gui]")
{
    DirectoryDesk d;
    const ContactPoint first = d.add(QStringLiteral("Mottagningen"), QStringLiteral("0140"));
    const ContactPoint second = d.add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    CHECK(d.where() == QStringLiteral("point0"));
    d.press(Qt::Key_Space);
    d.type("pointRemark", "Ring två gånger");
    d.to("verifiedToday");
    d.press(Qt::Key_Space);
    d.press(Qt::Key_S, Qt::ControlModifier);
    const auto saved = d.of("0140");
    REQUIRE(saved.size() == 2);
    CHECK(saved[0].id == first.id);
    CHECK(saved[0].remark == QStringLiteral("Ring två gånger"));
    CHECK(saved[0].verifiedOn == QDate(2026, 11, 24));
    CHECK(saved[0].verifiedBy == d.desk.actor().signature);
    CHECK(saved[1] == second);
}

TEST_CASE("What is odd is warned of and saved as written", "[directory][gui]")
{
    DirectoryDesk d;
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    d.press(Qt::Key_Space);
    d.type("pointFunction", "Nattvandrare");
    d.type("channel0.value", "12");
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("saved as written")));
    d.type("pointHours", "mest kvällar");
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("remark")));
    d.type("pointVerified", "i våras");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const auto saved = d.of("0140");
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().function == QStringLiteral("Nattvandrare"));
    CHECK(saved.front().name == QStringLiteral("Nattvandrare"));
    CHECK(saved.front().channels.front().value == QStringLiteral("12"));
    CHECK(saved.front().remark.contains(QStringLiteral("mest kvällar")));
    CHECK(saved.front().remark.contains(QStringLiteral("i våras")));
    CHECK_FALSE(saved.front().verifiedOn);
}

TEST_CASE("A half-written contact is asked for before one goes elsewhere", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    d.press(Qt::Key_Space);
    d.type("pointName", "Jouren");
    d.page->showMunicipality(QStringLiteral("0136"));
    CHECK(d.words().contains(QStringLiteral("Unsaved changes: Socialjouren")));
    CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Nykvarn"));

    SECTION("save")
    {
        QTest::mouseClick(&d.find<QPushButton>("save"), Qt::LeftButton);
        CHECK(d.of("0140").front().name == QStringLiteral("Jouren"));
        CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Haninge"));
    }
    SECTION("discard, by its letter")
    {
        CHECK(d.where() == QStringLiteral("save"));
        d.press(Qt::Key_D);
        REQUIRE(QTest::qWaitFor([&] { return !d.shows("pointEditor"); }));
        CHECK(d.of("0140").front().name == QStringLiteral("Socialjouren"));
        CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Haninge"));
        CHECK(Directory{d.desk}.draft()->isEmpty());
    }
    SECTION("go on writing")
    {
        d.press(Qt::Key_Escape);
        CHECK_FALSE(d.words().contains(QStringLiteral("Unsaved")));
        CHECK(d.find<QLineEdit>("pointName").text() == QStringLiteral("Jouren"));
    }
}

TEST_CASE("A half-written contact outlives the lock", "[directory][gui]")
{
    DirectoryDesk d;
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    d.press(Qt::Key_Space);
    d.type("pointName", "Jouren i Nykvarn");
    d.page.reset();
    d.show();
    CHECK(d.find<QLineEdit>("pointName").text() == QStringLiteral("Jouren i Nykvarn"));
    CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Nykvarn"));
    QTest::mouseClick(&d.find<QPushButton>("discard"), Qt::LeftButton);
    CHECK_FALSE(d.shows("pointEditor"));
    CHECK(Directory{d.desk}.draft()->isEmpty());
}

TEST_CASE("Esc closes the editor, then the page", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
    d.show();
    QSignalSpy left{d.page.get(), &DirectoryPage::left};
    d.page->showMunicipality(QStringLiteral("0140"));
    d.press(Qt::Key_Space);
    REQUIRE(d.shows("pointEditor"));
    d.press(Qt::Key_Escape);
    CHECK_FALSE(d.shows("pointEditor"));
    CHECK(left.isEmpty());
    d.press(Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("A contact is retired by the second press, with the reason in the journal", "[directory][gui]")
{
    DirectoryDesk d;
    const ContactPoint old = d.add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    d.press(Qt::Key_Space);
    d.to("pointRetire");
    d.press(Qt::Key_Space);
    CHECK(d.of("0140").size() == 1);
    CHECK(d.where() == QStringLiteral("retireReason"));
    d.type("Numret har upphört");
    d.to("retireSure");
    d.press(Qt::Key_Space);
    CHECK(d.of("0140").empty());
    CHECK_FALSE(d.shows("pointEditor"));
    const auto kept = DeskReader{d.fixture.db()}.contactPoint(old.id);
    CHECK(kept->retired);
    CHECK(kept->remark.contains(QStringLiteral("Numret har upphört")));
}

TEST_CASE("Only a manager changes the agreement; others are told so", "[directory][gui]")
{
    {
        DirectoryDesk d{Role::Operator};
        d.show();
        d.page->showMunicipality(QStringLiteral("1280"));
        CHECK_FALSE(d.find<QCheckBox>("inAgreement").isEnabled());
        CHECK(d.words().contains(QStringLiteral("Only a manager")));
        CHECK_FALSE(d.find<QPushButton>("directoryImport").isEnabled());
    }
    DirectoryDesk d;
    d.show();
    d.page->showMunicipality(QStringLiteral("1280"));
    d.to("inAgreement");
    d.press(Qt::Key_Space);
    CHECK(Directory{d.desk}.agreementMunicipalities().contains(QStringLiteral("1280")));
    CHECK(d.find<QCheckBox>("inAgreement").isChecked());
}

TEST_CASE("The list narrows by name, code, å as a, and by what is amiss", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Dagjouren"), QStringLiteral("0136"), QStringLiteral("mån-fre 08:00-17:00"));
    d.show();
    auto &list = d.find<QListView>("municipalityList");
    CHECK(list.model()->rowCount() == 291);
    d.page->showMunicipality({});
    d.type("municipalitySearch", "0136");
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Haninge, in the agreement, 1 contacts, no night answer"));
    d.type("municipalitySearch", "sodert");
    CHECK(list.model()->index(0, 0).data().toString() == QStringLiteral("Södertälje"));
    d.type("municipalitySearch", " ");
    d.find<QCheckBox>("filterAgreement").click();
    CHECK(list.model()->rowCount() == 26);
    d.find<QCheckBox>("filterStale").click();
    CHECK(list.model()->rowCount() == 1);
}

TEST_CASE("Every widget of the directory has a name, and Tab visits all and leaves", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Mottagningen"), QStringLiteral("0140"));
    d.add(QStringLiteral("Socialjouren"), QStringLiteral("0140"));
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    CHECK(described(withoutName(*d.page)) == QStringList{});
    d.press(Qt::Key_Space);
    CHECK(described(withoutName(*d.page)) == QStringList{});
    const TabWalk walk = walkByTab(*d.page);
    CHECK(walk.order.size() > 15);
    CHECK(described(walk.unreached) == QStringList{});
    CHECK(described(walk.traps) == QStringList{});
}

TEST_CASE("Names and remarks without end make no card wider than the page", "[directory][gui]")
{
    DirectoryDesk d;
    const QString endless(2000, QLatin1Char{'x'});
    ContactPoint point = d.add(endless, QStringLiteral("0140"));
    point.remark = endless;
    point.channels = {{QStringLiteral("phone"), endless, endless}};
    REQUIRE(Directory{d.desk}.save(point));
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    QCoreApplication::processEvents();
    const auto &name = d.find<QPushButton>("point0");
    CHECK(name.text().size() < 200);
    for (const QScrollArea *area : d.page->findChildren<QScrollArea *>())
        if (area->isVisible())
            CHECK(area->widget()->width() == area->viewport()->width());
}

TEST_CASE("Asked for without a municipality the directory goes to its search, also when one was shown",
          "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Jouren"), QStringLiteral("0140"));
    d.show();
    d.page->showMunicipality(QStringLiteral("0140"));
    REQUIRE(d.where() == QStringLiteral("point0"));
    d.page->showMunicipality({});
    CHECK(d.where() == QStringLiteral("municipalitySearch"));
    CHECK(d.find<QLabel>("municipalityTitle").text() == QStringLiteral("Nykvarn"));
}
