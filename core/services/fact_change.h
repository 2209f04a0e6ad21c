#pragma once

#include "base/json.h"
#include "base/result.h"

namespace jour {

/// One member of a value of facts, before and after.
template<HasFields Facts>
struct FactChange
{
    QJsonValue from;
    QJsonValue to;
    Facts after;
};

/// The change of the member called `fact`. Invalid when there is no such member. A value that the member
/// cannot hold becomes what it reads as, so `to` is what will be stored.
template<HasFields Facts>
[[nodiscard]] Result<FactChange<Facts>> factChange(const Facts &facts, const QString &fact,
                                                   const QJsonValue &to)
{
    const bool known = std::apply([&](const auto &...f) { return ((fact == QLatin1String{f.name}) || ...); },
                                  Facts::fields());
    if (!known)
        return fail(ErrorCode::Invalid, QStringLiteral("fact"));
    QJsonObject object = toJsonObject(facts);
    const QJsonValue from = object.value(fact);
    object.insert(fact, to);
    const Facts after = fromJsonObject<Facts>(object);
    const auto stored = [&](const QJsonValue &value) { return value.isUndefined() ? QJsonValue{} : value; };
    return FactChange<Facts>{stored(from), stored(toJsonObject(after).value(fact)), after};
}

} // namespace jour
