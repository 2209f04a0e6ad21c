#include "coverage/coverage_page.h"
#include "coverage/gap_banner.h"
#include "rosters/roster_page.h"
#include "sql/connection.h"
#include "ui/duty/duty_desk.h"
#include "widgets/banner.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("A directory that cannot be read is no gap, and is read as soon as it can be",
          "[coverage][rosters][gui]")
{
    DutyDesk d;
    const QString said = QStringLiteral("could not be read");
    d.db().execute("ALTER TABLE duty_versions RENAME TO hidden");
    SECTION("on the map")
    {
        CoveragePage page{d.context()};
        d.show(page);
        page.start();
        CHECK(d.words().contains(said));
        CHECK_FALSE(d.words().contains(QStringLiteral("gap(s)")));
        d.db().execute("ALTER TABLE hidden RENAME TO duty_versions");
        page.start();
        CHECK_FALSE(d.words().contains(said));
    }
    SECTION("in the duty lists")
    {
        RosterPage page{d.context()};
        d.show(page);
        page.start();
        CHECK(d.words().contains(said));
        CHECK_FALSE(d.words().contains(QStringLiteral("No duty list yet")));
    }
    SECTION("in the banner of gaps")
    {
        Banner banner;
        PutAwayGaps putAway;
        GapBanner gaps{d.desk, banner, putAway};
        gaps.start();
        CHECK(banner.state().text.contains(said));
        CHECK_FALSE(gaps.first());
        d.db().execute("ALTER TABLE hidden RENAME TO duty_versions");
        gaps.setNow(d.clock.now() + std::chrono::minutes{1});
        CHECK_FALSE(banner.state().text.contains(said));
    }
}
