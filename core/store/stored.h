#pragma once

#include "base/json.h"
#include "sql/statement.h"

#include <QJsonDocument>

// How values lie in columns: enumerators as their words, none as NULL, values with fields() as JSON text.
namespace jour {

template<HasFields T>
[[nodiscard]] QString jsonText(const T &value)
{
    return QString::fromUtf8(canonicalJson(toJsonObject(value)));
}

template<HasFields T>
[[nodiscard]] T fromJsonColumn(const sql::Statement &row, int column)
{
    return fromJsonObject<T>(parseJson(row.blob(column)));
}

template<HasWords T>
[[nodiscard]] T wordIn(const sql::Statement &row, int column)
{
    return fromWord<T>(row.text(column)).value_or(T{});
}

/// NULL for the null id.
template<typename Tag>
[[nodiscard]] std::optional<Id<Tag>> orNull(const Id<Tag> &id)
{
    return id.isNull() ? std::nullopt : std::optional{id};
}

[[nodiscard]] inline std::optional<Instant> instantOrNull(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.instant(column)};
}

template<typename Tag>
[[nodiscard]] std::optional<Id<Tag>> idOrNull(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.id<Tag>(column)};
}

/// Any JSON value as text; scalars too, which QJsonDocument cannot write by itself.
[[nodiscard]] inline QString jsonValueText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

[[nodiscard]] inline QJsonValue jsonValueFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

} // namespace jour
