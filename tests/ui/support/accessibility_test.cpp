#include "support/accessibility.h"
#include "support/strings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

struct Page
{
    Page()
    {
        column->addWidget(named);
        column->addWidget(bare);
        column->addWidget(button);
        named->setAccessibleName(QStringLiteral("Phone"));
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        named->setFocus();
    }

    QWidget window;
    QVBoxLayout *column = new QVBoxLayout{&window};
    QLineEdit *named = new QLineEdit{&window};
    QLineEdit *bare = new QLineEdit{&window};
    QPushButton *button = new QPushButton{QStringLiteral("Save"), &window};
};

} // namespace

TEST_CASE("A field without an accessible name is found", "[accessibility]")
{
    Page page;
    CHECK(withoutName(page.window) == std::vector<QWidget *>{page.bare});
    page.bare->setAccessibleName(QStringLiteral("Number"));
    CHECK(withoutName(page.window).empty());
}

TEST_CASE("A label whose buddy is the field names it", "[accessibility]")
{
    Page page;
    auto *label = new QLabel{QStringLiteral("&Number"), &page.window};
    label->setBuddy(page.bare);
    CHECK(withoutName(page.window).empty());
}

TEST_CASE("A round of Tab visits every field", "[accessibility]")
{
    Page page;
    const TabWalk walk = walkByTab(page.window);
    CHECK(walk.order == std::vector<QWidget *>{page.named, page.bare, page.button});
    CHECK(walk.unreached.empty());
    CHECK(walk.traps.empty());
    CHECK(page.named->hasFocus());
}

TEST_CASE("A field that swallows Tab is a trap, and what lies behind it is not reached", "[accessibility]")
{
    Page page;
    auto *trap = new QPlainTextEdit{&page.window};
    page.column->insertWidget(2, trap);
    QWidget::setTabOrder(page.bare, trap);
    QWidget::setTabOrder(trap, page.button);
    trap->show();
    const TabWalk walk = walkByTab(page.window);
    CHECK(walk.traps == std::vector<QWidget *>{trap});
    CHECK(walk.unreached == std::vector<QWidget *>{page.button});
}

TEST_CASE("A painted widget tells its role and value", "[accessibility]")
{
    QWidget painted;
    setAccessibleRole(painted, QAccessible::Clock);
    setAccessibleValue(painted, QStringLiteral("12 minutes left"));
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&painted);
    REQUIRE(heard);
    CHECK(heard->role() == QAccessible::Clock);
    CHECK(heard->text(QAccessible::Value) == QStringLiteral("12 minutes left"));
}
