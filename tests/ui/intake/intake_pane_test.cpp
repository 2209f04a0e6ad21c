#include "intake/intake_pane.h"
#include "support/accessibility.h"
#include "support/theme.h"
#include "ui/intake/intake_desk.h"
#include "widgets/form_row.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

struct Shown
{
    Shown()
    {
        pane = std::make_unique<IntakePane>(desk.context());
        show();
    }
    void show() const
    {
        pane->resize(620, 640);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
    }
    [[nodiscard]] QLineEdit &line(const char *path) const
    {
        auto *found = pane->findChild<QLineEdit *>(QLatin1String{path});
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        auto *found = pane->findChild<QLabel *>(QLatin1String{name});
        REQUIRE(found);
        return found->text();
    }

    IntakeDesk desk;
    std::unique_ptr<IntakePane> pane;
};

PersonFacts known()
{
    PersonFacts child = aChild();
    child.identity = QStringLiteral("20110702-2384");
    return child;
}

} // namespace

TEST_CASE("A pane destroyed in the middle of a word loses not a letter", "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    QTest::keyClicks(&shown.line("facts.placeFound"), QStringLiteral("Perrongen i Hall"));
    shown.pane.reset();
    REQUIRE(shown.desk.drafts().size() == 1);
    shown.pane = std::make_unique<IntakePane>(shown.desk.context());
    shown.show();
    auto *resume = shown.pane->findChild<QPushButton *>(QStringLiteral("resumeDraft"));
    REQUIRE(resume);
    QTest::mouseClick(resume, Qt::LeftButton);
    CHECK(shown.line("facts.placeFound").text() == QStringLiteral("Perrongen i Hall"));
}

TEST_CASE("A draft is discarded by the second press only", "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    QTest::keyClicks(&shown.line("facts.placeFound"), QStringLiteral("x"));
    QTest::keyClick(&shown.line("facts.placeFound"), Qt::Key_Escape);
    const auto discard = [&] { return shown.pane->findChild<QPushButton *>(QStringLiteral("discardDraft")); };
    REQUIRE(discard());
    QTest::mouseClick(discard(), Qt::LeftButton);
    CHECK(shown.desk.drafts().size() == 1);
    QTest::mouseClick(discard(), Qt::LeftButton);
    CHECK(shown.desk.drafts().empty());
}

TEST_CASE("An earlier case is shown when the number matches and is opened by a press", "[intake][gui]")
{
    Shown shown;
    const CaseId earlier = shown.desk.earlier(known(), QStringLiteral("0136"), 48h);
    QSignalSpy asked{shown.pane.get(), &IntakePane::caseRequested};
    shown.pane->start();
    QTest::keyClicks(&shown.line("persons.0.identity"), QStringLiteral("110702-2384"));
    auto *match = shown.pane->findChild<QPushButton *>(QStringLiteral("match"));
    REQUIRE(match);
    CHECK(match->isVisible());
    CHECK(shown.text("matchSummary").contains(QStringLiteral("Report number 2 in 30 days")));
    match->setFocus();
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().value<CaseId>() == earlier);
    CHECK(shown.pane->isActive());
}

TEST_CASE("An impossible birth date is warned of beneath its field, and saved as it was written",
          "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    const QString path = QStringLiteral("persons.0.assumedAge");
    const auto type = [&](const char *text) {
        auto &line = shown.line("persons.0.assumedAge");
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromLatin1(text));
        const auto *row = qobject_cast<FormRow *>(line.parentWidget());
        REQUIRE(row);
        return row->hint();
    };
    CHECK(type("about 12").isEmpty());
    CHECK(type("2012-02-30") == QStringLiteral("Not a date in the calendar. It is saved as written."));
    CHECK(type("20110702").isEmpty());
    CHECK(type("2035-02-03") == QStringLiteral("Born in the future? It is saved as written."));
}

TEST_CASE("The pane tells which municipalities it is about as they are written", "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    QSignalSpy told{shown.pane.get(), &IntakePane::municipalitiesChanged};
    QTest::keyClicks(&shown.line("facts.homeMunicipality"), QStringLiteral("nacka"));
    QTest::keyClick(&shown.line("facts.homeMunicipality"), Qt::Key_Return);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.back().front().value<MunicipalityRef>().code == QStringLiteral("0182"));
}

