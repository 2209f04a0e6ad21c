#include "contact_panel/contact_presenter.h"

#include "contact_panel/contact_rows.h"
#include "services/case_reading.h"
#include "support/formats.h"
#include "support/short_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

std::vector<ContactPlace> placesOf(const ContactPanelState &state)
{
    std::vector<ContactPlace> places;
    for (std::size_t group = 0; group < state.groups.size(); ++group)
        for (std::size_t row = 0; row < state.groups[group].rows.size(); ++row)
            places.push_back({group, row});
    return places;
}

const ContactRow &rowAt(const ContactPanelState &state, ContactPlace place)
{
    return state.groups[place.group].rows[place.row];
}

/// Who can be called for the case now.
bool isInChain(const ContactRow &row)
{
    return row.answersNow && row.takesCase;
}

/// Whom to call first: who answers now; nobody is, the first of all.
std::optional<ContactPlace> firstOf(const ContactPanelState &state)
{
    const std::vector<ContactPlace> places = placesOf(state);
    const auto answering =
        std::ranges::find_if(places, [&](ContactPlace place) { return isInChain(rowAt(state, place)); });
    if (answering != places.end())
        return *answering;
    return places.empty() ? std::nullopt : std::optional{places.front()};
}

/// The next one of the chain who answers now and has a number.
std::optional<ContactPlace> nextOf(const ContactPanelState &state)
{
    const ContactRow *chosen = chosenRow(state);
    for (const ContactPlace place : placesOf(state)) {
        const ContactRow &row = rowAt(state, place);
        if (chosen && place > *state.chosen && isInChain(row) && !row.numbers.empty() &&
            (row.point.id != chosen->point.id || row.person != chosen->person))
            return place;
    }
    return std::nullopt;
}

} // namespace

ContactPresenter::ContactPresenter(Desk &desk, QObject *parent) : QObject{parent}, m_desk{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        const bool isOurs = std::ranges::find(changes.cases, m_case) != changes.cases.end();
        if (changes.contacts || (!m_case.isNull() && isOurs))
            refresh();
    });
}

void ContactPresenter::showFor(CaseId id, const MunicipalityRef &home, const MunicipalityRef &whereabouts)
{
    if (id == m_case && home == m_home && whereabouts == m_whereabouts && !m_state.groups.empty())
        return;
    const bool another = id != m_case;
    m_case = id;
    m_home = home;
    m_whereabouts = whereabouts;
    m_deciding = m_deciding && !another;
    ContactPanelState fresh = read();
    if (another)
        fresh.chosen = firstOf(fresh);
    else
        keepChosen(fresh);
    show(std::move(fresh));
}

void ContactPresenter::clear()
{
    m_case = {};
    m_home = {};
    m_whereabouts = {};
    m_deciding = false;
    m_changesAt.reset();
    show({});
}

void ContactPresenter::setNow(Instant now)
{
    if (m_changesAt && now >= *m_changesAt)
        refresh();
}

void ContactPresenter::refresh()
{
    ContactPanelState fresh = read();
    keepChosen(fresh);
    show(std::move(fresh));
}

/// Of a protected case nothing in own words, which may be an address: only the municipality that is called.
QString ContactPresenter::whereaboutsText() const
{
    const auto row = CaseReading{m_desk}.row(m_case);
    const bool isHidden = m_whereabouts.code.isEmpty() && (!row || row->masked);
    return isHidden ? tr("written in own words in the case")
                    : Wording::of(m_whereabouts, m_desk.reference().municipalities);
}

ContactPanelState ContactPresenter::read()
{
    // Without a case nothing is told of the calls of others.
    const auto calls = m_case.isNull() ? std::vector<LoggedCall>{}
                                       : CallLog{m_desk}.around(m_case).value_or(std::vector<LoggedCall>{});
    const ContactRows rows{m_desk, calls};
    const Municipalities &all = m_desk.reference().municipalities;
    ContactPanelState fresh{.hasCase = !m_case.isNull()};
    if (m_deciding)
        fresh.groups.push_back(
            rows.decisionMakers(decidingMunicipality(m_desk, m_case, m_home.code, m_whereabouts.code)));
    bool isGap = false;
    const auto add = [&](const QString &title, const QString &code) {
        fresh.groups.push_back(rows.municipality(title, code));
        isGap = isGap || !fresh.groups.back().gap.isEmpty();
    };
    if (!m_home.isEmpty())
        add(tr("Home municipality: %1").arg(Wording::of(m_home, all)), m_home.code);
    if (!m_whereabouts.isEmpty() && m_whereabouts != m_home)
        add(tr("Where the child is: %1").arg(whereaboutsText()), m_whereabouts.code);
    fresh.groups.push_back(rows.own(isGap));
    m_changesAt.reset();
    for (const ContactGroup &group : fresh.groups)
        if (const auto change = rows.changesAt(group.code);
            change && (!m_changesAt || *change < *m_changesAt))
            m_changesAt = change;
    return fresh;
}

