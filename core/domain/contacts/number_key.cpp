#include "domain/contacts/number_key.h"

namespace jour {

QString numberKey(const QString &number)
{
    // Migration 0005 says the same in SQL: the list of what is left out must not change.
    static const QString leftOut = QStringLiteral(" -().\u00A0\u2009\u2011\u2013\t");
    QString key = number;
    key.remove(QStringLiteral("(0)"));
    key.removeIf([](QChar c) { return leftOut.contains(c); });
    for (const QLatin1String prefix : {QLatin1String{"+46"}, QLatin1String{"0046"}})
        if (key.startsWith(prefix))
            return QLatin1Char('0') + key.mid(prefix.size());
    return key;
}

} // namespace jour
