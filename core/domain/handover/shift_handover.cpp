#include "domain/handover/shift_handover.h"

#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/next_step.h"
#include "domain/events/print_medium.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace jour {

namespace {

using namespace events;

constexpr std::array looks{CaseViewed::type, PersonRevealed::type, DocumentOpened::type, Printed::type,
                           DocumentExported::type};
/// What the shift itself writes into a case is no change of it.
constexpr std::array ofTheHandover{HandoverWordsWritten::type, HandoverCaseAnswered::type};

template<std::size_t N>
bool isOneOf(const QString &type, const std::array<const char *, N> &types)
{
    return std::ranges::any_of(types, [&](const char *one) { return type == QLatin1String{one}; });
}

bool isOfTheEngine(const QString &type)
{
    return type.startsWith(QLatin1String{"timer."}) || type.startsWith(QLatin1String{"run."}) ||
           type.startsWith(QLatin1String{"watch."});
}

void count(const HandoverSourceCase &source, HandoverLeftOut &leftOut, HandoverCase &made)
{
    std::map<QString, int> times;
    for (const HandoverEntry &entry : source.entries) {
        if (isOneOf(entry.type, looks))
            ++leftOut.looks;
        else if (isOfTheEngine(entry.type))
            ++leftOut.workings;
        else if (!isOneOf(entry.type, ofTheHandover))
            ++times[entry.type];
    }
    for (const auto &[type, often] : times)
        made.changes.push_back({type, often});
}

/// The mark follows what it is about.
void markReceipts(const EnteredAfterwards &mark, const HandoverEntry &entry, const HandoverSourceCase &source,
                  HandoverCase &made)
{
    std::size_t place = 0;
    for (const HandoverEntry &one : source.entries) {
        const auto *handOff = std::get_if<HandOffMade>(&one.body);
        if (handOff == nullptr || place >= made.receipts.size())
            continue;
        HandoverReceipt &receipt = made.receipts[place++];
        if (std::ranges::find(mark.entries, handOff->entry.hex()) != mark.entries.end()) {
            receipt.enteredAt = entry.at;
            receipt.enteredBy = entry.signature;
        }
    }
}

void readEntry(const HandoverEntry &entry, const HandoverSourceCase &source, HandoverCase &made)
{
    if (const auto *mark = std::get_if<EnteredAfterwards>(&entry.body))
        markReceipts(*mark, entry, source, made);
    else if (const auto *handOff = std::get_if<HandOffMade>(&entry.body))
        made.receipts.push_back(
            {handOff->at, handOff->receiver, handOff->post, handOff->municipality.text, handOff->readBack});
    else if (const auto *moved = std::get_if<CaseStateChanged>(&entry.body)) {
        made.closedAt = moved->to == CaseState::Closed ? std::optional{entry.at} : std::nullopt;
        made.disposition = moved->to == CaseState::Closed ? moved->disposition : QString{};
    }
}

/// Written in within the shift, whenever the call came.
bool isNew(const HandoverSourceCase &source)
{
    return std::ranges::any_of(source.entries, [](const HandoverEntry &entry) {
        return entry.type == QLatin1String{CaseOpened::type};
    });
}

HandoverStanding standingOf(const HandoverSourceCase &source, const HandoverCase &made)
{
    if (!isOpen(made.state))
        return HandoverStanding::Closed;
    if (made.state == CaseState::HandedOver)
        return HandoverStanding::HandedOff;
    if (isNew(source))
        return HandoverStanding::New;
    return made.changes.empty() ? HandoverStanding::Untouched : HandoverStanding::Changed;
}

bool isLimit(const Timer &timer)
{
    return timer.kind == TimerKind::Statute || timer.kind == TimerKind::Obligation;
}

void addLimits(const HandoverSourceCase &source, ShiftHandover &made)
{
    for (const Timer &timer : source.timers) {
        if (!isLimit(timer) || timer.end == TimerEnd::Superseded)
            continue;
        const bool isLive = timer.end == TimerEnd::Live;
        const Instant settled = isLive ? made.to : timer.endedAt.value_or(made.to);
        const bool isMissed = timer.due < settled;
        if (isMissed || timer.end == TimerEnd::Satisfied)
            made.limits.push_back({source.shown.id, source.shown.number, timer.title, timer.kind, timer.due,
                                   isLive ? std::nullopt : std::optional{settled}, !isMissed});
    }
}

/// The earliest deadline, but for what the engine itself asks: that carries no case on.
void addNext(const HandoverSourceCase &source, HandoverCase &made)
{
    for (const Timer &timer : source.timers)
        if (timer.end == TimerEnd::Live && !isEngineReminder(timer) &&
            (!made.next || timer.due < made.next->due))
            made.next = timer;
}

/// The print of that code did not leave after all.
bool hasFailed(const HandoverSourceCase &source, const QString &code)
{
    return std::ranges::any_of(source.entries, [&](const HandoverEntry &entry) {
        const auto *print = std::get_if<Printed>(&entry.body);
        return print && print->medium == medium::failed && print->code == code;
    });
}

/// A paper for somebody outside; others are for the desk itself.
bool isForSomebody(const QString &document)
{
    return document == QLatin1String{"caseSummary"} || document == QLatin1String{"handOffSheet"} ||
           document == QLatin1String{"assessmentSheet"};
}

/// What is late. Of the deadlines that are no promise the first is enough: the others follow from the case.
std::vector<HandoverHang> lateIn(const HandoverSourceCase &source, Instant now)
{
    std::vector<HandoverHang> late;
    std::optional<Instant> outSince;
    std::optional<Instant> passed;
    const auto isEarlier = [](const Timer &timer, const std::optional<Instant> &than) {
        return !than || timer.due < *than;
    };
    const bool isOut = source.run == RunState::Exhausted;
    for (const Timer &timer : source.timers) {
        if (timer.end != TimerEnd::Live || isEngineReminder(timer))
            continue;
        if (isOut && timer.kind == TimerKind::Step) {
            if (isEarlier(timer, outSince))
                outSince = timer.due;
        } else if (timer.due >= now)
            continue;
        else if (timer.kind == TimerKind::Promise)
            late.push_back({HangKind::PromiseBroken, source.shown.id, source.shown.number, timer.due});
        else if (isEarlier(timer, passed))
            passed = timer.due;
    }
    if (source.run == RunState::Stalled && late.empty())
        late.push_back({HangKind::PromiseBroken, source.shown.id, source.shown.number, std::nullopt});
    if (isOut)
        late.push_back({HangKind::PlanRanOut, source.shown.id, source.shown.number, outSince});
    if (passed)
        late.push_back({HangKind::DeadlinePassed, source.shown.id, source.shown.number, passed});
    return late;
}

/// Papers that left without anybody having written for whom, also into one's own files.
struct UnaddressedPrints
{
    int count = 0;
    std::optional<Instant> newest;
};

UnaddressedPrints unaddressedIn(const HandoverSourceCase &source)
{
    UnaddressedPrints found;
    for (const HandoverEntry &entry : source.entries) {
        const auto *print = std::get_if<Printed>(&entry.body);
        if (print == nullptr || !isForSomebody(print->document) ||
            (print->medium != medium::printer && print->medium != medium::pdf) ||
            !print->recipient.trimmed().isEmpty() || hasFailed(source, print->code))
            continue;
        ++found.count;
        found.newest = std::max(found.newest.value_or(entry.at), entry.at);
    }
    return found;
}

void addHangs(const HandoverSourceCase &source, const HandoverCase &made, ShiftHandover &list)
{
    const auto hang = [&](HangKind kind, std::optional<Instant> at = {}) {
        list.hangs.push_back({kind, made.id, made.number, at});
    };
    if (const auto prints = unaddressedIn(source); prints.count > 0)
        list.hangs.push_back(
            {HangKind::PrintWithoutRecipient, made.id, made.number, prints.newest, prints.count});
    if (!isOpen(made.state) && made.disposition == sameAsAnother && !source.isMerged)
        hang(HangKind::SameUnnamed, made.closedAt);
    if (!isOpen(made.state) || made.state == CaseState::HandedOver || source.asleep)
        return;
    std::ranges::move(lateIn(source, list.to), std::back_inserter(list.hangs));
    const auto carries = [&](const Timer &timer) { return carriesOn(timer, made.urgency, list.to); };
    if (std::ranges::none_of(source.timers, carries))
        hang(HangKind::NoNextStep, made.next ? std::optional{made.next->due} : std::nullopt);
    if (source.answeredWithoutTime)
        hang(HangKind::PromiseWithoutTime);
    if (made.owner.isNull())
        hang(HangKind::NoOwner);
}

HandoverCase madeFrom(const HandoverSourceCase &source, ShiftHandover &list)
{
    HandoverCase made = source.shown;
    for (const HandoverEntry &entry : source.entries)
        readEntry(entry, source, made);
    count(source, list.leftOut, made);
    addNext(source, made);
    made.standing = standingOf(source, made);
    addLimits(source, list);
    addHangs(source, made, list);
    return made;
}

void sort(ShiftHandover &list)
{
    std::ranges::stable_sort(list.open, {}, [](const HandoverCase &c) {
        return std::tuple{c.next.has_value(), c.next ? c.next->due : Instant{}, c.urgency, c.number};
    });
    std::ranges::stable_sort(list.handedOff, {}, &HandoverCase::number);
    std::ranges::stable_sort(list.closed, {}, &HandoverCase::number);
    std::ranges::stable_sort(list.limits, {}, [](const HandoverLimit &l) {
        return std::tuple{l.kept, l.due, l.number};
    });
    std::ranges::stable_sort(list.hangs, {}, [](const HandoverHang &h) {
        return std::pair{h.kind, h.number};
    });
}

} // namespace

ShiftHandover shiftHandover(ShiftHandover facts, const std::vector<HandoverSourceCase> &cases)
{
    for (const HandoverSourceCase &source : cases) {
        HandoverCase made = madeFrom(source, facts);
        if (source.asleep && isOpen(made.state)) {
            ++facts.leftOut.sleeping;
            continue;
        }
        switch (made.standing) {
        case HandoverStanding::New:
        case HandoverStanding::Changed:
        case HandoverStanding::Untouched: facts.open.push_back(std::move(made)); break;
        case HandoverStanding::HandedOff: facts.handedOff.push_back(std::move(made)); break;
        case HandoverStanding::Closed: facts.closed.push_back(std::move(made)); break;
        }
    }
    sort(facts);
    return facts;
}

bool isToldInDetail(const QString &type)
{
    constexpr std::array told{HandOffMade::type, CaseStateChanged::type, Printed::type,
                              EnteredAfterwards::type};
    return isOneOf(type, told);
}

} // namespace jour
