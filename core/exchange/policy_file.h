#pragma once

#include "domain/escalation/policy.h"

#include <vector>

namespace jour {

/// Far more than the versions of the policies of any desk.
inline constexpr int mostPolicies = 2000;

/// What in a policy file cannot be taken as it stands.
struct PolicyFault
{
    enum class Kind {
        NotJson,    ///< `path` is the line
        NoPolicies, ///< JSON, but no {"policies": [...]}
        TooMany,    ///< more than mostPolicies
        Missing,
        Unknown,  ///< a member that no policy has: most likely misspelt
        BadValue, ///< another type, or a word that is none of those allowed
        OutOfRange,
        Twice,     ///< the same key of a step, or the same version of a policy, once more
        TwinScope, ///< another policy, here or in the file, is for the very same cases
    };
    QString path; ///< "policies[1].steps[0].delayMinutes"
    Kind kind = Kind::BadValue;
    QString value; ///< what stands there
    friend bool operator==(const PolicyFault &, const PolicyFault &) = default;
};

struct PolicyFileRead
{
    std::vector<Policy> policies; ///< those without a fault
    std::vector<int> rows;        ///< where each of them stands in the file
    std::vector<PolicyFault> faults;
};

/// Reads the text of a policy file (resources/policies.schema.json). Strict: what it does not know or would
/// have to put right is a fault, with its path.
[[nodiscard]] PolicyFileRead readPolicyFile(const QByteArray &bytes);

/// The text of a policy file: every member of every policy, in the order of the schema, to be read by people.
[[nodiscard]] QByteArray policyFile(const std::vector<Policy> &policies);

} // namespace jour
