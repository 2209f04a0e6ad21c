#include "services/masking.h"

#include "domain/handover/protection_mask.h"

#include <QStringList>

namespace jour {

QString initialsOf(const QString &name)
{
    QString letters;
    for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        letters += part.at(0).toUpper() + QLatin1Char('.');
    return letters;
}

Timer shownTimer(const Timer &timer, bool isProtected)
{
    return isProtected ? ProtectionMask::timer(timer) : timer;
}

} // namespace jour
