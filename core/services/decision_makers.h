#pragma once

#include "domain/cases/responsibility.h"
#include "services/directory.h"

namespace jour {

/// What somebody may decide. LVU 6 § second paragraph: in urgent cases the chair of the committee or a member
/// it has appointed; an official decides only what is delegated, and never LVU 6 §.
enum class Authority { Chair, AppointedMember, Delegate };

struct DecisionMaker
{
    Authority authority = Authority::Chair;
    ContactPoint point;
    std::optional<DutyAnswer> answer; ///< none: off duty now
    friend bool operator==(const DecisionMaker &, const DecisionMaker &) = default;
};

/// The chain of a municipality: chair, appointed member, delegates; of each, those who answer now first.
[[nodiscard]] std::vector<DecisionMaker> decisionMakersOf(const Directory &directory,
                                                          const QString &municipality);

/// The municipality whose committee decides for the children of a case on the screen.
struct DecidingMunicipality
{
    QString code;
    std::optional<ResponsibleBecause> because; ///< none: it stands in the case and nothing more is known
    QString caseNumber;                        ///< for EarlierCase
};
/// The responsible one; else the home municipality, else where the child is, as the caller may show them.
/// Writes nothing.
[[nodiscard]] DecidingMunicipality decidingMunicipality(Desk &desk, CaseId id, const QString &home,
                                                        const QString &whereabouts);

} // namespace jour
