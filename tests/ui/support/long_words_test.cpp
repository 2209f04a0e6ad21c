#include "support/long_words.h"
#include "support/strings.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

TEST_CASE("A word wider than its room may be broken between any two letters, and no other word is touched",
          "[long words]")
{
    const QFontMetrics metrics{QGuiApplication::font()};
    const int room = metrics.horizontalAdvance(QString{20, QLatin1Char{'x'}});
    const QString plain = QStringLiteral("Ring mormor\nföre sju, gärna på mobilen.");
    CHECK(breakable(plain, metrics, room) == plain);
    const QString word{1260, QLatin1Char{'x'}};
    const QString broken = breakable(QStringLiteral("Se %1 nu").arg(word), metrics, room);
    CHECK(broken.count(QChar{0x200B}) == 1259);
    CHECK(QString{broken}.remove(QChar{0x200B}) == QStringLiteral("Se %1 nu").arg(word));
    CHECK(broken.startsWith(QStringLiteral("Se x")));
    // A letter and its accent stay together, and so do the halves of one outside of the first plane.
    const QString accented = QStringLiteral("a\u0308").repeated(40) + QStringLiteral("😀").repeated(3);
    CHECK(breakable(accented, metrics, room).count(QChar{0x200B}) == 42);
    CHECK(breakable({}, metrics, room).isEmpty());
}
