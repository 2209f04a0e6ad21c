#include "domain/statute/limit.h"

#include "domain/statute/legal_time.h"

#include <QJsonDocument>

#include <algorithm>

namespace jour {

namespace {

/// A hundred years: beyond it a slip of the hand counts to a day that no calendar has.
int longestOf(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Hours: return 100 * 366 * 24;
    case LimitUnit::Days:
    case LimitUnit::ClockTime: return 100 * 366;
    case LimitUnit::Weeks: return 100 * 53;
    case LimitUnit::Months: return 100 * 12;
    case LimitUnit::Years: return 100;
    case LimitUnit::None:
    case LimitUnit::AtOnce: break;
    }
    return 0;
}

bool needsLength(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::None:
    case LimitUnit::AtOnce: return false;
    case LimitUnit::Hours:
    case LimitUnit::Days:
    case LimitUnit::Weeks:
    case LimitUnit::Months:
    case LimitUnit::Years:
    case LimitUnit::ClockTime: return true;
    }
    return false;
}

bool isOurs(LimitKeeper keeper)
{
    return keeper == LimitKeeper::Socialjour || keeper == LimitKeeper::Municipality;
}

bool countsDown(const Limit &limit)
{
    return limit.unit == LimitUnit::Hours || calendarUnit(limit.unit) ||
           limit.localDefault != LocalDefault::None;
}

/// Every member, those at their default too: what toJsonObject leaves out must still be checked.
QJsonObject allMembers(const Limit &limit)
{
    QJsonObject all;
    std::apply(
        [&](const auto &...f) { (void(all.insert(QLatin1String{f.name}, toJson(limit.*(f.member)))), ...); },
        Limit::fields());
    return all;
}

/// A row is well formed when reading it and writing it back gives the same members: then no word, date or
/// type was quietly replaced by a default.
std::vector<LimitProblem> malformed(const QJsonObject &row, const Limit &read)
{
    static constexpr std::array required{"key",       "nameSv",    "unit",       "keeper",   "basis",
                                         "checkedOn", "checkedBy", "confidence", "movedRule"};
    std::vector<LimitProblem> problems;
    for (const char *name : required)
        if (!row.contains(QLatin1String{name}))
            problems.push_back({QString::fromLatin1(name), LimitFault::Missing});
    const QJsonObject known = allMembers(read);
    for (auto member = row.begin(); member != row.end(); ++member) {
        if (!known.contains(member.key()))
            problems.push_back({member.key(), LimitFault::UnknownKey});
        else if (known.value(member.key()) != member.value())
            problems.push_back({member.key(), LimitFault::BadValue});
    }
    return problems;
}

void readRow(const QJsonValue &value, const QString &path, LimitsRead &result)
{
    if (!value.isObject()) {
        result.problems.push_back({path, LimitFault::NotAnObject});
        return;
    }
    const Limit limit = fromJsonObject<Limit>(value.toObject());
    auto problems = malformed(value.toObject(), limit);
    if (problems.empty())
        problems = problemsOf(limit);
    const auto twin = std::find_if(result.limits.begin(), result.limits.end(),
                                   [&](const Limit &other) { return overlap(other, limit); });
    if (problems.empty() && twin != result.limits.end())
        problems.push_back({QStringLiteral("key"), LimitFault::Overlap});
    for (const auto &problem : problems)
        result.problems.push_back({QString{path + QLatin1Char('.') + problem.path}, problem.fault});
    if (problems.empty())
        result.limits.push_back(limit);
}

} // namespace

std::optional<PeriodUnit> calendarUnit(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Days: return PeriodUnit::Days;
    case LimitUnit::Weeks: return PeriodUnit::Weeks;
    case LimitUnit::Months: return PeriodUnit::Months;
    case LimitUnit::Years: return PeriodUnit::Years;
    case LimitUnit::None:
    case LimitUnit::AtOnce:
    case LimitUnit::Hours:
    case LimitUnit::ClockTime: return std::nullopt;
    }
    return std::nullopt;
}

