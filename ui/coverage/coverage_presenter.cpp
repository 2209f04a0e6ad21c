#include "coverage/coverage_presenter.h"

#include "base/text.h"
#include "coverage/coverage_words.h"
#include "services/duty_book.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

using std::chrono::hours;

namespace {

Instant fullHour(Instant t)
{
    return Instant{std::chrono::floor<hours>(t)};
}

/// Why nobody answers: one who ought to, before those who need not; of these a list that is empty or a number
/// that is missing, before hours that are over.
const DutyAbsence *causeOf(const std::vector<DutyAbsence> &absent)
{
    const auto rank = [](const DutyAbsence &one) {
        return std::pair{!one.covered, one.why == DutyAbsence::Why::OutsideHours};
    };
    const auto first = std::ranges::min_element(absent, {}, rank);
    return first == absent.end() ? nullptr : &*first;
}

} // namespace

CoveragePresenter::CoveragePresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}
{
    m_state.now = desk.now();
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        m_isStale = m_isStale || changes.contacts || changes.settings;
        if (m_isStale && m_isShown)
            start();
    });
}

void CoveragePresenter::start()
{
    m_isShown = true;
    m_state.now = m_desk.now();
    if (m_isStale || m_state.from != fullHour(m_state.now)) {
        read();
        select();
    }
    tell();
}

void CoveragePresenter::read()
{
    const Instant kept = m_state.at(m_state.column);
    const bool wasRead = m_state.columns > 0;
    m_state.from = fullHour(m_state.now);
    m_state.columns = columnsFrom(m_state.from, days);
    m_state.days = localDays(m_state.from, m_state.at(m_state.columns));
    chooseFunctions();
    m_state.isUnread = m_desk.duties().isUnread();
    m_places.clear();
    if (!m_state.isUnread)
        m_places = placesOf(m_desk.duties().index(), m_desk.reference().municipalities,
                            m_directory.agreementMunicipalities(), m_state.filter.function, m_state.from,
                            m_state.columns);
    if (wasRead)
        m_state.column = static_cast<int>(std::chrono::floor<hours>(kept - m_state.from).count());
    m_isStale = m_state.isUnread; // read anew as soon as it is looked at again
}

void CoveragePresenter::chooseFunctions()
{
    std::vector<CoverageFunction> found;
    for (const ClassItem &item : m_desk.reference().classifications.list(QStringLiteral("functions")))
        if (std::ranges::any_of(m_desk.duties().index().directory().points, [&](const ContactPoint &point) {
                return !point.retired && point.function == item.key;
            }))
            found.push_back({item.key, Wording::of(item)});
    m_state.functions = std::move(found);
    if (std::ranges::find(m_state.functions, m_state.filter.function, &CoverageFunction::key) ==
        m_state.functions.end())
        m_state.filter.function.clear(); // nobody has it any more
}

void CoveragePresenter::select()
{
    const CoveredPlace *before = current();
    const QString code = before ? before->row.code : QString{};
    m_shown.clear();
    m_state.rows.clear();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (!passes(m_places[i].row, m_state.filter))
            continue;
        m_shown.push_back(i);
        m_state.rows.push_back(m_places[i].row);
    }
    const auto same = std::ranges::find(m_state.rows, code, &CoverageRow::code);
    if (same != m_state.rows.end())
        m_state.row = static_cast<int>(same - m_state.rows.begin());
    m_state.summary = summary();
}

QString CoveragePresenter::summary() const
{
    if (m_state.isUnread)
        return {};
    int gaps = 0;
    int places = 0;
    int municipalities = 0;
    for (const CoverageRow &row : m_state.rows) {
        gaps += row.gaps;
        places += row.gaps > 0 ? 1 : 0;
        municipalities += row.code == ownDesk ? 0 : 1;
    }
    QString shown = tr("%n municipalities", nullptr, municipalities);
    if (municipalities != static_cast<int>(m_state.rows.size()))
        shown = tr("the own desk and %1", "how many municipalities").arg(shown);
    if (gaps == 0)
        return tr("%1, no gap in the coming 14 days").arg(shown);
    return tr("%1, %2 with gaps, %n gap(s) in the coming 14 days", nullptr, gaps).arg(shown).arg(places);
}

void CoveragePresenter::setNow(Instant now)
{
    // The line of now moves by less than can be seen within a minute.
    if (!m_isShown || now - m_state.now < std::chrono::minutes{1})
        return;
    m_state.now = now;
    if (fullHour(now) != m_state.from)
        start();
    else
        tell();
}

void CoveragePresenter::setFilter(const CoverageFilter &filter)
{
    if (filter == m_state.filter)
        return;
    const bool otherFunction = filter.function != m_state.filter.function;
    m_state.filter = filter;
    if (otherFunction)
        read();
    select();
    tell();
}

void CoveragePresenter::walk(int rows, int columns)
{
    goTo(m_state.row + rows, m_state.column + columns);
}

