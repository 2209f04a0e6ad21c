#include "support/strings.h"
#include "widgets/choice_row.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

struct Row
{
    Row()
    {
        row.show();
        REQUIRE(QTest::qWaitForWindowExposed(&row));
        row.setFocus();
    }

    ChoiceRow row{{{"yes", QStringLiteral("Yes"), QLatin1Char{'y'}},
                   {"no", QStringLiteral("No"), QLatin1Char{'n'}},
                   {"unknown", QStringLiteral("Unknown"), QLatin1Char{'u'}}}};
    QSignalSpy made{&row, &ChoiceRow::choiceMade};
};

} // namespace

TEST_CASE("A choice is made by its letter", "[widgets][gui]")
{
    Row r;
    CHECK(r.row.chosen().isEmpty());
    QTest::keyClick(&r.row, Qt::Key_N);
    CHECK(r.row.chosen() == "no");
    REQUIRE(r.made.size() == 1);
    CHECK(r.made.first().first().toByteArray() == "no");
    QTest::keyClick(&r.row, Qt::Key_U, Qt::ControlModifier); // a shortcut is not a choice
    CHECK(r.row.chosen() == "no");
}

TEST_CASE("Arrows walk the choices and stop at the ends", "[widgets][gui]")
{
    Row r;
    QTest::keyClick(&r.row, Qt::Key_Right);
    CHECK(r.row.chosen() == "yes");
    QTest::keyClick(&r.row, Qt::Key_Left);
    CHECK(r.row.chosen() == "yes");
    QTest::keyClick(&r.row, Qt::Key_End);
    QTest::keyClick(&r.row, Qt::Key_Right);
    CHECK(r.row.chosen() == "unknown");
}

TEST_CASE("A choice can be taken back where that is allowed", "[widgets][gui]")
{
    Row r;
    r.row.setChosen("yes");
    CHECK(r.made.isEmpty());
    QTest::keyClick(&r.row, Qt::Key_Backspace);
    CHECK(r.row.chosen().isEmpty());
    r.row.setClearable(false);
    r.row.setChosen("yes");
    QTest::keyClick(&r.row, Qt::Key_Delete);
    CHECK(r.row.chosen() == "yes");
}

TEST_CASE("Assistive tools hear what is chosen", "[widgets][gui]")
{
    Row r;
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&r.row);
    CHECK(heard->text(QAccessible::Value) == QStringLiteral("not chosen"));
    QTest::keyClick(&r.row, Qt::Key_Y);
    CHECK(heard->text(QAccessible::Value) == QStringLiteral("Yes"));
}

TEST_CASE("Choices that have no room beside each other go on beneath, and are chosen there", "[widgets][gui]")
{
    Row r;
    r.row.setWraps();
    const int whole = r.row.sizeHint().width();
    const int line = r.row.sizeHint().height();
    CHECK(r.row.heightForWidth(whole) == line);
    CHECK(r.row.heightForWidth(whole - 1) > line);
    CHECK(r.row.minimumSizeHint().width() < whole);
    const int narrow = whole - 1;
    r.row.setFixedSize(narrow, r.row.heightForWidth(narrow));
    QTest::mouseClick(&r.row, Qt::LeftButton, {}, QPoint{10, r.row.height() - 8}); // under the first one
    CHECK(r.row.chosen() == "unknown");
}

TEST_CASE("In a layout that is too narrow every line of choices is seen", "[widgets][gui]")
{
    QWidget form;
    auto *row = new ChoiceRow{{{"yes", QStringLiteral("Yes"), QLatin1Char('y')},
                               {"no", QStringLiteral("No"), QLatin1Char('n')},
                               {"unknown", QStringLiteral("Not known at all"), QLatin1Char('u')}}};
    row->setWraps();
    const int whole = row->sizeHint().width();
    const int line = row->sizeHint().height();
    auto *column = new QVBoxLayout{&form};
    column->setContentsMargins({});
    column->addWidget(row, 0, Qt::AlignLeft);
    column->addStretch(1);
    form.resize(whole - 10, 400);
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    CHECK(row->height() == row->heightForWidth(row->width()));
    CHECK(row->height() > line);
    form.resize(whole + 40, 400);
    QCoreApplication::sendPostedEvents();
    CHECK(row->height() == line);
}

TEST_CASE("Where digits choose no letter does, and what was typed is not lost", "[widgets][gui]")
{
    Row r;
    r.row.setNumbered();
    QSignalSpy typed{&r.row, &ChoiceRow::typedOn};
    QTest::keyClick(&r.row, Qt::Key_2);
    CHECK(r.row.chosen() == "no");
    QTest::keyClick(&r.row, Qt::Key_9);
    QTest::keyClick(&r.row, Qt::Key_0);
    QTest::keyClick(&r.row, Qt::Key_U);
    CHECK(r.row.chosen() == "no");
    REQUIRE(typed.size() == 1);
    CHECK(typed.front().front().toString() == QStringLiteral("u"));
    QTest::sendKeyEvent(QTest::Click, &r.row, Qt::Key_unknown, QStringLiteral("Å"), Qt::ShiftModifier);
    CHECK(typed.back().front().toString() == QStringLiteral("Å"));
    QTest::keyClick(&r.row, Qt::Key_U, Qt::ControlModifier);
    QTest::keyClick(&r.row, Qt::Key_Space);
    CHECK(typed.size() == 2);
    QTest::keyClick(&r.row, Qt::Key_Right);
    CHECK(r.row.chosen() == "unknown");
}
