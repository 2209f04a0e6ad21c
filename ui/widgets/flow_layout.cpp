#include "widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace jour::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout{parent}, m_gap{gap}
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect{0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    int width = around.left() + around.right();
    for (const auto &item : m_items)
        width += item->sizeHint().width() + m_gap;
    return {width, heightForWidth(std::max(width, geometry().width()))};
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return widest + QSize{around.left() + around.right(), around.top() + around.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isLast = item == m_items.back();
        QSize size = (isLast ? item->minimumSize() : item->sizeHint())
                         .boundedTo({std::max(inner.width(), 1), QWIDGETSIZE_MAX});
        if (x > inner.x() && x + size.width() > inner.x() + inner.width()) {
            x = inner.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (isLast && item->expandingDirections().testFlag(Qt::Horizontal))
            size.setWidth(inner.x() + inner.width() - x);
        if (apply)
            item->setGeometry(QRect{QPoint{x, y}, size});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace jour::ui
