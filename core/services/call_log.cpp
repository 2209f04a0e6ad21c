#include "services/call_log.h"

#include "base/local_time.h"
#include "services/signatures.h"
#include "store/contact_reader.h"
#include "store/journal.h"

#include <algorithm>

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

} // namespace jour
