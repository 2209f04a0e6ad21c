#include "coverage/gap_banner.h"

#include "domain/cases/case_transitions.h"
#include "services/case_reading.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "widgets/banner.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::hours ahead{48};

/// The municipalities of the agreement, then those of open cases beyond it.
QStringList placesToWatch(Desk &desk)
{
    QStringList codes = Directory{desk}.agreementMunicipalities();
    const auto board = CaseReading{desk}.board(Duration{0});
    if (!board)
        return codes;
    for (const BoardRow &row : board->rows)
        if (isOpen(row.state) && !row.municipality.code.isEmpty() && !codes.contains(row.municipality.code))
            codes << row.municipality.code;
    return codes;
}

} // namespace

GapBanner::GapBanner(Desk &desk, Banner &banner, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_banner{banner}
{
    m_banner.setObjectName(QStringLiteral("gapBanner"));
    connect(&m_banner, &Banner::actionRequested, this, [this] {
        if (const auto gap = first())
            Q_EMIT openRequested(gap->municipality, gap->from);
    });
    connect(&m_banner, &Banner::dismissed, this, [this] {
        for (const ComingGap &gap : m_gaps)
            m_putAway.insert(keyOf(gap));
        render();
    });
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (m_isStarted && (changes.contacts || changes.settings || areNew(changes.cases)))
            look();
    });
}

void GapBanner::start()
{
    m_isStarted = true;
    look();
}

std::optional<ComingGap> GapBanner::first() const
{
    return m_gaps.empty() ? std::nullopt : std::optional{m_gaps.front()};
}

bool GapBanner::areNew(const std::vector<CaseId> &cases) const
{
    return std::ranges::any_of(cases, [this](CaseId id) {
        const auto row = CaseReading{m_desk}.row(id);
        return row && isOpen(row->state) && !row->municipality.code.isEmpty() &&
               !m_watched.contains(row->municipality.code);
    });
}

void GapBanner::look()
{
    const Instant now = m_desk.now();
    m_watched = placesToWatch(m_desk);
    m_gaps = comingGaps(m_desk.duties().index(), m_watched, now, now + ahead);
    render();
}

void GapBanner::render()
{
    const bool isNew =
        std::ranges::any_of(m_gaps, [this](const ComingGap &gap) { return !m_putAway.contains(keyOf(gap)); });
    if (!isNew) {
        m_banner.render({});
        return;
    }
    m_banner.render(
        {Severity::Warning,
         GapNotice::of(m_gaps, m_desk.duties().index(), m_desk.reference().municipalities, m_desk.now()),
         {{"coverage", tr("See the coverage (Ctrl+Shift+T)")}},
         true});
}

} // namespace jour::ui
