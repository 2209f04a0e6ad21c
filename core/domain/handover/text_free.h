#pragma once

#include "base/json.h"

namespace jour {

/// True for what can hold no text, and so nothing that anybody typed: numbers, times, ids, enums and what is
/// made of them. Anything that is not known to be so counts as text.
template<typename T>
[[nodiscard]] consteval bool isTextFree()
{
    if constexpr (HasFields<T>)
        return std::apply(
            [](const auto &...f) {
                return (isTextFree<std::remove_cvref_t<decltype(std::declval<T &>().*(f.member))>>() && ...);
            },
            T::fields());
    else if constexpr (json_detail::IsOptional<T>::value || json_detail::IsVector<T>::value)
        return isTextFree<typename T::value_type>();
    else
        return std::is_arithmetic_v<T> || std::is_enum_v<T> || json_detail::IsId<T>::value ||
               std::is_same_v<T, Instant> || std::is_same_v<T, Duration> ||
               std::is_same_v<T, std::chrono::minutes> || std::is_same_v<T, QDate>;
}

template<typename T>
concept TextFree = isTextFree<T>();

} // namespace jour
