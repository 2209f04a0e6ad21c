#include "intake/form_parts.h"

namespace jour::ui {

EventPart::EventPart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    addHeading(tr("What happened"));
    addNote(
        QStringLiteral("facts.policeWords"), tr("In the &police's own words"),
        [](IntakeForm &f) -> QString & { return f.facts.policeWords; }, 3);
    addNote(
        QStringLiteral("facts.ownWords"), tr("In &our words"),
        [](IntakeForm &f) -> QString & { return f.facts.ownWords; }, 2);
    addNote(
        QStringLiteral("facts.acuteDanger"), tr("Acute &danger, and how"),
        [](IntakeForm &f) -> QString & { return f.facts.acuteDanger; }, 1);
    addKeys(QStringLiteral("facts.crimeTypes"), tr("Crime types"), QStringLiteral("crimeTypes"),
            [](IntakeForm &f) -> std::vector<QString> & { return f.facts.crimeTypes; });
    addMoment(QStringLiteral("facts.happenedAt"), tr("When it happened"),
              [](IntakeForm &f) -> std::optional<Instant> & { return f.facts.happenedAt; });
}

} // namespace jour::ui
