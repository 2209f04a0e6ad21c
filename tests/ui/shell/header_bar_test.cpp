#include "actions/action_registry.h"
#include "base/local_time.h"
#include "shell/header_bar.h"
#include "support/strings.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

TEST_CASE("Nothing is said to be due or not before it has been looked at", "[shell][gui]")
{
    ActionRegistry actions;
    HeaderBar bar{actions};
    const auto *counts = bar.findChild<QPushButton *>(QStringLiteral("alarmCounts"));
    REQUIRE(counts);
    bar.render({.operatorSignature = QStringLiteral("AN")});
    CHECK(counts->isHidden());
    bar.render({0, 0, QStringLiteral("AN"), true});
    CHECK_FALSE(counts->isHidden());
    CHECK(counts->text() == QStringLiteral("Nothing due"));
}

TEST_CASE("In the hour that autumn has twice the clock says which it is", "[shell][gui]")
{
    ActionRegistry actions;
    HeaderBar bar{actions};
    const auto *clock = bar.findChild<QLabel *>(QStringLiteral("clock"));
    REQUIRE(clock);
    const QDate autumn{2026, 10, 25};
    const Instant first = fromLocal(autumn, QTime{2, 30, 5});
    bar.setNow(first);
    CHECK(clock->text() == QStringLiteral("02:30:05 summer time"));
    bar.setNow(first + std::chrono::hours{1});
    CHECK(clock->text() == QStringLiteral("02:30:05 standard time"));
    bar.setNow(first + std::chrono::hours{2});
    CHECK(clock->text() == QStringLiteral("03:30:05"));
}

TEST_CASE("The key of the search is read in full, however narrow the window is", "[shell][gui]")
{
    ActionRegistry actions;
    HeaderBar bar{actions};
    bar.setNow(fromLocal(QDate{2026, 10, 25}, QTime{2, 30, 5})); // as long as it gets
    const auto *search = bar.findChild<QPushButton *>(QStringLiteral("searchButton"));
    REQUIRE(search);
    bar.show();
    for (const int width : {1920, 1024, 900, 1280}) {
        bar.resize(width, bar.sizeHint().height());
        bar.render({1, 12, QStringLiteral("AN"), true});
        QCoreApplication::processEvents();
        CAPTURE(width);
        CHECK(search->text().endsWith(QStringLiteral("Ctrl+K")));
        CHECK(search->sizeHint().width() <= search->width());
    }
    CHECK(search->text().startsWith(QStringLiteral("Search case")));
}
