#include "domain/contacts/who_answers.h"

#include "base/zone_table.h"
#include "domain/contacts/duty_memory.h"
#include "domain/contacts/duty_moment.h"

#include <algorithm>

namespace jour {

namespace {

constexpr Duration horizon = std::chrono::days{14};
/// An answer is kept for at most a day to either side, so that the lines reach as far as its horizon.
constexpr Duration mostKept = std::chrono::days{1};
constexpr Duration reach = horizon + mostKept + std::chrono::hours{1};
constexpr Duration aTick{1};

bool isDated(const std::vector<Channel> &channels)
{
    return std::ranges::any_of(
        channels, [](const Channel &one) { return one.validFrom || one.validTo || one.notUntil; });
}

DutyReason reasonOf(const Standing &one)
{
    if (one.listed == nullptr)
        return one.point->hours.empty() ? DutyReason::Always : DutyReason::WithinHours;
    switch (one.listed->piece.source) {
    case RosterSource::Shift: return DutyReason::Shift;
    case RosterSource::Rotation: return DutyReason::Rotation;
    case RosterSource::FixedSpan: return DutyReason::FixedSpan;
    case RosterSource::Replacing: return DutyReason::Replacing;
    case RosterSource::Added: return DutyReason::Added;
    }
    Q_UNREACHABLE();
}

QStringList namesOf(const std::vector<const DutyPerson *> &persons)
{
    QStringList names;
    for (const DutyPerson *person : persons)
        names << person->name;
    return names;
}

/// One question, asked of the index.
class Question
{
public:
    Question(const DutyIndex &index, std::vector<const ContactPoint *> points, const QString &municipality,
             bool isOfAll)
        : m_index{index}, m_points{std::move(points)}, m_municipality{municipality},
          m_standIns{isOfAll ? index.standInsFor(municipality) : StandIns{}}, m_table{
                                                                                  ZoneTable::of(index.zone())}
    {
    }

    [[nodiscard]] DutyMemory::Known answered(Instant at)
    {
        m_lines = &m_index.memory().lines(at - reach, at + reach, mostKept);
        const DutyMoment now = momentAt(m_index, *m_lines, m_points, at, m_standIns);
        DutyMemory::Known known{std::max(now.from, at - mostKept), std::min(now.to, at + mostKept), {}};
        known.duty = dutyOf(now, dayAt(at));
        for (auto *answers : {&known.duty.answers, &known.duty.fallback})
            for (DutyAnswer &answer : *answers)
                tellRule(answer, at, known);
        lookAhead(now, at, known.to + horizon, known.duty);
        lookBack(now, known.from - horizon, known.duty);
        return known;
    }

    /// When the answer is another than at `at`; none: not before `end`, which lies within the horizon.
    [[nodiscard]] std::optional<Instant> changesBefore(Instant end, Instant at)
    {
        m_lines = &m_index.memory().lines(at - reach, at + reach, mostKept);
        const DutyMoment now = momentAt(m_index, *m_lines, m_points, at, m_standIns);
        for (Instant t = now.to; t < end;) {
            const DutyMoment then = momentAt(m_index, *m_lines, m_points, t, m_standIns);
            if (!isSameAnswer(now, dayAt(at), then, dayAt(t)))
                return t;
            t = then.to;
        }
        return std::nullopt;
    }

private:
    void tellRule(DutyAnswer &answer, Instant at, DutyMemory::Known &known) const
    {
        if (answer.point.hours.empty())
            return;
        const RuleHolding now = ruleHolding(answer.point.hours, at, mostKept, m_index.zone());
        if (now.rule >= 0)
            answer.rule = answer.point.hours[static_cast<std::size_t>(now.rule)];
        known.from = std::max(known.from, now.from);
        known.to = std::min(known.to, now.to);
    }

    [[nodiscard]] int dayAt(Instant t) const { return m_table.dayOf(t); }