TEST_CASE("A pasted text fills fields and each says where it came from", "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    QGuiApplication::clipboard()->setText(QStringLiteral("Motringning 08-46500401\nBarnet 20110702-2384"));
    QTest::keyClick(&shown.line("facts.placeFound"), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.line("facts.callbackNumber").text() == QStringLiteral("08-46500401"));
    CHECK(shown.line("facts.callbackNumber").accessibleDescription().contains(QStringLiteral("Motringning")));
    CHECK(shown.line("persons.0.identity").text() == QStringLiteral("20110702-2384"));
    CHECK(shown.pane->findChild<QPlainTextEdit *>(QStringLiteral("pastedText"))->isVisible());
    REQUIRE(shown.desk.drafts().size() == 1);
    CHECK(Intake::formOf(shown.desk.drafts().front()).pasted.contains(QStringLiteral("Motringning")));
}

TEST_CASE("Guardians and siblings are added and removed, and keep what was written of the others",
          "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    QTest::keyClicks(&shown.line("persons.1.givenName"), QStringLiteral("Sara"));
    QTest::mouseClick(shown.pane->findChild<QPushButton *>(QStringLiteral("addSibling")), Qt::LeftButton);
    QTest::keyClicks(&shown.line("persons.2.givenName"), QStringLiteral("Bo"));
    CHECK(shown.line("persons.1.givenName").text() == QStringLiteral("Sara"));
    shown.pane->findChild<QPushButton *>(QStringLiteral("persons.1.remove"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(shown.line("persons.1.givenName").text() == QStringLiteral("Bo"));
}

TEST_CASE("Every field has a name, is reached by Tab, and traps nobody", "[intake][gui]")
{
    Shown shown;
    shown.desk.earlier(known(), QStringLiteral("0136"), 48h);
    shown.pane->start();
    QTest::keyClicks(&shown.line("persons.0.identity"), QStringLiteral("110702-2384"));
    QStringList nameless;
    for (const QWidget *widget : withoutName(*shown.pane))
        nameless.append(described(*widget));
    CHECK(nameless.join(QStringLiteral(", ")) == QString{});
    const TabWalk walk = walkByTab(*shown.pane);
    QStringList lost;
    for (const QWidget *widget : walk.unreached)
        lost.append(described(*widget));
    CHECK(lost.join(QStringLiteral(", ")) == QString{});
    CHECK(walk.traps.empty());
}

TEST_CASE("The form keeps what is written when the language changes", "[intake][gui]")
{
    Shown shown;
    shown.pane->start();
    QTest::keyClicks(&shown.line("facts.placeFound"), QStringLiteral("Hallunda"));
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(shown.pane->findChild<QWidget *>(QStringLiteral("intakeView")), &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(shown.line("facts.placeFound").text() == QStringLiteral("Hallunda"));
}

TEST_CASE("The form fits the middle pane in both themes", "[intake][gui]")
{
    Shown shown;
    shown.desk.earlier(known(), QStringLiteral("0136"), 48h);
    shown.pane->start();
    QTest::keyClicks(&shown.line("persons.0.givenName"), QStringLiteral("Alva"));
    QTest::keyClicks(&shown.line("persons.0.identity"), QStringLiteral("110702-2384"));
    QTest::keyClicks(&shown.line("facts.callbackNumber"), QStringLiteral("08"));
    auto *scroll = shown.pane->findChild<QScrollArea *>(QStringLiteral("intakeScroll"));
    const QString place = qEnvironmentVariable("JOUR_SHOTS");
    for (const ThemeId theme : {ThemeId::Night, ThemeId::Day}) {
        applyTheme(*qApp, theme);
        QCoreApplication::processEvents();
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        for (int page = 0; !place.isEmpty() && page < 4; ++page) {
            scroll->verticalScrollBar()->setValue(page * 450);
            QCoreApplication::processEvents();
            const QString name = theme == ThemeId::Night ? QStringLiteral("night") : QStringLiteral("day");
            CHECK(shown.pane->grab().save(
                QDir{place}.filePath(QStringLiteral("intake-%1-%2.png").arg(name).arg(page))));
        }
    }
}
