#include "services/intake.h"

#include "services/case_limits.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/reentry.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

#include <algorithm>

namespace jour {

namespace {

const QString intakeKind = QStringLiteral("intake");

/// A draft becomes the case of the same id, so that opening it twice cannot make two cases and the commit
/// that makes the case takes the draft away.
CaseId caseIdOf(const Draft &draft)
{
    return CaseId{draft.id.bytes};
}

bool saysNothing(const PersonFacts &facts)
{
    PersonFacts empty;
    empty.role = facts.role;
    return facts == empty;
}

std::vector<NewEvent> personEvents(CaseId id, const std::vector<PersonFacts> &persons)
{
    std::vector<NewEvent> made;
    for (const PersonFacts &facts : persons)
        if (facts.role == PersonRole::Child || !saysNothing(facts))
            made.push_back({id, events::PersonAdded{PersonId::random(), cleanedFacts(facts)}});
    return made;
}

/// The text the fields were filled from, as the source of what stands in them.
std::vector<NewEvent> pastedText(CaseId id, const IntakeForm &form)
{
    const QString kept = cleanedJson(form.pasted).toString();
    if (kept.trimmed().isEmpty())
        return {};
    return {{id, events::NoteWritten{.entry = EntryId::random(),
                                     .happenedAt = form.receivedAt,
                                     .text = kept,
                                     .source = QStringLiteral("pasted")}}};
}

} // namespace

Draft Intake::begin() const
{
    Draft draft{.id = DraftId::random(), .kind = intakeKind, .author = m_desk.actor().id};
    draft.startedAt = m_desk.now();
    draft.changedAt = draft.startedAt;
    IntakeForm form;
    form.receivedAt = draft.startedAt;
    form.persons = {PersonFacts{}};
    draft.body = canonicalJson(toJsonObject(form));
    return draft;
}

Draft Intake::beginAfterwards(const Afterwards &taken) const
{
    Draft draft = begin();
    IntakeForm form = formOf(draft);
    form.receivedAt = taken.happenedAt;
    form.afterwards = true;
    form.paper = taken.paper;
    draft.body = canonicalJson(toJsonObject(form));
    return draft;
}

Result<> Intake::keep(Draft &draft, const IntakeForm &form)
{
    draft.body = canonicalJson(toJsonObject(form));
    draft.changedAt = m_desk.now();
    const auto kept = Drafts{m_desk.store().connection()}.keep(draft);
    if (!kept)
        Q_EMIT m_desk.feed().notSaved(kept.error());
    return kept;
}

IntakeForm Intake::formOf(const Draft &draft)
{
    return fromJsonObject<IntakeForm>(parseJson(draft.body));
}

Result<std::vector<Draft>> Intake::drafts() const
{
    sql::Connection &db = m_desk.store().connection();
    return Drafts{db}.all().map([&](std::vector<Draft> drafts) {
        std::erase_if(drafts, [&](const Draft &draft) {
            return draft.kind != intakeKind || CaseReader{db}.find(caseIdOf(draft)).has_value();
        });
        return drafts;
    });
}

Result<> Intake::discard(DraftId id)
{
    return Drafts{m_desk.store().connection()}.drop(id);
}

Result<CaseId> Intake::openCase(const Draft &draft, const IntakeForm &form)
{
    const CaseId id = caseIdOf(draft);
    const CaseReader reader{m_desk.store().connection()};
    if (reader.find(id))
        return id;
    const auto number = reader.nextNumber(localDate(form.receivedAt).year());
    if (!number)
        return tl::make_unexpected(number.error());
    const Instant now = m_desk.now();
    const CaseFacts facts = cleanedFacts(form.facts);

    std::vector<NewEvent> events{{id, events::CaseOpened{*number, form.receivedAt, now, facts}}};
    append(events, personEvents(id, form.persons));
    append(events, pastedText(id, form));
    events.push_back({id, events::CaseAssigned{{}, m_desk.actor().id}});
    append(events,
           escalationEvents(id, startRun(id, currentPolicy(m_desk, facts), now, stepDutyFor(m_desk, facts)),
                            now, false));
    append(events, obligationSet(m_desk, id, facts.policeLatestHandover));
    append(events, limitsStarted(m_desk, id, LimitTrigger::ReportReceived, form.receivedAt));

    if (form.afterwards)
        events.push_back(afterwardsMark(id, {events.front()}, {form.receivedAt, form.paper}));

    // The draft goes with it.
    return m_desk.commit(events).map([&](const Committed &) { return id; });
}

} // namespace jour
