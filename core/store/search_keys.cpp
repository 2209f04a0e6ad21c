#include "store/search_keys.h"

#include "base/text.h"
#include "domain/contacts/phone_number.h"
#include "domain/people/identity_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace jour {

PersonKeys personKeys(const PersonFacts &facts, const QDate &today)
{
    const IdentityNumber number = readIdentityNumber(facts.identity, today);
    const auto birth = facts.birthDate ? facts.birthDate : number.birthDate;
    const QString name = fullName(facts);
    return {.fullName = name,
            .nameKey = searchKey(name),
            .identity = number.canonical,
            .identityOther = number.otherReading,
            .birthDate = birth ? birth->toString(Qt::ISODate) : QString{}};
}

QString phoneDigits(const QString &given)
{
    const PhoneNumber number = readPhoneNumber(given);
    if (!number.e164.isEmpty())
        return number.e164.mid(1);
    return number.shortCode;
}

QString reversed(const QString &text)
{
    QString turned = text;
    std::ranges::reverse(turned);
    return turned;
}

CaseNumberParts caseNumberParts(const QString &number)
{
    static const QRegularExpression form{QStringLiteral("(?:^|-)(\\d{4})-[A-Z]?(\\d{1,7})$")};
    const auto match = form.match(number);
    return match.hasMatch() ? CaseNumberParts{match.captured(1).toInt(), match.captured(2).toInt()}
                            : CaseNumberParts{};
}

QString afterPrefix(const QString &prefix)
{
    return prefix + QChar{0xFFFF};
}

} // namespace jour
