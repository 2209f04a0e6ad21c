#pragma once

#include "domain/escalation/dry_run.h"
#include "domain/escalation/policy_lint.h"
#include "exchange/policy_file.h"
#include "services/desk.h"
#include "store/desk_reader.h"

namespace jour {

/// A policy with all that was saved of it.
struct PolicyHistory
{
    Policy newest;                    ///< the one that was written last, though it may be to hold only later
    std::optional<int> inForce = {};  ///< the number of the version that holds now; none: none does yet
    std::vector<PolicyVersion> saved; ///< newest first; what it was shipped as is not among them
    bool isShipped = false;
    friend bool operator==(const PolicyHistory &, const PolicyHistory &) = default;
};

/// What an import would do. Nothing is written until apply().
struct PolicyImport
{
    std::vector<Policy> added;   ///< first versions of policies that are new here
    std::vector<Policy> changed; ///< further versions; numbered anew where the number is taken
    int unchanged = 0;
    std::vector<PolicyFault> faults;

    [[nodiscard]] bool canApply() const { return faults.empty() && !(added.empty() && changed.empty()); }
    friend bool operator==(const PolicyImport &, const PolicyImport &) = default;
};

/// The escalation policies of this desk. Every change is a new version and journaled with its reason; cases
/// that are chased already keep the version they began under.
class Policies final
{
public:
    explicit Policies(Desk &desk) : m_desk{desk} {}

    /// By urgency, those for all cases first, then by name; switched-off ones last.
    [[nodiscard]] std::vector<PolicyHistory> all() const;
    /// What a policy is measured by: the directory, the other policies, the lists.
    [[nodiscard]] PolicyGround ground() const;

    /// For managers. Saves the next version; a null id is a new policy. Invalid "reason", "policyName" or
    /// "policySteps"; Conflict "policyScope" when another policy is for the very same cases at the same time.
    /// Before its `validFrom` the version in force goes on holding.
    [[nodiscard]] Result<PolicyId> save(Policy policy, const QString &reason);
    /// For managers. Nothing starts from it any more. Saving it again switches it on.
    [[nodiscard]] Result<> switchOff(PolicyId id, const QString &reason);

    [[nodiscard]] PolicyImport preview(const QByteArray &file) const;
    /// What the policies of the file are measured by: as ground() will be once they are taken.
    [[nodiscard]] PolicyGround groundAfter(const PolicyImport &import) const;
    /// For managers. All of the preview in one commit, or nothing.
    [[nodiscard]] Result<> apply(const PolicyImport &import, const QString &reason);
    /// Every version of every policy.
    [[nodiscard]] QByteArray exported() const;

    /// What the engine would do for a case with these facts that was opened at `start`, with the directory as
    /// it is now.
    [[nodiscard]] std::vector<DryRunMove> dryRun(const Policy &policy, const CaseFacts &facts, Instant start,
                                                 DryRunStory story) const;

private:
    Desk &m_desk;
};

} // namespace jour
