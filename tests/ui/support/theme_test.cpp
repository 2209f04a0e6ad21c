#include "support/painting.h"
#include "support/strings.h"
#include "support/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour::ui;

TEST_CASE("Contrast is measured as WCAG does", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Catch::Approx(1.0));
    // The classic grey that just passes on white.
    CHECK(contrast(QColor{0x76, 0x76, 0x76}, Qt::white) == Catch::Approx(4.54).margin(0.01));
}

TEST_CASE("Every text colour can be read on every ground, in both themes", "[theme]")
{
    const Theme &theme = themeOf(GENERATE(ThemeId::Night, ThemeId::Day));
    CAPTURE(theme.id == ThemeId::Night);
    const std::vector<std::pair<const char *, QColor>> grounds{{"background", theme.background},
                                                               {"surface", theme.surface},
                                                               {"raised", theme.raised},
                                                               {"hover", theme.hover}};
    const std::vector<std::pair<const char *, QColor>> texts{{"text", theme.text},
                                                             {"muted", theme.textMuted},
                                                             {"accent", theme.accent},
                                                             {"warn", theme.warn},
                                                             {"due", theme.due},
                                                             {"overdue", theme.overdue},
                                                             {"ok", theme.ok},
                                                             {"protected", theme.protectedIdentity},
                                                             {"immediate", theme.urgency[0]},
                                                             {"urgent", theme.urgency[1]},
                                                             {"soon", theme.urgency[2]},
                                                             {"daytime", theme.urgency[3]}};
    for (const auto &[groundName, ground] : grounds) {
        for (const auto &[textName, text] : texts) {
            CAPTURE(groundName, textName);
            CHECK(contrast(text, ground) >= 4.5);
        }
        CAPTURE(groundName);
        CHECK(contrast(theme.control, ground) >= 3.0);
        CHECK(contrast(theme.focus, ground) >= 3.0);
    }
    CHECK(contrast(theme.text, theme.selection) >= 4.5);
    CHECK(contrast(theme.textMuted, theme.selection) >= 4.5);
}

TEST_CASE("What is written on a filled colour can be read", "[theme]")
{
    const Theme &theme = themeOf(GENERATE(ThemeId::Night, ThemeId::Day));
    for (const QColor &fill :
         {theme.accent, theme.urgency[0], theme.urgency[1], theme.urgency[2], theme.urgency[3]}) {
        CAPTURE(fill.name());
        CHECK(contrast(inkOn(fill), fill) >= 4.5);
    }
}

TEST_CASE("The style sheet is filled in completely", "[theme]")
{
    const QString sheet = styleSheetOf(themeOf(GENERATE(ThemeId::Night, ThemeId::Day)), QApplication::font());
    REQUIRE_FALSE(sheet.isEmpty());
    CHECK_FALSE(sheet.contains(QLatin1String{"${"}));
    CHECK_FALSE(sheet.contains(QRegularExpression{QStringLiteral("(color|background|solid):?\\s*;")}));
    // An unknown name becomes Qt's name for an invalid colour.
    CHECK_FALSE(sheet.contains(QColor{}.name()));
    CHECK_FALSE(sheet.contains(QLatin1String{"font-size: #"}));
}

TEST_CASE("Text grows with the system's text size", "[theme]")
{
    QFont small;
    small.setPointSizeF(9);
    QFont large;
    large.setPointSizeF(18);
    CHECK(pointsOf(large, TextSize::Caption) == Catch::Approx(2 * pointsOf(small, TextSize::Caption)));
    CHECK(pointsOf(small, TextSize::Caption) < pointsOf(small, TextSize::Body));
    CHECK(styleSheetOf(themeOf(ThemeId::Night), large) != styleSheetOf(themeOf(ThemeId::Night), small));
}

TEST_CASE("A widget knows its theme by its palette", "[theme]")
{
    for (const ThemeId id : {ThemeId::Night, ThemeId::Day})
        CHECK(themeOf(paletteOf(themeOf(id))).id == id);
}

TEST_CASE("A tool tip shows tags as text", "[theme]")
{
    const QString shown = plainForRichText(QStringLiteral("<img src=\"/tmp/x.png\"> & <b>x</b>"));
    CHECK_FALSE(shown.contains(QLatin1String{"<img"}));
    CHECK_FALSE(shown.contains(QLatin1String{"<b>"}));
    CHECK(Qt::mightBeRichText(shown));
}

TEST_CASE("A line that has the keyboard is one even bar in a list of whole lines", "[theme][gui]")
{
    const ThemeId id = GENERATE(ThemeId::Night, ThemeId::Day);
    applyTheme(*qApp, id);
    QTreeWidget list;
    list.setRootIsDecorated(false);
    list.setAllColumnsShowFocus(true);
    list.addTopLevelItem(new QTreeWidgetItem{{QString{}}});
    list.setCurrentItem(list.topLevelItem(0));
    list.resize(300, 120);
    list.show();
    QApplication::setActiveWindow(&list);
    list.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    REQUIRE(list.hasFocus());
    const QRect line = list.visualItemRect(list.topLevelItem(0));
    const QImage picture = list.viewport()->grab(line).toImage();
    for (const QPoint at : {QPoint{0, 0}, picture.rect().center(), picture.rect().bottomRight()})
        CHECK(picture.pixelColor(at) == themeOf(id).selection);
    qApp->setStyleSheet({});
}

TEST_CASE("Each urgency has a shape of its own", "[theme]")
{
    const QRectF box{0, 0, 100, 100};
    CHECK(urgencyShape(0, box).contains(QPointF{50, 50}));
    CHECK_FALSE(urgencyShape(0, box).contains(QPointF{5, 5}));   // octagon: corners cut
    CHECK_FALSE(urgencyShape(1, box).contains(QPointF{15, 30})); // triangle: narrow at the top
    CHECK(urgencyShape(1, box).contains(QPointF{8, 96}));
    CHECK_FALSE(urgencyShape(2, box).contains(QPointF{12, 12})); // diamond
    CHECK_FALSE(urgencyShape(2, box).contains(QPointF{12, 88}));
    CHECK(urgencyShape(3, box).contains(QPointF{20, 20})); // circle
    CHECK_FALSE(urgencyShape(2, box).contains(QPointF{20, 20}));
}

namespace {

/// How often each widget was told that its style has changed.
struct StyleCounter : QObject
{
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            ++times[watched];
        return false;
    }
    [[nodiscard]] int most() const { return times.isEmpty() ? 0 : std::ranges::max(times); }
    QHash<QObject *, int> times;
};

} // namespace

TEST_CASE("A change of theme styles a widget no oftener the deeper it stands", "[theme]")
{
    applyTheme(*qApp, ThemeId::Night);
    QWidget window;
    QWidget *inner = &window;
    for (int depth = 0; depth < 12; ++depth) {
        auto *column = new QVBoxLayout{inner};
        inner = new QLabel{QStringLiteral("deeper"), inner};
        column->addWidget(inner);
    }
    window.show();
    QCoreApplication::processEvents();
    StyleCounter counter;
    qApp->installEventFilter(&counter);
    applyTheme(*qApp, ThemeId::Day);
    qApp->removeEventFilter(&counter);
    CHECK(counter.times.value(inner) > 0);
    CHECK(counter.most() <= 2); // without the old one, and with the new one
    CHECK(themeOf(window.palette()).id == ThemeId::Day);
    applyTheme(*qApp, ThemeId::Night);
}
