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

CarePart::CarePart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    addHeading(tr("To know before meeting the child"));
    addLine(QStringLiteral("facts.threatStaff"), tr("Threat to staff"),
            [](IntakeForm &f) -> QString & { return f.facts.threatStaff; });
    addLine(QStringLiteral("facts.health"), tr("Health, medication, intoxication"),
            [](IntakeForm &f) -> QString & { return f.facts.health; });
    addLine(
        QStringLiteral("facts.specialCare"), tr("To mind when meeting the child"),
        [](IntakeForm &f) -> QString & { return f.facts.specialCare; }, true);
    addLine(QStringLiteral("facts.worrySince"), tr("Worry since"),
            [](IntakeForm &f) -> QString & { return f.facts.worrySince; });
    addLine(QStringLiteral("facts.ifNothingDone"), tr("If nothing is done"),
            [](IntakeForm &f) -> QString & { return f.facts.ifNothingDone; });
}

} // namespace jour::ui
