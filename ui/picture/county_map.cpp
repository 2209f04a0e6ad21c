#include "picture/county_map.h"

#include "picture/county_letters.h"
#include "picture/county_painter.h"
#include "picture/county_tiles.h"
#include "support/accessibility.h"

#include <QKeyEvent>
#include <QPainter>

namespace jour::ui {

namespace {

constexpr int firstTile = 180; // Stockholm

} // namespace

CountyMap::CountyMap(QWidget *parent) : QWidget{parent}, m_current{firstTile}
{
    setObjectName(QStringLiteral("countyMap"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
}

void CountyMap::render(const CountyState &county)
{
    m_county = county;
    tell();
    updateGeometry(); // the names say how much room they need
    update();
}

void CountyMap::tell()
{
    const auto words = m_county.words.find(m_current);
    const QString said = words == m_county.words.end() ? QString{} : words->second;
    setAccessibleValue(*this, said);
    Q_EMIT told(said);
}

void CountyMap::go(int area)
{
    if (area == m_current || area < 0)
        return;
    m_current = area;
    tell();
    update();
    Q_EMIT walkedTo(tileRect(m_current, QRectF{rect()}).toAlignedRect());
}

QSize CountyMap::minimumSizeHint() const
{
    return m_county.names.empty() ? QSize{0, 0} : leastCountySize(m_county, font());
}

void CountyMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void CountyMap::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    if (!m_county.names.empty())
        paintCounty(painter, QRectF{rect()}, m_county, themeOf(palette()), font(),
                    hasFocus() ? m_current : -1);
}

void CountyMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return go(tileBeside(m_current, -1, 0));
    case Qt::Key_Right: return go(tileBeside(m_current, 1, 0));
    case Qt::Key_Up: return go(tileBeside(m_current, 0, -1));
    case Qt::Key_Down: return go(tileBeside(m_current, 0, 1));
    default: QWidget::keyPressEvent(event);
    }
}

void CountyMap::mousePressEvent(QMouseEvent *event)
{
    go(tileAt(event->position(), QRectF{rect()}));
}

void CountyMap::focusInEvent(QFocusEvent *event)
{
    tell();
    update();
    QWidget::focusInEvent(event);
}

void CountyMap::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace jour::ui
