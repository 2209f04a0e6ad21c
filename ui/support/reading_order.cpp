#include "support/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace jour::ui {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

void addItems(const QLayout &layout, std::vector<QWidget *> &children)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout())
            addItems(*item->layout(), children);
        else if (item->widget())
            children.push_back(item->widget());
    }
}

/// Those that are laid out come first, in their order; then what stands on its own.
std::vector<QWidget *> childrenAsRead(const QWidget &widget)
{
    std::vector<QWidget *> children;
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return area->widget() ? std::vector{area->widget()} : children;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            children.push_back(splitter->widget(i));
        return children;
    }
    if (widget.layout())
        addItems(*widget.layout(), children);
    for (QObject *object : widget.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child && !child->isWindow() && std::ranges::find(children, child) == children.end())
            children.push_back(child);
    }
    return children;
}

/// `here` is among them although Tab does not stop there.
void collect(QWidget &widget, const QWidget *here, std::vector<QWidget *> &found)
{
    if (!widget.isVisible())
        return;
    if (takesTab(widget) || &widget == here)
        found.push_back(&widget);
    for (QWidget *child : childrenAsRead(widget))
        collect(*child, here, found);
}

} // namespace

bool tabAsRead(QWidget &root, bool next)
{
    // A pane that a key led to has the keyboard and is no stop itself: one goes on from there.
    QWidget *here = root.window()->focusWidget();
    std::vector<QWidget *> order;
    collect(root, here, order);
    const auto at = std::ranges::find(order, here);
    const bool isAtEnd = at == order.end() || (next ? at + 1 == order.end() : at == order.begin());
    if (order.empty() || (isAtEnd && !root.isWindow()))
        return false;
    QWidget *around = next ? order.front() : order.back();
    QWidget *to = isAtEnd ? around : next ? *(at + 1) : *(at - 1);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace jour::ui
