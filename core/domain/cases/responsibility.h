#pragma once

#include "domain/contacts/municipality.h"
#include "domain/people/person.h"

#include <optional>
#include <vector>

namespace jour {

/// Why a municipality is proposed for a child.
enum class ResponsibleBecause {
    Residence,    ///< bosättningskommun as told: socialtjänstlagen (2025:400) 29 kap. 1 §
    Registration, ///< where the child is registered (folkbokförd): only an indication of residence
    EarlierCase,  ///< home municipality of an earlier case of the same child
    Whereabouts,  ///< vistelsekommun as told: acts in what is acute, 29 kap. 4 §
    PlaceFound,   ///< the place where the child was found names it
};

/// What makes a proposal doubtful. Each is told beside it, with what to do.
enum class ResponsibleDoubt {
    ResidenceUnknown, ///< who stays responsible is not clear: the whereabouts municipality is, for more than
                      ///< the acute
    WhereaboutsUnknown,  ///< who acts now is not clear
    RegisteredElsewhere, ///< the child is registered in another municipality than the one that was told
    EarlierElsewhere,    ///< an earlier case had another home municipality
    ChildrenDiffer,      ///< the children of the case are registered in different municipalities
    Protected, ///< registration and earlier cases are not looked at: they may mislead, or tell too much
};

struct ProposedMunicipality
{
    QString code;
    ResponsibleBecause because = ResponsibleBecause::Residence;
    QString caseNumber; ///< for EarlierCase

    friend bool operator==(const ProposedMunicipality &, const ProposedMunicipality &) = default;
};

/// The home municipality that an earlier case of the child had.
struct EarlierHome
{
    QString code;
    QString caseNumber;
    Instant receivedAt;
};

struct ResponsibilityProposal
{
    std::optional<ProposedMunicipality> acting;    ///< whom to call now, for what is acute
    std::optional<ProposedMunicipality> residence; ///< who is responsible beyond that
    std::vector<ResponsibleDoubt> doubts;

    [[nodiscard]] bool has(ResponsibleDoubt doubt) const;
    friend bool operator==(const ResponsibilityProposal &, const ResponsibilityProposal &) = default;
};

/// Whose child is it? A proposal for a person to confirm or overrule, from what was told of the case, its
/// children and earlier cases. Never from an address or a telephone number; when anybody in the case is
/// protected, not from registration or earlier cases either (domain.md 3.3). Rules: socialtjänstlagen
/// (2025:400) 29 kap. 1 and 4 §§.
[[nodiscard]] ResponsibilityProposal whoseChild(const CaseFacts &facts,
                                                const std::vector<PersonFacts> &persons,
                                                const std::vector<EarlierHome> &earlier,
                                                const Municipalities &municipalities);

} // namespace jour

JOUR_ENUM_WORDS(jour::ResponsibleBecause, {jour::ResponsibleBecause::Residence, "residence"},
                {jour::ResponsibleBecause::Registration, "registration"},
                {jour::ResponsibleBecause::EarlierCase, "earlierCase"},
                {jour::ResponsibleBecause::Whereabouts, "whereabouts"},
                {jour::ResponsibleBecause::PlaceFound, "placeFound"})
JOUR_ENUM_WORDS(jour::ResponsibleDoubt, {jour::ResponsibleDoubt::ResidenceUnknown, "residenceUnknown"},
                {jour::ResponsibleDoubt::WhereaboutsUnknown, "whereaboutsUnknown"},
                {jour::ResponsibleDoubt::RegisteredElsewhere, "registeredElsewhere"},
                {jour::ResponsibleDoubt::EarlierElsewhere, "earlierElsewhere"},
                {jour::ResponsibleDoubt::ChildrenDiffer, "childrenDiffer"},
                {jour::ResponsibleDoubt::Protected, "protected"})
