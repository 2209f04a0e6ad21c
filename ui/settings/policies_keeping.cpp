#include "settings/policies_part.h"
#include "settings/policy_form.h"
#include "settings/policy_import_view.h"
#include "settings/policy_trial.h"
#include "support/policy_words.h"
#include "widgets/banner.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

// The policy that is being written: shown, kept, asked about, saved or discarded.
namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{300};

} // namespace

PoliciesPart::~PoliciesPart()
{
    if (m_keep.isActive())
        keep();
    if (m_form)
        m_form->disconnect(this); // it ends after this
}

void PoliciesPart::showForm(const PolicyDraft &draft)
{
    m_reading.stop(); // a file that still comes would stand beside it
    m_result->render({});
    m_form = new PolicyForm{draft, m_desk.reference(), m_ground, m_desk.clock(), this};
    m_formPlace->addWidget(m_form);
    connect(m_form, &PolicyForm::saveRequested, this, &PoliciesPart::save);
    connect(m_form, &PolicyForm::left, this, &PoliciesPart::leave);
    connect(m_form, &PolicyForm::edited, this, &PoliciesPart::edited);
    m_offRow->hide();
    m_detail->hide(); // the form says it as it is being written
    m_form->show();
    m_form->focusFirst();
    m_trial->setPolicy(m_form->policy());
}

void PoliciesPart::leaveForm()
{
    m_keep.stop();
    m_reading.stop();
    if (std::exchange(m_isKept, false))
        std::ignore = m_draft.drop();
    m_then = {};
    m_question->render({});
    m_result->render({});
    m_offRow->hide();
    m_offReason->clear();
    for (QWidget *open : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_importView)}) {
        if (!open)
            continue;
        open->hide();
        open->deleteLater(); // this may be running inside its signal
        m_list->setFocus(Qt::OtherFocusReason);
    }
    m_form = nullptr;
    m_importView = nullptr;
    m_detail->show();
    renderChosen();
}

void PoliciesPart::leaveThen(const std::function<void()> &then)
{
    if (m_form && m_form->isDirty()) {
        m_then = then;
        ask();
        return;
    }
    if (m_form || m_importView)
        leaveForm();
    then();
}

void PoliciesPart::leave()
{
    if (m_then)
        answer("stay");
    else
        leaveThen([] {});
}

void PoliciesPart::ask()
{
    const QWidget *focused = QApplication::focusWidget();
    m_before = focused && m_form->isAncestorOf(focused) ? QApplication::focusWidget() : nullptr;
    m_question->render({Severity::Warning,
                        tr("Not saved yet: %1").arg(m_form->accessibleName()),
                        {{"save", tr("Save  Ctrl+Enter")},
                         {"discard", tr("Discard  Ctrl+Delete")},
                         {"stay", tr("Go on writing  Esc")}},
                        false});
    // The form is long, and the question stands above it: the keyboard goes there, and the page with it.
    if (const auto buttons = m_question->findChildren<QPushButton *>(QStringLiteral("save"));
        !buttons.empty())
        buttons.last()->setFocus(Qt::OtherFocusReason);
}

void PoliciesPart::answer(const QByteArray &key)
{
    if (!m_form)
        return;
    if (key == "save") {
        m_form->askSave();
    } else if (key == "discard") {
        const auto then = std::exchange(m_then, {});
        leaveForm();
        if (then)
            then();
    } else if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->focusFirst();
    }
    // What was refused, or is written on, is not asked about any more.
    if (key != "discard") {
        m_then = {};
        m_question->render({});
    }
}

void PoliciesPart::save()
{
    const Policy written = m_form->policy();
    const auto saved = m_policies.save(written, m_form->reason());
    if (!saved) {
        m_form->refuse(saved.error());
        return;
    }
    const auto then = std::exchange(m_then, {});
    leaveForm();
    refresh();
    tell(tr("%1 is saved as a new version. Cases that are chased already keep the one they began under.")
             .arg(PolicyWords::nameOf(written)));
    if (then)
        then();
}

void PoliciesPart::edited()
{
    m_trial->setPolicy(m_form->policy());
    // The first change is kept at once; what follows within a moment is kept together.
    if (!m_isKept)
        keep();
    else if (!m_keep.isActive())
        m_keep.start(draftEvery);
}

void PoliciesPart::keep()
{
    if (!m_form)
        return;
    if (m_form->isDirty()) {
        m_isKept = true;
        std::ignore = m_draft.keep(toJsonObject(m_form->draft()));
    } else if (std::exchange(m_isKept, false)) {
        std::ignore = m_draft.drop();
    }
}

void PoliciesPart::pickUpDraft()
{
    if (m_form || m_desk.actor().role != Role::Manager)
        return;
    const QJsonObject body = m_draft.body();
    if (body.isEmpty())
        return;
    Q_EMIT pickedUp();
    leaveForm();
    showForm(fromJsonObject<PolicyDraft>(body));
    m_isKept = true;
    m_question->render({Severity::Info,
                        tr("This was half-written and not saved. Go on, or discard it."),
                        {{"discard", tr("Discard")}},
                        false});
}

void PoliciesPart::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    const bool asked = m_question->isVisible() && m_form && button && m_question->isAncestorOf(button);
    if (!asked)
        QWidget::keyPressEvent(event);
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        answer("save");
    else if (isEnter)
        button->click();
    else if (event->key() == Qt::Key_Delete && event->modifiers().testFlag(Qt::ControlModifier))
        answer("discard");
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jour::ui
