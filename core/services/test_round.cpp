#include "services/test_round.h"

#include "base/local_time.h"
#include "domain/contacts/number_key.h"
#include "domain/contacts/who_answers.h"
#include "services/cleaning.h"
#include "services/duty_book.h"
#include "store/duty_reader.h"

#include <algorithm>

namespace jour {

namespace {

/// The numbers of one owner that may be called today.
std::vector<Channel> calledOf(const std::vector<Channel> &channels, const QDate &today)
{
    auto usable = usableChannels(channels, today);
    std::erase_if(usable, [](const Channel &one) { return !isCalled(one.kind) || one.value.isEmpty(); });
    return usable;
}

/// The contact points for which each person is on duty, or will be. Who only has been is not among them.
class Posts
{
public:
    Posts(const DutyIndex &index, Instant now) : m_now{now}
    {
        for (const DutyList &list : index.directory().lists) {
            m_point = list.retired ? nullptr : index.point(list.point);
            if (m_point == nullptr || m_point->retired)
                continue;
            addListed(list);
            for (const DutyOverride *change : index.overridesOf(list.id))
                if (change->to > m_now && change->kind != OverrideKind::Remove)
                    add(change->kind == OverrideKind::Add ? change->who : change->instead);
        }
    }

    [[nodiscard]] const std::vector<const ContactPoint *> &all(DutyPersonId person) const
    {
        static const std::vector<const ContactPoint *> none;
        const auto found = m_points.constFind(person);
        return found == m_points.constEnd() ? none : *found;
    }

    /// That of a municipality, or the first where it is empty; the point itself is null where there is none.
    [[nodiscard]] ContactPoint of(DutyPersonId person, const QString &municipality) const
    {
        const auto found = m_points.constFind(person);
        if (found != m_points.constEnd())
            for (const ContactPoint *point : *found)
                if (municipality.isEmpty() || point->municipality == municipality)
                    return *point;
        return {};
    }

private:
    void addListed(const DutyList &list)
    {
        for (const Rotation &rotation : list.rotations)
            for (const DutyWho &who : rotation.members)
                add(who);
        addShifts(list.shifts, Instant::max());
        for (const FixedSpan &fixed : list.fixed)
            addShifts(fixed.shifts, fixed.to);
    }

    void addShifts(const std::vector<DutyShift> &shifts, Instant end)
    {
        for (const DutyShift &shift : shifts)
            if (std::min(shift.to, end) > m_now)
                add(shift.who);
    }

    void add(const DutyWho &who)
    {
        if (who.person.isNull())
            return;
        auto &points = m_points[who.person];
        if (std::ranges::find(points, m_point) == points.end())
            points.push_back(m_point);
    }

    Instant m_now;
    const ContactPoint *m_point = nullptr; ///< whose lists are read
    QHash<DutyPersonId, std::vector<const ContactPoint *>> m_points;
};

/// Gathers what is to be called.
class Gathering
{
public:
    explicit Gathering(const Desk &desk) : m_book{NumberBook::ofMany(desk)}, m_today{localDate(desk.now())} {}

    void add(const ContactPoint &point, const std::optional<DutyPerson> &person)
    {
        const auto ofOwner = person ? std::nullopt : point.verifiedOn;
        for (const Channel &channel : calledOf(person ? person->channels : point.channels, m_today)) {
            const auto verified = verifiedOn(channel, ofOwner);
            const NumberRecord record = m_book.of(channel.value);
            if (!isFresh(verified, m_today) || record.checkProposed())
                m_found.push_back({point, person, channel, verified, record});
        }
    }

    /// Whether add() would find something; `ofOwner`: when it was verified as a whole.
    [[nodiscard]] bool isAnyDue(const std::vector<Channel> &channels,
                                const std::optional<QDate> &ofOwner) const
    {
        return std::ranges::any_of(calledOf(channels, m_today), [&](const Channel &channel) {
            return !isFresh(verifiedOn(channel, ofOwner), m_today) ||
                   m_book.of(channel.value).checkProposed();
        });
    }

