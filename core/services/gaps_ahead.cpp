#include "services/gaps_ahead.h"

#include "domain/cases/case_transitions.h"
#include "domain/contacts/duty_coverage.h"
#include "domain/escalation/move_builder.h"
#include "services/case_reading.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/policy_book.h"
#include "services/step_duty.h"

#include <algorithm>

namespace jour {

namespace {

/// More changes of a fallback than any gap has: an end to the walk whatever the lists say.
constexpr int mostChanges = 100;

bool isCalledInPlace(const DutyAnswer &a, const DutyAnswer &b)
{
    return a.point.id == b.point.id && a.person == b.person && a.channels == b.channels;
}

/// The first step at the home municipality; one that asks for whoever takes cases where the policy has none.
PolicyStep homeStepOf(const Policy &policy)
{
    const auto found = std::ranges::find(policy.steps, StepTarget::HomeMunicipality, &PolicyStep::target);
    if (found != policy.steps.end())
        return *found;
    PolicyStep step;
    step.target = StepTarget::HomeMunicipality;
    step.onEmpty = OnEmpty::Next;
    return step;
}

/// The gap, cut where another is called in its place.
void addPieces(std::vector<GapAhead> &all, const Desk &desk, const PolicyBook &policies, const GapAhead &gap)
{
    CaseFacts facts;
    facts.urgency = Urgency::Immediate;
    facts.homeMunicipality.code = gap.municipality;
    const PolicyStep step = homeStepOf(policies.of(facts));
    const StepDuty duty = stepDutyFor(desk, facts);
    GapAhead piece = gap;
    piece.plan = step.onEmpty;
    for (int i = 0; i < mostChanges && piece.from < gap.to; ++i) {
        Duty instead = fallbackDuty(step, duty, piece.from);
        const bool changes =
            instead.changesAt && *instead.changesAt > piece.from && *instead.changesAt < gap.to;
        piece.to = changes ? *instead.changesAt : gap.to;
        piece.endsLater = gap.endsLater && piece.to == gap.to;
        const bool goesOn = !all.empty() && all.back().municipality == gap.municipality &&
                            all.back().to == piece.from &&
                            std::ranges::equal(all.back().fallback, instead.answers, isCalledInPlace);
        if (goesOn) {
            all.back().to = piece.to;
            all.back().endsLater = piece.endsLater;
        } else {
            piece.fallback = std::move(instead.answers);
            all.push_back(piece);
        }
        piece.from = piece.to;
    }
}

} // namespace

QStringList placesToWatch(Desk &desk)
{
    QStringList codes = Directory{desk}.agreementMunicipalities();
    const auto board = CaseReading{desk}.board(Duration{0});
    if (!board)
        return codes;
    for (const BoardRow &row : board->rows)
        if (isOpen(row.state) && !row.municipality.code.isEmpty() && !codes.contains(row.municipality.code))
            codes << row.municipality.code;
    return codes;
}

std::vector<GapAhead> gapsWithin(const DutyIndex &index, const QStringList &municipalities, Instant now,
                                 Instant to)
{
    std::vector<GapAhead> gaps;
    for (const QString &code : municipalities)
        for (const FirstToCall &span : firstToCall(index, code, {}, now, to))
            if (span.kind == CoverageKind::Gap)
                gaps.push_back({code, span.from, span.to, span.to == to, !index.pointsFor(code, {}).empty()});
    std::ranges::stable_sort(gaps, {}, &GapAhead::from);
    return gaps;
}

std::vector<GapAhead> withFallbacks(const Desk &desk, const std::vector<GapAhead> &gaps)
{
    const PolicyBook policies{desk};
    std::vector<GapAhead> all;
    for (const GapAhead &gap : gaps)
        addPieces(all, desk, policies, gap);
    return all;
}

QString keyOf(const GapAhead &gap)
{
    return gap.endsLater ? gap.municipality
                         : QString{gap.municipality + QLatin1Char('@') + QString::number(toMicros(gap.to))};
}

} // namespace jour
