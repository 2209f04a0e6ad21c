#include "directory/directory_rows.h"

#include "base/text.h"
#include "directory/hours_text.h"
#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/phone_number.h"
#include "domain/contacts/stand_in_area.h"
#include "services/test_round.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

const QTime nightBegins{22, 0};
const QTime nightEnds{6, 0};

} // namespace

QString DirectoryRows::nameOf(const QString &code) const
{
    if (code == ownDesk)
        return tr("Own desk");
    const auto found = m_reference.municipalities.find(code);
    return found ? found->name : code;
}

QString DirectoryRows::areaOf(const QString &code) const
{
    for (const StandInArea &area : standInAreas(m_reference.municipalities))
        if (area.code == code)
            return area.name.isEmpty() ? tr("all municipalities") : area.name;
    return nameOf(code);
}

std::vector<Municipality> DirectoryRows::places() const
{
    std::vector<Municipality> all{{ownDesk, nameOf(ownDesk), {}, {}}};
    std::ranges::copy(m_reference.municipalities.match({}), std::back_inserter(all));
    return all;
}

std::vector<MunicipalityRow> DirectoryRows::list(const std::vector<ContactPoint> &points,
                                                 const QStringList &agreement) const
{
    QHash<QString, std::vector<const ContactPoint *>> byCode;
    for (const ContactPoint &point : points)
        byCode[point.municipality].push_back(&point);
    std::vector<MunicipalityRow> rows;
    for (const Municipality &municipality : places())
        rows.push_back(row(municipality, byCode.value(municipality.code), agreement));
    return rows;
}

MunicipalityRow DirectoryRows::row(const Municipality &municipality,
                                   const std::vector<const ContactPoint *> &itsPoints,
                                   const QStringList &agreement) const
{
    return {.code = municipality.code,
            .name = municipality.name,
            .county = municipality.countyName,
            .contacts = static_cast<int>(itsPoints.size()),
            .inAgreement = agreement.contains(municipality.code),
            .noNightAnswer = hasNightGap(municipality.code),
            .stale = std::ranges::any_of(itsPoints, [&](const ContactPoint *p) { return isStale(*p); })};
}

bool DirectoryRows::hasNightGap(const QString &code) const
{
    const QDateTime local = toLocal(m_now);
    const QDate evening = local.time() < nightEnds ? local.date().addDays(-1) : local.date();
    const Instant end = fromLocal(evening.addDays(1), nightEnds);
    const Instant from = std::max(fromLocal(evening, nightBegins), m_now);
    return std::ranges::any_of(firstToCall(m_duties, code, {}, from, end),
                               [](const FirstToCall &span) { return span.kind == CoverageKind::Gap; });
}

bool DirectoryRows::isStale(const ContactPoint &point) const
{
    const auto isTried = [](const Channel &one) { return isCalled(one.kind) && !one.value.isEmpty(); };
    if (m_due.contains(point.id))
        return true;
    // What nobody can call is no part of the round: its own date tells.
    return std::ranges::none_of(point.channels, isTried) && m_duties.listsOf(point.id).empty() &&
           !isFresh(point.verifiedOn, localDate(m_now));
}

std::vector<const ContactPoint *> DirectoryRows::shownPoints(const QString &code, ContactPointId meant) const
{
    std::vector<const ContactPoint *> points = m_duties.allPointsFor(code);
    std::ranges::stable_partition(
        points, [&](const ContactPoint *point) { return isAnswered(m_duties, *point, m_now); });
    if (points.size() <= mostShown)
        return points;
    const auto isMeant = std::ranges::find(points, meant, &ContactPoint::id);
    if (isMeant != points.end() && isMeant - points.begin() >= static_cast<std::ptrdiff_t>(mostShown))
        std::swap(*isMeant, points[mostShown - 1]);
    points.resize(mostShown);
    return points;
}

