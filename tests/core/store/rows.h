#pragma once

#include "sql/connection.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace jour::test {

/// The tables that are folded from the journal, with the contents of the search indexes.
[[nodiscard]] std::vector<QByteArray> projectionTables();
/// Every row of a table as text, sorted.
[[nodiscard]] QStringList rowsOf(sql::Connection &db, const QByteArray &table);
[[nodiscard]] qint64 countOf(sql::Connection &db, const QByteArray &table);

/// As the store was before the situation picture, and before handovers.
void undoSchema6(sql::Connection &db);
/// As the store was before cases could be merged and fell asleep, and before duty lists.
void undoSchema4(sql::Connection &db);

} // namespace jour::test
