#pragma once

#include "domain/contacts/function_roles.h"
#include "support/vectors.h"

namespace jour::test {

/// What the functions do that come with the program.
[[nodiscard]] inline FunctionRoles shippedRoles(const QDate &day = QDate{2026, 11, 24})
{
    static const Classifications lists =
        Classifications::fromBytes(bytesOf(QStringLiteral(RESOURCE_FOLDER "/classifications.json")));
    return functionRoles(lists, day);
}

} // namespace jour::test
