#include "services/sleeping_cases.h"

#include "domain/escalation/sleep.h"
#include "services/case_reading.h"
#include "services/masking.h"
#include "store/case_reader.h"
#include "store/desk_reader.h"

namespace jour {

namespace {

const QString daysSetting = QStringLiteral("sleepingCases.days");
const QString lookedSetting = QStringLiteral("sleepingCases.lookedThroughAt");

QJsonValue settingOf(const Desk &desk, const QString &key)
{
    return DeskReader{desk.store().connection()}.setting(key).value_or(QJsonValue{});
}

Result<> set(Desk &desk, const QString &key, const QJsonValue &to, const QString &reason)
{
    return desk.commit({{std::nullopt, events::SettingChanged{key, settingOf(desk, key), to, reason}}})
        .map([](const Committed &) {});
}

} // namespace

int sleepAfterDaysAt(const Desk &desk)
{
    const int days = settingOf(desk, daysSetting).toInt(sleepAfterDays);
    return days >= SleepingCases::fewestDays && days <= SleepingCases::mostDays ? days : sleepAfterDays;
}

Instant asleepBefore(const Desk &desk)
{
    return asleepFrom(desk.now(), -sleepAfterDaysAt(desk));
}

Result<std::vector<SleepingCase>> SleepingCases::list() const
{
    const auto found = ids();
    if (!found)
        return tl::make_unexpected(found.error());
    const CaseReader reader{m_desk.store().connection()};
    const CaseReading reading{m_desk};
    std::vector<SleepingCase> all;
    for (const CaseId id : *found) {
        const auto row = reading.row(id);
        const auto live = reader.liveTimersOf(id);
        if (!row || !live)
            return tl::make_unexpected(row ? live.error() : row.error());
        SleepingCase one{*row, row->touchedAt, {}};
        for (const Timer &timer : *live)
            one.live.push_back(shownTimer(timer, row->masked));
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::vector<CaseId>> SleepingCases::ids() const
{
    return CaseReader{m_desk.store().connection()}.untouchedSince(asleepBefore(m_desk));
}

int SleepingCases::waiting() const
{
    const auto last = lastLookedThrough();
    // A time ahead of the clock means that the clock was moved: it keeps nothing from being looked through.
    if (last && *last <= m_desk.now() && m_desk.now() - *last < lookedThroughEvery)
        return 0;
    const auto found = ids();
    return found ? static_cast<int>(found->size()) : 0;
}

Result<> SleepingCases::lookedThrough()
{
    return set(m_desk, lookedSetting, QJsonValue{static_cast<qint64>(toMicros(m_desk.now()))}, {});
}

std::optional<Instant> SleepingCases::lastLookedThrough() const
{
    const QJsonValue at = settingOf(m_desk, lookedSetting);
    return at.isDouble() ? std::optional{fromMicros(at.toInteger())} : std::nullopt;
}

Result<> SleepingCases::setDays(int days, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (days < fewestDays || days > mostDays)
        return fail(ErrorCode::Invalid, QStringLiteral("sleepDays"));
    if (days == this->days())
        return {};
    return set(m_desk, daysSetting, days, reason.trimmed());
}

} // namespace jour
