#include "services/decision_makers.h"

#include "services/case_reading.h"
#include "services/responsibility_of.h"

#include <array>

namespace jour {

namespace {

struct Rung
{
    const char *function; ///< key of the list "functions"
    Authority authority;
};

constexpr std::array chain{
    Rung{"ordforande", Authority::Chair},
    Rung{"jourhavandeLedamot", Authority::AppointedMember},
    Rung{"chefIBeredskap", Authority::Delegate},
    Rung{"arbetsledare", Authority::Delegate},
};

} // namespace

std::vector<DecisionMaker> decisionMakersOf(const Directory &directory, const QString &municipality)
{
    std::vector<DecisionMaker> makers;
    if (municipality.isEmpty())
        return makers;
    for (const Rung &rung : chain) {
        const Duty duty = directory.whoAnswersNow(municipality, QString::fromLatin1(rung.function));
        for (const DutyAnswer &answer : duty.answers)
            makers.push_back({rung.authority, answer.point, answer});
        for (const DutyAbsence &one : duty.absent)
            makers.push_back({rung.authority, one.point, std::nullopt});
    }
    return makers;
}

DecidingMunicipality decidingMunicipality(Desk &desk, CaseId id, const QString &home,
                                          const QString &whereabouts)
{
    const auto file =
        id.isNull() ? Result<CaseFile>{fail(ErrorCode::NotFound)} : CaseReading{desk}.reload(id);
    if (file) {
        const auto proposal = responsibilityOf(*file, desk.reference().municipalities);
        if (proposal.residence)
            return {proposal.residence->code, proposal.residence->because, proposal.residence->caseNumber};
    }
    return {home.isEmpty() ? whereabouts : home, std::nullopt, {}};
}

} // namespace jour
