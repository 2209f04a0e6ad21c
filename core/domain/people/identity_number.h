#pragma once

#include "base/json.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace jour {

enum class IdentityKind {
    Unknown,           ///< nothing was given
    Personnummer,      ///< folkbokföringslagen (1991:481) 18 §
    Samordningsnummer, ///< day + 60; lag (2022:1697) 2 kap. 8 §; may lack a real date
    Interim,           ///< a date and a birth number that begins with one of T R S U W X J K L M N
    Reserve,           ///< health care's own: Region Stockholm 99…, Region Skåne, national reserve id …
    Other,             ///< anything else, kept as given
};

/// What is odd about a number. A warning beside the field, never a reason to refuse it.
enum class IdentityWarning {
    CheckDigit,       ///< the last digit does not fit the others
    NoRealDate,       ///< a personnummer whose date is not in the calendar
    FutureDate,       ///< born after today
    AmbiguousCentury, ///< both centuries are possible: `canonical` is the later one, `otherReading` the
                      ///< earlier
    BirthNumberZero,  ///< birth number 000 is not issued
    OrganisationNumber,
    Interim,    ///< temporary: expect another number later
    Unreadable, ///< not the form of any number we know
};

enum class Sex { Unknown, Female, Male };

/// A number that tells who somebody is, as given and as understood. Age from a number is not proof of age,
/// and the date in a personnummer can be a day near the birth (folkbokföringslagen 18 §).
struct IdentityNumber
{
    IdentityKind kind = IdentityKind::Unknown;
    QString asGiven; ///< exactly what was typed
    QString
        canonical; ///< 12 digits with century, or the form without separators; empty: nothing to compare with
    QString otherReading; ///< with AmbiguousCentury: the same number a hundred years earlier
    std::optional<QDate> birthDate;
    Sex sex = Sex::Unknown;
    bool checkDigitOk = false; ///< false too where the kind has no check digit
    std::vector<IdentityWarning> warnings;

    friend bool operator==(const IdentityNumber &, const IdentityNumber &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("kind", &IdentityNumber::kind),
                          field("asGiven", &IdentityNumber::asGiven),
                          field("canonical", &IdentityNumber::canonical),
                          field("otherReading", &IdentityNumber::otherReading),
                          field("birthDate", &IdentityNumber::birthDate),
                          field("sex", &IdentityNumber::sex),
                          field("checkDigitOk", &IdentityNumber::checkDigitOk),
                          field("warnings", &IdentityNumber::warnings)};
    }
};

/// Reads what an operator typed or pasted: 10 or 12 digits, with or without '-', '+', dashes of other sorts
/// and spaces. Never refuses; what cannot be read becomes IdentityKind::Other. `today` is the local date: it
/// decides the century of ten digits and what lies in the future.
[[nodiscard]] IdentityNumber readIdentityNumber(const QString &typed, const QDate &today);

/// True for a number with a warning `w`.
[[nodiscard]] bool hasWarning(const IdentityNumber &number, IdentityWarning w);

/// YYMMDD-NNNN, with '+' from 1 January of the year the person turns 100 (folkbokföringslagen 18 §). Reserve
/// numbers without separators; anything else as given.
[[nodiscard]] QString displayed(const IdentityNumber &number, const QDate &today);

/// Stands in for a number that must not be seen. Always the same, so that not even its form shows; empty for
/// none.
[[nodiscard]] QString masked(const IdentityNumber &number);

/// Whole years lived on `date`, both local dates; -1 before birth or for an invalid date. Who is born on 29
/// February is a year older on 28 February in a common year, as lag (1930:173) 1 § counts years.
[[nodiscard]] int ageOn(const QDate &birthDate, const QDate &date);

} // namespace jour

JOUR_ENUM_WORDS(jour::IdentityKind, {jour::IdentityKind::Unknown, "unknown"},
                {jour::IdentityKind::Personnummer, "personnummer"},
                {jour::IdentityKind::Samordningsnummer, "samordningsnummer"},
                {jour::IdentityKind::Interim, "interim"}, {jour::IdentityKind::Reserve, "reserve"},
                {jour::IdentityKind::Other, "other"})
JOUR_ENUM_WORDS(jour::IdentityWarning, {jour::IdentityWarning::CheckDigit, "checkDigit"},
                {jour::IdentityWarning::NoRealDate, "noRealDate"},
                {jour::IdentityWarning::FutureDate, "futureDate"},
                {jour::IdentityWarning::AmbiguousCentury, "ambiguousCentury"},
                {jour::IdentityWarning::BirthNumberZero, "birthNumberZero"},
                {jour::IdentityWarning::OrganisationNumber, "organisationNumber"},
                {jour::IdentityWarning::Interim, "interim"},
                {jour::IdentityWarning::Unreadable, "unreadable"})
JOUR_ENUM_WORDS(jour::Sex, {jour::Sex::Unknown, "unknown"}, {jour::Sex::Female, "female"},
                {jour::Sex::Male, "male"})
