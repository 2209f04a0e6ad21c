#include "base/clock.h"
#include "support/strings.h"
#include "widgets/masked_text.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

struct Masked
{
    Masked()
    {
        widget.setWhat(QStringLiteral("name"));
        widget.show();
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
    }
    [[nodiscard]] QString shown() const
    {
        return widget.findChild<QLabel *>(QStringLiteral("maskedText"))->text();
    }
    [[nodiscard]] QPushButton *button() const
    {
        return widget.findChild<QPushButton *>(QStringLiteral("revealButton"));
    }

    ManualClock clock{Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}}};
    MaskedText widget{clock};
};

const QString secret = QStringLiteral("Tolvan Tolvansson");

} // namespace

TEST_CASE("A masked text asks before it shows, and holds nothing until told", "[widgets][gui]")
{
    Masked m;
    QSignalSpy asked{&m.widget, &MaskedText::revealRequested};
    QTest::keyClick(m.button(), Qt::Key_Space);
    CHECK(asked.size() == 1);
    CHECK_FALSE(m.widget.isRevealed());
    CHECK_FALSE(m.shown().contains(QLatin1Char{'T'}));
    m.widget.reveal(secret);
    CHECK(m.shown() == secret);
}

TEST_CASE("A revealed text masks itself after twenty seconds", "[widgets][gui]")
{
    Masked m;
    QSignalSpy masked{&m.widget, &MaskedText::masked};
    m.widget.reveal(secret);
    m.clock.advance(19s);
    m.widget.check();
    CHECK(m.widget.isRevealed());
    m.clock.advance(1s);
    m.widget.check();
    CHECK_FALSE(m.widget.isRevealed());
    CHECK(m.shown() != secret);
    CHECK(masked.size() == 1);
}

TEST_CASE("Setting the wall clock back does not keep it open", "[widgets][gui]")
{
    Masked m;
    m.widget.reveal(secret);
    m.clock.step(-1h);
    m.clock.advance(20s);
    m.widget.check();
    CHECK_FALSE(m.widget.isRevealed());
}

TEST_CASE("It can be masked again at once", "[widgets][gui]")
{
    Masked m;
    m.widget.reveal(secret);
    QTest::keyClick(m.button(), Qt::Key_Space);
    CHECK_FALSE(m.widget.isRevealed());
    CHECK(m.shown() != secret);
}

TEST_CASE("The mask does not tell how long the text is", "[widgets][gui]")
{
    Masked m;
    const QString before = m.shown();
    m.widget.reveal(secret);
    m.widget.mask();
    CHECK(m.shown() == before);
    CHECK(m.button()->accessibleName().endsWith(QStringLiteral("name")));
}
