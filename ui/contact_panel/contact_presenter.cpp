#include "contact_panel/contact_presenter.h"

#include "domain/contacts/phone_number.h"
#include "support/formats.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

constexpr int staleAfterDays = 90;

QString clockOf(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ContactPresenter::ContactPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.contacts)
            refresh();
    });
}

void ContactPresenter::showFor(CaseId id, const MunicipalityRef &home, const MunicipalityRef &whereabouts)
{
    if (id == m_case && home == m_home && whereabouts == m_whereabouts && !m_state.groups.empty())
        return;
    m_case = id;
    m_home = home;
    m_whereabouts = whereabouts;
    refresh();
}

void ContactPresenter::setNow(Instant now)
{
    if (m_state.changesAt && now >= *m_state.changesAt)
        refresh();
}

void ContactPresenter::refresh()
{
    ContactPanelState fresh{.caseRef = m_case};
    const Municipalities &all = m_desk.reference().municipalities;
    if (!m_home.isEmpty())
        fresh.groups.push_back(
            groupFor(tr("Home municipality: %1").arg(Wording::of(m_home, all)), m_home.code));
    if (!m_whereabouts.isEmpty() && m_whereabouts != m_home)
        fresh.groups.push_back(
            groupFor(tr("Where the child is: %1").arg(Wording::of(m_whereabouts, all)), m_whereabouts.code));
    fresh.groups.push_back(groupFor(tr("Own desk"), ownDesk));
    for (const ContactGroup &group : fresh.groups) {
        const auto change = m_directory.whoAnswersNow(group.code).changesAt;
        if (change && (!fresh.changesAt || *change < *fresh.changesAt))
            fresh.changesAt = change;
    }
    if (fresh == m_state)
        return;
    m_state = std::move(fresh);
    Q_EMIT stateChanged(m_state);
}

ContactGroup ContactPresenter::groupFor(const QString &title, const QString &code) const
{
    ContactGroup group{.title = title, .code = code};
    const Duty duty = m_directory.whoAnswersNow(code);
    for (const DutyAnswer &answer : duty.answers)
        group.rows.push_back(rowFor(answer.point, &answer));
    for (const ContactPoint &point : duty.offDuty)
        group.rows.push_back(rowFor(point, nullptr));
    if (code.isEmpty())
        group.gap =
            tr("Not one of the 290 municipalities: choose one, or ask the police where the child lives.");
    else if (group.rows.empty())
        group.gap = tr("Nobody is known here. Ask SOS Alarm (112) for the municipality's out-of-hours "
                       "service, then add it.");
    else if (duty.isGap())
        group.gap =
            tr("Nobody answers now. Go to the next municipality or the own manager; the gap is journaled.");
    return group;
}

ContactRow ContactPresenter::rowFor(const ContactPoint &point, const DutyAnswer *answer) const
{
    ContactRow row{.point = point, .answersNow = answer != nullptr};
    row.function =
        Wording::of(m_desk.reference().classifications.item(QStringLiteral("functions"), point.function));
    for (const Channel &channel : point.channels) {
        const PhoneNumber number = readPhoneNumber(channel.value);
        if (row.hint.isEmpty())
            row.hint = channel.remark;
        if (!row.dial.isEmpty() || telUri(number).isEmpty())
            continue;
        row.number = displayed(number);
        row.aloud = readAloud(number);
        row.dial = telUri(number);
    }
    if (!answer)
        row.why = tr("off duty now");
    else if (answer->rule)
        row.why = tr("on duty %1–%2%3")
                      .arg(clockOf(answer->rule->from), clockOf(answer->rule->to % 1440),
                           answer->until ? tr(", until %1").arg(Formats::moment(*answer->until, m_desk.now()))
                                         : QString{});
    else
        row.why = tr("always on duty");
    row.stale = !point.verifiedOn || point.verifiedOn->daysTo(localDate(m_desk.now())) > staleAfterDays;
    return row;
}

QString ContactPresenter::logAttempt(const ContactRow &row, AttemptOutcome outcome)
{
    if (m_case.isNull())
        return tr("Open the case first; then log the call.");
    Attempt attempt;
    attempt.contactPoint = row.point.id;
    attempt.calledName = row.point.name;
    attempt.channel = row.point.channels.empty() ? QStringLiteral("phone") : row.point.channels.front().kind;
    attempt.number = row.number;
    attempt.outcome = outcome;
    const auto logged = Chase{m_desk}.logAttempt(m_case, attempt);
    return logged ? QString{} : Wording::of(logged.error());
}

} // namespace jour::ui
