// What is written on charts and on the map of the county: whole, readable, and nothing on top of another.
#include "picture/county_letters.h"
#include "picture/county_tiles.h"
#include "picture/picture_chart.h"
#include "picture/picture_export.h"
#include "support/strings.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

QFont pixels(int size)
{
    QFont font{QStringLiteral("DejaVu Sans")};
    font.setPixelSize(size);
    return font;
}

PictureRow counted(const QString &label, int count, const QString &shortLabel = {})
{
    return {.label = label,
            .count = count,
            .before = count + 3,
            .countText = QString::number(count),
            .beforeText = QString::number(count + 3),
            .shortLabel = shortLabel};
}

TopicState crimes()
{
    TopicState topic{.title = QStringLiteral("Brottstyp"),
                     .nowLabel = QStringLiteral("Oktober 2026"),
                     .beforeLabel = QStringLiteral("September 2026")};
    int count = 5;
    for (const char *name :
         {"Mord", "Försök till mord", "Sprängning (allmänfarlig ödeläggelse)", "Vapenbrott", "Människohandel",
          "Människoexploatering", "Involverande av en underårig i brottslighet", "Olaga hot", "Annat"})
        topic.rows.push_back(counted(QString::fromUtf8(name), count++));
    topic.rows.push_back({.label = QStringLiteral("Utpressning"),
                          .count = {},
                          .before = 9,
                          .countText = QStringLiteral("dolt"),
                          .beforeText = QStringLiteral("9")});
    return topic;
}

/// The chart as it stands in a room of that width, as tall as it says that it has to be.
struct Laid
{
    Laid(const TopicState &topic, qreal width, const QFont &font)
        : chart{chartOf(topic, themeOf(ThemeId::Day), font)}
    {
        scene.addItem(chart.get());
        chart->resize(width, chart->leastHeight(width));
        chart->layout()->activate();
        for (const QGraphicsTextItem *item : chart->names())
            if (item->isVisible())
                names.push_back(item);
    }
    ~Laid() { scene.removeItem(chart.get()); }
    Laid(const Laid &) = delete;
    Laid &operator=(const Laid &) = delete;

    static QRectF placeOf(const QGraphicsTextItem *item)
    {
        return item->mapRectToParent(item->boundingRect());
    }

    QGraphicsScene scene;
    std::unique_ptr<LabelledChart> chart;
    std::vector<const QGraphicsTextItem *> names;
};

void checkApart(const std::vector<const QGraphicsTextItem *> &items, const QRectF &inside)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        CAPTURE(items[i]->toPlainText());
        const QRectF place = Laid::placeOf(items[i]);
        CHECK(inside.contains(place));
        for (std::size_t k = 0; k < i; ++k)
            CHECK_FALSE(place.adjusted(1, 1, -1, -1).intersects(Laid::placeOf(items[k])));
    }
}

CountyState county()
{
    CountyState made;
    for (const auto &[area, place] : countyTiles()) {
        made.names[area] = QStringLiteral("Vallentuna");
        made.counts[area] = 12;
    }
    made.names[114] = QStringLiteral("Upplands Väsby");
    made.names[139] = QStringLiteral("Upplands-Bro");
    made.names[183] = QStringLiteral("Sundbyberg");
    return made;
}

} // namespace

TEST_CASE("Beside bars every name stands whole, in several lines where it must, and none on another",
          "[picture][gui]")
{
    const auto [width, size] = GENERATE(std::pair{240.0, 13}, std::pair{420.0, 20}, std::pair{900.0, 15});
    CAPTURE(width, size);
    const TopicState topic = crimes();
    const Laid laid{topic, width, pixels(size)};
    REQUIRE(laid.names.size() == topic.rows.size());
    const QFontMetricsF metrics{pixels(size)};
    for (std::size_t i = 0; i < laid.names.size(); ++i) {
        // The first stands at the top, so it is the last from the bottom.
        const QString name = topic.rows[topic.rows.size() - 1 - i].label;
        CHECK(laid.names[i]->toPlainText() == name);
        for (const QString &word : name.split(QLatin1Char(' ')))
            CHECK(metrics.horizontalAdvance(word) <= laid.names[i]->textWidth());
    }
    checkApart(laid.names, laid.chart->rect());
    for (const QGraphicsTextItem *name : laid.names)
        CHECK(Laid::placeOf(name).right() <= laid.chart->plotArea().left());
    CHECK(laid.chart->plotArea().width() > 40);
}

