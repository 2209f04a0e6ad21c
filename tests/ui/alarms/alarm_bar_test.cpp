#include "alarms/alarm_bar.h"
#include "base/local_time.h"
#include "support/builders.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Five alarms that nobody can hear, and two more in the queue.
AlarmBarState fiveUnheard()
{
    AlarmBarState state;
    state.seenOnly = true;
    state.trouble = SoundTrouble::NoDevice;
    state.more = 2;
    for (int i = 0; i < 5; ++i) {
        AlarmLine line;
        line.title = QStringLiteral("Ring");
        line.number = QStringLiteral("ROC-2026-000%1").arg(i);
        state.lines.push_back(line);
    }
    return state;
}

/// Five that are heard; the first can be snoozed by its key, and all are about a child with a long name.
AlarmBarState fiveOfLongNames()
{
    AlarmBarState state = fiveUnheard();
    state.seenOnly = false;
    state.trouble = SoundTrouble::None;
    for (AlarmLine &line : state.lines) {
        line.child = QStringLiteral("Elisabet Lindström-Andersson");
        line.title =
            QStringLiteral("Nobody has answered at the municipality: call the next one in the chain");
    }
    state.lines.front().isFirst = true;
    return state;
}

bool isWhole(const QLabel &label)
{
    return label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width();
}

int linesIn(const AlarmBar &bar)
{
    int lines = 0;
    while (bar.findChild<QWidget *>(QStringLiteral("alarmCountdown%1").arg(lines)))
        ++lines;
    return lines;
}

bool says(const AlarmBar &bar, const char *words)
{
    const auto labels = bar.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->text().contains(QString::fromLatin1(words)); });
}

} // namespace

TEST_CASE("In a low window alarms leave room to work in, and say how many more there are", "[alarms][gui]")
{
    QWidget window;
    AlarmBar bar{&window};
    window.resize(1280, 720);
    bar.render(fiveUnheard());
    CHECK(linesIn(bar) == 3);
    CHECK(says(bar, "4 more"));
    window.resize(1280, 1000);
    bar.setNow(night);
    CHECK(linesIn(bar) == 5);
    CHECK(says(bar, "2 more"));
    AlarmBarState heard = fiveUnheard();
    heard.seenOnly = false;
    window.resize(1280, 720);
    bar.render(heard);
    CHECK(linesIn(bar) == 3);
}

TEST_CASE("A wide bar has two columns, and folded the first alarm is read and the others are counted",
          "[alarms][gui]")
{
    QWidget window;
    window.resize(1400, 1000);
    window.show();
    AlarmBar bar{&window};
    bar.render(fiveUnheard());
    bar.resize(700, bar.sizeHint().height());
    const int narrow = bar.sizeHint().height();
    bar.resize(1400, narrow);
    QCoreApplication::processEvents();
    CHECK(linesIn(bar) == 5);
    CHECK(bar.sizeHint().height() < narrow);
    AlarmBarState heard = fiveUnheard();
    heard.seenOnly = false;
    bar.render(heard);
    bar.setFolded(true);
    CHECK(linesIn(bar) == 1);
    CHECK(says(bar, "6 more"));
    CHECK(says(bar, "No sound can be heard"));
    CHECK(bar.sizeHint().height() <= 60);
    CHECK_FALSE(bar.isHidden());
}

TEST_CASE("Folded, alarms that nobody can hear cover more: two of them one under the other, and larger",
          "[alarms][gui]")
{
    const int high = GENERATE(720, 1000);
    QWidget window;
    window.resize(1400, high);
    window.show();
    AlarmBar bar{&window};
    bar.setFolded(true);
    const auto digits = [&](int i) {
        auto *label = bar.findChild<QLabel *>(QStringLiteral("alarmCountdown%1").arg(i));
        REQUIRE(label);
        label->ensurePolished();
        return label;
    };
    AlarmBarState state = fiveUnheard();
    state.seenOnly = false;
    bar.render(state);
    bar.resize(1400, bar.sizeHint().height());
    QCoreApplication::processEvents();
    const int heardHeight = bar.sizeHint().height();
    const QVariant heardDigits = digits(0)->property("textRole");
    REQUIRE(heardDigits.isValid());

    state.seenOnly = true;
    std::size_t room = 0;
    QObject::connect(&bar, &AlarmBar::roomChanged, &bar, [&](std::size_t lines) { room = lines; });
    bar.render(state);
    bar.resize(1400, bar.sizeHint().height());
    QCoreApplication::processEvents();
    CAPTURE(high);
    REQUIRE(linesIn(bar) == 2);
    CHECK(room == 2);
    CHECK(digits(1)->mapTo(&bar, QPoint{}).y() > digits(0)->mapTo(&bar, QPoint{}).y());
    CHECK(digits(0)->property("textRole") != heardDigits); // the sizes are the theme's
    CHECK(bar.sizeHint().height() > heardHeight);
    CHECK(bar.sizeHint().height() <= high / 6);
    CHECK(says(bar, "5 more"));
    CHECK(bar.findChildren<QLabel *>(QStringLiteral("alarmFooter")).size() == 1);
}

