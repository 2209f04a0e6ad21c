#include "contact_panel/contact_rows.h"

#include "services/duty_book.h"
#include "support/duty_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::minutes readAgainAfter{1}; ///< when nothing could be read

} // namespace

ContactRows::ContactRows(Desk &desk, const std::vector<LoggedCall> &calls)
    : m_desk{desk}, m_directory{desk}, m_calls{calls}, m_now{desk.now()}
{
}

std::optional<Instant> ContactRows::changesAt(const QString &code) const
{
    if (m_desk.duties().isUnread())
        return m_now + readAgainAfter;
    return contactsChangeAt(m_desk.duties().index(), code, m_now);
}

ContactGroup ContactRows::municipality(const QString &title, const QString &code) const
{
    ContactGroup group{.title = title, .code = code};
    if (m_desk.duties().isUnread()) {
        group.gap = DutyText::notRead();
        return group;
    }
    const Duty duty = m_directory.whoAnswersNow(code);
    for (const DutyAnswer &answer : duty.answers) {
        if (!hasRoom(group))
            continue;
        group.rows.push_back(row(answer.point, &answer));
        if (answer.route == DutyRoute::Shared)
            group.rows.back().mark = sharedMark(answer.point);
    }
    for (const DutyAbsence &one : duty.absent) {
        if (!hasRoom(group))
            continue;
        group.rows.push_back(row(one.point, nullptr));
        if (one.point.municipality != code)
            group.rows.back().mark = sharedMark(one.point);
    }
    if (duty.isGap()) {
        const std::size_t known = group.rows.size();
        if (!code.isEmpty())
            addFallbacks(group, duty);
        group.gap = whatToDo(code, known > 0, group.rows.size() > known);
    }
    addOthers(group);
    return group;
}

bool ContactRows::hasRoom(ContactGroup &group)
{
    if (group.rows.size() < mostShown)
        return true;
    ++group.more;
    return false;
}

/// Those who do not take a case: they close no gap, and are called for what they are for.
void ContactRows::addOthers(ContactGroup &group) const
{
    const DutyIndex &index = m_desk.duties().index();
    for (const ContactPoint *point : index.allPointsFor(group.code)) {
        if (index.roles().takesCases(point->function) || group.code == ownDesk || !hasRoom(group))
            continue;
        const Duty duty = whoAnswers(index, point->id, m_now);
        const auto add = [&](ContactRow other) {
            other.takesCase = false;
            other.mark = tr("does not take the case");
            group.rows.push_back(std::move(other));
        };
        if (duty.isGap())
            add(row(*point, nullptr));
        for (const DutyAnswer &answer : duty.answers)
            add(row(answer.point, &answer));
    }
}

ContactGroup ContactRows::own(bool asFallback) const
{
    ContactGroup group = municipality(tr("Own desk"), ownDesk);
    if (asFallback)
        for (ContactRow &row : group.rows)
            row.mark = tr("fallback");
    return group;
}

/// Those on duty whom the coverage, the banner and the paper name too; then those entered who are off duty.
void ContactRows::addFallbacks(ContactGroup &group, const Duty &duty) const
{
    const auto isThere = [&](ContactPointId point) {
        return std::ranges::any_of(group.rows, [&](const ContactRow &row) { return row.point.id == point; });
    };
    const auto isAskedThrough = [&](ContactPointId point) {
        return std::ranges::any_of(duty.fallback, [&](const DutyAnswer &answer) {
            return std::ranges::find(answer.via, point, &DutyVia::point) != answer.via.end();
        });
    };
    // They are called where nobody answers: there is room for them, whatever stands above.
    const std::size_t end = group.rows.size() + mostShown;
    const auto add = [&](const ContactPoint &point, const DutyAnswer *answer) {
        if (group.rows.size() == end) {
            ++group.more;
            return;
        }
        group.rows.push_back(row(point, answer));
        group.rows.back().mark = fallbackMark(point);
    };
    for (const DutyAnswer &answer : duty.fallback)
        add(answer.point, &answer);
    for (const Fallback &named : fallbacksFor(m_desk, group.code))
        if (!isThere(named.point.id) && !isAskedThrough(named.point.id))
            add(named.point, named.answer ? &*named.answer : nullptr);
}

QString ContactRows::placeOf(const ContactPoint &point) const
{
    return point.municipality == ownDesk
               ? tr("own desk")
               : Wording::of(MunicipalityRef{point.municipality, {}}, m_desk.reference().municipalities);
}

QString ContactRows::fallbackMark(const ContactPoint &point) const
{
    return tr("fallback, %1").arg(placeOf(point));
}

QString ContactRows::sharedMark(const ContactPoint &point) const
{
    return tr("serves this municipality too: %1").arg(placeOf(point));
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
        mayDecide = mayDecide || maker.authority != Authority::Delegate;
        answersNow = answersNow || (maker.authority != Authority::Delegate && maker.answer);
        if (!hasRoom(group))
            continue;
        group.rows.push_back(row(maker.point, maker.answer ? &*maker.answer : nullptr));
        group.rows.back().mark = mark(maker.authority);
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

} // namespace jour::ui
