#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QTime>

#include <array>
#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace jour {

/// The one way of writing a JSON object as bytes: UTF-8, keys sorted by code unit, no white space, integers
/// without exponent. Equal objects give equal bytes, so a digest of them means something.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

/// The object in `bytes`; an empty object if it is not one.
[[nodiscard]] QJsonObject parseJson(const QByteArray &bytes);

/// A member of a value that travels as JSON. A value type lists its own as
/// `static constexpr auto fields() { return std::tuple{field("name", &T::name), …}; }`
/// and needs nothing more. Members that equal their default are left out, so that old bodies stay readable.
template<typename T, typename M>
struct JsonField
{
    const char *name;
    M T::*member;
};

template<typename T, typename M>
[[nodiscard]] constexpr JsonField<T, M> field(const char *name, M T::*member)
{
    return {name, member};
}

// JOUR_FIELDS(Type, a, b, c) writes fields() for members whose JSON name is their own.
#define JOUR_PARENS ()
#define JOUR_EXPAND(...) JOUR_EXPAND3(JOUR_EXPAND3(JOUR_EXPAND3(__VA_ARGS__)))
#define JOUR_EXPAND3(...) JOUR_EXPAND2(JOUR_EXPAND2(JOUR_EXPAND2(__VA_ARGS__)))
#define JOUR_EXPAND2(...) JOUR_EXPAND1(JOUR_EXPAND1(JOUR_EXPAND1(__VA_ARGS__)))
#define JOUR_EXPAND1(...) __VA_ARGS__
#define JOUR_EACH(Type, ...) __VA_OPT__(JOUR_EXPAND(JOUR_EACH_NEXT(Type, __VA_ARGS__)))
#define JOUR_EACH_NEXT(Type, member, ...)                                                                    \
    ::jour::field(#member, &Type::member) __VA_OPT__(, JOUR_EACH_AGAIN JOUR_PARENS(Type, __VA_ARGS__))
#define JOUR_EACH_AGAIN() JOUR_EACH_NEXT
#define JOUR_FIELDS(Type, ...)                                                                               \
    friend bool operator==(const Type &, const Type &) = default;                                            \
    static constexpr auto fields()                                                                           \
    {                                                                                                        \
        return std::tuple{JOUR_EACH(Type, __VA_ARGS__)};                                                     \
    }

template<typename T>
concept HasFields = requires
{
    T::fields();
};

/// Enums travel as words: specialise with `static constexpr std::array<std::pair<T, const char *>, N> words`.
template<typename T>
struct EnumWords;

/// JOUR_ENUM_WORDS(jour::Answer, {jour::Answer::Yes, "yes"}, …) at global scope.
#define JOUR_ENUM_WORDS(Type, ...)                                                                           \
    template<>                                                                                               \
    struct jour::EnumWords<Type>                                                                             \
    {                                                                                                        \
        static constexpr auto words = std::to_array<std::pair<Type, const char *>>({__VA_ARGS__});           \
    };

template<typename T>
concept HasWords = std::is_enum_v<T> && requires
{
    EnumWords<T>::words;
};

template<HasWords T>
[[nodiscard]] QString wordOf(T value)
{
    for (const auto &[v, word] : EnumWords<T>::words)
        if (v == value)
            return QString::fromLatin1(word);
    return {};
}

template<HasWords T>
[[nodiscard]] std::optional<T> fromWord(const QString &text)
{
    for (const auto &[v, word] : EnumWords<T>::words)
        if (text == QLatin1String{word})
            return v;
    return std::nullopt;
}

template<typename T>
[[nodiscard]] QJsonValue toJson(const T &value);

template<typename T>
[[nodiscard]] T fromJson(const QJsonValue &json);

template<HasFields T>
[[nodiscard]] QJsonObject toJsonObject(const T &value)
{
    QJsonObject object;
    const T empty{};
    std::apply(
        [&](const auto &...f) {
            ((value.*(f.member) == empty.*(f.member)
                  ? void()
                  : void(object.insert(QLatin1String{f.name}, toJson(value.*(f.member))))),
             ...);
        },
        T::fields());
    return object;
}

template<HasFields T>
[[nodiscard]] T fromJsonObject(const QJsonObject &object)
{
    T value{};
    std::apply(
        [&](const auto &...f) {
            ((object.contains(QLatin1String{f.name})
                  ? void(value.*(f.member) = fromJson<std::remove_cvref_t<decltype(value.*(f.member))>>(
                             object.value(QLatin1String{f.name})))
                  : void()),
             ...);
        },
        T::fields());
    return value;
}

namespace json_detail {

template<typename T>
struct IsOptional : std::false_type
{
};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template<typename T>
struct IsVector : std::false_type
{
};
template<typename T>
struct IsVector<std::vector<T>> : std::true_type
{
};
template<typename T>
struct IsId : std::false_type
{
};
template<typename Tag>
struct IsId<Id<Tag>> : std::true_type
{
};

} // namespace json_detail

template<typename T>
QJsonValue toJson(const T &value)
{
    if constexpr (HasFields<T>) {
        return toJsonObject(value);
    } else if constexpr (HasWords<T>) {
        return wordOf(value);
    } else if constexpr (json_detail::IsId<T>::value) {
        return value.hex();
    } else if constexpr (json_detail::IsOptional<T>::value) {
        return value ? toJson(*value) : QJsonValue{QJsonValue::Null};
    } else if constexpr (json_detail::IsVector<T>::value) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(toJson(item));
        return array;
    } else if constexpr (std::is_same_v<T, Instant>) {
        return QJsonValue{static_cast<qint64>(toMicros(value))};
    } else if constexpr (std::is_same_v<T, Duration>) {
        return QJsonValue{static_cast<qint64>(value.count())};
    } else if constexpr (std::is_same_v<T, std::chrono::minutes>) {
        return QJsonValue{static_cast<qint64>(value.count())};
    } else if constexpr (std::is_same_v<T, std::chrono::seconds>) {
        return QJsonValue{static_cast<qint64>(value.count())};
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QTime>) {
        return value.toString(QStringLiteral("HH:mm"));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QString::fromLatin1(value.toBase64());
    } else if constexpr (std::integral<T> && !std::is_same_v<T, bool>) {
        return QJsonValue{static_cast<qint64>(value)};
    } else {
        return QJsonValue{value};
    }
}