/// The hand stays where it is, whatever came in above it; but unless a call is on it does not stay with
/// somebody whose duty is over while another answers.
void ContactPresenter::keepChosen(ContactPanelState &fresh) const
{
    const ContactRow *before = chosenRow(m_state);
    fresh.chosen = firstOf(fresh);
    if (!before)
        return;
    const QString group = m_state.groups[m_state.chosen->group].title;
    const std::vector<ContactPlace> places = placesOf(fresh);
    const auto same = [&](ContactPlace place) {
        return rowAt(fresh, place).point.id == before->point.id &&
               rowAt(fresh, place).person == before->person;
    };
    const auto sameGroup = [&](ContactPlace place) {
        return same(place) && fresh.groups[place.group].title == group;
    };
    auto found = std::ranges::find_if(places, sameGroup);
    if (found == places.end())
        found = std::ranges::find_if(places, same);
    if (found == places.end())
        return;
    const bool isOver = before->answersNow && !rowAt(fresh, *found).answersNow;
    if (isOver && !m_state.calling && fresh.chosen && isInChain(rowAt(fresh, *fresh.chosen)))
        return;
    fresh.chosen = *found;
    fresh.number =
        std::min(m_state.number, std::max<std::size_t>(rowAt(fresh, *found).numbers.size(), 1) - 1);
    fresh.calling = m_state.calling;
    fresh.news = m_state.news;
}

void ContactPresenter::choose(ContactPlace place)
{
    ContactPanelState fresh = m_state;
    fresh.chosen = place;
    fresh.number = 0;
    fresh.news.clear();
    show(std::move(fresh));
}

void ContactPresenter::chooseNumber(std::size_t number)
{
    ContactPanelState fresh = m_state;
    fresh.number = number;
    show(std::move(fresh));
}

void ContactPresenter::call()
{
    ContactPanelState fresh = m_state;
    fresh.calling = fresh.chosen.has_value();
    show(std::move(fresh));
}

void ContactPresenter::toggleDecisionMakers()
{
    m_deciding = !m_deciding;
    ContactPanelState fresh = read();
    if (m_deciding && !fresh.groups.front().rows.empty()) {
        ContactPanelState chain{.groups = {fresh.groups.front()}};
        fresh.chosen = firstOf(chain); // the same place: their group is the first
        fresh.calling = true;
    } else {
        keepChosen(fresh);
    }
    show(std::move(fresh));
}

QString ContactPresenter::logAttempt(AttemptOutcome outcome)
{
    const ContactRow *row = chosenRow(m_state);
    if (!row)
        return {};
    if (m_case.isNull())
        return tr("Open the case first; then log the call.");
    const ContactRow called = *row;
    const ContactNumber *number = chosenNumber(m_state);
    Attempt attempt;
    attempt.contactPoint = called.point.id;
    attempt.calledName = called.point.name;
    attempt.channel = number                          ? number->channel
                      : called.point.channels.empty() ? QStringLiteral("phone")
                                                      : called.point.channels.front().kind;
    attempt.number = number ? number->shown : QString{};
    attempt.outcome = outcome;
    attempt.dutyPerson = called.person;
    const auto logged = Chase{m_desk}.logAttempt(m_case, attempt);
    if (!logged)
        return Wording::of(logged.error());
    goOn(outcome, called);
    return {};
}

/// The next number is already there when the receiver is put down.
void ContactPresenter::goOn(AttemptOutcome outcome, const ContactRow &called)
{
    ContactPanelState fresh = m_state;
    fresh.news = tr("%1: %2 %3.")
                     .arg(shortened(called.point.name), Wording::of(outcome),
                          Formats::moment(m_desk.now(), m_desk.now()));
    if (reachedSomebody(outcome)) {
        fresh.calling = false;
        show(std::move(fresh));
        return;
    }
    fresh.calling = true;
    const ContactRow *still = chosenRow(fresh);
    const auto next = nextOf(fresh);
    if (outcome == AttemptOutcome::WrongNumber && still && fresh.number + 1 < still->numbers.size()) {
        ++fresh.number; // the contact itself has not been tried yet
    } else if (next) {
        fresh.chosen = *next;
        fresh.number = 0;
    } else {
        fresh.news += QLatin1Char(' ') + tr("Nobody further down answers now.");
    }
    show(std::move(fresh));
}

void ContactPresenter::show(ContactPanelState fresh)
{
    if (fresh == m_state)
        return;
    m_state = std::move(fresh);
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
