#include "services/call_log.h"

#include "base/local_time.h"
#include "services/signatures.h"
#include "store/contact_reader.h"
#include "store/journal.h"
#include "store/search_keys.h"

#include <algorithm>
#include <cstdlib>

namespace jour {

namespace {

void append(std::vector<LoggedCall> &calls, const std::vector<Event> &events, const Signatures &signatures)
{
    for (const Event &event : events) {
        const EventBody body = event.decodedBody();
        const auto *called = std::get_if<events::ContactAttempted>(&body);
        if (called == nullptr)
            continue;
        const bool isThere = std::ranges::any_of(
            calls, [&](const LoggedCall &call) { return call.attempt.id == called->attempt.id; });
        if (!isThere)
            calls.push_back(
                {called->attempt, event.caseRef.value_or(CaseId{}), signatures.value(event.author)});
    }
}

/// Digits alone where the number plan knows nothing of it.
QString numberKey(const QString &number)
{
    const QString digits = phoneDigits(number);
    return digits.isEmpty() ? number.simplified() : digits;
}

bool isNearHour(Instant called, Instant now)
{
    constexpr int hour = 60 * 60;
    constexpr int day = 24 * hour;
    const int apart = std::abs(toLocal(called).time().secsTo(toLocal(now).time()));
    return std::min(apart, day - apart) <= hour;
}

} // namespace

Instant nightBegan(Instant now)
{
    const QTime noon{12, 0};
    const QDateTime local = toLocal(now);
    return fromLocal(local.time() < noon ? local.date().addDays(-1) : local.date(), noon);
}

Result<std::vector<LoggedCall>> CallLog::around(CaseId id) const
{
    const auto tonight = ContactReader{m_desk.store().connection()}.attemptsSince(nightBegan(m_desk.now()));
    if (!tonight)
        return tl::make_unexpected(tonight.error());
    const auto signatures = signaturesOf(m_desk.store());
    if (!signatures)
        return tl::make_unexpected(signatures.error());
    std::vector<LoggedCall> calls;
    append(calls, *tonight, *signatures);
    if (!id.isNull()) {
        const auto own = m_desk.store().journal().ofCase(id);
        if (!own)
            return tl::make_unexpected(own.error());
        append(calls, *own, *signatures);
    }
    std::ranges::stable_sort(calls, {}, [](const LoggedCall &call) { return call.attempt.at; });
    return calls;
}

CallsToNumber recordOf(const QString &number, const std::vector<LoggedCall> &calls, Instant now)
{
    CallsToNumber record;
    const QString key = numberKey(number);
    const Instant tonight = nightBegan(now);
    for (const LoggedCall &call : calls) {
        if (call.attempt.number.isEmpty() || numberKey(call.attempt.number) != key)
            continue;
        ++record.tries;
        const bool reached = reachedSomebody(call.attempt.outcome);
        if (reached)
            record.lastReached = call.attempt.at;
        else
            record.lastFailed = call;
        if (call.attempt.at < tonight && isNearHour(call.attempt.at, now)) {
            ++record.triesAtHour;
            record.reachedAtHour += reached ? 1 : 0;
        }
    }
    return record;
}

} // namespace jour
