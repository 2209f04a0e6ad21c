#include "domain/escalation/statute_timers.h"

#include <QStringList>

#include <algorithm>

namespace jour {

namespace {

/// A quarter of the whole, a day at the most: time enough to act while the countdown is still short.
Instant warningOf(Instant trigger, Instant due)
{
    return due - std::min<Duration>((due - trigger) / 4, std::chrono::hours{24});
}

QString sourceOfLimit(const Limit &limit)
{
    const QString from = limit.validFrom ? limit.validFrom->toString(Qt::ISODate) : QString{};
    return QStringList{QStringLiteral("statute"), limit.key, from, limit.checkedOn.toString(Qt::ISODate)}
        .join(QLatin1Char{':'});
}

std::optional<QDate> dateIn(const QStringList &parts, qsizetype at)
{
    const QDate date = QDate::fromString(parts.value(at), Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

} // namespace

StatuteSource statuteSourceOf(const Timer &timer)
{
    const QStringList parts = timer.source.split(QLatin1Char{':'});
    return {timer.title, dateIn(parts, 2), dateIn(parts, 3)};
}

std::optional<Timer> timerFor(const Limit &limit, CaseId caseRef, Instant trigger, const QTimeZone &zone)
{
    if (!becomesTimer(limit, localDate(trigger, zone)))
        return std::nullopt;
    const auto found = dueOf(limit, trigger, zone);
    if (!found)
        return std::nullopt;
    Timer timer;
    timer.id = TimerId::random();
    timer.caseRef = caseRef;
    timer.kind = TimerKind::Statute;
    timer.title = limit.key;
    timer.source = sourceOfLimit(limit);
    timer.anchor = trigger;
    timer.due = found->due;
    if (const Instant warning = warningOf(trigger, found->due); warning > trigger && warning < found->due)
        timer.warnAt = warning;
    if (found->moved != found->unmoved)
        timer.movedTo = found->moved;
    return timer;
}

} // namespace jour