TEST_CASE("A word that is wider than the room is broken, and bars are left", "[picture][gui]")
{
    const Laid laid{crimes(), 180, pixels(20)};
    checkApart(laid.names, laid.chart->rect());
    CHECK(laid.chart->plotArea().width() > 30);
}

TEST_CASE("The legend stands beneath in whole words, in several lines where it must", "[picture][gui]")
{
    const Laid laid{crimes(), 240, pixels(13)};
    REQUIRE(laid.chart->legendTexts().size() == 3);
    std::vector<const QGraphicsTextItem *> texts;
    QStringList words;
    for (const QGraphicsTextItem *text : laid.chart->legendTexts()) {
        texts.push_back(text);
        words << text->toPlainText();
        CHECK(Laid::placeOf(text).top() > laid.chart->plotArea().bottom());
    }
    CHECK(words.first() == QStringLiteral("Oktober 2026"));
    CHECK(words.at(1) == QStringLiteral("September 2026"));
    checkApart(texts, laid.chart->rect());
}

TEST_CASE("Beneath bars along time as many names stand as have room, each under its bar", "[picture][gui]")
{
    TopicState hours{.title = QStringLiteral("Klockslag"), .isAlongTime = true};
    for (int i = 0; i < 24; ++i)
        hours.rows.push_back(counted(QStringLiteral("%1-%2").arg(i).arg(i + 1), 20 + i, QString::number(i)));
    const Laid wide{hours, 900, pixels(13)};
    CHECK(wide.names.size() == 24);
    checkApart(wide.names, wide.chart->rect());
    const Laid narrow{hours, 300, pixels(20)};
    CHECK(narrow.names.size() >= 6);
    CHECK(narrow.names.size() < 24);
    checkApart(narrow.names, narrow.chart->rect());
    const QRectF plot = narrow.chart->plotArea();
    const QRectF first = Laid::placeOf(narrow.names.front());
    CHECK(std::abs(first.center().x() - (plot.left() + plot.width() / 48)) < 2);
}

TEST_CASE("A saved picture is as tall as its names need", "[picture][gui]")
{
    TopicState places{.title = QStringLiteral("Hemkommun"), .beforeLabel = QStringLiteral("September")};
    CHECK(pictureSizeOf(crimes(), {}).height() == 900);
    for (int i = 0; i < 60; ++i)
        places.rows.push_back(counted(QStringLiteral("Kommun %1").arg(i), 20 + i));
    CHECK(pictureSizeOf(places, {}).height() > 1200);
    CHECK(pictureSizeOf(places, {}).width() == 1200);
}

TEST_CASE("On the map every name is whole and readable, with its count beneath, in text of any size",
          "[picture][gui]")
{
    const int size = GENERATE(10, 13, 20, 27);
    const QFont font = pixels(size);
    const CountyState state = county();
    // What a window of 1280 by 720 leaves for it, or more where the map has to be scrolled.
    const QSizeF room = QSizeF{360, 230}.expandedTo(leastCountySize(state, font));
    const QRectF map{{0, 0}, room};
    const CountyLetters letters = countyLetters(map, state, font);
    CAPTURE(size, room.width(), room.height());
    CHECK(letters.names.pixelSize() >= 0.66 * size);
    CHECK(letters.counts.pixelSize() >= 0.66 * size);
    const QFontMetricsF metrics{letters.names};
    static const QRegularExpression ends{QStringLiteral(" |(?<=-)")};
    for (const auto &[area, name] : state.names) {
        CAPTURE(name);
        const QRectF tile = tileRect(area, map);
        const TileWords words = tileWords(area, map, state, letters);
        CHECK(tile.contains(words.name));
        CHECK(tile.contains(words.count));
        CHECK(words.name.bottom() <= words.count.top() + 0.5);
        for (const QString &word : name.split(ends))
            CHECK(metrics.horizontalAdvance(word) <= words.name.width());
    }
}

TEST_CASE("A map that has the room is written in the letters of the page", "[picture][gui]")
{
    const CountyLetters letters = countyLetters({0, 0, 1200, 900}, county(), pixels(16));
    CHECK(letters.names.pixelSize() == 16);
    CHECK(letters.counts.pixelSize() == 16);
}
