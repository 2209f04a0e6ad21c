#include "support/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>

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
    // The names of the pages stand above the page, though they were made after it.
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        children.push_back(tabs->tabBar());
        if (QWidget *page = tabs->currentWidget())
            children.push_back(page);
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

/// `always`: stands in the order though Tab would not come to it; may be none.
void collect(QWidget &widget, const QWidget *always, std::vector<QWidget *> &found)
{
    if (!widget.isVisible())
        return;
    if (takesTab(widget) || &widget == always)
        found.push_back(&widget);
    for (QWidget *child : childrenAsRead(widget))
        collect(*child, always, found);
}

} // namespace

std::vector<QWidget *> readingOrder(QWidget &root)
{
    std::vector<QWidget *> found;
    collect(root, nullptr, found);
    return found;
}

bool tabAsRead(QWidget &root, bool next)
{
    // A page that was given the keyboard itself is where Tab goes on from.
    QWidget *stands = root.window()->focusWidget();
    std::vector<QWidget *> order;
    collect(root, stands, order);
    const auto at = std::ranges::find(order, stands);
    const bool isAtEnd = at == order.end() || (next ? at + 1 == order.end() : at == order.begin());
    if (order.empty() || (isAtEnd && !root.isWindow()))
        return false;
    QWidget *around = next ? order.front() : order.back();
    QWidget *to = isAtEnd ? around : next ? *(at + 1) : *(at - 1);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace jour::ui
