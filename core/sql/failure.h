#pragma once

#include "base/error.h"

namespace jour::sql {

/// Thrown by this library and caught by guard(). It never leaves core/store.
struct Failure
{
    Error error;
    /// The disk failed and a commit may or may not be in the file: close, reopen and look. Never simply try
    /// again.
    bool indeterminate = false;
};

} // namespace jour::sql
