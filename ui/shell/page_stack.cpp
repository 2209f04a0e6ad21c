#include "shell/page_stack.h"

#include <QApplication>

namespace jour::ui {

PageStack::PageStack(QWidget *parent) : QStackedWidget{parent}
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QStackedWidget::minimumSizeHint();
}

void PageStack::show(QWidget *page)
{
    m_before.clear();
    m_hadFocus.clear();
    m_steppedFrom.clear();
    setCurrentWidget(page);
}

void PageStack::visit(QWidget *page)
{
    if (currentWidget() == page)
        return;
    if (!m_before) {
        m_before = currentWidget();
        m_hadFocus = QApplication::focusWidget();
    }
    m_steppedFrom.clear();
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void PageStack::stepInto(QWidget *page)
{
    QWidget *from = currentWidget();
    if (from == page)
        return;
    setCurrentWidget(page);
    m_steppedFrom = from;
    page->setFocus(Qt::OtherFocusReason);
}

void PageStack::goBack()
{
    if (QWidget *from = m_steppedFrom) {
        m_steppedFrom.clear();
        setCurrentWidget(from);
        from->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *back = m_before ? m_before.data() : widget(0);
    m_before.clear();
    setCurrentWidget(back);
    giveBack(back);
}

void PageStack::giveBack(QWidget *page)
{
    QWidget *had = m_hadFocus;
    m_hadFocus.clear();
    const bool canHave = had && had->isVisible() && had->isEnabled() && had->window() == window();
    (canHave ? had : page)->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
