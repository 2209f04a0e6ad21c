#include "directory/directory_lines.h"
#include "ui/directory/directory_desk.h"

#include <QCheckBox>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// A directory of four made-up contact points.
struct FindDesk : DirectoryDesk
{
    FindDesk()
    {
        addPoint("Socialjouren Haninge", "0136", "socialjour", "08-465 004 20");
        addPoint("Åsa Östlund", "0136", "ordforande", "070-174 06 05", "Ring två gånger");
        addPoint("Jouren", "0140", "socialjour", "08-465 004 21", "Delas med Haninge på helger");
        addPoint("Gruppledaren", "own", "arbetsledare", "070-174 06 11");
        show();
        page->showMunicipality({});
    }
    void addPoint(const char *name, const char *municipality, const char *function, const char *number,
                  const char *remark = "")
    {
        ContactPoint point = aContactPoint(QString::fromUtf8(name), QLatin1String{municipality});
        point.function = QLatin1String{function};
        point.channels = {{QStringLiteral("phone"), QLatin1String{number}, {}}};
        point.remark = QString::fromUtf8(remark);
        REQUIRE(Directory{desk}.save(point));
    }
    /// What the list shows, line by line, as it is read out.
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        if (!shows("municipalityList"))
            return texts;
        const auto *model = find<QListView>("municipalityList").model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    [[nodiscard]] QString title() const { return find<QLabel>("municipalityTitle").text(); }
    /// The name of the contact whose card is marked; empty: none.
    [[nodiscard]] QString marked() const
    {
        for (const QFrame *card : page->findChildren<QFrame *>())
            if (card->isVisible() && card->property("chosen").toBool())
                for (const QPushButton *name : card->findChildren<QPushButton *>())
                    if (name->objectName().startsWith(QLatin1String{"point"}))
                        return name->text();
        return {};
    }
};

} // namespace

TEST_CASE("A contact is found by part of its number and opened with Enter", "[directory][gui][search]")
{
    FindDesk d;
    d.type("174 06 05");
    CHECK(d.lines() == QStringList{QStringLiteral("Haninge, in the agreement, 2 contacts, not verified"),
                                   QStringLiteral("Åsa Östlund, 070-174 06 05, Haninge")});
    d.press(Qt::Key_Return);
    CHECK(d.title() == QStringLiteral("Haninge"));
    CHECK(d.marked() == QStringLiteral("Åsa Östlund"));
    CHECK(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("Åsa Östlund")));
    d.press(Qt::Key_Return);
    CHECK(d.find<QLineEdit>("pointName").text() == QStringLiteral("Åsa Östlund"));
}

TEST_CASE("Function, remark, county and letters without dots find it too, the best first",
          "[directory][gui][search]")
{
    FindDesk d;
    const auto found = [&](const char *typed) {
        d.type("municipalitySearch", typed);
        return d.lines();
    };
    CHECK(found("chair").value(1) == QStringLiteral("Åsa Östlund, Chair of the committee, Haninge"));
    CHECK(found("ordförande").value(1) == QStringLiteral("Åsa Östlund, Ordförande i nämnden, Haninge"));
    CHECK(found("gånger").value(1) == QStringLiteral("Åsa Östlund, Ring två gånger, Haninge"));
    CHECK(found("ostlund").value(1).startsWith(QStringLiteral("Åsa Östlund")));
    CHECK(found("gruppled").value(0).startsWith(QStringLiteral("Own desk")));
    CHECK(found("nykvarn jour").value(1).startsWith(QStringLiteral("Jouren, ")));
    const QStringList haninge = found("haninge");
    REQUIRE(haninge.size() == 4);
    CHECK(haninge[1].startsWith(QStringLiteral("Socialjouren Haninge, ")));
    CHECK(haninge[3] == QStringLiteral("Jouren, Delas med Haninge på helger, Nykvarn"));
    CHECK(d.words().contains(QStringLiteral("2 of 291, 2 contacts found")));
    CHECK(found("skåne").size() == 33);
    CHECK(found("zzz").isEmpty());
    CHECK(d.words().contains(QStringLiteral("Nothing found")));
}

TEST_CASE("Arrows walk what was found from the best on, and the page follows", "[directory][gui][search]")
{
    FindDesk d;
    d.page->showMunicipality(QStringLiteral("0140"));
    d.to("municipalitySearch");
    d.type("haninge");
    // What is shown is not what was typed for: the first Down goes to the best.
    d.press(Qt::Key_Down);
    CHECK(d.title() == QStringLiteral("Haninge"));
    CHECK(d.marked().isEmpty());
    d.press(Qt::Key_Down);
    CHECK(d.marked() == QStringLiteral("Socialjouren Haninge"));
    d.press(Qt::Key_Down);
    d.press(Qt::Key_Down);
    CHECK(d.title() == QStringLiteral("Nykvarn"));
    CHECK(d.marked() == QStringLiteral("Jouren"));
    d.press(Qt::Key_Up);
    d.press(Qt::Key_Up);
    CHECK(d.marked() == QStringLiteral("Socialjouren Haninge"));
    CHECK(d.where() == QStringLiteral("municipalitySearch"));
}

TEST_CASE("Enter passes over a municipality that only holds what was found", "[directory][gui][search]")
{
    FindDesk d;
    d.type("gruppl");
    d.press(Qt::Key_Return);
    CHECK(d.title() == QStringLiteral("Own desk"));
    CHECK(d.marked() == QStringLiteral("Gruppledaren"));
    CHECK(d.where() == QStringLiteral("point0"));
}

TEST_CASE("What was saved meanwhile is found at the next key", "[directory][gui][search]")
{
    FindDesk d;
    d.type("nattla");
    CHECK(d.lines().isEmpty());
    d.addPoint("Nattlaget", "1280", "socialjour", "040-628 04 00");
    CHECK(d.lines().size() == 2);
    d.type("g");
    CHECK(d.lines().value(1).startsWith(QStringLiteral("Nattlaget")));
}

TEST_CASE("The filters are reached by keys and narrow what is found", "[directory][gui][search]")
{
    FindDesk d;
    d.addPoint("Socialjouren Malmö", "1280", "socialjour", "040-628 04 00");
    d.type("socialjouren");
    CHECK(d.lines().size() == 4);
    const auto toggle = [&](Qt::Key key, const char *name) {
        const auto &box = d.find<QCheckBox>(name);
        const bool before = box.isChecked();
        d.press(key, Qt::AltModifier);
        CHECK(QTest::qWaitFor([&] { return box.isChecked() != before; }));
    };
    toggle(Qt::Key_G, "filterAgreement");
    CHECK(d.lines().size() == 2);
    toggle(Qt::Key_G, "filterAgreement");
    toggle(Qt::Key_R, "filterNight");
    CHECK(d.lines().isEmpty());
    toggle(Qt::Key_R, "filterNight");
    toggle(Qt::Key_I, "filterStale");
    CHECK(d.lines().size() == 4);
}

TEST_CASE("A mark far into a text is brought to its beginning", "[directory][search]")
{
    const FoundText text{QStringLiteral("Nås bara på helger, annars Haninge"), {{27, 7}}};
    const FoundText shorter = beginningAtMark(text);
    CHECK(shorter.text == QStringLiteral("… annars Haninge"));
    CHECK(shorter.text.mid(shorter.marks.front().from, shorter.marks.front().length) ==
          QStringLiteral("Haninge"));
    const FoundText near{QStringLiteral("Haninge"), {{0, 3}}};
    CHECK(beginningAtMark(near) == near);
}
