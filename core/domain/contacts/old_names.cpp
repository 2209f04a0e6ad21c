#include "domain/contacts/old_names.h"

#include <QStringList>

namespace jour {

std::vector<OldName> oldNamesFromCsv(const QByteArray &csv)
{
    constexpr int columns = 4;
    std::vector<OldName> all;
    const QStringList lines = QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(QLatin1Char(';'));
        bool isCode = false;
        cells.front().toInt(&isCode);
        if (!isCode || cells.size() != columns || cells.at(3).trimmed().isEmpty())
            continue;
        const QStringList names = cells.at(1).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        for (const QString &name : names)
            all.push_back({cells.at(0), name.trimmed(), cells.at(2).trimmed(), cells.at(3).trimmed()});
    }
    return all;
}

} // namespace jour
