#include "exchange/calendar_rule.h"

#include "exchange/calendar_reach.h"

#include <QRegularExpression>

#include <cstdlib>
#include <libical/ical.h>
#include <memory>

namespace jour {

namespace {

/// What reading a rule and making it ready costs, in steps.
constexpr qint64 stepsToBegin = 40;
/// The time of a wall clock is never further from that of another.
constexpr int zoneDays = 2;

/// A rule frees what libical allocated within it.
class ParsedRule final
{
    Q_DISABLE_COPY_MOVE(ParsedRule)

public:
    explicit ParsedRule(const QString &text)
        : m_rule{icalrecurrencetype_from_string(text.toUtf8().constData())}
    {
    }
    // libical keeps this one string of its own.
    ~ParsedRule() { std::free(m_rule.rscale); } // NOLINT(cppcoreguidelines-no-malloc)

    [[nodiscard]] icalrecurrencetype &get() { return m_rule; }

private:
    icalrecurrencetype m_rule;
};

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype toIcal(const CalendarMoment &moment)
{
    icaltimetype t = icaltime_null_time();
    t.year = moment.at.date.year();
    t.month = moment.at.date.month();
    t.day = moment.at.date.day();
    t.is_date = moment.isDate ? 1 : 0;
    if (!moment.isDate) {
        t.hour = moment.at.time.hour();
        t.minute = moment.at.time.minute();
        t.second = moment.at.time.second();
    }
    return t;
}

QString partOf(const QString &rule, QLatin1String name)
{
    const auto parts = rule.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (part.startsWith(name, Qt::CaseInsensitive) && part.mid(name.size()).startsWith(QLatin1Char('=')))
            return part.mid(name.size() + 1).trimmed();
    return {};
}

} // namespace

std::optional<CalendarMoment> readMoment(const QString &text)
{
    static const QRegularExpression form{
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z?))?$")};
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int part) { return match.captured(part).toInt(); };
    CalendarMoment moment{.at = {QDate{number(1), number(2), number(3)}, QTime{0, 0}},
                          .isUtc = !match.captured(7).isEmpty(),
                          .isDate = match.captured(4).isEmpty()};
    if (!moment.isDate)
        moment.at.time = QTime{number(4), number(5), std::min(number(6), 59)}; // a leap second is none here
    return moment.at.date.isValid() && moment.at.time.isValid() ? std::optional{moment} : std::nullopt;
}

std::optional<CalendarLength> readLength(const QString &text)
{
    static const QRegularExpression form{QStringLiteral(
        "^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?$")};
    const auto match = form.match(text.trimmed().toUpper());
    if (!match.hasMatch() || match.lastCapturedIndex() < 1)
        return std::nullopt;
    const auto number = [&match](int part) { return match.captured(part).toInt(); };
    return CalendarLength{number(1) * 7 + number(2), number(3) * 3600 + number(4) * 60 + number(5)};
}

CalendarRule::CalendarRule(QString text, int line) : m_text{std::move(text)}, m_line{line}
{
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    ParsedRule parsed{m_text};
    const QString until = partOf(m_text, QLatin1String{"UNTIL"});
    const QString scale = partOf(m_text, QLatin1String{"RSCALE"});
    m_until = readMoment(until);
    // Other calendars than the Gregorian cost a thousand times as much to reckon, and no duty goes by them.
    const bool isForeign =
        !scale.isEmpty() && scale.compare(QLatin1String{"GREGORIAN"}, Qt::CaseInsensitive) != 0;
    if (parsed.get().freq == ICAL_NO_RECURRENCE || icalerrno != ICAL_NO_ERROR || isForeign ||
        (!until.isEmpty() && !m_until))
        m_fault = Fault::Unreadable;
    else if (parsed.get().freq == ICAL_SECONDLY_RECURRENCE || parsed.get().freq == ICAL_MINUTELY_RECURRENCE)
        m_fault = Fault::TooFine;
}

bool CalendarRule::touches(const CalendarMoment &first, const CalendarDays &within) const
{
    return m_fault == Fault::None && first.at.date <= within.to &&
           (!m_until || m_until->at.date.addDays(zoneDays) >= within.from);
}

qint64 CalendarRule::steps(const CalendarMoment &first, const CalendarDays &within) const
{
    if (!touches(first, within))
        return 0;
    ParsedRule parsed{m_text};
    const RuleReach reach = reachOf(parsed.get(), first.at.date);
    if (reach.never)
        return 0;
    const QDate start = startNear(parsed.get(), first.at.date, within.from);
    return stepsToBegin + stepsOf(parsed.get(), reach, start, within.to);
}

bool CalendarRule::walk(const CalendarMoment &first, const CalendarDays &within, CalendarBudget &budget,
                        const std::function<bool(const WallTime &)> &take) const
{
    const qint64 most = steps(first, within);
    if (!budget.spend(most))
        return false;
    if (most == 0)
        return true;
    ParsedRule parsed{m_text};
    CalendarMoment begin = first;
    begin.at.date = startNear(parsed.get(), first.at.date, within.from);
    // So that libical looks no further; to the second it is compared by whoever knows the zone.
    parsed.get().until = toIcal({{within.to, QTime{23, 59, 59}}, false, first.isDate});
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator{
        icalrecur_iterator_new(parsed.get(), toIcal(first))};
    if (!iterator)
        return true; // none at all
    if (begin.at.date > first.at.date && icalrecur_iterator_set_start(iterator.get(), toIcal(begin)) == 0)
        return true; // none from there on
    for (qint64 step = 0; step < most; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) != 0)
            return true;
        const WallTime at{QDate{next.year, next.month, next.day},
                          first.isDate ? QTime{0, 0}
                                       : QTime{next.hour, next.minute, std::min(next.second, 59)}};
        if (at.date.isValid() && at.time.isValid() && at.date >= within.from && !take(at))
            return true;
    }
    return false;
}

} // namespace jour
