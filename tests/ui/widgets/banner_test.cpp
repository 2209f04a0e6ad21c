#include "support/strings.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/keyboard_rules.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

struct Pane
{
    Pane()
    {
        column->addWidget(banner);
        column->addWidget(field);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        field->setFocus();
    }

    QWidget window;
    QVBoxLayout *column = new QVBoxLayout{&window};
    Banner *banner = new Banner{&window};
    QLineEdit *field = new QLineEdit{&window};
};

const BannerState overdue{.severity = Severity::Danger,
                          .text = QStringLiteral("Overdue: <b>ring</b> Nykvarn"),
                          .actions = {{"open", QStringLiteral("Open")}, {"snooze", QStringLiteral("Snooze")}},
                          .dismissable = true};

} // namespace

TEST_CASE("A banner comes without taking the focus", "[widgets][gui]")
{
    Pane pane;
    pane.banner->render(overdue);
    CHECK(pane.banner->isVisible());
    CHECK(pane.field->hasFocus());
    pane.banner->render({});
    CHECK_FALSE(pane.banner->isVisible());
}

TEST_CASE("A banner's buttons are reached and pressed by the keyboard", "[widgets][gui]")
{
    Pane pane;
    pane.banner->render(overdue);
    QSignalSpy asked{pane.banner, &Banner::actionRequested};
    QSignalSpy gone{pane.banner, &Banner::dismissed};
    auto *snooze = pane.banner->findChild<QPushButton *>(QStringLiteral("snooze"));
    REQUIRE(snooze);
    for (int i = 0; i < 5 && !snooze->hasFocus(); ++i)
        QTest::keyClick(pane.window.focusWidget(), Qt::Key_Tab);
    REQUIRE(snooze->hasFocus());
    QTest::keyClick(snooze, Qt::Key_Space);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toByteArray() == "snooze");
    QTest::keyClick(snooze, Qt::Key_Tab);
    QTest::keyClick(pane.window.focusWidget(), Qt::Key_Space);
    CHECK(gone.size() == 1);
}

TEST_CASE("The cross that puts a banner away looks as it does after a change of theme", "[widgets][gui]")
{
    applyTheme(*qApp, ThemeId::Night);
    {
        Pane pane;
        pane.banner->render(overdue);
        auto *close = pane.banner->findChild<QPushButton *>(QStringLiteral("dismiss"));
        REQUIRE(close);
        const QImage first = close->grab().toImage();
        close->style()->unpolish(close);
        close->style()->polish(close);
        CHECK(close->grab().toImage() == first);
    }
    qApp->setStyleSheet({});
}

TEST_CASE("A banner that says the same with new words keeps the focus on its button", "[widgets][gui]")
{
    Pane pane;
    pane.banner->render(overdue);
    auto *open = pane.banner->findChild<QPushButton *>(QStringLiteral("open"));
    open->setFocus();
    BannerState next = overdue;
    next.text = QStringLiteral("Overdue by 5 min");
    pane.banner->render(next);
    CHECK(open->hasFocus());
}

TEST_CASE("A banner is an alert with its text for assistive tools", "[widgets][gui]")
{
    Pane pane;
    pane.banner->render(overdue);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(pane.banner);
    REQUIRE(heard);
    CHECK(heard->role() == QAccessible::AlertMessage);
    CHECK(heard->text(QAccessible::Name) == overdue.text);
}

TEST_CASE(
    "A question is answered by Alt and the letter that is underlined, also from a field, and writes nothing "
    "there",
    "[widgets][gui]")
{
    const KeyboardRules rules;
    Pane pane;
    QApplication::setActiveWindow(&pane.window);
    REQUIRE(QTest::qWaitForWindowActive(&pane.window));
    QSignalSpy asked{pane.banner, &Banner::actionRequested};
    pane.banner->render({.severity = Severity::Info,
                         .text = QStringLiteral("Did you hear it?"),
                         .actions = {{"heard", QStringLiteral("&Yes")}, {"unheard", QStringLiteral("&No")}}});
    pane.field->setFocus();
    QTest::keyClick(pane.field, Qt::Key_Y, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return asked.size() == 1; }));
    CHECK(asked.last().first().toByteArray() == "heard");
    QTest::keyClick(pane.field, Qt::Key_N, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return asked.size() == 2; }));
    CHECK(asked.last().first().toByteArray() == "unheard");
    CHECK(pane.field->text().isEmpty());
}

TEST_CASE("A question that was put before one is answered by a letter, and not in a field", "[widgets][gui]")
{
    Pane pane;
    QSignalSpy asked{pane.banner, &Banner::actionRequested};
    pane.banner->render({.severity = Severity::Warning,
                         .text = QStringLiteral("Not saved yet"),
                         .actions = {{"save", QStringLiteral("Save"), QStringLiteral("S")},
                                     {"discard", QStringLiteral("Discard"), QStringLiteral("D")}}});
    QTest::keyClick(pane.field, Qt::Key_D);
    CHECK(pane.field->text() == QStringLiteral("d"));
    pane.banner->focusFirst();
    auto *save = pane.banner->findChild<QPushButton *>(QStringLiteral("save"));
    REQUIRE(save->hasFocus());
    CHECK(save->text() == QStringLiteral("Save  S"));
    QTest::keyClick(save, Qt::Key_D);
    REQUIRE(QTest::qWaitFor([&] { return !asked.isEmpty(); }));
    CHECK(asked.front().front().toByteArray() == "discard");
}
