#pragma once

#include "domain/people/person.h"

namespace jour {

/// The value with every text in it cleaned (text.h): what a reader cannot see is not stored.
[[nodiscard]] QJsonValue cleanedJson(const QJsonValue &value);

template<HasFields Facts>
[[nodiscard]] Facts cleanedFacts(const Facts &facts)
{
    return fromJsonObject<Facts>(cleanedJson(toJsonObject(facts)).toObject());
}

} // namespace jour
