#include "base/local_time.h"
#include "support/strings.h"
#include "ui/widgets/typing.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

struct Field
{
    explicit Field(Instant now, MomentSense sense = MomentSense::Any)
        : clock{now}, widget{clock, nullptr, sense}
    {
        widget.show();
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
        widget.setFocus();
    }
    void type(const char *text) { test::typeInto(*edit(), QString::fromUtf8(text)); }
    [[nodiscard]] QLineEdit *edit() const
    {
        return widget.findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    }
    [[nodiscard]] QPushButton *other() const
    {
        return widget.findChild<QPushButton *>(QStringLiteral("momentOther"));
    }

    ManualClock clock;
    MomentField widget;
};

const Instant night = fromLocal(QDate{2026, 11, 24}, QTime{3, 14});

} // namespace

TEST_CASE("A typed time is resolved at once and shown beneath", "[widgets][gui]")
{
    Field field{night};
    QSignalSpy changed{&field.widget, &MomentField::momentChanged};
    field.type("0302");
    CHECK(field.widget.moment() == fromLocal(QDate{2026, 11, 24}, QTime{3, 2}));
    CHECK(field.widget.resolved().startsWith(QStringLiteral("tis 24 nov 03:02 · 12")));
    CHECK_FALSE(changed.isEmpty());
    CHECK_FALSE(field.other()->isVisible());
}

TEST_CASE("Minutes ahead are told as they were typed, whatever second it is", "[widgets][gui]")
{
    for (const auto second : {0s, 20s, 59s}) {
        CAPTURE(second.count());
        Field half{night + second};
        half.type("+30");
        CHECK(half.widget.resolved().contains(QStringLiteral("in 30")));
        Field two{night + second};
        two.type("+2");
        CHECK(two.widget.resolved().contains(QStringLiteral("in 2")));
    }
}

TEST_CASE("A hint stands right under the time, and what stands below stays when the time is read",
          "[widgets][gui]")
{
    ManualClock clock{night};
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *moment = new MomentField{clock, &window};
    auto *row = new FormRow{QStringLiteral("Until"), moment, &window};
    auto *below = new QPushButton{&window};
    column->addWidget(row);
    column->addWidget(below);
    column->addStretch(1);
    row->setHint(QStringLiteral("Type +45 or 0430."));
    window.resize(300, 300);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    auto *edit = moment->findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    const auto *hint = row->findChild<QWidget *>(QStringLiteral("hint"));
    const auto between = [&] { return hint->y() - edit->mapTo(row, QPoint{0, edit->height()}).y(); };
    CHECK(between() < 10);
    const int before = below->y();
    test::typeInto(*edit, QStringLiteral("+45"));
    QCoreApplication::processEvents();
    CHECK_FALSE(moment->resolved().isEmpty());
    CHECK(between() > 10); // what the time was taken for stands between them
    CHECK(below->y() == before);
}

TEST_CASE("Minutes ago are taken from now", "[widgets][gui]")
{
    Field field{night};
    field.type("-15");
    CHECK(field.widget.moment() == night - 15min);
}

TEST_CASE("A time of another year says which in the reading", "[widgets][gui]")
{
    Field field{night};
    field.type("2019-05-05 12:00");
    CHECK(field.widget.resolved().startsWith(QStringLiteral("sön 5 maj 2019 12:00")));
    field.widget.setMoment(fromLocal(QDate{2027, 1, 1}, QTime{0, 10}));
    CHECK(field.widget.resolved().startsWith(QStringLiteral("fre 1 jan 2027 00:10")));
}

TEST_CASE("What cannot be read stays and is warned of", "[widgets][gui]")
{
    Field field{night};
    field.type("nyss");
    CHECK_FALSE(field.widget.moment());
    CHECK(field.widget.isUnreadable());
    CHECK(field.widget.typed() == QStringLiteral("nyss"));
    CHECK(field.widget.resolved() == QStringLiteral("Not read as a time. Kept as written."));
}

TEST_CASE("In the hour that comes twice the operator can say which", "[widgets][gui]")
{
    const QDate autumn{2026, 10, 25};
    Field field{fromLocal(autumn, QTime{1, 30})};
    field.type("0230");
    REQUIRE(field.widget.moment() == fromLocal(autumn, QTime{2, 30}));
    REQUIRE(field.other()->isVisible());
    CHECK(field.widget.resolved().contains(QStringLiteral("summer time")));
    QTest::keyClick(field.other(), Qt::Key_Space);
    CHECK(field.widget.moment() == fromLocal(autumn, QTime{2, 30}, stockholm(), true));
    QTest::keyClick(field.other(), Qt::Key_Space);
    CHECK(field.widget.moment() == fromLocal(autumn, QTime{2, 30}));
}

TEST_CASE("Where a coming time is asked for, the hour that comes twice means the coming one",
          "[widgets][gui]")
{
    const QDate autumn{2026, 10, 25};
    const Instant summer = fromLocal(autumn, QTime{2, 30});
    const Instant winter = fromLocal(autumn, QTime{2, 30}, stockholm(), true);
    SECTION("24 minutes after the first, 36 before the second")
    {
        Field field{summer + 24min, MomentSense::Ahead};
        field.type("0230");
        CHECK(field.widget.moment() == winter);
        CHECK(field.widget.resolved().contains(QStringLiteral("standard time")));
        REQUIRE(field.other()->isVisible());
        CHECK(field.other()->text() == QStringLiteral("Use summer time"));
        QTest::keyClick(field.other(), Qt::Key_Space);
        CHECK(field.widget.moment() == summer);
    }
    SECTION("with its day")
    {
        Field field{summer + 24min, MomentSense::Ahead};
        field.type("25/10 0230");
        CHECK(field.widget.moment() == winter);
    }
    SECTION("both are to come: the first")
    {
        Field field{summer - 24min, MomentSense::Ahead};
        field.type("0230");
        CHECK(field.widget.moment() == summer);
    }
    SECTION("any time: the nearest")
    {
        Field field{summer + 24min};
        field.type("0230");
        CHECK(field.widget.moment() == summer);
    }
    SECTION("a night as others: what has just been stays what it is")
    {
        Field field{night, MomentSense::Ahead};
        field.type("0302");
        CHECK(field.widget.moment() == night - 12min);
    }
}

TEST_CASE("A time that spring skips says what it was taken for", "[widgets][gui]")
{
    Field field{fromLocal(QDate{2026, 3, 29}, QTime{1, 30})};
    field.type("0230");
    REQUIRE(field.widget.moment());
    CHECK(field.widget.resolved().contains(QStringLiteral("skips")));
    CHECK(field.widget.resolved().contains(QStringLiteral("03:00")));
}

TEST_CASE("A moment that is set can be read back by the field itself", "[widgets][gui]")
{
    Field field{night};
    QSignalSpy changed{&field.widget, &MomentField::momentChanged};
    field.widget.setMoment(night - 30h);
    CHECK(changed.isEmpty());
    CHECK(parseMoment(field.widget.typed(), night) == field.widget.moment());
}

TEST_CASE("A set moment with seconds raises no doubt", "[widgets][gui]")
{
    Field field{night};
    field.widget.setMoment(night - 12min + 7s);
    CHECK(field.widget.resolved().startsWith(QStringLiteral("tis 24 nov 03:02")));
    CHECK_FALSE(field.other()->isVisible());
}
