#include "support/icons.h"
#include "support/strings.h"

#include <QApplication>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

/// The colour of the most opaque pixel.
QColor inkIn(const QPixmap &picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink{0, 0, 0, 0};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor c = image.pixelColor(x, y); c.alpha() > ink.alpha())
                ink = c;
        }
    }
    return ink;
}

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 12;
}

} // namespace

TEST_CASE("An icon takes the colour it is asked for", "[icons]")
{
    REQUIRE(hasIcon(QStringLiteral("warning")));
    const QPixmap red = iconPixmap(QStringLiteral("warning"), Qt::red, 24, 1.0);
    CHECK(red.size() == QSize{24, 24});
    CHECK(isNear(inkIn(red), Qt::red));
}

TEST_CASE("An icon has as many pixels as the screen", "[icons]")
{
    const QPixmap fine = iconPixmap(QStringLiteral("warning"), Qt::red, 24, 2.0);
    CHECK(fine.size() == QSize{48, 48});
    CHECK(fine.deviceIndependentSize() == QSizeF{24, 24});
}

TEST_CASE("An icon follows the theme without being set again", "[icons]")
{
    const QIcon kept = icon(QStringLiteral("warning"), Token::Overdue);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteOf(themeOf(ThemeId::Night)));
    CHECK(isNear(inkIn(kept.pixmap(24)), themeOf(ThemeId::Night).overdue));
    QApplication::setPalette(paletteOf(themeOf(ThemeId::Day)));
    CHECK(isNear(inkIn(kept.pixmap(24)), themeOf(ThemeId::Day).overdue));
    QApplication::setPalette(before);
}

TEST_CASE("A drawing that does not exist gives no icon", "[icons]")
{
    CHECK_FALSE(hasIcon(QStringLiteral("no-such-drawing")));
    CHECK(icon(QStringLiteral("no-such-drawing")).isNull());
}