    [[nodiscard]] Duty dutyOf(const DutyMoment &now, int day) const
    {
        Duty duty;
        duty.covered = now.covered;
        for (const Standing &one : now.answers)
            duty.answers.push_back(answerOf(one, day, false));
        for (const Standing &one : now.fallback)
            duty.fallback.push_back(answerOf(one, day, true));
        for (const Missing &one : now.absent)
            duty.absent.push_back({*one.point, one.why, one.covered, namesOf(one.onDuty)});
        return duty;
    }

    [[nodiscard]] DutyAnswer answerOf(const Standing &one, int day, bool fallback) const
    {
        DutyAnswer answer;
        answer.point = *one.point;
        answer.reason = reasonOf(one);
        if (one.person != nullptr) {
            answer.person = *one.person;
            answer.ownChannels = static_cast<int>(usableChannels(one.person->channels, dateOf(day)).size());
        }
        answer.channels = channelsOf(one, day);
        answer.route = routeOf(one, fallback);
        for (const ContactPoint *passed : one.via)
            answer.via.push_back({passed->id, passed->name, passed->municipality});
        if (one.listed != nullptr) {
            const RosterPiece &piece = one.listed->piece;
            answer.list = one.listed->list->id;
            answer.rotation = piece.rotation;
            answer.shift = piece.shift;
            answer.change = piece.change;
            answer.insteadOf = piece.insteadOf.person;
        }
        return answer;
    }

    [[nodiscard]] DutyRoute routeOf(const Standing &one, bool fallback) const
    {
        if (fallback)
            return DutyRoute::Fallback;
        if (!one.via.empty())
            return DutyRoute::Referred;
        return m_municipality.isEmpty() || one.point->municipality == m_municipality ? DutyRoute::Own
                                                                                     : DutyRoute::Shared;
    }

    [[nodiscard]] static std::vector<Channel> channelsOf(const Standing &one, int day)
    {
        const QDate date = dateOf(day);
        std::vector<Channel> channels;
        if (one.person != nullptr)
            channels = usableChannels(one.person->channels, date);
        const auto ofPoint = usableChannels(one.point->channels, date);
        channels.insert(channels.end(), ofPoint.begin(), ofPoint.end());
        return channels;
    }

    [[nodiscard]] static bool sameNumbers(const Standing &one, int day, int otherDay)
    {
        const bool dated = isDated(one.point->channels) || (one.person && isDated(one.person->channels));
        return day == otherDay || !dated || channelsOf(one, day) == channelsOf(one, otherDay);
    }

    [[nodiscard]] static bool sameCalls(const std::vector<Standing> &now, int day,
                                        const std::vector<Standing> &then, int otherDay)
    {
        return std::ranges::equal(now, then, [&](const Standing &a, const Standing &b) {
            return a.isSame(b) && sameNumbers(a, day, otherDay);
        });
    }

    [[nodiscard]] static bool isSameAnswer(const DutyMoment &now, int day, const DutyMoment &then,
                                           int otherDay)
    {
        return sameCalls(now.answers, day, then.answers, otherDay) &&
               sameCalls(now.fallback, day, then.fallback, otherDay) &&
               (!now.answers.empty() || now.covered == then.covered);
    }

    /// `place`: where it stood. Mostly it stands there still, also among thousands.
    [[nodiscard]] static bool isAmong(const std::vector<Standing> &all, const Standing &one,
                                      std::size_t place)
    {
        return (place < all.size() && all[place].isSame(one)) ||
               std::ranges::any_of(all, [&](const Standing &other) { return other.isSame(one); });
    }

    /// When each of those who answer stops, and when anything changes.
    void lookAhead(const DutyMoment &now, Instant at, Instant end, Duty &duty)
    {
        const int today = dayAt(at);
        std::size_t open = now.answers.size() + now.fallback.size();
        for (Instant t = now.to; t <= end && (open > 0 || !duty.changesAt);) {
            const DutyMoment then = momentAt(m_index, *m_lines, m_points, t, m_standIns);
            open -= stopped(now.answers, then.answers, t, duty.answers);
            open -= stopped(now.fallback, then.fallback, t, duty.fallback);
            if (!duty.changesAt && !isSameAnswer(now, today, then, dayAt(t)))
                duty.changesAt = t;
            t = then.to;
        }
    }

