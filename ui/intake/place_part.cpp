#include "intake/form_parts.h"

namespace jour::ui {

PlacePart::PlacePart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    addHeading(tr("Municipality and place"));
    addMunicipality(QStringLiteral("facts.homeMunicipality"), tr("&Home municipality"),
                    [](IntakeForm &f) -> MunicipalityRef & { return f.facts.homeMunicipality; });
    addMunicipality(QStringLiteral("facts.whereabouts"), tr("Municipality where the child &is"),
                    [](IntakeForm &f) -> MunicipalityRef & { return f.facts.whereabouts; });
    addLine(
        QStringLiteral("facts.placeFound"), tr("Place &found"),
        [](IntakeForm &f) -> QString & { return f.facts.placeFound; }, true);
    addLine(QStringLiteral("facts.travelFrom"), tr("Travelled from"),
            [](IntakeForm &f) -> QString & { return f.facts.travelFrom; });
    addLine(QStringLiteral("facts.travelTo"), tr("On the way to"),
            [](IntakeForm &f) -> QString & { return f.facts.travelTo; });
    addKey(QStringLiteral("facts.travelMeans"), tr("By what means"), QStringLiteral("travelMeans"),
           [](IntakeForm &f) -> QString & { return f.facts.travelMeans; });
}

} // namespace jour::ui
