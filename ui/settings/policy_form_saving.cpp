#include "settings/policy_form.h"
#include "settings/policy_steps.h"
#include "support/wording.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QLineEdit>
#include <QPushButton>

// What keeps a policy from being saved, said beside the field that it is about.
namespace jour::ui {

void PolicyForm::clearRefusals()
{
    for (FormRow *row : {m_nameRow, m_scopeRow})
        row->setHint({});
    m_validFromRow->setHint(tr("Empty: as soon as it is saved. Before, the version that holds now."));
    m_retiredAtRow->setHint(tr("Empty: until somebody switches it off."));
    m_reasonRow->setHint(tr("Goes into the journal with your signature."));
    for (PlainLabel *label : {m_stepsProblem, m_problem})
        label->hide();
}

FormRow *PolicyForm::rowOf(const QString &detail) const
{
    if (detail == QLatin1String{"policyName"})
        return m_nameRow;
    if (detail == QLatin1String{"policyScope"})
        return m_scopeRow;
    if (detail == QLatin1String{"validFrom"})
        return m_validFromRow;
    if (detail == QLatin1String{"retiredAt"})
        return m_retiredAtRow;
    return detail == QLatin1String{"reason"} ? m_reasonRow : nullptr;
}

void PolicyForm::askSave()
{
    // What is typed counts, also in the field that one is still in.
    for (CompleterField *field : findChildren<CompleterField *>())
        field->commitTyped();
    clearRefusals();
    // From the last to the first: that one keeps the focus.
    bool isWhole = true;
    const auto demand = [&](bool holds, const char *detail) {
        if (!holds)
            refuse({ErrorCode::Invalid, QLatin1String{detail}});
        isWhole = isWhole && holds;
    };
    demand(!reason().isEmpty(), "reason");
    demand(!m_steps->steps().empty(), "policySteps");
    demand(!m_retiredAt->isUnreadable(), "retiredAt");
    demand(!m_validFrom->isUnreadable(), "validFrom");
    demand(!m_nameSv->text().trimmed().isEmpty(), "policyName");
    if (isWhole)
        Q_EMIT saveRequested();
}

void PolicyForm::refuse(const Error &error)
{
    const QString words = Wording::of(error);
    if (FormRow *row = rowOf(error.detail)) {
        row->setHint(words, HintKind::Error);
        row->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool ofSteps = error.detail == QLatin1String{"policySteps"};
    PlainLabel *label = ofSteps ? m_stepsProblem : m_problem;
    label->setPlainText(words);
    label->show();
    if (ofSteps)
        m_steps->focusList();
    else
        m_save->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
