#include "alarms/system_sound.h"
#include "app/demo_desk.h"
#include "domain/events/event_body.h"
#include "support/accessibility.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;

namespace {

/// Tab from field to field, as a hand goes; the name of what has the focus, or of what it is a part of.
void tabTo(DemoDesk &desk, const char *name)
{
    const auto isThere = [&] {
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (at->objectName() == QLatin1String{name})
                return true;
        return false;
    };
    for (int i = 0; i < 120 && !isThere(); ++i)
        desk.press(Qt::Key_Tab);
    INFO(name);
    REQUIRE(isThere());
}

void typeIn(DemoDesk &desk, const char *field, const QString &text)
{
    tabTo(desk, field);
    desk.type(text);
}

QString textOf(const QString &pdf)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        SKIP("pdftotext is not installed");
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

template<typename Body>
std::vector<Body> journaled(DemoDesk &desk, CaseId id)
{
    std::vector<Body> found;
    const auto file = CaseReading{desk.application.session()->desk}.reload(id);
    REQUIRE(file);
    for (const RecordedEvent &event : file->journal)
        if (const auto *body = std::get_if<Body>(&event.body))
            found.push_back(*body);
    return found;
}

} // namespace

TEST_CASE("A call is taken by the keyboard alone, from Ctrl+N to a printed PDF", "[app][gui]")
{
    DemoDesk desk;
    const std::size_t before = desk.board().size();
    REQUIRE(before >= 20);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    typeIn(desk, "facts.urgency", QStringLiteral("1"));
    typeIn(desk, "persons.0.givenName", QStringLiteral("Tindra"));
    typeIn(desk, "persons.0.familyName", QStringLiteral("Provmark"));
    typeIn(desk, "facts.homeMunicipality", QStringLiteral("haninge"));
    typeIn(desk, "facts.policeWords", QStringLiteral("Ensam vid stationen"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.board().size() == before + 1);
    const CaseId id = desk.workspace().currentCase();
    REQUIRE_FALSE(id.isNull());

    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.press(Qt::Key_F7);
    CHECK(journaled<events::ContactAttempted>(desk, id).size() == 1);
    desk.press(Qt::Key_F6);
    CHECK(journaled<events::ContactAttempted>(desk, id).size() == 2);
    typeIn(desk, "field-person", QStringLiteral("Mona Lind"));
    typeIn(desk, "field-eta", QStringLiteral("+20"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const QTemporaryDir place;
    const QString pdf = place.filePath(QStringLiteral("paper.pdf"));
    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    REQUIRE(name);
    name->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(pdf);
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(pdf); }));
    CHECK(QFile::permissions(pdf).testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);

    const QString paper = textOf(pdf);
    for (const char *typed : {"Tindra", "Provmark", "Haninge", "Ensam vid stationen", "Mona Lind"}) {
        CAPTURE(typed);
        CHECK(paper.contains(QString::fromUtf8(typed)));
    }
    const auto printed = journaled<events::Printed>(desk, id);
    REQUIRE(printed.size() == 1);
    CHECK(printed.front().medium == QStringLiteral("pdf"));
    CHECK(printed.front().variant == QStringLiteral("masked"));
}

TEST_CASE("Locking destroys what was shown; the lock view names nobody", "[app][gui][lock][T35]")
{
    DemoDesk desk;
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.application.workspace() == nullptr);
    CHECK(desk.application.window().findChild<QWidget *>(QStringLiteral("workspace")) == nullptr);
    CHECK(desk.application.window().findChild<QLineEdit *>(QStringLiteral("passphrase")) != nullptr);
    CHECK(desk.application.window().windowTitle() == QStringLiteral("Jourbord"));
}

TEST_CASE("What sounds goes on sounding while locked, is seen where it cannot be heard, and names nobody",
          "[app][gui][lock][T35]")
{
    DemoDesk desk;
    const CaseId id = desk.board().front().id;
    const AlarmWatch &watch = desk.application.session()->alarms.watch();
    Desk &at = desk.application.session()->desk;
    desk.workspace().openCase(id);
    auto file = CaseReading{at}.reload(id);
    REQUIRE(file);
    // Somebody promised, and the time has passed.
    REQUIRE(at.commit({{id, events::TimerArmed{{.id = TimerId::random(),
                                                .caseRef = id,
                                                .kind = TimerKind::Reminder,
                                                .title = QStringLiteral("Ring Tindra Provmark"),
                                                .source = QStringLiteral("operator"),
                                                .due = at.now() - std::chrono::minutes{1}}}}}));
    QCoreApplication::processEvents();
    REQUIRE_FALSE(watch.state().sounding.empty());
    QStringList secrets{QStringLiteral("Tindra"), QStringLiteral("Provmark"), file->c.number};
    for (const BoardRow &row : desk.board())
        secrets << row.number << row.child;
    secrets.removeAll(QString{});

    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.application.workspace() == nullptr);
    CHECK_FALSE(watch.state().sounding.empty());
    CHECK(desk.find<QWidget>("lockAlarm")->isVisible() == ui::SystemSound{}.devices().empty());
    QStringList shown;
    for (const QLabel *label : desk.application.window().findChildren<QLabel *>())
        shown << label->text() << label->accessibleName();
    const QString all = shown.join(QLatin1Char{'\n'});
    CHECK(all.contains(QStringLiteral("passera")));
    for (const QString &secret : secrets)
        CHECK_FALSE(all.contains(secret));
    if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
        for (const auto &[theme, name] : {std::pair{ui::ThemeId::Night, "locked-night.png"},
                                          std::pair{ui::ThemeId::Day, "locked-day.png"}}) {
            desk.application.useTheme(theme);
            desk.application.window().resize(1280, 720);
            QCoreApplication::processEvents();
            desk.application.window().grab().save(QDir{folder}.filePath(QLatin1String{name}));
        }
}

TEST_CASE("Every widget of the desk has a name for a screen reader", "[app][gui][a11y]")
{
    DemoDesk desk;
    const auto rows = desk.board();
    desk.workspace().openCase(rows.front().id);
    QCoreApplication::processEvents();
    QStringList nameless;
    for (QWidget *widget : ui::withoutName(desk.application.window()))
        nameless << ui::described(*widget);
    CAPTURE(nameless.join(QStringLiteral(", ")));
    CHECK(nameless.isEmpty());
}