MunicipalityPage DirectoryRows::page(const QString &code, const QStringList &agreement,
                                     ContactPointId meant) const
{
    const Duty duty = whoAnswers(m_duties, code, {}, m_now);
    const auto municipality = m_reference.municipalities.find(code);
    MunicipalityPage page{.code = code, .title = nameOf(code)};
    page.caption = municipality ? tr("%1 · %2").arg(code, municipality->countyName)
                                : tr("Managers and colleagues to call");
    page.gap = duty.isGap();
    page.answer = answerLine(duty, code == ownDesk);
    if (!page.gap && hasNightGap(code))
        page.night = tr("At some time of the coming night (22–06) nobody answers.");
    page.mayHaveAgreement = municipality.has_value();
    page.inAgreement = agreement.contains(code);
    for (const ContactPoint *point : shownPoints(code, meant))
        page.points.push_back(pointRow(*point, whoAnswers(m_duties, point->id, m_now)));
    page.more = static_cast<int>(m_duties.allPointsFor(code).size() - page.points.size());
    return page;
}

std::optional<Instant> DirectoryRows::changesAt(const QString &code) const
{
    return contactsChangeAt(m_duties, code, m_now);
}

QString DirectoryRows::answerLine(const Duty &duty, bool isOwn) const
{
    if (!duty.isGap()) {
        const DutyAnswer &first = duty.answers.front();
        const auto others = static_cast<int>(duty.answers.size()) - 1;
        const QString line = tr("Answers now: %1, %2").arg(first.point.name, why({first}));
        return others == 0 ? line : QString{line + tr(", and %n more", nullptr, others)};
    }
    if (isOwn)
        return tr("Nobody of the own desk answers now.");
    if (duty.absent.empty())
        return tr("Nobody is known here. SOS Alarm (112) can connect the out-of-hours service.");
    const auto silent = std::ranges::find(duty.absent, DutyAbsence::Why::NoNumber, &DutyAbsence::why);
    return silent == duty.absent.end() ? tr("Nobody answers now.")
                                       : tr("Nobody can be called now. %1.").arg(DutyText::lineOf(*silent));
}

QString DirectoryRows::functionWord(const QString &key) const
{
    return key.isEmpty() ? tr("Contact")
                         : Wording::of(m_reference.classifications.item(QStringLiteral("functions"), key));
}

QHash<ContactPointId, QString> DirectoryRows::pointWords(const std::vector<ContactPoint> &points) const
{
    QHash<QString, QString> functions;
    for (const ClassItem &item : m_reference.classifications.list(QStringLiteral("functions")))
        functions.insert(item.key, Wording::of(item));
    QHash<ContactPointId, QString> words;
    for (const ContactPoint &point : points) {
        QStringList parts{functions.value(point.function, point.function)};
        if (!point.channels.empty())
            parts << point.channels.front().value;
        parts.removeAll(QString{});
        words.insert(point.id, parts.join(QStringLiteral(" \u00B7 ")));
    }
    return words;
}

QString DirectoryRows::keyOf(const char *list, const QString &text) const
{
    const QString typed = searchKey(text);
    for (const ClassItem &item : m_reference.classifications.list(QString::fromLatin1(list)))
        if (text == item.key || typed == searchKey(item.sv) || typed == searchKey(item.en))
            return item.key;
    return text.trimmed();
}

QString DirectoryRows::channelText(const Channel &channel) const
{
    const QString kind =
        Wording::of(m_reference.classifications.item(QStringLiteral("channels"), channel.kind));
    const QString value = isDialled(channel.kind) ? displayed(readPhoneNumber(channel.value)) : channel.value;
    const QString line = tr("%1: %2").arg(kind, value);
    return channel.remark.isEmpty() ? line : tr("%1 (%2)").arg(line, channel.remark);
}

