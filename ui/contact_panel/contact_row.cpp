// One contact point in words.
#include "base/local_time.h"
#include "contact_panel/contact_rows.h"
#include "domain/contacts/phone_number.h"
#include "services/duty_book.h"
#include "services/number_book.h"
#include "services/test_round.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::days looksAhead{14};
constexpr qsizetype mostCalls = 3; ///< of one contact point
constexpr int fewestForHour = 3;   ///< fewer calls say nothing of an hour

QString clockOf(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// When each number that is called was verified, longest ago first; none: never.
std::vector<std::optional<QDate>> verifications(const std::vector<Channel> &channels,
                                                const std::optional<QDate> &ofOwner)
{
    std::vector<std::optional<QDate>> dates;
    for (const Channel &channel : channels)
        if (isCalled(channel.kind) && !channel.value.isEmpty())
            dates.push_back(verifiedOn(channel, ofOwner));
    std::ranges::sort(dates);
    return dates;
}

} // namespace

ContactRow ContactRows::row(const ContactPoint &point, const DutyAnswer *answer) const
{
    ContactRow row{.point = point, .answersNow = answer != nullptr};
    row.function =
        Wording::of(m_desk.reference().classifications.item(QStringLiteral("functions"), point.function));
    row.why = answer ? onDuty(*answer) : offDuty(point.id);
    if (answer && answer->person) {
        row.person = answer->person->id;
        row.why = tr("%1: %2").arg(answer->person->name, row.why);
        // Their own numbers first, then the function's.
        row.point.channels.insert(row.point.channels.begin(), answer->channels.begin(),
                                  answer->channels.begin() + answer->ownChannels);
    }
    row.calls = lastCalls(point.id, row.person);
    addChannels(row);
    row.point.channels = point.channels;
    if (!point.remark.isEmpty())
        row.hints << point.remark;
    row.stale = stale(point, answer);
    return row;
}

QString ContactRows::onDuty(const DutyAnswer &answer) const
{
    const QString until =
        answer.until ? tr(", until %1").arg(Formats::moment(*answer.until, m_now)) : QString{};
    const bool isRound = answer.rule && answer.rule->from == answer.rule->to % 1440;
    if (isRound && answer.reason == DutyReason::WithinHours)
        return tr("on duty round the clock%1", "until").arg(until);
    if (answer.rule && answer.reason == DutyReason::WithinHours)
        return tr("on duty %1–%2%3").arg(clockOf(answer.rule->from), clockOf(answer.rule->to % 1440), until);
    if (answer.reason == DutyReason::Always && !answer.until)
        return DutyText::ruleOf(answer, m_desk.duties().index());
    const QString onDuty =
        answer.until ? tr("on duty until %1").arg(Formats::moment(*answer.until, m_now)) : tr("on duty");
    return tr("%1, %2", "on duty until then, by what")
        .arg(onDuty, DutyText::ruleOf(answer, m_desk.duties().index()));
}

QString ContactRows::offDuty(ContactPointId point) const
{
    const DutyIndex &index = m_desk.duties().index();
    const Duty duty = whoAnswers(index, point, m_now);
    if (!duty.answers.empty()) // its list names another contact
        return tr("%1 answers in its place").arg(DutyText::whoOf(duty.answers.front()));
    const auto spans = coverage(index, point, m_now, m_now + looksAhead);
    const auto next = std::ranges::find_if(spans, [](const CoverageSpan &span) {
        return span.kind == CoverageKind::Answered || span.kind == CoverageKind::DoubleBooked;
    });
    const QString until = next == spans.end() ? QString{} : Formats::moment(next->from, m_now);
    if (!duty.absent.empty() && duty.absent.front().why != DutyAbsence::Why::OutsideHours) {
        const QString why = DutyText::whyOf(duty.absent.front());
        return until.isEmpty() ? why : tr("%1, until %2", "why nobody is on duty, when").arg(why, until);
    }
    return until.isEmpty() ? tr("off duty now") : tr("off duty until %1").arg(until);
}

QString ContactRows::stale(const ContactPoint &point, const DutyAnswer *answer) const
{
    const QDate today = localDate(m_now);
    if (answer && answer->person) {
        const auto theirs = verifications(
            {answer->channels.begin(), answer->channels.begin() + answer->ownChannels}, std::nullopt);
        const QString &name = answer->person->name;
        if (!theirs.empty() && !theirs.front())
            return tr("The number of %1 was never verified").arg(name);
        if (!theirs.empty() && !isFresh(theirs.front(), today))
            return tr("The number of %1 was not verified since %2")
                .arg(name, theirs.front()->toString(Qt::ISODate));
    }
    const auto all = verifications(usableChannels(point.channels, today), point.verifiedOn);
    const auto oldest = all.empty() ? point.verifiedOn : all.front();
    if (isFresh(oldest, today))
        return {};
    return oldest ? tr("Not verified since %1").arg(oldest->toString(Qt::ISODate)) : tr("Never verified");
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
    const NumberRecord known = NumberBook{m_desk}.of(number);
    QStringList parts;
    if (known.checkProposed())
        parts << (known.wrongNumber ? tr("wrong number, check it")
                                    : tr("missed three times in a week, check it"));
    if (known.calls > told && known.lastAnswered)
        parts << tr("reached %1").arg(Formats::moment(*known.lastAnswered, m_now));
    if (known.calls > told && known.lastMissed)
        parts << tr("%1 %2").arg(Wording::of(known.missedBy).toLower(),
                                 Formats::moment(*known.lastMissed, m_now));
    if (known.callsAtThisHour >= fewestForHour)
        parts << tr("at this hour %1 of %2 reached").arg(known.answeredAtThisHour).arg(known.callsAtThisHour);
    return parts.join(QStringLiteral(" · "));
}

/// To whoever is on duty, or to the function's number; not to another who was on duty behind it.
QStringList ContactRows::lastCalls(ContactPointId point, DutyPersonId person) const
{
    QStringList lines;
    for (auto call = m_calls.rbegin(); call != m_calls.rend() && lines.size() < mostCalls; ++call) {
        const Attempt &made = call->attempt;
        const bool isTheirs = person.isNull() || made.dutyPerson.isNull() || made.dutyPerson == person;
        if (!point.isNull() && made.contactPoint == point && isTheirs)
            lines << tr("%1 %2, %3")
                         .arg(Formats::moment(made.at, m_now), Wording::of(made.outcome), call->signature);
    }
    return lines;
}

} // namespace jour::ui
