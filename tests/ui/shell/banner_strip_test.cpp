#include "shell/banner_strip.h"
#include "support/theme.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

struct ThreeBanners
{
    ThreeBanners()
    {
        for (Banner *each : {gaps, sound, danger})
            strip.add(each);
        strip.resize(900, 40);
    }

    BannerStrip strip;
    Banner *gaps = new Banner{&strip};
    Banner *sound = new Banner{&strip};
    Banner *danger = new Banner{&strip};
};

BannerState bannerSaying(Severity severity, bool isQuestion = false)
{
    return {severity, QStringLiteral("words"), {{"yes", QStringLiteral("&Yes")}}, false, isQuestion};
}

} // namespace

TEST_CASE("A question stands before what only tells, and behind danger", "[shell][gui]")
{
    ThreeBanners b;
    b.gaps->render(bannerSaying(Severity::Warning));
    CHECK(b.strip.shown() == b.gaps);
    b.sound->render(bannerSaying(Severity::Info, true));
    CHECK(b.strip.shown() == b.sound);
    b.gaps->render({}); // told anew while the question waits
    b.gaps->render(bannerSaying(Severity::Warning));
    CHECK(b.strip.shown() == b.sound);
    b.danger->render(bannerSaying(Severity::Danger));
    CHECK(b.strip.shown() == b.danger);
    b.danger->render({});
    CHECK(b.strip.shown() == b.sound);
    b.sound->render({});
    CHECK(b.strip.shown() == b.gaps);
}

TEST_CASE("The button that walks through the banners stands on their ground, clear of the edge",
          "[shell][gui]")
{
    applyTheme(*qApp, ThemeId::Night);
    ThreeBanners b;
    b.gaps->render(bannerSaying(Severity::Warning));
    b.sound->render(bannerSaying(Severity::Info));
    REQUIRE(QTest::qWaitForWindowExposed(&b.strip));
    const auto *next = b.strip.findChild<QPushButton *>(QStringLiteral("nextBanner"));
    REQUIRE(next->isVisible());
    CHECK(next->geometry().right() < b.strip.width() - space::s);
    const QImage picture = b.strip.grab().toImage();
    CHECK(picture.pixelColor(picture.width() - 2, 2).rgb() == b.gaps->ground().rgb());
    qApp->setStyleSheet({});
}
