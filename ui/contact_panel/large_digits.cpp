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
constexpr qreal step = 0.1;

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

LargeDigits::Setting LargeDigits::settingFor(int width) const
{
    const QStringList one{m_digits};
    const QStringList two = inTwo(m_digits);
    for (qreal times = largest; times >= leastInOne; times -= step)
        if (const QFont font = fontOf(this->font(), times); widthOf(font, one) <= width)
            return {font, one};
    for (qreal times = largest; times > least; times -= step)
        if (const QFont font = fontOf(this->font(), times); widthOf(font, two) <= width)
            return {font, two};
    return {fontOf(this->font(), least), two};
}

int LargeDigits::digitSize() const
{
    return QFontMetrics{settingFor(width()).font}.capHeight();
}

QSize LargeDigits::sizeHint() const
{
    return {200, heightForWidth(200)};
}

QSize LargeDigits::minimumSizeHint() const
{
    return {60, QFontMetrics{fontOf(font(), least)}.height()};
}

int LargeDigits::heightForWidth(int width) const
{
    const Setting setting = settingFor(width);
    return QFontMetrics{setting.font}.height() * static_cast<int>(setting.lines.size());
}

void LargeDigits::paintEvent(QPaintEvent *)
{
    const Setting setting = settingFor(width());
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
