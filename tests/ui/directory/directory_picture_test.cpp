#include "services/duty_lists.h"
#include "support/resources.h"
#include "support/theme.h"
#include "ui/directory/directory_desk.h"

#include <QDir>
#include <QScrollArea>
#include <QTranslator>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// The demo night's contacts.
void fill(DirectoryDesk &d)
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/demo/night.json")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject demo = parseJson(file.readAll());
    const QJsonObject hours = demo.value(QStringLiteral("hours")).toObject();
    const QJsonArray contacts = demo.value(QStringLiteral("contacts")).toArray();
    for (const auto &value : contacts) {
        QJsonObject object = value.toObject();
        object.insert(QStringLiteral("hours"), hours.value(object.value(QStringLiteral("hours")).toString()));
        auto point = fromJsonObject<ContactPoint>(object);
        point.id = ContactPointId::random();
        point.verifiedOn =
            QDate{2026, 11, 24}.addDays(-object.value(QStringLiteral("verifiedDaysAgo")).toInt());
        REQUIRE(Directory{d.desk}.save(point));
    }
}

void keep(const DirectoryDesk &d, const QString &name)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    CHECK(d.page->grab().save(folder.filePath(QString{name + QStringLiteral(".png")})));
}

void keepImports(DirectoryDesk &d, const QString &name)
{
    d.writeFile("kommun;funktion;namn;telefon;tider;prioritet\n"
                "Haninge;socialjour;Socialjouren Haninge;08-465 004 20;alla 17:00-08:00;10\n"
                "Malmö;socialjour;Socialjouren Malmö;08-465 004 30;;10\n"
                "Ingenstans;socialjour;Jouren;08-465 004 10;;\n"
                "Lund;socialjour;Jouren;12;alltid;först\n");
    d.page->startImport();
    keep(d, QString{name + QStringLiteral("-6-import")});
    d.writeFile(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Eva Berg\nORG:Socialtjänsten\nTEL;TYPE=CELL:070-174 06 "
        "05\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Socialjouren Nacka\nORG:Nacka kommun\nTEL:08-465 004 "
        "40\nPHOTO:x\nEND:VCARD\n");
    d.page->startImport();
    keep(d, QString{name + QStringLiteral("-7-cards")});
    d.writeFile("Ort;Verksamhet;Direktnummer;Jourmobil;Besöksadress\n"
                "Haninge;Socialjouren;08-465 004 20;070-174 06 05;Storgatan 1\n");
    d.page->startImport();
    keep(d, QString{name + QStringLiteral("-8-columns")});
    d.page->resize(660, 420);
    keep(d, QString{name + QStringLiteral("-8a-low-window")});
    d.page->resize(660, 760);
    for (const char *list : {"Natt", "Dag"}) {
        DutyList made;
        made.point = d.all().front().id;
        made.name = QLatin1String{list};
        REQUIRE(DutyLists{d.desk}.save(made));
    }
    d.writeFile("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261125T170000\n"
                "DTEND:20261126T080000\nSUMMARY:Anna Berg\nLOCATION:Haninge\nEND:VEVENT\nEND:VCALENDAR\n");
    d.page->startImport();
    keep(d, QString{name + QStringLiteral("-8b-calendar")});
    d.press(Qt::Key_Down);
    keep(d, QString{name + QStringLiteral("-8c-calendar-list")});
    QByteArray many = "kommun;namn;tider\n";
    for (int i = 0; i < 1000; ++i)
        many += "Haninge;Jour " + QByteArray::number(i) + (i % 2 == 0 ? ";alltid\n" : ";\n");
    d.writeFile(many);
    d.page->startImport();
    d.find<QScrollArea>("importScroll").ensureVisible(0, 2000);
    keep(d, QString{name + QStringLiteral("-8d-many")});
    d.writeFile("kommun;namn\nHaninge;Socialjouren Haninge\n");
    d.page->startImport();
    keep(d, QString{name + QStringLiteral("-8e-nothing-new")});
}

} // namespace

// Hidden: for a person to look at. JOUR_GALLERY says where the pictures go.
TEST_CASE("Pictures of the directory in both themes, in Swedish", "[.picture]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, QStringLiteral("night")},
                                      std::pair{ThemeId::Day, QStringLiteral("day")}}) {
        applyTheme(*qApp, theme);
        DirectoryDesk d{theme == ThemeId::Night ? Role::Manager : Role::Operator};
        fill(d);
        d.show();
        d.page->resize(660, 760);
        d.page->showMunicipality({});
        keep(d, QString{name + QStringLiteral("-1-start")});
        d.page->showMunicipality(QStringLiteral("0136"));
        keep(d, QString{name + QStringLiteral("-2-cards")});
        d.press(Qt::Key_Space);
        d.type("channel0.value", "08-465 004");
        d.type("pointHours", "mån-fre 08-17");
        keep(d, QString{name + QStringLiteral("-3-editor")});
        d.to("pointRetire");
        d.press(Qt::Key_Space);
        keep(d, QString{name + QStringLiteral("-3b-retiring")});
        d.page->showMunicipality(QStringLiteral("0180"));
        keep(d, QString{name + QStringLiteral("-4-asking")});
        QTest::mouseClick(&d.find<QPushButton>("discard"), Qt::LeftButton);
        d.page->showMunicipality(QStringLiteral("1280"));
        keep(d, QString{name + QStringLiteral("-5-empty")});
        d.page->showMunicipality(QStringLiteral("0136"));
        QTest::mouseClick(&d.find<QPushButton>("directoryExport"), Qt::LeftButton);
        keep(d, QString{name + QStringLiteral("-5b-export")});
        d.press(Qt::Key_Escape);
        d.to("municipalitySearch");
        d.type("municipalitySearch", "chef");
        keep(d, QString{name + QStringLiteral("-9-search")});
        d.type("municipalitySearch", "haninge");
        d.press(Qt::Key_Down);
        d.press(Qt::Key_Down);
        keep(d, QString{name + QStringLiteral("-9b-found")});
        d.press(Qt::Key_Return);
        d.press(Qt::Key_Return);
        d.type("channel0.value", "08-465 004 29");
        d.type("pointRemark", "Nytt nummer sedan i går");
        d.press(Qt::Key_Return, Qt::ControlModifier);
        keep(d, QString{name + QStringLiteral("-9c-saved")});
        d.to("history0");
        d.press(Qt::Key_Space);
        keep(d, QString{name + QStringLiteral("-9d-history")});
        d.press(Qt::Key_Space);
        keep(d, QString{name + QStringLiteral("-9e-used-again")});
        DirectoryDesk manager;
        fill(manager);
        manager.show();
        manager.page->resize(660, 760);
        keepImports(manager, name);
    }
    QCoreApplication::removeTranslator(&words);
    qApp->setStyleSheet({});
}
