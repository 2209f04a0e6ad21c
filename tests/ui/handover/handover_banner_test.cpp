#include "core/services/shift_night.h"
#include "handover/handover_banner.h"
#include "widgets/banner.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("An open handover is told of until it is taken over, red once it has waited too long",
          "[handover][gui]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    Banner banner;
    HandoverBanner watch{*d.theirs, banner};
    CHECK(banner.state().text.isEmpty());
    const HandoverId handover = d.made();
    const auto says = [&](const QString &words) {
        return QTest::qWaitFor([&] { return banner.state().text.contains(words); });
    };
    CHECK(says(QStringLiteral("1 case(s) not taken over")));
    CHECK(banner.state().severity == Severity::Warning);
    d.clock.advance(Handovers::answerStands);
    watch.setNow(d.clock.now());
    CHECK(banner.state().severity == Severity::Danger);
    watch.setShown(true);
    CHECK(banner.state().text.isEmpty());
    watch.setShown(false);
    REQUIRE(Handovers{*d.theirs}.answer(handover, id, true));
    CHECK(QTest::qWaitFor([&] { return !banner.state().text.contains(QStringLiteral("not taken over")); }));
    CHECK(banner.state().text.contains(QStringLiteral("not signed")));
}