TEST_CASE("Whatever the width, case number and name are never what is cut", "[alarms][gui]")
{
    QWidget window;
    window.resize(1920, 1000);
    window.show();
    AlarmBar bar{&window};
    AlarmBarState state = fiveOfLongNames();
    const bool isLoud = GENERATE(false, true);
    state.seenOnly = isLoud;
    bar.render(state);
    for (const int width : {1024, 1100, 1180, 1280, 1366, 1440, 1600, 1920}) {
        bar.resize(width, bar.sizeHint().height());
        for (int i = 0; i < 3; ++i) // made anew in other columns, and laid out
            QCoreApplication::processEvents();
        CAPTURE(isLoud, width);
        CHECK(bar.minimumSizeHint().width() <= width);
        const auto cases = bar.findChildren<QLabel *>(QStringLiteral("alarmCase"));
        REQUIRE(cases.size() == 5);
        for (const QLabel *label : cases) {
            CHECK(isWhole(*label));
            CHECK(label->text().startsWith(QStringLiteral("ROC-2026-000")));
            CHECK(label->geometry().right() < label->parentWidget()->width());
        }
        for (const QLabel *label : bar.findChildren<QLabel *>(QStringLiteral("alarmTitle")))
            CHECK(label->width() > 0);
    }
}

TEST_CASE("A name without end widens no alarm, and is whole in the tool tip", "[alarms][gui]")
{
    QWidget window;
    window.resize(1024, 1000);
    window.show();
    AlarmBar bar{&window};
    AlarmBarState state = fiveOfLongNames();
    for (AlarmLine &line : state.lines)
        line.child = QString{200, QLatin1Char('x')};
    bar.render(state);
    bar.resize(1024, bar.sizeHint().height());
    QCoreApplication::processEvents();
    CHECK(bar.minimumSizeHint().width() <= 1024);
    const auto *label = bar.findChild<QLabel *>(QStringLiteral("alarmCase"));
    REQUIRE(label);
    CHECK(label->toolTip().contains(state.lines.front().child));
}

TEST_CASE("An alarm snoozed into the hour that comes twice says which one", "[alarms][gui]")
{
    const Instant first = fromLocal(QDate{2026, 10, 25}, QTime{2, 30});
    AlarmBarState state = fiveUnheard();
    state.lines.resize(2);
    state.lines[0].quietUntil = first;
    state.lines[1].quietUntil = first + std::chrono::hours{1};
    AlarmBar bar;
    bar.render(state);
    CHECK(says(bar, "snoozed until 02:30 summer time"));
    CHECK(says(bar, "snoozed until 02:30 standard time"));
}

TEST_CASE("In one column and in two the key and the mark of what is snoozed are seen whole", "[alarms][gui]")
{
    QWidget window;
    window.resize(1920, 1000);
    window.show();
    AlarmBar bar{&window};
    AlarmBarState state = fiveOfLongNames();
    state.lines[4].quietUntil = night;
    bar.render(state);
    for (const int width : {1100, 1366, 1920}) {
        bar.resize(width, bar.sizeHint().height());
        for (int i = 0; i < 3; ++i) // made anew in other columns, and laid out
            QCoreApplication::processEvents();
        CAPTURE(width);
        const auto *quiet = bar.findChild<QLabel *>(QStringLiteral("alarmQuiet"));
        REQUIRE(quiet);
        CHECK(isWhole(*quiet));
        CHECK(quiet->geometry().right() < quiet->parentWidget()->width());
        const auto *key = bar.findChild<QPushButton *>(QStringLiteral("snoozeFirst"));
        REQUIRE(key);
        CHECK(key->width() >= key->sizeHint().width());
        CHECK(key->geometry().right() < key->parentWidget()->width());
    }
}
