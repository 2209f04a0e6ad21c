#pragma once

#include "domain/people/person.h"

#include <QDate>
#include <QString>

// How what is stored and what is typed become comparable.
namespace jour {

/// What a person can be found and matched by.
struct PersonKeys
{
    QString fullName;
    QString nameKey;
    QString identity;      ///< canonical; empty: unknown
    QString identityOther; ///< the same number a hundred years earlier, where both are possible
    QString birthDate;     ///< ISO; empty: unknown
};
/// `today` decides the century of ten digits: the local date on which the number was written in.
[[nodiscard]] PersonKeys personKeys(const PersonFacts &facts, const QDate &today);

/// The international digits of a telephone number, "46701740605"; a short code as it is; empty if there is
/// none.
[[nodiscard]] QString phoneDigits(const QString &given);

[[nodiscard]] QString reversed(const QString &text);

/// "ROC-2026-0412" in its parts; zero where there is none.
struct CaseNumberParts
{
    int year = 0;
    int running = 0;
};
[[nodiscard]] CaseNumberParts caseNumberParts(const QString &number);

/// The first string that is greater than every string which begins with `prefix`, in byte order.
[[nodiscard]] QString afterPrefix(const QString &prefix);

} // namespace jour