    static std::size_t stopped(const std::vector<Standing> &now, const std::vector<Standing> &then, Instant t,
                               std::vector<DutyAnswer> &answers)
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (answers[i].until || isAmong(then, now[i], i))
                continue;
            answers[i].until = t;
            ++count;
        }
        return count;
    }

    void lookBack(const DutyMoment &now, Instant end, Duty &duty)
    {
        std::size_t open = now.answers.size() + now.fallback.size();
        for (Instant t = now.from; t >= end && open > 0;) {
            const DutyMoment then = momentAt(m_index, *m_lines, m_points, t - aTick, m_standIns);
            open -= began(now.answers, then.answers, t, duty.answers);
            open -= began(now.fallback, then.fallback, t, duty.fallback);
            t = then.from;
        }
    }

    static std::size_t began(const std::vector<Standing> &now, const std::vector<Standing> &then, Instant t,
                             std::vector<DutyAnswer> &answers)
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (answers[i].since || isAmong(then, now[i], i))
                continue;
            answers[i].since = t;
            ++count;
        }
        return count;
    }

    const DutyIndex &m_index;
    std::vector<const ContactPoint *> m_points;
    QString m_municipality; ///< empty: not asked for one
    StandIns m_standIns;
    const ZoneTable &m_table;
    DutyLines *m_lines = nullptr;
};

/// Of what is known the part that lies within the horizon of this moment.
Duty within(Duty duty, Instant at)
{
    const auto forget = [&](std::optional<Instant> &moment) {
        if (moment && (*moment - at > horizon || at - *moment > horizon))
            moment.reset();
    };
    for (auto *answers : {&duty.answers, &duty.fallback})
        for (DutyAnswer &answer : *answers) {
            forget(answer.until);
            forget(answer.since);
        }
    forget(duty.changesAt);
    return duty;
}

/// `isOfAll`: of whoever takes cases for the municipality, so that others may stand in for it.
Duty asked(const DutyIndex &index, const QString &question, Instant at,
           const std::vector<const ContactPoint *> &points, const QString &municipality, bool isOfAll)
{
    if (const DutyMemory::Known *known = index.memory().known(question, at))
        return within(known->duty, at);
    DutyMemory::Known fresh = Question{index, points, municipality, isOfAll}.answered(at);
    Duty duty = within(fresh.duty, at);
    index.memory().keep(question, std::move(fresh));
    return duty;
}

} // namespace

Duty whoAnswers(const DutyIndex &index, const QString &municipality, const QString &function, Instant at)
{
    if (municipality.isEmpty())
        return {};
    return asked(index, municipality + QLatin1Char('\n') + function, at,
                 index.pointsFor(municipality, function), municipality, function.isEmpty());
}

Duty whoAnswers(const DutyIndex &index, ContactPointId id, Instant at)
{
    const ContactPoint *point = index.point(id);
    if (point == nullptr)
        return {};
    return asked(index, QLatin1Char('\n') + id.hex(), at, {point}, {}, false);
}

std::optional<Instant> contactsChangeAt(const DutyIndex &index, const QString &municipality, Instant at)
{
    constexpr Duration aMoment{1};
    std::optional<Instant> soonest = whoAnswers(index, municipality, {}, at).changesAt;
    // Of each contact by itself only what comes before that of the others.
    for (const ContactPoint *point : index.allPointsFor(municipality))
        if (const auto its = Question{index, {point}, {}, false}.changesBefore(
                soonest.value_or(at + horizon + aMoment), at))
            soonest = its;
    return soonest;
}

bool isAnswered(const DutyIndex &index, const ContactPoint &point, Instant at)
{
    return !firstAt(index, index.memory().lines(at - reach, at + reach, mostKept), {&point}, at)
                .answers.empty();
}

} // namespace jour