template<typename T>
T fromJson(const QJsonValue &json)
{
    if constexpr (HasFields<T>) {
        return fromJsonObject<T>(json.toObject());
    } else if constexpr (HasWords<T>) {
        return fromWord<T>(json.toString()).value_or(T{});
    } else if constexpr (json_detail::IsId<T>::value) {
        return T::fromHex(json.toString());
    } else if constexpr (json_detail::IsOptional<T>::value) {
        return json.isNull() || json.isUndefined() ? T{} : T{fromJson<typename T::value_type>(json)};
    } else if constexpr (json_detail::IsVector<T>::value) {
        T items;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &item : array)
            items.push_back(fromJson<typename T::value_type>(item));
        return items;
    } else if constexpr (std::is_same_v<T, Instant>) {
        return fromMicros(json.toInteger());
    } else if constexpr (std::is_same_v<T, Duration>) {
        return Duration{json.toInteger()};
    } else if constexpr (std::is_same_v<T, std::chrono::minutes>) {
        return std::chrono::minutes{json.toInteger()};
    } else if constexpr (std::is_same_v<T, std::chrono::seconds>) {
        return std::chrono::seconds{json.toInteger()};
    } else if constexpr (std::is_same_v<T, QDate>) {
        return QDate::fromString(json.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QTime>) {
        return QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QByteArray::fromBase64(json.toString().toLatin1());
    } else if constexpr (std::is_same_v<T, bool>) {
        return json.toBool();
    } else if constexpr (std::integral<T>) {
        return static_cast<T>(json.toInteger());
    } else if constexpr (std::is_same_v<T, QString>) {
        return json.toString();
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        return json.toObject();
    } else {
        return json;
    }
}

} // namespace jour
