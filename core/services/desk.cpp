#include "services/desk.h"

#include "domain/events/persons_act.h"
#include "services/duty_book.h"
#include "services/policy_shelf.h"
#include "store/case_reader.h"
#include "store/journal.h"

#include <QFile>

#include <algorithm>

void initReferenceData()
{
    Q_INIT_RESOURCE(reference_data);
}

namespace jour {

namespace {

Result<QByteArray> shipped(const QString &name)
{
    QFile file{QStringLiteral(":/data/") + name};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QString{QStringLiteral("missing resource ") + name});
    return file.readAll();
}

/// What a commit of these events changes, as far as lists care.
void note(Changes &changes, const EventBody &body)
{
    const QString type = typeOf(body);
    const auto is = [&](const char *family) { return type.startsWith(QLatin1String{family}); };
    changes.timers = changes.timers || is("timer.") || is("run.") || is("case.opened") ||
                     is("case.stateChanged") || type == QLatin1String{events::CaseFactChanged::type};
    changes.touched = changes.touched || isPersonsAct(body);
    changes.merges = changes.merges || is("case.merged") || is("case.unmerged") ||
                     is("case.stateChanged"); // what is open again may go on under another
    changes.contacts = changes.contacts || is("contactPoint.") || is("duty") ||
                       type == QLatin1String{events::TestCallMade::type};
    changes.policies = changes.policies || is("policy.") || is("limit.");
    changes.operators = changes.operators || is("operator.");
    changes.settings = changes.settings || is("setting.");
}

Changes changesOf(const std::vector<NewEvent> &events, Instant at)
{
    Changes changes;
    changes.savedAt = at;
    for (const NewEvent &event : events) {
        note(changes, event.body);
        if (event.caseRef && std::ranges::find(changes.cases, *event.caseRef) == changes.cases.end())
            changes.cases.push_back(*event.caseRef);
    }
    return changes;
}

/// Of the act with which the events begin, when the case has it already: a second press, or another try after
/// an answer that was lost.
std::optional<Committed> doneBefore(Store &store, const std::vector<NewEvent> &events, Instant now)
{
    if (events.empty() || !events.front().caseRef)
        return std::nullopt;
    const auto act = actIdOf(events.front().body);
    if (!act)
        return std::nullopt;
    const auto place = store.journal().placeOf(*events.front().caseRef, typeOf(events.front().body), *act);
    if (!place || !*place)
        return std::nullopt;
    return Committed{**place, **place, now};
}

} // namespace

Result<ReferenceData> ReferenceData::load()
{
    initReferenceData();
    const auto municipalities = shipped(QStringLiteral("municipalities.csv"));
    const auto classifications = shipped(QStringLiteral("classifications.json"));
    const auto checklist = shipped(QStringLiteral("checklists.json"));
    const auto policies = shipped(QStringLiteral("policies.json"));
    const auto limits = shipped(QStringLiteral("statutes.json"));
    for (const auto *file : {&municipalities, &classifications, &checklist, &policies, &limits})
        if (!*file)
            return tl::make_unexpected(file->error());
    const LimitsRead read = limitsFromJson(*limits);
    if (!read.problems.empty())
        return fail(ErrorCode::Corrupt, read.problems.front().path);
    return ReferenceData{Municipalities::fromCsv(*municipalities),
                         Classifications::fromBytes(*classifications), checklistFromJson(*checklist),
                         policiesFromJson(*policies), read.limits};
}

Desk::Desk(Store &store, const Clock &clock, const ReferenceData &reference, ChangeFeed &feed, Operator actor)
    : m_store{store}, m_clock{clock}, m_reference{reference}, m_feed{feed}, m_actor{std::move(actor)},
      m_duties{std::make_unique<DutyBook>(store, reference.classifications)},
      m_policies{std::make_unique<PolicyShelf>(store, reference.policies)}
{
}

Desk::~Desk() = default;

Result<Committed> Desk::commit(const std::vector<NewEvent> &events)
{
    if (const auto before = doneBefore(m_store, events, now()))
        return *before;
    auto committed = m_store.commit(m_actor.id, events);
    if (committed)
        Q_EMIT m_feed.committed(changesOf(events, committed->at));
    else
        Q_EMIT m_feed.notSaved(committed.error());
    return committed;
}

Result<> Desk::requireRevision(CaseId id, qint64 seenRevision) const
{
    const auto found = CaseReader{m_store.connection()}.find(id);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->revision != seenRevision)
        return fail(ErrorCode::Conflict);
    return {};
}

Result<> Desk::requireManager() const
{
    if (m_actor.role != Role::Manager)
        return fail(ErrorCode::NotAllowed, QStringLiteral("manager"));
    return {};
}

} // namespace jour
