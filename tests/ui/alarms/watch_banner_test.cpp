#include "alarms/watch_banner.h"
#include "core/services/watched_desk.h"
#include "support/accessibility.h"
#include "support/engine_words.h"
#include "widgets/banner.h"

#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("The banner names the case, what is wrong and what to do, and its button opens the case",
          "[watchman][gui][T37]")
{
    WatchedDesk d;
    Watchman watchman{*d.at, *d.watch};
    Banner banner;
    WatchBanner shown{watchman, banner};
    CHECK(banner.isHidden());

    const CaseId id = d.chased();
    for (const Timer &timer : d.live(id))
        d.commit(id, events::TimerEnded{timer.id, TimerEnd::Cancelled, d.clock.now(), {}, {}});
    watchman.check();
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.state().severity == Severity::Danger);
    CHECK(banner.state().text ==
          QStringLiteral("Case %1: no time is set for a next step. Set a reminder (Ctrl+R).")
              .arg(d.find(id).number));
    CHECK(banner.accessibleName() == banner.state().text);
    QSignalSpy opened{&shown, &WatchBanner::openRequested};
    auto *button = banner.findChild<QPushButton *>(QStringLiteral("open"));
    REQUIRE(button);
    CHECK(button->text() == QStringLiteral("Open %1").arg(d.find(id).number));
    button->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<CaseId>() == id);

    WatchedDesk::expect(Casework{*d.at}.move(
        id, d.find(id).revision, {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    watchman.check();
    CHECK(banner.isHidden());
}

TEST_CASE("Every invariant says what it means and what to do", "[watchman][T37]")
{
    QStringList told;
    for (const auto &[invariant, word] : EnumWords<Invariant>::words) {
        const std::vector<BrokenCase> broken{{CaseId::random(), QStringLiteral("ROC-2026-0001"), invariant},
                                             {CaseId::random(), QStringLiteral("ROC-2026-0002"), invariant}};
        const QString text = WatchBanner::stateOf(broken).text;
        CHECK(text.contains(QStringLiteral("ROC-2026-0001")));
        CHECK(text.contains(EngineWords::adviceOf(invariant)));
        CHECK_FALSE(told.contains(text));
        told << text;
    }
}