    [[nodiscard]] std::vector<TestTarget> inOrder() &&
    {
        std::ranges::stable_sort(m_found, {}, [](const TestTarget &target) {
            return std::pair{!target.record.checkProposed(), target.verifiedOn.value_or(QDate{})};
        });
        return std::move(m_found);
    }

private:
    NumberBook m_book;
    QDate m_today;
    std::vector<TestTarget> m_found;
};

/// Gives the number that verification; false when it is not there.
bool mark(std::vector<Channel> &channels, const Channel &called, const Verification &as)
{
    const QString key = numberKey(called.value);
    const auto found = std::ranges::find_if(
        channels, [&](const Channel &one) { return one.kind == called.kind && numberKey(one.value) == key; });
    if (found == channels.end())
        return false;
    found->verifiedOn = as.on;
    found->verifiedBy = as.by;
    return true;
}

} // namespace

bool isFresh(const std::optional<QDate> &verified, const QDate &today)
{
    return verified && verified->daysTo(today) <= verifiedForDays;
}

std::optional<QDate> verifiedOn(const Channel &channel, const std::optional<QDate> &ofOwner)
{
    return channel.verifiedOn ? channel.verifiedOn : ofOwner;
}

void judgeNewNumbers(ContactPoint &point, const ContactPoint &before)
{
    const auto isNew = [&](const Channel &one) {
        const QString key = numberKey(one.value);
        return isCalled(one.kind) && !key.isEmpty() &&
               std::ranges::none_of(before.channels, [&](const Channel &known) {
                   return isCalled(known.kind) && numberKey(known.value) == key;
               });
    };
    const bool isUntried = std::ranges::any_of(
        point.channels, [&](const Channel &one) { return isNew(one) && !one.verifiedOn; });
    if (!point.verifiedOn || point.verifiedOn != before.verifiedOn || !isUntried)
        return;
    for (Channel &one : point.channels)
        if (isCalled(one.kind) && !isNew(one) && !one.verifiedOn) {
            one.verifiedOn = point.verifiedOn;
            one.verifiedBy = point.verifiedBy;
        }
    point.verifiedOn.reset();
    point.verifiedBy.clear();
}

void verifyWhole(ContactPoint &point, const Verification &as)
{
    point.verifiedOn = as.on;
    point.verifiedBy = as.by;
    for (Channel &one : point.channels)
        if (one.verifiedOn < as.on) {
            one.verifiedOn.reset();
            one.verifiedBy.clear();
        }
}

std::vector<TestTarget> TestRound::due(const QString &municipality) const
{
    const DutyIndex &index = m_desk.duties().index();
    Gathering gathering{m_desk};
    const Posts posts{index, m_desk.now()};
    for (const ContactPoint &point : index.directory().points)
        if (!point.retired && (municipality.isEmpty() || point.municipality == municipality))
            gathering.add(point, {});
    for (const DutyPerson &person : index.directory().persons) {
        if (person.retired)
            continue;
        const ContactPoint point = posts.of(person.id, municipality);
        if (municipality.isEmpty() || point.municipality == municipality)
            gathering.add(point, person);
    }
    return std::move(gathering).inOrder();
}

QSet<ContactPointId> TestRound::pointsDue() const
{
    const DutyIndex &index = m_desk.duties().index();
    const Posts posts{index, m_desk.now()};
    const Gathering gathering{m_desk};
    QSet<ContactPointId> points;
    for (const ContactPoint &point : index.directory().points)
        if (!point.retired && gathering.isAnyDue(point.channels, point.verifiedOn))
            points.insert(point.id);
    for (const DutyPerson &person : index.directory().persons)
        if (!person.retired && gathering.isAnyDue(person.channels, {}))
            for (const ContactPoint *point : posts.all(person.id))
                points.insert(point->id);
    return points;
}

RoundStanding TestRound::standing() const
{
    const QDate today = localDate(m_desk.now());
    const auto last = DutyReader{m_desk.store().connection()}.lastTest();
    RoundStanding standing{
        .last = last.value_or(std::nullopt), .next = today, .due = static_cast<int>(due().size())};
    if (standing.last)
        standing.next = localDate(*standing.last).addDays(roundEveryDays);
    standing.isTime = last && standing.due > 0 && standing.next <= today;
    return standing;
}

Result<> TestRound::record(const TestTarget &target, AttemptOutcome outcome, const QString &remark)
{
    return keep(target, outcome, remark, isAnswered(outcome) ? std::optional{today()} : std::nullopt);
}

Result<> TestRound::correct(const TestTarget &target, AttemptOutcome outcome, const QString &remark)
{
    return keep(target, outcome, remark,
                isAnswered(outcome) ? today()
                                    : Verification{target.channel.verifiedOn, target.channel.verifiedBy});
}

Verification TestRound::today() const
{
    return {localDate(m_desk.now()), m_desk.actor().signature};
}

Result<> TestRound::keep(const TestTarget &target, AttemptOutcome outcome, const QString &remark,
                         const std::optional<Verification> &as)
{
    const DutyIndex &index = m_desk.duties().index();
    std::vector<NewEvent> made{
        {std::nullopt, events::TestCallMade{target.point.id, target.channel.kind, target.channel.value,
                                            outcome, cleanedJson(remark).toString()}}};
    if (target.person) {
        const DutyPerson *known = index.person(target.person->id);
        DutyPerson person = known ? *known : DutyPerson{};
        if (!mark(person.channels, target.channel, as.value_or(Verification{})))
            return fail(ErrorCode::NotFound, QStringLiteral("number"));
        if (as && person != *known)
            made.push_back({std::nullopt, events::DutyPersonSaved{person}});
    } else {
        const ContactPoint *known = index.point(target.point.id);
        ContactPoint point = known ? *known : ContactPoint{};
        if (!mark(point.channels, target.channel, as.value_or(Verification{})))
            return fail(ErrorCode::NotFound, QStringLiteral("number"));
        if (as)
            judgeWhole(point, target.point, *as);
        if (as && point != *known)
            made.push_back({std::nullopt, events::ContactPointSaved{point, QStringLiteral("test")}});
    }
    return m_desk.commit(made).map([](const Committed &) {});
}

/// All its numbers are verified; or they are not after all.
void TestRound::judgeWhole(ContactPoint &point, const ContactPoint &before, const Verification &as) const
{
    const Verification now = today();
    const bool isWhole = std::ranges::all_of(calledOf(point.channels, *now.on), [&](const Channel &one) {
        return isFresh(one.verifiedOn, *now.on);
    });
    const bool wasJudgedHere = point.verifiedOn == now.on && point.verifiedBy == now.by;
    if (isWhole && as.on == now.on) {
        point.verifiedOn = now.on;
        point.verifiedBy = now.by;
    } else if (!isWhole && wasJudgedHere && as.on != now.on) {
        point.verifiedOn = before.verifiedOn;
        point.verifiedBy = before.verifiedBy;
    }
}

} // namespace jour
