#pragma once

#include "domain/statute/limit.h"
#include "support/strings.h"

#include <QFile>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// The table of limits as it ships.
[[nodiscard]] inline const std::vector<Limit> &shippedLimits()
{
    static const std::vector<Limit> limits = [] {
        QFile file{QStringLiteral(RESOURCE_FOLDER "/statutes.json")};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return limitsFromJson(file.readAll()).limits;
    }();
    return limits;
}

/// The cells of a table of vectors, without its heading.
[[nodiscard]] inline std::vector<QStringList> vectorRows(const char *name, char separator)
{
    QFile file{QStringLiteral(TEST_VECTORS "/") + QLatin1String{name}};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<QStringList> rows;
    for (const QString &line : lines)
        rows.push_back(line.trimmed().split(QLatin1Char(separator)));
    return rows;
}

} // namespace jour::test
