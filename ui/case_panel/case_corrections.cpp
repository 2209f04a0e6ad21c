// The case panel's corrections: what was written stays, what takes its place names it.
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"

namespace jour::ui {

void CasePane::correct(const EventBody &body)
{
    if (const auto *a = std::get_if<events::AssessmentMade>(&body))
        return correctAct(ActForm::Assess, tr("Correct the assessment"), a->entry, toJsonObject(*a));
    if (const auto *d = std::get_if<events::DecisionRecorded>(&body))
        return correctAct(ActForm::Decide, tr("Correct the decision"), d->entry, toJsonObject(*d));
    const auto *note = std::get_if<events::NoteWritten>(&body);
    if (!note)
        return;
    openForm({QString{QStringLiteral("correct-") + note->entry.hex()},
              tr("Correct the note"),
              tr("Save correction"),
              tr("The earlier note stays readable."),
              {{QStringLiteral("text"), tr("&Text"), FieldKind::Note, {}, note->text}}},
             [this, id = note->entry, at = note->happenedAt](const QJsonObject &values) {
                 return m_presenter->correctNote(id, values.value(QStringLiteral("text")).toString(), at);
             });
}

/// The act's own form, filled with what was said before.
void CasePane::correctAct(ActForm form, const QString &title, EntryId entry, const QJsonObject &before)
{
    FormSpec spec = formFor(form, *m_presenter->state().file, m_context.desk);
    spec.kind = QStringLiteral("correct-") + entry.hex();
    spec.title = title;
    spec.saveText = tr("Save correction");
    for (FieldSpec &field : spec.fields)
        field.value = before.value(field.name);
    openForm(std::move(spec), [this, form, entry](QJsonObject values) {
        values.insert(QStringLiteral("supersedes"), toJson(entry));
        return m_presenter->run(form, values);
    });
}

} // namespace jour::ui
