// How the page of sealed papers is left: asked about while something would be lost.
#include "print/seal_done.h"
#include "print/seal_page.h"
#include "print/seal_presenter.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

namespace jour::ui {

void SealPage::leave()
{
    if (m_isAsked)
        answer("stay");
    else if (isSealed() || m_presenter->isDirty())
        ask();
    else
        Q_EMIT left();
}

void SealPage::ask()
{
    QWidget *const focused = QApplication::focusWidget();
    m_before = focused && isAncestorOf(focused) ? focused : nullptr;
    m_isAsked = true;
    m_question->render({}); // buttons that are added to what stands there already cannot have the focus yet
    if (isSealed())
        m_question->render({Severity::Warning,
                            tr("The passphrase is kept nowhere. Is it told or noted?"),
                            {{"noted", tr("Yes, leave  Ctrl+Enter")}, {"stay", tr("Stay  Esc")}},
                            false});
    else
        m_question->render({Severity::Warning,
                            tr("Not sealed yet."),
                            {{"keep", tr("Leave, keep the draft  Ctrl+Enter")},
                             {"discard", tr("Discard  Ctrl+Delete")},
                             {"stay", tr("Go on writing  Esc")}},
                            false});
    m_question->focusFirst();
}

void SealPage::answer(const QByteArray &key)
{
    const bool wasAsked = std::exchange(m_isAsked, false);
    m_question->render({});
    if (key == "stay") {
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        else
            setFocus(Qt::OtherFocusReason);
        return;
    }
    if (key == "discard") {
        m_presenter->discard();
        render();
        if (!wasAsked) { // the note above a draft: one goes on with the proposal
            setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (key == "noted") {
        m_done->clear();
        m_pages->setCurrentIndex(0);
    }
    Q_EMIT left();
}

} // namespace jour::ui
