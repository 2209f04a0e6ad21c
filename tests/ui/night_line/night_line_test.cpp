#include "base/local_time.h"
#include "night_line/night_line.h"
#include "support/strings.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const Instant now = fromLocal(QDate{2026, 11, 24}, QTime{3, 14});

NightLineState aNight()
{
    const auto [from, to] = nightWindow(now);
    return {.from = from,
            .to = to,
            .now = now,
            .marks = {
                {.at = now + 76min, .urgency = 1, .label = QStringLiteral("ring back"), .key = "later"},
                {.at = now - 4min,
                 .urgency = 0,
                 .label = QStringLiteral("reach Nykvarn"),
                 .key = "late",
                 .overdue = true},
                {.at = now + 4h, .kind = MarkKind::Handover, .label = QStringLiteral("day shift"), .key = {}},
                {.at = now - 3h, .urgency = 3, .label = QStringLiteral("long past"), .key = "past"}}};
}

struct Shown
{
    Shown()
    {
        line.render(aNight());
        line.show();
        REQUIRE(QTest::qWaitForWindowExposed(&line));
        line.setFocus(Qt::TabFocusReason);
    }
    [[nodiscard]] QByteArray key() const
    {
        return line.current() ? line.current()->key : QByteArrayLiteral("none");
    }

    NightLine line;
};

QString heard(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Value);
}

} // namespace

TEST_CASE("The walk begins at what is overdue and follows time", "[night line][gui]")
{
    Shown shown;
    CHECK(shown.key() == "late");
    QTest::keyClick(&shown.line, Qt::Key_Right);
    CHECK(shown.key() == "later");
    QTest::keyClick(&shown.line, Qt::Key_Right);
    REQUIRE(shown.line.current());
    CHECK(shown.line.current()->kind == MarkKind::Handover);
    QTest::keyClick(&shown.line, Qt::Key_Right);
    CHECK(shown.line.current()->kind == MarkKind::Handover); // the end
    QTest::keyClick(&shown.line, Qt::Key_Home);
    CHECK(shown.key() == "past");
    QTest::keyClick(&shown.line, Qt::Key_Left);
    CHECK(shown.key() == "past");
}

TEST_CASE("Enter opens the case of the mark, and nothing where there is none", "[night line][gui]")
{
    Shown shown;
    QSignalSpy opened{&shown.line, &NightLine::activated};
    QTest::keyClick(&shown.line, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toByteArray() == "late");
    QTest::keyClick(&shown.line, Qt::Key_End);
    QTest::keyClick(&shown.line, Qt::Key_Return);
    CHECK(opened.size() == 1);
}

TEST_CASE("Each mark is read aloud as it is walked to", "[night line][gui]")
{
    Shown shown;
    CHECK(heard(shown.line).startsWith(QStringLiteral("Immediate: reach Nykvarn, 03:10, overdue by 4")));
    QTest::keyClick(&shown.line, Qt::Key_Right);
    CHECK(heard(shown.line).startsWith(QStringLiteral("Urgent: ring back, 04:30, 1")));
}

TEST_CASE("What is walked to stays so when other marks come and go", "[night line][gui]")
{
    Shown shown;
    QTest::keyClick(&shown.line, Qt::Key_Right);
    NightLineState next = aNight();
    next.now += 1s;
    next.marks.insert(
        next.marks.begin(),
        NightMark{.at = now + 1min, .urgency = 0, .label = QStringLiteral("new"), .key = "new"});
    shown.line.render(next);
    CHECK(shown.key() == "later");
    next.marks = {};
    shown.line.render(next);
    CHECK(shown.line.current() == nullptr);
    QTest::keyClick(&shown.line, Qt::Key_Right); // nothing to walk, nothing breaks
    CHECK(shown.line.current() == nullptr);
}

TEST_CASE("A click on a mark opens its case", "[night line][gui]")
{
    Shown shown;
    shown.line.resize(1000, shown.line.height());
    QSignalSpy opened{&shown.line, &NightLine::activated};
    // Found by looking for it, not by knowing where it is.
    for (int x = 0; x < shown.line.width() && opened.isEmpty(); x += 4)
        QTest::mouseClick(&shown.line, Qt::LeftButton, {}, QPoint{x, shown.line.height() * 3 / 5});
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toByteArray() == "past");
}

TEST_CASE("Plus and minus change how far the line reaches, F whose cases it shows", "[night line][gui]")
{
    Shown shown;
    QSignalSpy zoomed{&shown.line, &NightLine::zoomRequested};
    QSignalSpy turned{&shown.line, &NightLine::operatorRequested};
    QTest::keyClick(&shown.line, Qt::Key_Plus);
    QTest::keyClick(&shown.line, Qt::Key_Minus);
    QTest::keyClick(&shown.line, Qt::Key_F);
    REQUIRE(zoomed.size() == 2);
    CHECK(zoomed[0][0].toInt() == -1);
    CHECK(zoomed[1][0].toInt() == +1);
    CHECK(turned.size() == 1);
}
