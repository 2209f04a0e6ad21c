#include "domain/cases/responsibility.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace jour {

namespace {

/// The words of a text with one space before and after each.
QString wordsOf(const QString &text)
{
    static const QRegularExpression between{QStringLiteral("[^\\p{L}\\p{N}]+")};
    return QString{QLatin1Char{' '} % searchKey(text).replace(between, QStringLiteral(" ")).trimmed() %
                   QLatin1Char{' '}};
}

bool names(const QString &words, const QString &name)
{
    const QString whole = wordsOf(name);
    return words.contains(whole) || words.contains(QString{whole.chopped(1) % QLatin1String{"s "}});
}

/// Whole words: "Solna centrum" and "Solnas centrum" name Solna, "Solnavägen" names nothing. Two names that
/// are both there leave it open.
std::optional<QString> namedIn(const QString &place, const Municipalities &municipalities)
{
    const QString words = wordsOf(place);
    std::optional<Municipality> found;
    for (const Municipality &each : municipalities.all()) {
        if (!names(words, each.name))
            continue;
        if (found)
            return std::nullopt;
        found = each;
    }
    return found ? std::optional{found->code} : std::nullopt;
}

std::set<QString> registeredIn(const std::vector<PersonFacts> &persons)
{
    std::set<QString> codes;
    for (const PersonFacts &person : persons)
        if (person.role == PersonRole::Child && !person.homeMunicipality.code.isEmpty())
            codes.insert(person.homeMunicipality.code);
    return codes;
}

const EarlierHome *latestOf(const std::vector<EarlierHome> &earlier)
{
    const EarlierHome *latest = nullptr;
    for (const EarlierHome &each : earlier)
        if (!each.code.isEmpty() && (!latest || each.receivedAt > latest->receivedAt))
            latest = &each;
    return latest;
}

void proposeActing(ResponsibilityProposal &proposal, const CaseFacts &facts,
                   const Municipalities &municipalities)
{
    if (!facts.whereabouts.code.isEmpty())
        proposal.acting = {facts.whereabouts.code, ResponsibleBecause::Whereabouts, {}};
    else if (const auto named = namedIn(facts.placeFound, municipalities))
        proposal.acting = {*named, ResponsibleBecause::PlaceFound, {}};
    else
        proposal.doubts.push_back(ResponsibleDoubt::WhereaboutsUnknown);
}

/// What was told goes before what a register or an earlier case indicates; where they differ, that is a
/// doubt.
void proposeResidence(ResponsibilityProposal &proposal, const QString &told,
                      const std::set<QString> &registered, const EarlierHome *before)
{
    if (registered.size() > 1)
        proposal.doubts.push_back(ResponsibleDoubt::ChildrenDiffer);
    const QString indicated = registered.size() == 1 ? *registered.begin() : QString{};
    if (!told.isEmpty())
        proposal.residence = {told, ResponsibleBecause::Residence, {}};
    else if (!indicated.isEmpty())
        proposal.residence = {indicated, ResponsibleBecause::Registration, {}};
    else if (before && registered.empty())
        proposal.residence = {before->code, ResponsibleBecause::EarlierCase, before->caseNumber};
    if (!proposal.residence)
        return;
    const QString &code = proposal.residence->code;
    if (!indicated.isEmpty() && indicated != code)
        proposal.doubts.push_back(ResponsibleDoubt::RegisteredElsewhere);
    if (before && before->code != code)
        proposal.doubts.push_back(ResponsibleDoubt::EarlierElsewhere);
}

} // namespace

bool ResponsibilityProposal::has(ResponsibleDoubt doubt) const
{
    return std::ranges::find(doubts, doubt) != doubts.end();
}

ResponsibilityProposal whoseChild(const CaseFacts &facts, const std::vector<PersonFacts> &persons,
                                  const std::vector<EarlierHome> &earlier,
                                  const Municipalities &municipalities)
{
    ResponsibilityProposal proposal;
    proposeActing(proposal, facts, municipalities);
    if (std::ranges::any_of(persons, isProtected)) {
        proposal.doubts.push_back(ResponsibleDoubt::Protected);
        proposeResidence(proposal, facts.homeMunicipality.code, {}, nullptr);
    } else {
        proposeResidence(proposal, facts.homeMunicipality.code, registeredIn(persons), latestOf(earlier));
    }
    if (!proposal.residence)
        proposal.doubts.push_back(ResponsibleDoubt::ResidenceUnknown);
    return proposal;
}

} // namespace jour