void CoveragePresenter::walkDays(int by)
{
    const QDateTime local = toLocal(m_state.at(m_state.column));
    const Instant there = fromLocal(local.date().addDays(by), local.time());
    goTo(m_state.row, static_cast<int>(std::chrono::floor<hours>(there - m_state.from).count()));
}

void CoveragePresenter::goNow()
{
    goTo(m_state.row, 0);
}

void CoveragePresenter::goToEnd()
{
    goTo(m_state.row, m_state.columns - 1);
}

void CoveragePresenter::goTo(int row, int column)
{
    m_state.row = row;
    m_state.column = column;
    tell();
}

void CoveragePresenter::goToMoment(const QString &code, Instant at)
{
    const auto shown = std::ranges::find(m_state.rows, code, &CoverageRow::code);
    if (shown == m_state.rows.end()) {
        m_state.filter = {.scope = CoverageScope::All, .function = m_state.filter.function};
        select();
    }
    const auto row = std::ranges::find(m_state.rows, code, &CoverageRow::code);
    goTo(row == m_state.rows.end() ? 0 : static_cast<int>(row - m_state.rows.begin()),
         static_cast<int>(std::chrono::floor<hours>(at - m_state.from).count()));
}

void CoveragePresenter::goToGap(int by)
{
    std::vector<std::pair<int, int>> gaps; // column, row: by time
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        for (const CoverageSpan &span : m_places[m_shown[row]].spans)
            if (span.kind == CoverageKind::Gap)
                gaps.emplace_back(
                    static_cast<int>(std::chrono::floor<hours>(span.from - m_state.from).count()),
                    static_cast<int>(row));
    if (gaps.empty())
        return;
    std::ranges::sort(gaps);
    const std::pair here{m_state.column, m_state.row};
    if (by > 0) {
        const auto next = std::ranges::upper_bound(gaps, here);
        const auto &[column, row] = next == gaps.end() ? gaps.front() : *next;
        goTo(row, column);
        return;
    }
    const auto next = std::ranges::lower_bound(gaps, here);
    const auto &[column, row] = next == gaps.begin() ? gaps.back() : *std::prev(next);
    goTo(row, column);
}

const CoveredPlace *CoveragePresenter::current() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_state.row));
    return row < m_shown.size() ? &m_places[m_shown[row]] : nullptr;
}

const CoverageSpan *CoveragePresenter::currentSpan() const
{
    const CoveredPlace *place = current();
    if (!place)
        return nullptr;
    const Instant begins = m_state.at(m_state.column);
    const CoverageSpan *first = nullptr;
    for (const CoverageSpan &span : place->spans) {
        if (span.to <= begins || span.from >= begins + hours{1})
            continue;
        if (span.kind == CoverageKind::Gap)
            return &span;
        first = first ? first : &span;
    }
    return first;
}

Instant CoveragePresenter::momentOf(const CoverageSpan &span) const
{
    return std::max(span.from, m_state.at(m_state.column));
}

void CoveragePresenter::describe()
{
    const CoveredPlace *place = current();
    const CoverageSpan *span = currentSpan();
    m_state.title.clear();
    m_state.caption.clear();
    m_state.captionIsGap = span && span->kind == CoverageKind::Gap;
    if (!place || !span)
        return;
    const Instant begins = m_state.at(m_state.column);
    m_state.title = CoverageWords::titleOf(place->row, begins);
    const Duty duty = m_desk.duties().whoAnswers(place->row.code, m_state.filter.function, momentOf(*span));
    m_state.caption = CoverageWords::captionOf(*place, *span, duty, m_desk.duties().index(), m_state.now);
}

void CoveragePresenter::tell()
{
    m_state.row = std::clamp(m_state.row, 0, std::max(0, static_cast<int>(m_state.rows.size()) - 1));
    m_state.column = std::clamp(m_state.column, 0, std::max(0, m_state.columns - 1));
    describe();
    Q_EMIT stateChanged(m_state);
}

void CoveragePresenter::fix()
{
    const CoveredPlace *place = current();
    const CoverageSpan *span = currentSpan();
    if (!place || !span)
        return;
    const Instant at = momentOf(*span);
    const Duty duty = m_desk.duties().whoAnswers(place->row.code, m_state.filter.function, at);
    if (!duty.answers.empty()) {
        Q_EMIT rosterRequested(duty.answers.front().point.id, at);
        return;
    }
    const DutyAbsence *cause = causeOf(duty.absent);
    if (cause == nullptr)
        Q_EMIT newContactRequested(place->row.code);
    else if (cause->why == DutyAbsence::Why::OutsideHours ||
             (cause->why == DutyAbsence::Why::NoNumber && cause->onDuty.isEmpty()))
        Q_EMIT contactRequested(cause->point.municipality, cause->point.id);
    else
        Q_EMIT rosterRequested(cause->point.id, at);
}

} // namespace jour::ui
