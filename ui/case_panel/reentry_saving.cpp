// The line that is being entered: saved, asked about, discarded.
#include "case_panel/reentry_page.h"
#include "case_panel/reentry_presenter.h"
#include "support/reading_order.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jour::ui {

namespace {

constexpr int mostLinesShown = 6;

constexpr std::array<std::pair<int, AttemptOutcome>, 6> keysOfCalls{
    {{Qt::Key_F6, AttemptOutcome::Reached},
     {Qt::Key_F7, AttemptOutcome::NoAnswer},
     {Qt::Key_F8, AttemptOutcome::LeftMessage},
     {Qt::Key_F10, AttemptOutcome::Busy},
     {Qt::Key_F11, AttemptOutcome::WrongNumber},
     {Qt::Key_F12, AttemptOutcome::Refused}}};

} // namespace

void ReentryPage::saveLine()
{
    m_case->commitTyped();
    if (!m_when->moment()) {
        m_whenRow->setHint(tr("Write when it happened: 0310, -15 or igår 2340."), HintKind::Warning);
        m_when->setFocus(Qt::OtherFocusReason);
    } else if (isNewCase()) {
        const Afterwards taken{*m_when->moment(), m_sheet->text().trimmed()};
        m_isDirty = false;
        keep();
        Q_EMIT newCaseRequested(taken);
    } else if (!m_form) {
        m_caseRow->setHint(tr("Choose a case from the list, or \"New case\"."), HintKind::Warning);
        m_case->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->flush();
        saveTyped(m_form->values());
    }
}

void ReentryPage::saveTyped(const QJsonObject &values)
{
    if (!m_when->moment()) {
        // Says what is missing; later, for the form puts the hand back to where it was.
        QMetaObject::invokeMethod(this, &ReentryPage::saveLine, Qt::QueuedConnection);
        return;
    }
    const ReentryKind kind = reentryKindIn(QString::fromLatin1(m_kind->chosen()));
    const QString problem = m_presenter->save(kind, values, {*m_when->moment(), m_sheet->text().trimmed()});
    const bool leaves = std::exchange(m_leavesAfterSave, false);
    m_form->showProblem(problem);
    if (!problem.isEmpty())
        return;
    addEntered(m_presenter->lastLine());
    nextLine();
    if (leaves)
        leaveNow();
}

/// Same sheet, same case, same kind: what the next line on the paper most often is.
void ReentryPage::nextLine()
{
    if (m_form)
        m_form->forget();
    m_typed = {};
    m_isDirty = false;
    m_when->setMoment(std::nullopt);
    m_question->render({});
    showForm();
    tellTime();
    keep();
    m_when->setFocus(Qt::OtherFocusReason);
}

void ReentryPage::addEntered(const QString &line)
{
    m_enteredTitle->show();
    auto *label = new PlainLabel{line, TextRole::Body, this};
    label->setObjectName(QStringLiteral("reentryLine"));
    label->setElide(Qt::ElideRight);
    m_entered->insertWidget(0, label);
    label->show();
    while (m_entered->count() > mostLinesShown) {
        QLayoutItem *oldest = m_entered->takeAt(m_entered->count() - 1);
        delete oldest->widget();
        delete oldest;
    }
}

bool ReentryPage::setOutcome(const QKeyEvent &event)
{
    const auto *found = std::ranges::find(keysOfCalls, event.key(), &std::pair<int, AttemptOutcome>::first);
    if (found == keysOfCalls.end() || event.modifiers() != Qt::NoModifier || !m_form ||
        m_kind->chosen() != "call")
        return false;
    m_form->setValues({{QStringLiteral("outcome"), wordOf(found->second)}});
    m_typed.insert(QStringLiteral("call"), m_form->values());
    touch();
    return true;
}

void ReentryPage::leave()
{
    if (m_form)
        m_form->flush();
    if (m_question->isVisible() && m_question->state().actions.size() > 1)
        answer("stay");
    else if (m_isDirty)
        ask();
    else
        leaveNow();
}

void ReentryPage::leaveNow()
{
    m_question->render({});
    m_presenter->dropDraft();
    Q_EMIT left();
}

void ReentryPage::ask()
{
    m_question->render({Severity::Warning,
                        tr("This line is not saved yet."),
                        {{"save", tr("Save  Ctrl+Enter")},
                         {"discard", tr("Discard  Ctrl+Delete")},
                         {"stay", tr("Go on writing  Esc")}},
                        false});
    m_question->focusFirst();
}

void ReentryPage::answer(const QByteArray &key)
{
    const bool isLeaving = m_question->state().actions.size() > 1;
    m_question->render({});
    if (key == "save") {
        m_leavesAfterSave = true;
        saveLine();
        m_leavesAfterSave = false;
    } else if (key == "discard") {
        nextLine();
        if (isLeaving)
            leaveNow();
    } else {
        m_when->setFocus(Qt::OtherFocusReason);
    }
}

bool ReentryPage::answersQuestion(const QKeyEvent &event)
{
    if (!m_question->isVisible() || m_question->state().actions.size() < 2 ||
        !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Delete)
        answer("discard");
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        answer("save");
    else
        return false;
    return true;
}

void ReentryPage::focusInEvent(QFocusEvent *)
{
    m_when->setFocus(Qt::OtherFocusReason);
}

void ReentryPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (answersQuestion(*event) || setOutcome(*event))
        return;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        saveLine();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool ReentryPage::focusNextPrevChild(bool next)
{
    return tabAsRead(*this, next) || QWidget::focusNextPrevChild(next);
}

} // namespace jour::ui
