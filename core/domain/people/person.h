#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/cases/case.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace jour {

enum class PersonRole { Child, Guardian, Sibling, Other };

/// Protected personal data (skyddade personuppgifter). Anything but None is masked until revealed with a
/// reason.
enum class Protection {
    None,
    ConfidentialityMarking, ///< sekretessmarkering
    ProtectedRegistration,  ///< skyddad folkbokföring: the registered municipality may be a decoy
    AssumedIdentity,        ///< fingerade personuppgifter: old and new identity are never linked
    Unclear,                ///< somebody said so; treat as protected
};

struct PersonPhone
{
    QString number; ///< as given
    QString remark;

    friend bool operator==(const PersonPhone &, const PersonPhone &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("number", &PersonPhone::number), field("remark", &PersonPhone::remark)};
    }
};

/// What is known of a person in one case. Corrected one member at a time, as CaseFacts.
struct PersonFacts
{
    PersonRole role = PersonRole::Child;
    QString relation; ///< to the child: "mother", "foster home" …
    QString givenName;
    QString familyName;
    QString identity;               ///< personnummer or other number exactly as given; empty: unknown
    QString identityVerified;       ///< how it was checked
    std::optional<QDate> birthDate; ///< when known apart from the number
    QString assumedAge;             ///< "about 14"
    QString sex;
    Protection protection = Protection::None;
    MunicipalityRef homeMunicipality;
    QString address;
    std::vector<PersonPhone> phones;
    QString language;
    Answer interpreter = Answer::Unknown;
    Answer informed = Answer::Unknown;       ///< guardians
    Answer mustNotContact = Answer::Unknown; ///< guardians
    QString mustNotContactWhy;
    QString school;
    QString remark;

    friend bool operator==(const PersonFacts &, const PersonFacts &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("role", &PersonFacts::role),
                          field("relation", &PersonFacts::relation),
                          field("givenName", &PersonFacts::givenName),
                          field("familyName", &PersonFacts::familyName),
                          field("identity", &PersonFacts::identity),
                          field("identityVerified", &PersonFacts::identityVerified),
                          field("birthDate", &PersonFacts::birthDate),
                          field("assumedAge", &PersonFacts::assumedAge),
                          field("sex", &PersonFacts::sex),
                          field("protection", &PersonFacts::protection),
                          field("homeMunicipality", &PersonFacts::homeMunicipality),
                          field("address", &PersonFacts::address),
                          field("phones", &PersonFacts::phones),
                          field("language", &PersonFacts::language),
                          field("interpreter", &PersonFacts::interpreter),
                          field("informed", &PersonFacts::informed),
                          field("mustNotContact", &PersonFacts::mustNotContact),
                          field("mustNotContactWhy", &PersonFacts::mustNotContactWhy),
                          field("school", &PersonFacts::school),
                          field("remark", &PersonFacts::remark)};
    }
};

/// A person as part of one case.
struct Person
{
    PersonId id;
    CaseId caseRef;
    PersonFacts facts;

    friend bool operator==(const Person &, const Person &) = default;
};

[[nodiscard]] inline bool isProtected(const PersonFacts &facts)
{
    return facts.protection != Protection::None;
}

/// "Alva Nilsson"; empty when no name is known.
[[nodiscard]] QString fullName(const PersonFacts &facts);
/// "A.N."; empty when no name is known.
[[nodiscard]] QString initials(const PersonFacts &facts);

} // namespace jour

JOUR_ENUM_WORDS(jour::PersonRole, {jour::PersonRole::Child, "child"},
                {jour::PersonRole::Guardian, "guardian"}, {jour::PersonRole::Sibling, "sibling"},
                {jour::PersonRole::Other, "other"})
JOUR_ENUM_WORDS(jour::Protection, {jour::Protection::None, "none"},
                {jour::Protection::ConfidentialityMarking, "confidentialityMarking"},
                {jour::Protection::ProtectedRegistration, "protectedRegistration"},
                {jour::Protection::AssumedIdentity, "assumedIdentity"},
                {jour::Protection::Unclear, "unclear"})
