#include "night_line/night_presenter.h"

#include "night_line/night_line_layout.h"
#include "services/step_duty.h"
#include "support/wording.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace jour::ui {

namespace {

/// Half a pixel of the shortest span, on most screens.
constexpr Duration drawnEvery = std::chrono::seconds{15};
/// Coming steps are read so far beyond the window that one which runs on with the clock reads them seldom.
constexpr Duration readAhead = std::chrono::minutes{30};
/// Cases read before keys and alarms have their turn again.
constexpr int readAtOnce = 4;

QString wordsFor(NightSpan span)
{
    switch (span) {
    case NightSpan::Hours: return NightPresenter::tr("The hours around now");
    case NightSpan::Shift: return NightPresenter::tr("The shift");
    case NightSpan::ThreeDays: return NightPresenter::tr("Three days");
    case NightSpan::Week: return NightPresenter::tr("A week");
    case NightSpan::TwoWeeks: return NightPresenter::tr("Two weeks");
    }
    Q_UNREACHABLE();
}

} // namespace

NightPresenter::NightPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_policies{desk}, m_now{desk.now()}
{
    m_comingTo = nightWindow(m_now, m_span).second + readAhead;
    m_turn.setObjectName(QStringLiteral("comingTurn"));
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &NightPresenter::readSomeComing);
    connect(&desk.feed(), &ChangeFeed::committed, this, &NightPresenter::refreshChanged);
}

void NightPresenter::refresh()
{
    m_policies = PolicyBook{m_desk};
    m_limits = currentLimits(m_desk);
    m_cases.clear();
    for (const AheadCase &one : NightAhead{m_desk}.cases().value_or(std::vector<AheadCase>{}))
        m_cases[one.row.id] = marksOf(one);
    readTurns();
    readComingAnew();
    render();
}

void NightPresenter::refreshChanged(const Changes &changes)
{
    if (changes.policies || changes.operators || changes.contacts) {
        refresh();
        return;
    }
    const auto before = municipalities();
    for (const CaseId id : changes.cases) {
        m_cases.erase(id);
        m_coming.erase(id);
        if (const auto one = NightAhead{m_desk}.of(id))
            m_cases[id] = marksOf(*one);
    }
    if (municipalities() != before)
        readTurns();
    if (changes.cases.empty())
        return;
    planComing();
    render();
}

std::set<QString> NightPresenter::municipalities() const
{
    std::set<QString> codes;
    for (const auto &[id, one] : m_cases)
        for (const QString &code : one.municipalities)
            if (!code.isEmpty())
                codes.insert(code);
    return codes;
}

void NightPresenter::readTurns()
{
    const std::set<QString> codes = municipalities();
    const auto [from, to] = nightWindow(m_now, m_span);
    m_turns.clear();
    for (const DutyTurn &turn :
         NightAhead{m_desk}.dutyTurns({codes.begin(), codes.end()}, std::max(from, m_now), to))
        m_turns.push_back(markOf(turn));
}

void NightPresenter::setCase(CaseId id)
{
    m_case = id;
    planComing();
    render();
}

void NightPresenter::planComing()
{
    std::vector<std::pair<Instant, CaseId>> order;
    for (const auto &[id, one] : m_cases)
        if (one.moves)
            order.emplace_back(*one.moves, id);
    const auto shown = static_cast<std::ptrdiff_t>(std::min(order.size(), mostComing));
    std::ranges::partial_sort(order, order.begin() + shown);
    order.resize(static_cast<std::size_t>(shown));
    auto known = std::exchange(m_coming, {});
    m_unread.clear();
    for (const auto &[at, id] : order | std::views::reverse)
        if (auto found = known.extract(id))
            m_coming.insert(std::move(found));
        else if (id != m_case)
            m_unread.push_back(id);
    if (m_cases.contains(m_case) && !m_coming.contains(m_case))
        m_coming[m_case] = comingOf(m_case);
    if (!m_unread.empty())
        m_turn.start(0);
}

void NightPresenter::readComingAnew()
{
    m_comingTo = nightWindow(m_now, m_span).second + readAhead;
    m_coming.clear();
    planComing();
}

void NightPresenter::readSomeComing()
{
    for (int i = 0; i < readAtOnce && !m_unread.empty(); ++i) {
        const CaseId id = m_unread.back();
        m_unread.pop_back();
        m_coming[id] = comingOf(id);
    }
    if (m_unread.empty())
        render();
    else
        m_turn.start(0);
}

