#include "application.h"
#include "print/case_summary_page.h"
#include "services/case_reading.h"
#include "services/printing.h"
#include "shell/workspace.h"
#include "support/accessibility.h"
#include "support/strings.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

struct DemoDesk
{
    DemoDesk()
    {
        const auto started = application.start();
        INFO((started ? std::string{} : started.error().detail.toStdString()));
        REQUIRE(started);
        application.window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&application.window()));
        application.window().activateWindow();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &application.window();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::size_t cases()
    {
        return CaseReading{application.session()->desk}.board()->rows.size();
    }

    SystemClock clock;
    Application application{CommandLine{.demo = true}, clock};
};

} // namespace

TEST_CASE("A call is taken with the keyboard alone, from Ctrl+N to the paper", "[app][gui]")
{
    DemoDesk desk;
    const std::size_t before = desk.cases();
    REQUIRE(before >= 20);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.cases() == before + 1);
    const CaseId id = desk.application.workspace()->currentCase();
    REQUIRE_FALSE(id.isNull());

    const QTemporaryDir place;
    Desk &services = desk.application.session()->desk;
    const auto summary = Printing{services}.summary(id, PrintVariant::Masked, {});
    REQUIRE(summary);
    const auto pages =
        ui::writeCaseSummaryPdf(*summary, services.reference(), place.filePath(QStringLiteral("s.pdf")));
    REQUIRE(pages);
    CHECK(*pages >= 1);
}

TEST_CASE("Locking destroys what was shown; the lock view names nobody", "[app][gui][lock]")
{
    DemoDesk desk;
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.application.workspace() == nullptr);
    CHECK(desk.application.window().findChild<QWidget *>(QStringLiteral("workspace")) == nullptr);
    CHECK(desk.application.window().findChild<QLineEdit *>(QStringLiteral("passphrase")) != nullptr);
    CHECK(desk.application.window().windowTitle() == QStringLiteral("Jourbord"));
}

TEST_CASE("Every widget of the desk has a name for a screen reader", "[app][gui][a11y]")
{
    DemoDesk desk;
    const auto rows = CaseReading{desk.application.session()->desk}.board()->rows;
    desk.application.workspace()->openCase(rows.front().id);
    QCoreApplication::processEvents();
    QStringList nameless;
    for (QWidget *widget : ui::withoutName(desk.application.window()))
        nameless << ui::described(*widget);
    CAPTURE(nameless.join(QStringLiteral(", ")));
    CHECK(nameless.isEmpty());
}
