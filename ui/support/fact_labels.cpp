#include "support/wording.h"

namespace jour::ui {

namespace {

struct FactLabel
{
    const char *fact;
    const char *label;
};

// clang-format off
constexpr FactLabel labels[] = {
    {"kind", QT_TRANSLATE_NOOP("Wording", "Kind")},
    {"urgency", QT_TRANSLATE_NOOP("Wording", "Urgency")},
    {"channel", QT_TRANSLATE_NOOP("Wording", "Channel")},
    {"happenedAt", QT_TRANSLATE_NOOP("Wording", "Happened at")},
    {"policeUnit", QT_TRANSLATE_NOOP("Wording", "Police unit")},
    {"reporterName", QT_TRANSLATE_NOOP("Wording", "Reporter")},
    {"reporterTitle", QT_TRANSLATE_NOOP("Wording", "Reporter's post")},
    {"callbackNumber", QT_TRANSLATE_NOOP("Wording", "Callback number")},
    {"policeReference", QT_TRANSLATE_NOOP("Wording", "Police reference")},
    {"wantsFeedback", QT_TRANSLATE_NOOP("Wording", "Wants feedback")},
    {"feedbackAskedAt", QT_TRANSLATE_NOOP("Wording", "Feedback asked for at")},
    {"anonymous", QT_TRANSLATE_NOOP("Wording", "Anonymous")},
    {"policeWords", QT_TRANSLATE_NOOP("Wording", "In the police's words")},
    {"ownWords", QT_TRANSLATE_NOOP("Wording", "In our words")},
    {"acuteDanger", QT_TRANSLATE_NOOP("Wording", "Acute danger")},
    {"worrySince", QT_TRANSLATE_NOOP("Wording", "Worry since")},
    {"ifNothingDone", QT_TRANSLATE_NOOP("Wording", "If nothing is done")},
    {"threatStaff", QT_TRANSLATE_NOOP("Wording", "Threat to staff")},
    {"health", QT_TRANSLATE_NOOP("Wording", "Health, medication, intoxication")},
    {"specialCare", QT_TRANSLATE_NOOP("Wording", "To know when meeting the child")},
    {"legalGround", QT_TRANSLATE_NOOP("Wording", "Ground the police state")},
    {"policeLatestHandover", QT_TRANSLATE_NOOP("Wording", "Latest hand-over, as the police state it")},
    {"riskOfHarm", QT_TRANSLATE_NOOP("Wording", "Risks harm in gang-related crime")},
    {"foundInCounty", QT_TRANSLATE_NOOP("Wording", "Found in Stockholm County")},
    {"agreementResident", QT_TRANSLATE_NOOP("Wording", "Belongs to an agreement municipality")},
    {"roles", QT_TRANSLATE_NOOP("Wording", "Role of the child")},
    {"crimeTypes", QT_TRANSLATE_NOOP("Wording", "Crime types")},
    {"homeMunicipality", QT_TRANSLATE_NOOP("Wording", "Home municipality")},
    {"whereabouts", QT_TRANSLATE_NOOP("Wording", "Municipality of whereabouts")},
    {"placeFound", QT_TRANSLATE_NOOP("Wording", "Place found")},
    {"childWhereNow", QT_TRANSLATE_NOOP("Wording", "Where the child is now")},
    {"withChild", QT_TRANSLATE_NOOP("Wording", "Who is with the child")},
    {"withChildSince", QT_TRANSLATE_NOOP("Wording", "With the child since")},
    {"travelFrom", QT_TRANSLATE_NOOP("Wording", "Travelled from")},
    {"travelTo", QT_TRANSLATE_NOOP("Wording", "Travelled to")},
    {"travelMeans", QT_TRANSLATE_NOOP("Wording", "Travelled by")},
    {"guardianInformed", QT_TRANSLATE_NOOP("Wording", "Guardian informed")},
    {"guardianInformedHow", QT_TRANSLATE_NOOP("Wording", "Informed by whom and when")},
    {"nextStep", QT_TRANSLATE_NOOP("Wording", "Next step")},
    {"role", QT_TRANSLATE_NOOP("Wording", "Role")},
    {"relation", QT_TRANSLATE_NOOP("Wording", "Relation")},
    {"givenName", QT_TRANSLATE_NOOP("Wording", "Given name")},
    {"familyName", QT_TRANSLATE_NOOP("Wording", "Family name")},
    {"identity", QT_TRANSLATE_NOOP("Wording", "Identity number")},
    {"identityVerified", QT_TRANSLATE_NOOP("Wording", "Identity checked")},
    {"birthDate", QT_TRANSLATE_NOOP("Wording", "Birth date")},
    {"assumedAge", QT_TRANSLATE_NOOP("Wording", "Assumed age")},
    {"sex", QT_TRANSLATE_NOOP("Wording", "Sex")},
    {"protection", QT_TRANSLATE_NOOP("Wording", "Protected identity")},
    {"address", QT_TRANSLATE_NOOP("Wording", "Address")},
    {"phones", QT_TRANSLATE_NOOP("Wording", "Phone")},
    {"language", QT_TRANSLATE_NOOP("Wording", "Language")},
    {"interpreter", QT_TRANSLATE_NOOP("Wording", "Needs an interpreter")},
    {"informed", QT_TRANSLATE_NOOP("Wording", "Informed")},
    {"mustNotContact", QT_TRANSLATE_NOOP("Wording", "Must not be contacted")},
    {"mustNotContactWhy", QT_TRANSLATE_NOOP("Wording", "Why not")},
    {"school", QT_TRANSLATE_NOOP("Wording", "School")},
    {"remark", QT_TRANSLATE_NOOP("Wording", "Remark")},
};
// clang-format on

} // namespace

QString Wording::factLabel(const QString &fact)
{
    for (const FactLabel &entry : labels)
        if (fact == QLatin1String{entry.fact})
            return tr(entry.label);
    return fact;
}

} // namespace jour::ui
