#include "domain/escalation/engine_reminder.h"
#include "domain/handover/name_scrub.h"
#include "domain/handover/protection_mask.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/masking.h"
#include "services/night_ahead.h"
#include "services/printed_entry.h"
#include "services/printing.h"
#include "services/shift_log.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

namespace jour {

namespace {

Policy planOnPaper(const Policy &plan, bool tellsPlace)
{
    return tellsPlace ? plan : ProtectionMask::plan(plan);
}

/// A reminder says what is to be done; the names and numbers of people in the case leave its words.
std::vector<Timer> withoutNames(std::vector<Timer> live, const std::vector<Person> &persons)
{
    std::vector<PersonFacts> away;
    for (const Person &person : persons)
        away.push_back(person.facts);
    const NameScrub scrub{away, {}};
    for (Timer &timer : live)
        if (timer.kind == TimerKind::Reminder && !isEngineReminder(timer))
            timer.title = scrub.text(timer.title);
    return live;
}

Result<FallbackCase> fallbackCase(const CaseReader &reader, const AheadCase &ahead)
{
    const auto run = reader.runOf(ahead.row.id);
    const auto persons = reader.personsOf(ahead.row.id);
    if (!run || !persons)
        return tl::make_unexpected(run ? persons.error() : run.error());
    // Of a protected child not even the municipality: a paper leaves the room.
    const bool tellsPlace = !ahead.row.masked;
    return FallbackCase{.number = ahead.row.number,
                        .urgency = ahead.row.urgency,
                        .state = ahead.row.state,
                        .child = ahead.row.masked ? ahead.row.child : initialsOf(ahead.row.child),
                        .municipality = tellsPlace ? ahead.row.municipality.code : QString{},
                        .assigned = ahead.row.assigned,
                        .live = withoutNames(ahead.live, *persons),
                        .plan = *run ? planOnPaper((*run)->policy, tellsPlace) : Policy{},
                        .tellsWords = tellsPlace && !ProtectionMask::isNeeded(*persons)};
}

} // namespace

Result<FallbackPack> Printing::fallback() const
{
    const auto ahead = NightAhead{m_desk}.cases();
    const auto head = shortHead(m_desk);
    if (!ahead || !head)
        return tl::make_unexpected(ahead ? head.error() : ahead.error());
    const CaseReader reader{m_desk.store().connection()};
    std::vector<FallbackCase> cases;
    QStringList codes = Directory{m_desk}.agreementMunicipalities();
    for (const AheadCase &one : *ahead) {
        auto made = fallbackCase(reader, one);
        if (!made)
            return tl::make_unexpected(made.error());
        if (!made->municipality.isEmpty())
            codes << made->municipality;
        cases.push_back(std::move(*made));
    }
    codes.removeDuplicates();
    const auto time = timeAheadOf(m_desk);
    if (!time)
        return tl::make_unexpected(time.error());
    FallbackPack pack = fallbackPack(std::move(cases), *time);
    pack.chains =
        callListOf(m_desk.duties().index(), placesByName(m_desk.reference().municipalities, codes), *time);
    pack.limits = currentLimits(m_desk);
    pack.journalHead = *head;
    pack.printedBy = printerOf(m_desk);
    pack.printedAt = m_desk.now();
    return pack;
}

} // namespace jour
