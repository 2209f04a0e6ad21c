#include "alarms/alarm_bar.h"
#include "support/builders.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

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
    bar.setFolded(true);
    CHECK(linesIn(bar) == 1);
    CHECK(says(bar, "6 more"));
    CHECK(says(bar, "No sound can be heard"));
    CHECK(bar.sizeHint().height() <= 60);
    CHECK_FALSE(bar.isHidden());
}
