#pragma once

#include "base/result.h"
#include "sql/failure.h"

#include <type_traits>

namespace jour::sql {

/// Runs `work` and turns a Failure into a Result. Each public function of a reader is one guard.
template<typename Work>
[[nodiscard]] auto guard(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (Failure &failure) {
        return tl::make_unexpected(std::move(failure.error));
    }
}

} // namespace jour::sql