std::vector<NightMark> NightPresenter::comingOf(CaseId id) const
{
    const NightAhead ahead{m_desk};
    const auto one = ahead.of(id);
    const auto steps = ahead.coming(id, m_comingTo);
    std::vector<NightMark> marks;
    if (!one || !steps)
        return marks;
    for (const ComingStep &step : *steps)
        marks.push_back(markOf(step, one->row));
    return marks;
}

void NightPresenter::setNow(Instant now)
{
    m_now = now;
    if (now >= m_drawn && now - m_drawn < drawnEvery)
        return;
    const Instant end = nightWindow(now, m_span).second;
    if (end != m_state.to)
        readTurns();
    if (end > m_comingTo)
        readComingAnew();
    render();
}

void NightPresenter::setSpan(NightSpan span)
{
    m_span = span;
    readTurns();
    readComingAnew();
    render();
}

void NightPresenter::showNextOperator()
{
    const QString own = m_desk.actor().signature;
    std::set<QString> others;
    for (const auto &[id, one] : m_cases)
        for (const NightMark &mark : one.marks)
            others.insert(mark.who);
    std::vector<QString> turn{own};
    for (const QString &who : others)
        if (who != own && !who.isEmpty())
            turn.push_back(who);
    if (others.contains(QString{}))
        turn.emplace_back();
    const auto at = m_only ? std::ranges::find(turn, *m_only) : turn.end();
    if (!m_only)
        m_only = turn.front();
    else if (at == turn.end() || at + 1 == turn.end())
        m_only.reset();
    else
        m_only = *(at + 1);
    render();
}

void NightPresenter::render()
{
    m_drawn = m_now;
    std::vector<NightMark> all = m_turns;
    for (const auto &[id, marks] : m_coming)
        all.insert(all.end(), marks.begin(), marks.end());
    for (const auto &[id, one] : m_cases)
        all.insert(all.end(), one.marks.begin(), one.marks.end());
    m_state = nightLineOf(all, m_now, m_span, m_only);
    m_state.caption = caption();
    Q_EMIT stateChanged(m_state);
}

NightPresenter::OfCase NightPresenter::marksOf(const AheadCase &one) const
{
    OfCase ofCase{{one.row.municipality.code, one.whereabouts}, {}};
    for (const Timer &timer : one.live) {
        if (!timer.run.isNull() && !ofCase.moves) // by due time
            ofCase.moves = timer.due;
        NightMark mark{.at = timer.due, .urgency = static_cast<int>(one.row.urgency)};
        mark.kind = timer.kind == TimerKind::Statute ? MarkKind::Limit : MarkKind::Deadline;
        mark.label =
            tr("%1, %2").arg(Wording::titleOf(timer, m_policies.behind(timer), m_limits), one.row.number);
        mark.key = one.row.id.raw();
        mark.who = one.row.assigned;
        ofCase.marks.push_back(std::move(mark));
    }
    return ofCase;
}

NightMark NightPresenter::markOf(const DutyTurn &turn) const
{
    const QString where = Wording::of({turn.municipality, {}}, m_desk.reference().municipalities);
    const QString who =
        turn.person.isEmpty() ? turn.name : tr("%1 (%2)", "person, contact").arg(turn.person, turn.name);
    return {.at = turn.at,
            .kind = MarkKind::DutyChange,
            .label =
                who.isEmpty() ? tr("%1: nobody answers").arg(where) : tr("%1: %2 answers").arg(where, who)};
}

NightMark NightPresenter::markOf(const ComingStep &coming, const BoardRow &row) const
{
    const QString what = coming.exhausted ? tr("nobody is left to call") : Wording::of(coming.step);
    return {.at = coming.at,
            .urgency = static_cast<int>(row.urgency),
            .kind = MarkKind::Coming,
            .label = coming.outside && coming.nobody
                         ? tr("%1 (outside of its hours), %2").arg(what, row.number)
                     : coming.nobody ? tr("%1 (nobody on duty), %2").arg(what, row.number)
                                     : tr("%1, %2").arg(what, row.number),
            .key = row.id.raw(),
            .who = row.assigned};
}

QString NightPresenter::caption() const
{
    const QString whose = !m_only                               ? tr("everybody’s cases")
                          : m_only->isEmpty()                   ? tr("nobody’s cases")
                          : *m_only == m_desk.actor().signature ? tr("my cases")
                                                                : tr("cases of %1").arg(*m_only);
    return tr("%1 · %2", "span, whose").arg(wordsFor(m_span), whose);
}

} // namespace jour::ui
