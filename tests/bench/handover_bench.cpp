#include "actions/action_registry.h"
#include "figures.h"
#include "handover/handover_page.h"
#include "night_writer.h"
#include "services/handovers.h"
#include "support/store.h"
#include "support/ui_settings.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::bench;
using namespace jour::test;

namespace {

constexpr int cases = 200;

/// A night in which two hundred cases came in, every third still open at its end.
struct BusyNight : StoreFixture
{
    BusyNight()
    {
        NightWriter writer{reference, author.id};
        for (int i = 0; i < cases; ++i) {
            clock.advance(std::chrono::minutes{2});
            commit(writer.aCase(i + 1, clock.now(), i % 3 == 0));
        }
    }

    ReferenceData reference = *ReferenceData::load();
    ChangeFeed feed;
    Desk desk{store(), clock, reference, feed, author};
};

} // namespace

TEST_CASE("The handover of a busy night", "[bench]")
{
    BusyNight night;
    std::size_t told = 0;
    const Samples read = sampled(30, [&] {
        const auto list = Handovers{night.desk}.preview();
        REQUIRE(list);
        told = list->open.size() + list->closed.size() + list->handedOff.size();
    });
    CHECK(told == cases);
    report(QStringLiteral("handover of a night with %1 cases, the list").arg(cases), read);

    ui::ActionRegistry actions;
    const ui::UiSettings settings;
    ui::HandoverPage page{{night.desk, actions, settings}, night.folder()};
    page.resize(1000, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const Samples shown = sampled(30, [&] {
        page.start();
        page.grab();
    });
    report(QStringLiteral("handover of a night with %1 cases, to view").arg(cases), shown, 200);
}
