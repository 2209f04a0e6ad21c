#include "services/acts_writing.h"

#include "base/text.h"
#include "domain/cases/case_transitions.h"
#include "services/case_limits.h"
#include "services/chase_now.h"
#include "services/escalation_events.h"
#include "store/case_reader.h"

#include <QRegularExpression>

namespace jour {

namespace {

const QString lvu6 = QStringLiteral("lvu6");
const QString otherDecision = QStringLiteral("other");
const QString opening = QStringLiteral("openInvestigation");
const QString preliminary = QStringLiteral("sol_forhandsbedomning"); ///< key of the limit

/// "LVU 6 §", "6 § LVU", "lvu6" in somebody's own words.
bool namesLvu6(const QString &text)
{
    static const QRegularExpression words{
        QStringLiteral("\\blvu[^\\p{L}\\d]*6(?!\\d)|(?<!\\d)6\\s*(§|par\\w*)?[^\\p{L}\\d]*(i\\s+)?lvu\\b|"
                       "omedelbar\\w*\\s+omhandertag")};
    return words.match(looseSearchKey(text)).hasMatch();
}

bool isCareOrder(const events::DecisionRecorded &decision)
{
    return decision.what == lvu6 || (decision.what == otherDecision && namesLvu6(decision.text));
}

/// The words of a name in one order, without what follows a comma ("Eva Ek, gruppledare").
QStringList nameWords(const QString &name)
{
    static const QRegularExpression between{QStringLiteral("[^\\p{L}\\d]+")};
    QStringList words = searchKey(name.section(QLatin1Char(','), 0, 0)).split(between, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// By full name in any order, or by signature.
bool isNamed(const Operator &who, const QString &name)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty())
        return false;
    static const QRegularExpression marks{QStringLiteral("[^\\p{L}\\d]")};
    return words == nameWords(who.name) || searchKey(name).remove(marks) == searchKey(who.signature);
}

Result<> requireDecision(const Desk &desk, const events::DecisionRecorded &decision)
{
    if (!desk.reference().classifications.has(QStringLiteral("decisions"), decision.what))
        return fail(ErrorCode::Invalid, QStringLiteral("decision"));
    if (decision.what == otherDecision && decision.text.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("decisionText"));
    if (decision.decidedBy.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("decidedBy"));
    const bool committeeOrChair = decision.authority == QLatin1String{"committee"} ||
                                  decision.authority == QLatin1String{"chair"} ||
                                  decision.authority == QLatin1String{"appointedMember"};
    if (isCareOrder(decision) && (!committeeOrChair || isNamed(desk.actor(), decision.decidedBy)))
        return fail(ErrorCode::NotAllowed, lvu6);
    return {};
}

/// To open an investigation, or not to, is what the preliminary assessment (förhandsbedömning) is for.
bool endsPreliminary(const events::DecisionRecorded &decision)
{
    return decision.what == opening || decision.what == QLatin1String{"noInvestigation"};
}

/// The orders whose limits follow from the decision alone, and what each starts.
struct Order
{
    const char *what; ///< key of the list "decisions"
    LimitTrigger decided;
    std::optional<LimitTrigger> executed; ///< where a limit counts from when it was carried out
};

const Order orders[] = {
    {"relocationBan", LimitTrigger::RelocationBanDecided, {}},
    {"relocationBanByCourt", LimitTrigger::RelocationBanByCourt, {}},
    {"travelBan", LimitTrigger::TravelBanDecided, {}},
    {"travelBanByCourt", LimitTrigger::TravelBanByCourt, {}},
    {"shelterPlacement", LimitTrigger::ShelterPlacementDecided, LimitTrigger::ShelterPlacementStarted},
};

std::vector<NewEvent> limitsOfOrder(const Desk &desk, CaseId id, const events::DecisionRecorded &decision)
{
    std::vector<NewEvent> made;
    for (const Order &order : orders) {
        if (decision.what != QLatin1String{order.what})
            continue;
        append(made, limitsStarted(desk, id, order.decided, decision.decidedAt));
        if (order.executed && decision.executedAt)
            append(made, limitsStarted(desk, id, *order.executed, *decision.executedAt));
    }
    return made;
}

/// The limits of law that a decision starts or ends. One that only names LVU 6 § in its text starts them too:
/// a countdown too many can be ended, one too few is not seen.
std::vector<NewEvent> limitsOf(const Desk &desk, CaseId id, const events::DecisionRecorded &decision)
{
    std::vector<NewEvent> made = limitsOfOrder(desk, id, decision);
    if (isCareOrder(decision)) {
        append(made, limitsStarted(desk, id, LimitTrigger::CareDecided, decision.decidedAt));
        if (decision.executedAt)
            append(made, limitsStarted(desk, id, LimitTrigger::CareExecuted, *decision.executedAt));
    }
    if (!endsPreliminary(decision))
        return made;
    append(made, limitKept(desk, id, preliminary, decision.what));
    if (decision.what == opening)
        append(made, limitsStarted(desk, id, LimitTrigger::InquiryOpened, decision.decidedAt));
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (c && c->facts.wantsFeedback == Answer::Yes)
        append(made, limitsStarted(desk, id, LimitTrigger::InquiryDecided, decision.decidedAt));
    return made;
}

} // namespace

Result<std::vector<NewEvent>> decisionWritten(const Desk &desk, CaseId id, events::DecisionRecorded decision)
{
    decision = filled(std::move(decision), desk.now());
    if (decision.decidedAt == Instant{})
        decision.decidedAt = desk.now();
    if (const auto sound = requireDecision(desk, decision); !sound)
        return tl::make_unexpected(sound.error());
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    std::vector<NewEvent> events{{id, decision}};
    std::vector<NewEvent> before;
    if (decision.supersedes) {
        const auto old = entryOf<events::DecisionRecorded>(desk, id, *decision.supersedes);
        if (!old)
            return fail(ErrorCode::NotFound, QStringLiteral("supersedes"));
        before = limitsOf(desk, id, *old);
        if (c->state != CaseState::Closed && endsPreliminary(*old) && !endsPreliminary(decision))
            append(events, limitNotKept(desk, id, preliminary));
    }
    if (c->state != CaseState::Closed) // a closed case keeps no deadline (I4)
        append(events, limitsOfAct(desk, id, before, limitsOf(desk, id, decision)));
    return events;
}

Result<std::vector<NewEvent>> handOffWritten(const Desk &desk, CaseId id, qint64 seenRevision,
                                             events::HandOffMade handOff)
{
    const CaseReader reader{desk.store().connection()};
    const auto c = reader.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    if (c->revision != seenRevision)
        return fail(ErrorCode::Conflict);
    handOff = filled(std::move(handOff), desk.now());
    if (!mayMove(c->state, CaseState::HandedOver))
        return fail(ErrorCode::Invalid, QStringLiteral("move"));
    if (handOff.municipality.isEmpty() || handOff.receiver.isEmpty() || handOff.post.isEmpty() ||
        handOff.channel.isEmpty() || !handOff.readBack)
        return fail(ErrorCode::Invalid, QStringLiteral("handOff"));

    std::vector<NewEvent> events{{id, handOff},
                                 {id, events::CaseStateChanged{c->state, CaseState::HandedOver, {}, {}, {}}}};
    const auto run = reader.runOf(id).value_or(std::nullopt);
    const auto timers = reader.timersOf(id).value_or(std::vector<Timer>{});
    if (run)
        append(events, escalationEvents(id, fulfilled(*run, timers, desk.now()), desk.now(), false));
    append(events, loosePromisesEnded(id, timers, TimerEnd::Satisfied, desk.now()));
    append(events, obligationSet(desk, id, std::nullopt));
    return events;
}

} // namespace jour
