#include "services/number_book.h"

#include "base/local_time.h"
#include "domain/contacts/number_key.h"
#include "store/duty_reader.h"

#include <algorithm>
#include <cstdlib>

namespace jour {

namespace {

constexpr Duration looksBack = std::chrono::days{366};
constexpr Duration aWeek = std::chrono::days{7};
constexpr int minutesInDay = 24 * 60;
constexpr int nearby = 60; ///< minutes
constexpr int missesToCheck = 3;
constexpr Duration tonight = std::chrono::hours{12};
constexpr Duration sameCall = std::chrono::minutes{10};

int minuteOfDay(Instant t)
{
    const QTime time = toLocal(t).time();
    return time.hour() * 60 + time.minute();
}

bool isNearby(int minute, int other)
{
    const int apart = std::abs(minute - other);
    return std::min(apart, minutesInDay - apart) <= nearby;
}

/// Calls come in order of time.
void count(NumberRecord &record, const NumberResult &call, Instant now, int minuteNow)
{
    const bool answered = isAnswered(call.outcome);
    const bool sameHour = now - call.at >= tonight && isNearby(minuteOfDay(call.at), minuteNow);
    ++record.calls;
    record.answered += answered ? 1 : 0;
    record.callsAtThisHour += sameHour ? 1 : 0;
    record.answeredAtThisHour += sameHour && answered ? 1 : 0;
    record.wrongNumber = call.outcome == AttemptOutcome::WrongNumber;
    if (answered) {
        record.lastAnswered = call.at;
        record.missedThisWeek = 0;
        return;
    }
    record.lastMissed = call.at;
    record.missedBy = call.outcome;
    if (now - call.at < aWeek)
        ++record.missedThisWeek;
}

/// Another test call at once after it is the same call, recorded rightly.
bool isCorrected(const std::vector<NumberResult> &calls, std::size_t i)
{
    return i + 1 < calls.size() && calls[i].isTest && calls[i + 1].isTest &&
           calls[i + 1].at - calls[i].at < sameCall;
}

} // namespace

bool isAnswered(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Reached:
    case AttemptOutcome::HandedOn:
    case AttemptOutcome::Refused: return true;
    case AttemptOutcome::NoAnswer:
    case AttemptOutcome::Busy:
    case AttemptOutcome::LeftMessage:
    case AttemptOutcome::WrongNumber: return false;
    }
    Q_UNREACHABLE();
}

bool NumberRecord::checkProposed() const
{
    return wrongNumber || missedThisWeek >= missesToCheck;
}

NumberBook NumberBook::ofMany(const Desk &desk)
{
    NumberBook book{desk};
    if (auto called = DutyReader{desk.store().connection()}.numbersCalled(book.m_now - looksBack))
        book.m_called = std::move(*called);
    return book;
}

NumberRecord NumberBook::of(const QString &number) const
{
    NumberRecord record;
    const QString key = numberKey(number);
    if (key.isEmpty() || (m_called && !m_called->contains(key)))
        return record;
    const auto calls = DutyReader{m_desk.store().connection()}
                           .results(key, m_now - looksBack)
                           .value_or(std::vector<NumberResult>{});
    const int minuteNow = minuteOfDay(m_now);
    for (std::size_t i = 0; i < calls.size(); ++i)
        if (calls[i].at <= m_now && !isCorrected(calls, i))
            count(record, calls[i], m_now, minuteNow);
    return record;
}

} // namespace jour
