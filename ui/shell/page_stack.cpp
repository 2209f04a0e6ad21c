#include "shell/page_stack.h"

namespace jour::ui {

void PageStack::show(QWidget *page)
{
    m_before.clear();
    setCurrentWidget(page);
}

void PageStack::visit(QWidget *page)
{
    if (currentWidget() == page)
        return;
    if (!m_before)
        m_before = currentWidget();
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void PageStack::goBack()
{
    QWidget *back = m_before ? m_before.data() : widget(0);
    m_before.clear();
    setCurrentWidget(back);
    back->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
