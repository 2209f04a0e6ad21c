#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace jour {

/// The value, or why there is none. Every function that returns one is [[nodiscard]].
template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(detail)});
}

} // namespace jour
