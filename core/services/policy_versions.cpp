#include "services/policy_versions.h"

namespace jour {

std::vector<Policy> everyVersion(const Desk &desk, const std::vector<PolicyHistory> &all)
{
    std::vector<Policy> versions;
    for (const PolicyHistory &history : all) {
        for (const Policy &shipped : desk.reference().policies)
            if (shipped.id == history.newest.id)
                versions.push_back(shipped);
        for (auto saved = history.saved.rbegin(); saved != history.saved.rend(); ++saved) {
            std::erase_if(versions, [&](const Policy &p) {
                return p.id == saved->policy.id && p.version == saved->policy.version;
            });
            versions.push_back(saved->policy);
        }
    }
    return versions;
}

} // namespace jour
