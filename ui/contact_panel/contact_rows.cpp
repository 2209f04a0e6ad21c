#include "contact_panel/contact_rows.h"

#include "base/local_time.h"
#include "domain/contacts/phone_number.h"
#include "services/duty_book.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int staleAfterDays = 90;
constexpr qsizetype mostCalls = 3; ///< of one contact point
constexpr int fewestForHour = 3;   ///< fewer calls say nothing of an hour

QString clockOf(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ContactRows::ContactRows(Desk &desk, const std::vector<LoggedCall> &calls)
    : m_desk{desk}, m_directory{desk}, m_calls{calls}, m_now{desk.now()}
{
}

std::optional<Instant> ContactRows::changesAt(const QString &code) const
{
    return m_directory.whoAnswersNow(code).changesAt;
}

ContactGroup ContactRows::municipality(const QString &title, const QString &code) const
{
    ContactGroup group{.title = title, .code = code};
    const Duty duty = m_directory.whoAnswersNow(code);
    for (const DutyAnswer &answer : duty.answers)
        group.rows.push_back(row(answer.point, &answer));
    for (const DutyAbsence &one : duty.absent)
        group.rows.push_back(row(one.point, nullptr));
    if (!duty.isGap())
        return group;
    const std::size_t known = group.rows.size();
    if (!code.isEmpty())
        addFallbacks(group);
    group.gap = whatToDo(code, known > 0, group.rows.size() > known);
    return group;
}

ContactGroup ContactRows::own(bool asFallback) const
{
    ContactGroup group = municipality(tr("Own desk"), ownDesk);
    if (asFallback)
        for (ContactRow &row : group.rows)
            row.mark = tr("fallback");
    return group;
}

void ContactRows::addFallbacks(ContactGroup &group) const
{
    const Municipalities &all = m_desk.reference().municipalities;
    for (const Fallback &fallback : fallbacksFor(m_desk, group.code)) {
        const bool isThere = std::ranges::any_of(
            group.rows, [&](const ContactRow &row) { return row.point.id == fallback.point.id; });
        if (isThere)
            continue;
        ContactRow fresh = row(fallback.point, fallback.answer ? &*fallback.answer : nullptr);
        const QString where = fallback.point.municipality == ownDesk
                                  ? tr("own desk")
                                  : Wording::of(MunicipalityRef{fallback.point.municipality, {}}, all);
        fresh.mark = fallback.because == FallbackBecause::Named
                         ? tr("fallback, %1").arg(where)
                         : tr("fallback, serves this municipality too: %1").arg(where);
        group.rows.push_back(std::move(fresh));
    }
}

QString ContactRows::whatToDo(const QString &code, bool isKnown, bool hasFallback) const
{
    if (code == ownDesk)
        return isKnown ? tr("Nobody of the own desk answers now.")
                       : tr("Nobody of the own desk is entered. Add the manager on call.");
    if (code.isEmpty())
        return tr("Not one of the 290 municipalities: choose one, or ask the police where the child lives.");
    if (hasFallback)
        return isKnown ? tr("Nobody answers now. Call a fallback below, or the own manager; the gap is "
                            "journaled.")
                       : tr("Nobody is known here. Call a fallback below, then add the municipality's own "
                            "out-of-hours service.");
    if (isKnown)
        return tr(
            "Nobody answers now. Go to the next municipality or the own manager; the gap is journaled.");
    const auto municipality = m_desk.reference().municipalities.find(code);
    if (municipality && !inStockholmCounty(*municipality))
        return tr("Nothing is known of %1 (%2), outside the county. Ask SOS Alarm (112) to connect its "
                  "out-of-hours service, call the own manager if nobody is reached, and add what you learn.")
            .arg(municipality->name, municipality->countyName);
    return tr("Nobody is known here. Ask SOS Alarm (112) for the municipality's out-of-hours "
              "service, then add it.");
}

ContactGroup ContactRows::decisionMakers(const DecidingMunicipality &deciding) const
{
    const Municipalities &all = m_desk.reference().municipalities;
    const QString name = Wording::of(MunicipalityRef{deciding.code, {}}, all);
    ContactGroup group{.title = deciding.code.isEmpty() ? tr("Decision makers")
                                                        : tr("Decision makers: %1").arg(name),
                       .code = deciding.code};
    if (deciding.because == ResponsibleBecause::Registration)
        group.note = tr("Proposed because the child is registered there. Settle it with Ctrl+U.");
    else if (deciding.because == ResponsibleBecause::EarlierCase)
        group.note = tr("Proposed by the earlier case %1. Settle it with Ctrl+U.").arg(deciding.caseNumber);
    bool mayDecide = false;
    bool answersNow = false;
    for (const DecisionMaker &maker : decisionMakersOf(m_directory, deciding.code)) {
        ContactRow fresh = row(maker.point, maker.answer ? &*maker.answer : nullptr);
        fresh.mark = mark(maker.authority);
        mayDecide = mayDecide || maker.authority != Authority::Delegate;
        answersNow = answersNow || (maker.authority != Authority::Delegate && fresh.answersNow);
        group.rows.push_back(std::move(fresh));
    }
    if (deciding.code.isEmpty())
        group.gap = tr("No responsible municipality yet: settle it with Ctrl+U. Its committee decides.");
    else if (!mayDecide)
        group.gap =
            tr("No chair and no appointed member is entered for %1. An immediate care order (LVU 6 §) "
               "is decided by the committee or one of them, never by the socialjour: ask the "
               "municipality's out-of-hours service who is on call tonight, then add them.")
                .arg(name);
    else if (!answersNow)
        group.gap = tr("Neither the chair nor an appointed member is on duty now. Ask the municipality's "
                       "out-of-hours service who decides tonight.");
    return group;
}

QString ContactRows::mark(Authority authority)
{
    switch (authority) {
    case Authority::Chair: return tr("chair: may decide LVU 6 § when it cannot wait");
    case Authority::AppointedMember: return tr("appointed member: may decide LVU 6 § when it cannot wait");
    case Authority::Delegate: return tr("official: what is delegated, never LVU 6 §");
    }
    Q_UNREACHABLE();
}

ContactRow ContactRows::row(const ContactPoint &point, const DutyAnswer *answer) const
{
    ContactRow row{.point = point, .answersNow = answer != nullptr};
    row.function =
        Wording::of(m_desk.reference().classifications.item(QStringLiteral("functions"), point.function));
    row.why = why(point, answer);
    if (answer && answer->person) {
        row.person = answer->person->id;
        row.why = tr("%1: %2").arg(answer->person->name, row.why);
        // Their own numbers first, then the function's.
        row.point.channels.insert(row.point.channels.begin(), answer->channels.begin(),
                                  answer->channels.begin() + answer->ownChannels);
    }
    row.calls = lastCalls(point.id);
    addChannels(row);
    row.point.channels = point.channels;
    if (!point.remark.isEmpty())
        row.hints << point.remark;
    if (!point.verifiedOn)
        row.stale = tr("Never verified");
    else if (point.verifiedOn->daysTo(localDate(m_now)) > staleAfterDays)
        row.stale = tr("Not verified since %1").arg(point.verifiedOn->toString(Qt::ISODate));
    return row;
}

QString ContactRows::why(const ContactPoint &point, const DutyAnswer *answer) const
{
    if (!answer) {
        const auto changes = whoAnswers(m_desk.duties().index(), point.id, m_now).changesAt;
        return changes ? tr("off duty until %1").arg(Formats::moment(*changes, m_now)) : tr("off duty now");
    }
    const QString until =
        answer->until ? tr(", until %1").arg(Formats::moment(*answer->until, m_now)) : QString{};
    if (answer->rule && answer->reason == DutyReason::WithinHours)
        return tr("on duty %1–%2%3")
            .arg(clockOf(answer->rule->from), clockOf(answer->rule->to % 1440), until);
    return answer->until ? QString{tr("on duty") + until} : tr("always on duty");
}

QString ContactRows::channelWord(const QString &kind) const
{
    return Wording::of(m_desk.reference().classifications.item(QStringLiteral("channels"), kind));
}

/// Why it is not to be used today; empty when it may be.
QString ContactRows::notInUse(const Channel &channel) const
{
    const QDate today = localDate(m_now);
    if (channel.notUntil && today < *channel.notUntil)
        return tr("not before %1").arg(channel.notUntil->toString(Qt::ISODate));
    if (channel.validFrom && today < *channel.validFrom)
        return tr("from %1").arg(channel.validFrom->toString(Qt::ISODate));
    if (channel.validTo && today > *channel.validTo)
        return tr("ended %1").arg(channel.validTo->toString(Qt::ISODate));
    return {};
}

void ContactRows::addChannels(ContactRow &row) const
{
    for (const Channel &channel : row.point.channels) {
        const PhoneNumber number = readPhoneNumber(channel.value);
        const QString shut = notInUse(channel);
        if (shut.isEmpty() && !telUri(number).isEmpty() && !channel.value.contains(QLatin1Char('@'))) {
            row.numbers.push_back({channel.kind,
                                   channelWord(channel.kind),
                                   displayed(number),
                                   readAloud(number),
                                   telUri(number),
                                   channel.remark,
                                   {}});
            continue;
        }
        QStringList parts{channel.value, shut, channel.remark};
        parts.removeAll(QString{});
        if (!parts.isEmpty())
            row.hints << tr("%1: %2").arg(channelWord(channel.kind), parts.join(QStringLiteral(", ")));
    }
    for (ContactNumber &number : row.numbers)
        number.record = record(number.shown, row.numbers.size() == 1 ? row.calls.size() : 0);
}

QString ContactRows::record(const QString &number, qsizetype told) const
{
    const CallsToNumber known = recordOf(number, m_calls, m_now);
    QStringList parts;
    if (known.tries <= told)
        return {};
    if (known.lastReached)
        parts << tr("reached %1").arg(Formats::moment(*known.lastReached, m_now));
    if (known.lastFailed)
        parts << tr("%1 %2").arg(Wording::of(known.lastFailed->attempt.outcome).toLower(),
                                 Formats::moment(known.lastFailed->attempt.at, m_now));
    if (known.triesAtHour >= fewestForHour)
        parts << tr("at this hour %1 of %2 reached").arg(known.reachedAtHour).arg(known.triesAtHour);
    return parts.join(QStringLiteral(" · "));
}

QStringList ContactRows::lastCalls(ContactPointId point) const
{
    QStringList lines;
    for (auto call = m_calls.rbegin(); call != m_calls.rend() && lines.size() < mostCalls; ++call)
        if (!point.isNull() && call->attempt.contactPoint == point)
            lines << tr("%1 %2, %3")
                         .arg(Formats::moment(call->attempt.at, m_now), Wording::of(call->attempt.outcome),
                              call->signature);
    return lines;
}

} // namespace jour::ui
