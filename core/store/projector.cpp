#include "store/projector.h"

#include "domain/events/persons_act.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/chain.h"
#include "store/fold.h"

#include <algorithm>
#include <array>

namespace jour {

bool isLook(const QString &type)
{
    static constexpr std::array looks{events::CaseViewed::type, events::PersonRevealed::type,
                                      events::DocumentOpened::type, events::DocumentExported::type,
                                      events::Printed::type};
    return std::ranges::any_of(looks, [&](const char *look) { return type == QLatin1String{look}; });
}

const std::vector<EventRef> &Projector::headsOf(const CaseId &id)
{
    return stateOf(id).heads;
}

bool Projector::knows(const CaseId &id)
{
    return stateOf(id).known;
}

Projector::CaseState &Projector::stateOf(const CaseId &id)
{
    if (const auto found = m_cases.find(id); found != m_cases.end())
        return *found;
    CaseState state;
    const sql::Use get{m_db.cached("SELECT heads FROM cases WHERE id = ?")};
    get->bind(id);
    if (get->step()) {
        state.known = true;
        state.heads = chain::unpacked(get->blob(0));
    }
    return *m_cases.insert(id, state);
}

void Projector::apply(const Event &event, const EventBody &body)
{
    const FoldPlace place{m_db, event.seq, event.at.wall(), event.author, event.caseRef.value_or(CaseId{})};
    const auto foldBody = [&] { std::visit([&](const auto &b) { fold(place, b); }, body); };
    if (!event.caseRef)
        return foldBody();

    CaseState &state = stateOf(*event.caseRef);
    // The opening was erased, or has not arrived: there is nothing to hang the rest on.
    if (!state.known && !std::holds_alternative<events::CaseOpened>(body))
        return;
    foldBody();
    m_picture.apply(place, body);
    state.known = true;
    state.touched = true;
    std::erase_if(state.heads, [&](const EventRef &head) {
        return std::ranges::find(event.parents, head) != event.parents.end();
    });
    state.heads.push_back(event.ref);
    if (!isLook(event.type)) {
        state.revision = event.seq;
        state.changedAt = std::max(state.changedAt, place.at);
    }
    if (isPersonsAct(body))
        state.touchedAt = std::max(state.touchedAt, place.at);
}

void Projector::finish()
{
    for (auto it = m_cases.begin(); it != m_cases.end(); ++it)
        if (it->touched)
            write(it.key(), *it);
    m_cases.clear();
    m_picture.finish();
}

void Projector::write(const CaseId &id, const CaseState &state)
{
    const sql::Use update{m_db.cached("UPDATE cases SET heads = ?, revision = max(revision, ?),"
                                      " changed_at = max(changed_at, ?), touched_at = max(touched_at, ?)"
                                      " WHERE id = ?")};
    update->bind(chain::packed(state.heads))
        .bind(std::int64_t{state.revision})
        .bind(state.changedAt)
        .bind(state.touchedAt)
        .bind(id)
        .run();
}

} // namespace jour
