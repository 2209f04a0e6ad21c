#include "support/initials.h"

#include <QStringList>

namespace jour::ui {

QString initialsOf(const QString &name)
{
    QString letters;
    for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        letters += part.at(0) + QLatin1Char('.');
    return letters;
}

} // namespace jour::ui