QString DirectoryRows::verifiedText(const ContactPoint &point) const
{
    if (!point.verifiedOn)
        return partlyVerified(point);
    const QString day = point.verifiedOn->toString(Qt::ISODate);
    const QString text = point.verifiedBy.isEmpty() ? tr("Verified %1").arg(day)
                                                    : tr("Verified %1, %2").arg(day, point.verifiedBy);
    if (!isFresh(point.verifiedOn, localDate(m_now)))
        return tr("%1: more than %2 days ago").arg(text).arg(verifiedForDays);
    return isStale(point) ? tr("%1; a number is due in the test round").arg(text) : text;
}

/// Some of its numbers were, each by itself.
QString DirectoryRows::partlyVerified(const ContactPoint &point)
{
    QStringList never;
    bool any = false;
    for (const Channel &channel : point.channels) {
        if (!isCalled(channel.kind) || channel.value.isEmpty())
            continue;
        any = any || channel.verifiedOn;
        if (!channel.verifiedOn)
            never << displayed(readPhoneNumber(channel.value));
    }
    return any && !never.isEmpty() ? tr("Never verified: %1").arg(never.join(QStringLiteral(", ")))
                                   : tr("Never verified");
}

QString DirectoryRows::why(const std::vector<DutyAnswer> &answers) const
{
    QStringList people;
    for (const DutyAnswer &answer : answers)
        if (answer.person)
            people << answer.person->name;
    const DutyAnswer &first = answers.front();
    const QString until = first.until ? tr("on duty until %1").arg(Formats::moment(*first.until, m_now))
                          : first.reason == DutyReason::Always
                              ? DutyText::ruleOf(first, m_duties)
                              : tr("on duty, %1", "by what").arg(DutyText::ruleOf(first, m_duties));
    return people.isEmpty() ? until : tr("%1: %2").arg(people.join(QStringLiteral(", ")), until);
}

QString DirectoryRows::whyNot(ContactPointId point, const Duty &duty)
{
    for (const DutyAbsence &one : duty.absent)
        if (one.point.id == point && one.why == DutyAbsence::Why::NoNumber)
            return DutyText::whyOf(one);
    return tr("off duty now");
}

PointRow DirectoryRows::pointRow(const ContactPoint &point, const Duty &behind) const
{
    PointRow row{.point = point,
                 .function = functionWord(point.function),
                 .why = behind.isGap() ? whyNot(point.id, behind) : why(behind.answers),
                 .hours = HoursText::shown(point.hours),
                 .lostFallback = DutyText::lostFallbackOf(point, m_duties),
                 .verified = verifiedText(point),
                 .answersNow = !behind.isGap(),
                 .stale = isStale(point)};
    for (const Channel &channel : point.channels)
        row.channels << (QStringList{channelText(channel)} << daysOf(channel)).join(QStringLiteral(", "));
    if (!point.covered.empty())
        row.duty << tr("To be covered: %1").arg(HoursText::shown(point.covered));
    QStringList served;
    for (const QString &code : point.serves)
        served << nameOf(code);
    if (!served.isEmpty())
        row.duty << tr("Serves too: %1").arg(served.join(QStringLiteral(", ")));
    QStringList standsIn;
    for (const QString &code : point.standsInFor)
        standsIn << areaOf(code);
    if (!standsIn.isEmpty())
        row.duty << tr("Fallback for: %1").arg(standsIn.join(QStringLiteral(", ")));
    if (const ContactPoint *fallback = m_duties.point(point.fallback); fallback && !fallback->retired)
        row.duty << tr("Fallback: %1, %2", "contact, municipality")
                        .arg(fallback->name, nameOf(fallback->municipality));
    return row;
}

QStringList DirectoryRows::daysOf(const Channel &channel)
{
    QStringList days;
    if (channel.validFrom)
        days << tr("from %1").arg(channel.validFrom->toString(Qt::ISODate));
    if (channel.validTo)
        days << tr("to %1").arg(channel.validTo->toString(Qt::ISODate));
    if (channel.notUntil)
        days << tr("not before %1").arg(channel.notUntil->toString(Qt::ISODate));
    return days;
}

} // namespace jour::ui
