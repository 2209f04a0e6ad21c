#include "support/reading_order.h"
#include "support/strings.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

/// A header, and a pane that a key can lead to, though Tab does not stop at it.
class PaneBelowHeader final : public QWidget
{
public:
    PaneBelowHeader()
    {
        auto *column = new QVBoxLayout{this};
        column->addWidget(header);
        column->addWidget(pane);
        column->addWidget(last);
        (new QVBoxLayout{pane})->addWidget(inside);
        show();
        QApplication::setActiveWindow(this);
    }

    QPushButton *header = new QPushButton{QStringLiteral("Header"), this};
    QWidget *pane = new QWidget{this};
    QPushButton *inside = new QPushButton{QStringLiteral("Inside"), pane};
    QPushButton *last = new QPushButton{QStringLiteral("Last"), this};

protected:
    bool focusNextPrevChild(bool next) override { return tabAsRead(*this, next); }
};

} // namespace

TEST_CASE("Tab goes on from the pane that a key led to, not from the top of the window",
          "[accessibility][gui]")
{
    PaneBelowHeader window;
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.pane->setFocus(Qt::ShortcutFocusReason);
    REQUIRE(window.pane->hasFocus());
    QTest::keyClick(window.pane, Qt::Key_Tab);
    CHECK(window.inside->hasFocus());
    QTest::keyClick(window.inside, Qt::Key_Tab);
    CHECK(window.last->hasFocus());

    window.pane->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClick(window.pane, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(window.header->hasFocus());
}
