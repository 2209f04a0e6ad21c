// The case panel's facts and people: one fact at a time, and what protection hides until somebody has said
// why.
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "case_panel/checklist_view.h"
#include "case_panel/documents_view.h"
#include "case_panel/journal_view.h"
#include "case_panel/overview_view.h"
#include "domain/handover/protection_mask.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

const QString reasonField = QStringLiteral("reason");

} // namespace

void CasePane::editFact(const QString &fact)
{
    const auto &file = m_presenter->state().file;
    auto field = fieldForFact(fact, toJsonObject(file->c.facts), false, m_context.desk);
    if (!field)
        return;
    const QString name = field->name;
    std::vector<FieldSpec> fields{std::move(*field)};
    if (fact == QLatin1String{"policeLatestHandover"} && file->c.facts.policeLatestHandover)
        fields.push_back({reasonField,
                          tr("&Reason for the change"),
                          FieldKind::Line,
                          {},
                          {},
                          tr("What the police said. Empty: without a stated reason.")});
    openForm({QString{QStringLiteral("fact-") + fact}, Wording::factLabel(fact), tr("Save"), {}, fields},
             [this, name](const QJsonObject &values) {
                 return m_presenter->changeFact(name, values.value(name),
                                                values.value(reasonField).toString().trimmed());
             });
}

void CasePane::editPersonFact(PersonId person, const QString &fact)
{
    const auto &persons = m_presenter->state().file->persons;
    const auto found = std::ranges::find(persons, person, &Person::id);
    if (found == persons.end())
        return;
    auto field = fieldForFact(fact, toJsonObject(found->facts), true, m_context.desk);
    if (!field)
        return;
    const QString name = field->name;
    openForm({QString{QStringLiteral("person-") + person.hex() + QLatin1Char('-') + fact},
              Wording::factLabel(fact),
              tr("Save"),
              {},
              {std::move(*field)}},
             [this, person, name](const QJsonObject &values) {
                 return m_presenter->changePersonFact(person, name, values.value(name));
             });
}

void CasePane::askReveal(PersonId person)
{
    openForm({QString{QStringLiteral("reveal-") + person.hex()},
              tr("Show protected identity"),
              tr("Show for 20 seconds"),
              tr("The look and its reason are journaled."),
              {{QStringLiteral("reason"), tr("&Reason"), FieldKind::Line}}},
             [this, person](const QJsonObject &values) {
                 const auto shown =
                     m_presenter->reveal(person, values.value(QStringLiteral("reason")).toString());
                 if (!shown)
                     return Wording::of(shown.error());
                 m_overview->showRevealed(*shown);
                 return QString{};
             });
}

void CasePane::setRevealed(bool revealed)
{
    m_revealed = revealed;
    m_journal->setRevealed(revealed);
    m_checklist->setRevealed(revealed);
    m_documents->setRevealed(revealed);
    tellMunicipalities();
}

bool CasePane::hidesProtected() const
{
    return !m_revealed && ProtectionMask::isNeeded(m_presenter->state().file->persons);
}

/// The municipality to call must be known; where a protected child is must not.
void CasePane::tellMunicipalities()
{
    const auto &file = m_presenter->state().file;
    if (!file)
        return;
    const CaseFacts &facts = file->c.facts;
    Q_EMIT municipalitiesChanged(facts.homeMunicipality,
                                 hidesProtected() ? MunicipalityRef{} : facts.whereabouts);
}

} // namespace jour::ui
