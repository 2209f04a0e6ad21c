#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <optional>

namespace jour::ui {

/// Whom one reached, in words: what the form of a promise proposes.
struct ReachedContact
{
    QString person;       ///< name and post; empty when only the function is known
    QString organisation; ///< the municipality of the contact, or the own desk
};

/// Whoever was reached last in the case and whose promise is not written down yet. None: nobody.
[[nodiscard]] std::optional<ReachedContact> reachedLast(const CaseFile &file, const Desk &desk);

} // namespace jour::ui
