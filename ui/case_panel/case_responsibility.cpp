// The case panel's question whose child it is.
#include "case_panel/act_forms.h"
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "case_panel/responsibility_card.h"
#include "services/casework.h"
#include "services/responsibility_of.h"
#include "support/wording.h"

namespace jour::ui {

void CasePane::settleResponsibility()
{
    const auto &file = m_presenter->state().file;
    if (!file)
        return;
    const Municipalities &all = m_context.desk.reference().municipalities;
    const ResponsibilityProposal proposal = responsibilityOf(*file, all);
    MunicipalityRef begin = file->c.facts.homeMunicipality;
    if (begin.isEmpty() && proposal.residence)
        begin.code = proposal.residence->code;
    const QString proposed =
        proposal.residence ? tr("Proposed: %1. Another choice needs a note; it is written in the journal.")
                                 .arg(ResponsibilityCard::words(*proposal.residence, all))
                           : tr("Nothing can be proposed. Say in the note how it was found out; it is "
                                "written in the journal.");
    openForm({QStringLiteral("responsibility"),
              tr("Responsible municipality"),
              tr("Save"),
              proposed,
              {{QStringLiteral("municipality"), tr("&Municipality where the child lives"),
                FieldKind::Municipality, municipalityOptions(m_context.desk), toJsonObject(begin)},
               {QStringLiteral("note"), tr("&Note"), FieldKind::Note}}},
             [this](const QJsonObject &values) { return m_presenter->settleResponsibility(values); });
}

QString CasePresenter::settleResponsibility(const QJsonObject &values)
{
    const auto chosen =
        fromJsonObject<MunicipalityRef>(values.value(QStringLiteral("municipality")).toObject());
    const QString note = values.value(QStringLiteral("note")).toString().trimmed();
    if (chosen.isEmpty())
        return tr("Choose a municipality.");
    const auto proposal = responsibilityOf(*m_state.file, m_desk.reference().municipalities);
    if ((!proposal.residence || proposal.residence->code != chosen.code) && note.isEmpty())
        return tr("Write in the note why another municipality than the proposed is responsible.");
    if (chosen == m_state.file->c.facts.homeMunicipality)
        return note.isEmpty() ? QString{} : writeNote(note, {});
    const auto done = Casework{m_desk}.changeFact(m_state.file->c.id, QStringLiteral("homeMunicipality"),
                                                  toJsonObject(chosen), note);
    return done ? QString{} : Wording::of(done.error());
}

} // namespace jour::ui