LimitsRead limitsFromJson(const QByteArray &bytes)
{
    LimitsRead result;
    const auto document = QJsonDocument::fromJson(bytes);
    const QJsonValue rows = document.object().value(QLatin1String{"limits"});
    if (!document.isObject())
        result.problems.push_back({{}, LimitFault::NotJson});
    else if (!rows.isArray())
        result.problems.push_back({QStringLiteral("limits"), LimitFault::Missing});
    const QJsonArray array = rows.toArray();
    for (int i = 0; i < array.size(); ++i)
        readRow(array.at(i), QStringLiteral("limits[%1]").arg(i), result);
    return result;
}

std::vector<LimitProblem> problemsOf(const Limit &limit)
{
    std::vector<LimitProblem> problems;
    if (limit.key.isEmpty())
        problems.push_back({QStringLiteral("key"), LimitFault::Missing});
    if (limit.nameSv.isEmpty())
        problems.push_back({QStringLiteral("nameSv"), LimitFault::Missing});
    if (limit.checkedBy.isEmpty())
        problems.push_back({QStringLiteral("checkedBy"), LimitFault::Missing});
    if (!limit.checkedOn.isValid())
        problems.push_back({QStringLiteral("checkedOn"), LimitFault::Missing});
    if (needsLength(limit.unit) ? limit.length <= 0 || limit.length > longestOf(limit.unit)
                                : limit.length != 0)
        problems.push_back({QStringLiteral("length"), LimitFault::BadLength});
    if (limit.validFrom && limit.validTo && *limit.validTo < *limit.validFrom)
        problems.push_back({QStringLiteral("validTo"), LimitFault::EndsTooEarly});
    return problems;
}

bool isInForce(const Limit &limit, const QDate &on)
{
    return (!limit.validFrom || *limit.validFrom <= on) && (!limit.validTo || on <= *limit.validTo);
}

bool overlap(const Limit &a, const Limit &b)
{
    const auto endsBefore = [](const Limit &x, const Limit &y) {
        return x.validTo && y.validFrom && *x.validTo < *y.validFrom;
    };
    return a.key == b.key && !endsBefore(a, b) && !endsBefore(b, a);
}

std::optional<Limit> limitInForce(const std::vector<Limit> &limits, const QString &key, const QDate &on)
{
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const Limit &limit) {
        return limit.key == key && isInForce(limit, on);
    });
    return found == limits.end() ? std::nullopt : std::optional{*found};
}

bool becomesTimer(const Limit &limit, const QDate &on)
{
    return limit.timer && limit.confidence == Confidence::Verified && isOurs(limit.keeper) &&
           isInForce(limit, on) && countsDown(limit);
}

bool isUnchecked(const Limit &limit, const QDate &today)
{
    return !limit.checkedOn.isValid() || today >= limit.checkedOn.addYears(1);
}

LimitStanding standingOf(const Limit &limit, const QDate &today)
{
    if (limit.validTo && *limit.validTo < today)
        return LimitStanding::Ended;
    if (limit.validFrom && today < *limit.validFrom)
        return LimitStanding::NotYet;
    if (limit.confidence != Confidence::Verified)
        return LimitStanding::SwitchedOff;
    if (!becomesTimer(limit, today))
        return LimitStanding::Information;
    return limit.trigger == LimitTrigger::Other ? LimitStanding::NothingStartsIt : LimitStanding::CountsDown;
}

std::optional<LimitDue> dueOf(const Limit &limit, Instant trigger, const QTimeZone &zone)
{
    if (!isOurs(limit.keeper) || !countsDown(limit))
        return std::nullopt;
    if (limit.unit == LimitUnit::Hours) {
        const std::chrono::hours hours{limit.length};
        const QDate day = lastDay(trigger, hours, zone).unmoved;
        return LimitDue{trigger + hours, day, day, limit.movedRule, false};
    }
    const auto unit = calendarUnit(limit.unit);
    if (!unit) {
        const QDate day = localDate(trigger, zone);
        return LimitDue{endOfDay(day, zone), day, day, limit.movedRule, true};
    }
    const LegalDay day = lastDay(trigger, {limit.length, *unit}, zone);
    const bool mayMove = limit.movedRule == MovedRule::ByWording || limit.movedRule == MovedRule::Disputed;
    return LimitDue{endOfDay(day.unmoved, zone), day.unmoved, mayMove ? day.moved : day.unmoved,
                    limit.movedRule, false};
}

} // namespace jour
