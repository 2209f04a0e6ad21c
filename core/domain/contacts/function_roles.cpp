#include "domain/contacts/function_roles.h"

namespace jour {

FunctionRoles functionRoles(const Classifications &lists, const QDate &day)
{
    FunctionRoles roles;
    for (const ClassItem &item : lists.list(QStringLiteral("functions"))) {
        if (item.validFrom && day < *item.validFrom)
            continue;
        if (item.takesCases)
            roles.takeCases << item.key;
        if (item.decidesCare)
            roles.decideCare << item.key;
    }
    return roles;
}

} // namespace jour
