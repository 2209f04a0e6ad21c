#include "case_panel/act_forms.h"
#include "support/wording.h"

#include <array>

namespace jour::ui {

namespace {

struct FactField
{
    const char *fact;
    FieldKind kind;
    const char *list; ///< of classifications.json, "" for none
};

// clang-format off
constexpr std::array caseFields{
    FactField{"kind", FieldKind::Choice, "caseKinds"}, FactField{"channel", FieldKind::Choice, "channels"},
    FactField{"happenedAt", FieldKind::Moment, ""}, FactField{"policeUnit", FieldKind::Line, ""},
    FactField{"reporterName", FieldKind::Line, ""}, FactField{"reporterTitle", FieldKind::Line, ""},
    FactField{"callbackNumber", FieldKind::Line, ""}, FactField{"policeReference", FieldKind::Line, ""},
    FactField{"wantsFeedback", FieldKind::Answer, ""}, FactField{"feedbackAskedAt", FieldKind::Moment, ""},
    FactField{"anonymous", FieldKind::Check, ""}, FactField{"policeWords", FieldKind::Note, ""},
    FactField{"ownWords", FieldKind::Note, ""}, FactField{"acuteDanger", FieldKind::Note, ""},
    FactField{"worrySince", FieldKind::Line, ""}, FactField{"ifNothingDone", FieldKind::Note, ""},
    FactField{"threatStaff", FieldKind::Note, ""}, FactField{"health", FieldKind::Note, ""},
    FactField{"specialCare", FieldKind::Note, ""}, FactField{"withChildSince", FieldKind::Moment, ""},
    FactField{"legalGround", FieldKind::Choice, "legalGrounds"}, FactField{"policeLatestHandover", FieldKind::Moment, ""},
    FactField{"riskOfHarm", FieldKind::Answer, ""}, FactField{"foundInCounty", FieldKind::Answer, ""},
    FactField{"agreementResident", FieldKind::Answer, ""}, FactField{"roles", FieldKind::Many, "roles"},
    FactField{"crimeTypes", FieldKind::Many, "crimeTypes"}, FactField{"homeMunicipality", FieldKind::Municipality, ""},
    FactField{"whereabouts", FieldKind::Municipality, ""}, FactField{"placeFound", FieldKind::Line, ""},
    FactField{"childWhereNow", FieldKind::Line, ""}, FactField{"withChild", FieldKind::Line, ""},
    FactField{"travelFrom", FieldKind::Line, ""}, FactField{"travelTo", FieldKind::Line, ""},
    FactField{"travelMeans", FieldKind::Choice, "travelMeans"}, FactField{"guardianInformed", FieldKind::Answer, ""},
    FactField{"guardianInformedHow", FieldKind::Line, ""}, FactField{"nextStep", FieldKind::Line, ""},
};
constexpr std::array personFields{
    FactField{"relation", FieldKind::Choice, "relations"}, FactField{"givenName", FieldKind::Line, ""},
    FactField{"familyName", FieldKind::Line, ""}, FactField{"identity", FieldKind::Line, ""},
    FactField{"identityVerified", FieldKind::Choice, "identityChecks"}, FactField{"assumedAge", FieldKind::Line, ""},
    FactField{"birthDate", FieldKind::Date, ""}, FactField{"phones", FieldKind::Phones, ""},
    FactField{"sex", FieldKind::Choice, "sexes"}, FactField{"homeMunicipality", FieldKind::Municipality, ""},
    FactField{"address", FieldKind::Line, ""}, FactField{"language", FieldKind::Choice, "languages"},
    FactField{"interpreter", FieldKind::Answer, ""}, FactField{"informed", FieldKind::Answer, ""},
    FactField{"mustNotContact", FieldKind::Answer, ""}, FactField{"mustNotContactWhy", FieldKind::Line, ""},
    FactField{"school", FieldKind::Line, ""}, FactField{"remark", FieldKind::Note, ""},
};
// clang-format on

/// Enums of core that are not lists of classifications.json.
std::vector<FieldOption> enumOptions(const QString &fact)
{
    std::vector<FieldOption> options;
    if (fact == QLatin1String{"urgency"})
        for (const auto &[value, word] : EnumWords<Urgency>::words)
            options.push_back({word, Wording::of(value)});
    if (fact == QLatin1String{"protection"})
        for (const auto &[value, word] : EnumWords<Protection>::words)
            options.push_back({word, Wording::of(value)});
    if (fact == QLatin1String{"role"})
        for (const auto &[value, word] : EnumWords<PersonRole>::words)
            options.push_back({word, Wording::of(value)});
    return options;
}

/// Members that equal their default are left out of the JSON.
QString defaultOf(const QString &fact)
{
    if (fact == QLatin1String{"urgency"})
        return wordOf(CaseFacts{}.urgency);
    return fact == QLatin1String{"role"} ? wordOf(PersonFacts{}.role) : wordOf(PersonFacts{}.protection);
}

} // namespace

std::optional<FieldSpec> fieldForFact(const QString &fact, const QJsonObject &facts, bool ofPerson,
                                      const Desk &desk)
{
    FieldSpec spec{fact, Wording::factLabel(fact)};
    spec.value = facts.value(fact);
    if (auto options = enumOptions(fact); !options.empty()) {
        spec.kind = FieldKind::Few;
        spec.options = std::move(options);
        if (spec.value.isUndefined())
            spec.value = defaultOf(fact);
        return spec;
    }
    const auto find = [&](const auto &fields) -> std::optional<FieldSpec> {
        for (const FactField &field : fields) {
            if (fact != QLatin1String{field.fact})
                continue;
            spec.kind = field.kind;
            spec.isAhead = fact == QLatin1String{"policeLatestHandover"};
            if (field.kind == FieldKind::Municipality)
                spec.options = municipalityOptions(desk);
            else if (*field.list != '\0')
                spec.options = optionsOf(desk, QString::fromLatin1(field.list));
            return spec;
        }
        return std::nullopt;
    };
    return ofPerson ? find(personFields) : find(caseFields);
}

} // namespace jour::ui
