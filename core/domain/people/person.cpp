#include "domain/people/person.h"

namespace jour {

QString fullName(const PersonFacts &facts)
{
    return QString{facts.givenName + QLatin1Char(' ') + facts.familyName}.trimmed();
}

QString initials(const PersonFacts &facts)
{
    QString text;
    for (const QString &name : {facts.givenName, facts.familyName})
        if (!name.isEmpty())
            text += name.at(0).toUpper() + QLatin1Char('.');
    return text;
}

} // namespace jour
