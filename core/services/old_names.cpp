#include "services/old_names.h"

#include <QFile>

namespace jour {

std::vector<OldName> shippedOldNames()
{
    QFile file{QStringLiteral(":/data/old_municipality_names.csv")};
    return file.open(QIODevice::ReadOnly) ? oldNamesFromCsv(file.readAll()) : std::vector<OldName>{};
}

} // namespace jour
