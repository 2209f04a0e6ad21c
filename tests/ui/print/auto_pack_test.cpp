#include "print/auto_pack.h"
#include "services/shift_desk.h"
#include "ui/intake/intake_desk.h"
#include "widgets/banner.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

/// A desk whose printer is there or is not.
struct PackDesk : IntakeDesk
{
    PackDesk()
    {
        settings.packOn = true;
        settings.packPrinter = QStringLiteral("HP 4");
        settings.packHours = 3;
        unlock();
    }
    void unlock()
    {
        pack = std::make_unique<AutoPack>(context(), banner, [this](const QString &printer) -> Result<int> {
            asked << printer;
            return broken.isEmpty() ? Result<int>{2} : fail(ErrorCode::Io, QString{broken});
        });
        QObject::connect(pack.get(), &AutoPack::uiSettingsChanged, pack.get(),
                         [this](const UiSettings &fresh) { settings = fresh; });
    }
    void lock() { pack.reset(); }
    void pass(Duration length)
    {
        for (; length > Duration{0}; length -= std::min<Duration>(length, 1min)) {
            fixture.clock.advance(std::min<Duration>(length, 1min));
            if (pack)
                pack->setNow(fixture.clock.now());
        }
    }
    [[nodiscard]] qsizetype prints() const { return asked.size(); }

    Banner banner;
    QStringList asked;
    QString broken;
    std::unique_ptr<AutoPack> pack;
};

} // namespace

TEST_CASE("The pack is printed at once when none lies there, then every so many hours", "[autopack][gui]")
{
    PackDesk d;
    d.pass(1min);
    CHECK(d.asked == QStringList{QStringLiteral("HP 4")});
    CHECK(d.settings.packPrintedAt == d.fixture.clock.now());
    d.pass(3h - 1min);
    CHECK(d.prints() == 1);
    d.pass(1min);
    CHECK(d.prints() == 2);
    CHECK(d.banner.state().text.isEmpty());
}

TEST_CASE("Switched off it prints nothing", "[autopack][gui]")
{
    PackDesk d;
    d.settings.packOn = false;
    d.pass(24h);
    CHECK(d.prints() == 0);
}

TEST_CASE("A shift that starts has a pack of its own", "[autopack][gui]")
{
    PackDesk d;
    d.pass(1min);
    REQUIRE(d.prints() == 1);
    d.fixture.clock.advance(10min);
    REQUIRE(ShiftDesk{d.desk}.start({}, {}, {}));
    d.pass(1min);
    CHECK(d.prints() == 2);
    d.pass(1h);
    CHECK(d.prints() == 2);
}

TEST_CASE("A printer that is gone is told of in a line, tried again, and said no more once it works",
          "[autopack][gui]")
{
    PackDesk d;
    d.pass(1min);
    d.broken = QStringLiteral("printer");
    d.pass(3h);
    CHECK(d.prints() == 2);
    CHECK(d.banner.state().severity == Severity::Info);
    CHECK(d.banner.state().text.contains(QStringLiteral("HP 4")));
    CHECK(d.banner.state().actions.empty());
    d.pass(AutoPack::triedAgainAfter - 1min);
    CHECK(d.prints() == 2);
    d.pass(1min);
    CHECK(d.prints() == 3);
    Q_EMIT d.banner.dismissed();
    d.pass(AutoPack::triedAgainAfter);
    CHECK(d.prints() == 4);
    CHECK(d.banner.state().text.isEmpty());
    d.broken.clear();
    d.pass(AutoPack::triedAgainAfter);
    CHECK(d.prints() == 5);
    d.pass(3h - 1min);
    CHECK(d.prints() == 5);
}

TEST_CASE("What falls due while the desk is locked is printed once, when it is unlocked", "[autopack][gui]")
{
    PackDesk d;
    d.pass(1min);
    d.lock();
    d.pass(10h);
    CHECK(d.prints() == 1);
    d.unlock();
    d.pass(1min);
    CHECK(d.prints() == 2);
    d.pass(1h);
    CHECK(d.prints() == 2);
}

TEST_CASE("A clock that was set back does not put the next pack off", "[autopack][gui]")
{
    PackDesk d;
    d.pass(1min);
    d.settings.packPrintedAt = d.fixture.clock.now() + 48h;
    d.pass(1min);
    CHECK(d.prints() == 2);
    d.pass(1h);
    CHECK(d.prints() == 2);
}

TEST_CASE("The test print says what came of it", "[autopack][gui]")
{
    PackDesk d;
    CHECK(d.pack->printNow(QStringLiteral("HP 4")).contains(QStringLiteral("2")));
    CHECK(d.settings.packPrintedAt);
    d.broken = QStringLiteral("printer");
    CHECK(d.pack->printNow(QStringLiteral("HP 4")).contains(QStringLiteral("HP 4")));
    CHECK(d.banner.state().text.isEmpty());
}
