#pragma once

#include "base/json.h"

#include <QString>

#include <vector>

namespace jour {

enum class PhoneKind {
    Unknown, ///< not a number, or of a sort we do not tell apart
    Mobile,
    Fixed, ///< geographic and 010 numbers
    TollFree,
    ShortCode, ///< 114 14, 116 000, 1177 …: dialled as they are, in Sweden only
    Emergency, ///< 112
    Foreign,
};

/// What is odd about a number. A warning beside the field, never a reason to refuse it.
enum class PhoneWarning {
    Unreadable, ///< no number in the text
    TooShort,
    TooLong,
    NotInUse,     ///< of a possible length, but in no series known here; it may still be right
    NoAreaCode,   ///< begins with neither 0 nor a country code
    TextLeftOut,  ///< words beside the number were passed over
    SecondNumber, ///< the text holds more than one number; the first was read
};

/// A telephone number as given and as understood.
struct PhoneNumber
{
    QString asGiven;   ///< exactly what was typed
    QString e164;      ///< "+46701740605"; empty for short codes and for what cannot be dialled
    QString shortCode; ///< "11414"; empty for other kinds
    QString extension; ///< digits
    PhoneKind kind = PhoneKind::Unknown;
    bool valid = false; ///< the number plan knows it
    std::vector<PhoneWarning> warnings;

    JOUR_FIELDS(PhoneNumber, asGiven, e164, shortCode, extension, kind, valid, warnings)
};

/// Reads what an operator typed or pasted; Swedish unless it says otherwise. Never refuses. "ankn 12",
/// "anknytning 12", "ext 12", "#12" and "x12" are an extension.
[[nodiscard]] PhoneNumber readPhoneNumber(const QString &typed);

[[nodiscard]] bool hasWarning(const PhoneNumber &number, PhoneWarning w);

/// National form for Swedish numbers, international for others, both with the extension as "ankn 12"; short
/// codes grouped as they are published; as given where the number plan does not know it.
[[nodiscard]] QString displayed(const PhoneNumber &number);

/// The digits in groups of at most four, split by blanks, as one says them: "070 174 06 05", "114 14".
[[nodiscard]] QString readAloud(const PhoneNumber &number);

/// RFC 3966 "tel:+46846500400;ext=12"; "tel:112" for short codes; empty if there is nothing to dial.
[[nodiscard]] QString telUri(const PhoneNumber &number);

} // namespace jour

JOUR_ENUM_WORDS(jour::PhoneKind, {jour::PhoneKind::Unknown, "unknown"}, {jour::PhoneKind::Mobile, "mobile"},
                {jour::PhoneKind::Fixed, "fixed"}, {jour::PhoneKind::TollFree, "tollFree"},
                {jour::PhoneKind::ShortCode, "shortCode"}, {jour::PhoneKind::Emergency, "emergency"},
                {jour::PhoneKind::Foreign, "foreign"})
JOUR_ENUM_WORDS(jour::PhoneWarning, {jour::PhoneWarning::Unreadable, "unreadable"},
                {jour::PhoneWarning::TooShort, "tooShort"}, {jour::PhoneWarning::TooLong, "tooLong"},
                {jour::PhoneWarning::NotInUse, "notInUse"}, {jour::PhoneWarning::NoAreaCode, "noAreaCode"},
                {jour::PhoneWarning::TextLeftOut, "textLeftOut"},
                {jour::PhoneWarning::SecondNumber, "secondNumber"})
