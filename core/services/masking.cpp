#include "services/masking.h"

#include <QStringList>

namespace jour {

QString initialsOf(const QString &name)
{
    QString letters;
    for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        letters += part.at(0).toUpper() + QLatin1Char('.');
    return letters;
}

} // namespace jour
