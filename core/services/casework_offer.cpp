#include "domain/escalation/engine_reminder.h"
#include "services/case_offer.h"
#include "services/casework.h"
#include "services/chase_now.h"
#include "services/escalation_events.h"
#include "store/case_reader.h"
#include "store/desk_reader.h"

#include <algorithm>

// R14: whose case it is. No deadline of the case moves by it.
namespace jour {

namespace {

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

Result<QString> signatureOf(const Desk &desk, OperatorId id)
{
    const auto operators = DeskReader{desk.store().connection()}.operators();
    if (!operators)
        return tl::make_unexpected(operators.error());
    const auto found = std::ranges::find(*operators, id, &Operator::id);
    if (found == operators->end() || !found->active)
        return fail(ErrorCode::Invalid, QStringLiteral("assignee"));
    return found->signature;
}

std::vector<NewEvent> offerEnded(const Desk &desk, CaseId id, TimerEnd end)
{
    const auto live = CaseReader{desk.store().connection()}.liveTimersOf(id);
    return remindersEnded(id, live.value_or(std::vector<Timer>{}), about::offer, end, desk.now());
}

/// Heard by both, for the case is on one desk.
Timer reminderOf(const Desk &desk, CaseId id, const QString &signature)
{
    Timer timer = engineReminder(id, about::offer, desk.now(), desk.now() + Casework::offerStands);
    timer.title = signature;
    return timer;
}

} // namespace

Result<> Casework::assign(CaseId id, OperatorId to)
{
    const auto c = CaseReader{m_desk.store().connection()}.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    const auto offer = offerOf(m_desk, id);
    // Taken at once, or taken back from whoever it was offered to.
    if (to == m_desk.actor().id || to == c->assigned) {
        if (to == c->assigned && !offer)
            return {};
        std::vector<NewEvent> taken{{id, events::CaseAssigned{c->assigned, to}}};
        append(taken, offerEnded(m_desk, id, TimerEnd::Satisfied));
        return done(m_desk.commit(taken));
    }
    if (offer && offer->to == to)
        return {};
    const auto signature = signatureOf(m_desk, to);
    if (!signature)
        return tl::make_unexpected(signature.error());
    std::vector<NewEvent> offered{{id, events::CaseOffered{c->assigned, to, *signature}}};
    append(offered, offerEnded(m_desk, id, TimerEnd::Superseded));
    if (keepsDeadlines(*c))
        offered.push_back({id, events::TimerArmed{reminderOf(m_desk, id, *signature)}});
    return done(m_desk.commit(offered));
}

Result<> Casework::accept(CaseId id)
{
    const auto offer = offerOf(m_desk, id);
    if (!offer || offer->to != m_desk.actor().id)
        return fail(ErrorCode::Invalid, QStringLiteral("offer"));
    return assign(id, m_desk.actor().id);
}

} // namespace jour
