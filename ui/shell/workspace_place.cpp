#include "actions/action_registry.h"
#include "case_panel/case_pane.h"
#include "case_panel/reentry_page.h"
#include "coverage/coverage_page.h"
#include "directory/directory_page.h"
#include "handover/handover_page.h"
#include "handover/shift_page.h"
#include "intake/intake_pane.h"
#include "picture/picture_page.h"
#include "print/batch_page.h"
#include "print/seal_page.h"
#include "rosters/roster_page.h"
#include "settings/settings_page.h"
#include "shell/page_stack.h"
#include "shell/status_strip.h"
#include "shell/workspace.h"
#include "test_round/test_round_page.h"

#include <QApplication>
#include <QKeyEvent>

namespace jour::ui {

namespace {

constexpr std::chrono::seconds briefly{10};

} // namespace

DeskPlace Workspace::place() const
{
    using Page = DeskPlace::Page;
    const QWidget *shown = m_middle->currentWidget();
    DeskPlace place{.caseRef = m_case->current(), .isPrivate = m_private};
    if (shown == m_intake)
        place.page = Page::Intake;
    else if (shown == m_directory)
        place.page = Page::Directory;
    else if (m_settings && shown == m_settings)
        place.page = Page::Settings;
    else if (m_coverage && shown == m_coverage)
        place.page = Page::Coverage;
    else if (m_rosters && shown == m_rosters)
        place.page = Page::Rosters;
    else if (m_testRound && shown == m_testRound)
        place.page = Page::TestRound;
    else if (m_picture && shown == m_picture)
        place.page = Page::Picture;
    else if (m_sealing && shown == m_sealing)
        place.page = Page::Sealing;
    else if (m_shift && shown == m_shift)
        place.page = Page::Shift;
    else if (m_handover && shown == m_handover)
        place.page = Page::Handover;
    else if (m_batch && shown == m_batch)
        place.page = Page::Batch;
    else if (m_reentry && shown == m_reentry)
        place.page = Page::Reentry;
    if (m_intake->isActive())
        place.intake = m_intake->waiting()->id;
    if (const QWidget *focused = QApplication::focusWidget())
        place.focus = focused->objectName();
    return place;
}

void Workspace::goTo(const DeskPlace &place)
{
    fill();
    setPrivate(place.isPrivate);
    if (!place.caseRef.isNull())
        m_case->open(place.caseRef);
    if (place.intake) {
        m_intake->resume(*place.intake);
        if (!m_intake->isActive())
            m_intake->start(); // nothing had been written yet
    }
    switch (place.page) {
    case DeskPlace::Page::Case: break;
    case DeskPlace::Page::Intake: m_middle->show(m_intake); break;
    case DeskPlace::Page::Directory: showDirectory(m_municipality); break;
    case DeskPlace::Page::Settings: showSettings(); break;
    case DeskPlace::Page::Coverage: showCoverage(); break;
    case DeskPlace::Page::Rosters: showRosters(); break;
    case DeskPlace::Page::TestRound: showTestRound(); break;
    case DeskPlace::Page::Picture: showPicture(); break;
    case DeskPlace::Page::Sealing: showSealing(); break;
    case DeskPlace::Page::Shift: showShift(); break;
    case DeskPlace::Page::Handover: showHandover(); break;
    case DeskPlace::Page::Reentry: showReentry(); break;
    case DeskPlace::Page::Batch: showBatch(); break;
    }
    showContacts();
    tellSinceLast(false);
    refreshNeeds();
    if (auto *focused = place.focus.isEmpty() ? nullptr : findChild<QWidget *>(place.focus))
        focused->setFocus(Qt::OtherFocusReason);
}

void Workspace::focusMiddle()
{
    QWidget *page = m_middle->currentWidget();
    if (page == m_case) {
        if (!m_case->takeKeyboard())
            tellBriefly(tr("No case is chosen: choose one in the queue (F2)."));
        return;
    }
    if (page->isAncestorOf(QApplication::focusWidget())) {
        tellBriefly(
            tr("The case lies beneath this page. Leave it first (Esc), or choose one in the queue (F2)."));
        return;
    }
    QWidget *last = page->focusWidget(); // the field that one came from
    (last && last->isVisible() ? last : page)->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::setLockIn(Duration left)
{
    m_status->setLockIn(left);
}

void Workspace::setMachineWarning(const QString &text)
{
    m_status->setWarning(text);
}

void Workspace::tellBriefly(const QString &text)
{
    m_briefUntil.reset();
    m_status->setNotice(text);
    if (text.isEmpty())
        qApp->removeEventFilter(this);
    else
        qApp->installEventFilter(this);
}

bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    // The key of an action is no KeyPress: the override comes before every key.
    const bool isLook = type == QEvent::ShortcutOverride || type == QEvent::KeyPress ||
                        type == QEvent::MouseMove || type == QEvent::MouseButtonPress ||
                        type == QEvent::Wheel;
    if (isLook && !m_briefUntil)
        m_briefUntil = m_context.desk.now() + briefly;
    return QWidget::eventFilter(watched, event);
}

QString Workspace::whyDead(const QKeyEvent &event) const
{
    const auto id = m_context.actions.boundTo(QKeySequence{event.keyCombination()});
    if (!id || m_context.actions.action(*id)->isEnabled())
        return {};
    const Needs missing = specOf(*id).needs & ~m_context.actions.met();
    const bool isOfCase = missing & (m_caseNeeds | m_contactNeeds);
    const bool isElsewhere = m_middle->currentWidget() != m_case;
    return tr("%1: %2").arg(plainText(specOf(*id)),
                            isElsewhere && isOfCase
                                ? tr("this is done in the case. Leave this page first (Esc).")
                                : m_context.actions.whyDisabled(*id));
}

/// Esc leaves the page that is visited, also from the panes around it. A key that does nothing now says why.
void Workspace::keyPressEvent(QKeyEvent *event)
{
    QObject *page = m_middle->currentWidget();
    const bool isElsewhere = !m_middle->isAncestorOf(window()->focusWidget());
    if (event->key() == Qt::Key_Escape && isElsewhere && m_middle->isVisiting())
        page->event(event); // as if it was pressed there
    else if (const QString why = whyDead(*event); !why.isEmpty())
        tellBriefly(why);
    else
        QWidget::keyPressEvent(event);
}

} // namespace jour::ui
