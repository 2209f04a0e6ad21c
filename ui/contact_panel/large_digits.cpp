#include "contact_panel/large_digits.h"

#include "support/accessibility.h"
#include "support/painting.h"

#include <QPainter>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr qreal largest = 3.6; ///< times the size of the text around it
constexpr qreal leastInOne = 2.6;
constexpr qreal least = 1.6;
constexpr qreal smallest = 1.0; ///< where there is no more room for them
constexpr qreal digitStep = 0.1;

QFont fontOf(QFont base, qreal times)
{
    base.setWeight(QFont::DemiBold);
    base.setPointSizeF(base.pointSizeF() > 0 ? base.pointSizeF() * times : times * 10);
    return base;
}

qreal widthOf(const QFont &font, const QStringList &lines)
{
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, tabularWidth(font, line));
    return width;
}

/// Parted at the blank that is nearest to the middle.
QStringList inTwo(const QString &digits)
{
    const QStringList groups = digits.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString first;
    qsizetype taken = 0;
    while (taken < groups.size() &&
           (first.isEmpty() || first.size() + groups.at(taken).size() / 2 < digits.size() / 2)) {
        first += (first.isEmpty() ? QString{} : QStringLiteral(" ")) + groups.at(taken);
        ++taken;
    }
    QStringList lines{first, groups.mid(taken).join(QLatin1Char(' '))};
    lines.removeAll(QString{});
    return lines;
}

} // namespace

LargeDigits::LargeDigits(QWidget *parent) : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Ignored, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(*this, QAccessible::StaticText);
}

void LargeDigits::setDigits(const QString &aloud)
{
    if (aloud == m_digits)
        return;
    m_digits = aloud;
    setSpokenName(*this, aloud);
    updateGeometry();
    update();
}

/// Large in one line, else in two, else as large as fits.
LargeDigits::Setting LargeDigits::settingFor(QSize room) const
{
    const QStringList one{m_digits};
    const QStringList two = inTwo(m_digits);
    const auto fits = [&](const Setting &setting) {
        return widthOf(setting.font, setting.lines) <= room.width() &&
               QFontMetrics{setting.font}.height() * setting.lines.size() <= room.height();
    };
    struct Range
    {
        qreal from;
        qreal to;
        const QStringList &lines;
    };
    for (const Range &range : {Range{largest, leastInOne, one}, Range{largest, least, two},
                               Range{leastInOne, least, one}, Range{least, smallest, two}})
        for (qreal times = range.from; times > range.to - digitStep / 2; times -= digitStep)
            if (Setting setting{fontOf(font(), times), range.lines}; fits(setting))
                return setting;
    return {fontOf(font(), smallest), room.height() < room.width() ? one : two};
}

int LargeDigits::digitSize() const
{
    return QFontMetrics{settingFor(size()).font}.capHeight();
}

QSize LargeDigits::sizeHint() const
{
    return {200, heightForWidth(200)};
}

QSize LargeDigits::minimumSizeHint() const
{
    return {60, QFontMetrics{fontOf(font(), smallest)}.height()};
}

int LargeDigits::heightForWidth(int width) const
{
    const Setting setting = settingFor({width, QWIDGETSIZE_MAX});
    return QFontMetrics{setting.font}.height() * static_cast<int>(setting.lines.size());
}

void LargeDigits::paintEvent(QPaintEvent *)
{
    const Setting setting = settingFor(size());
    QPainter painter{this};
    painter.setFont(setting.font);
    painter.setPen(themeOf(palette()).text);
    const QFontMetricsF metrics{setting.font};
    qreal baseline = metrics.ascent();
    for (const QString &line : setting.lines) {
        paintTabular(painter, {0, baseline}, line);
        baseline += metrics.height();
    }
}

} // namespace jour::ui
