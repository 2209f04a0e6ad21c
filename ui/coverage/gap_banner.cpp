#include "coverage/gap_banner.h"

#include "domain/cases/case_transitions.h"
#include "services/case_reading.h"
#include "services/duty_book.h"
#include "support/duty_text.h"
#include "support/gap_text.h"
#include "widgets/banner.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::days known{14}; ///< how far ends are looked for
constexpr std::chrono::hours longest{24};
constexpr std::chrono::minutes readAgainAfter{1}; ///< when nothing could be read

/// When what is told of these gaps is otherwise.
Instant nextLook(const std::vector<GapAhead> &gaps, Instant now)
{
    Instant next = now + longest;
    for (const GapAhead &gap : gaps)
        for (const Instant at : {gap.from - gapsAheadFor, gap.from, gap.to})
            if (at > now)
                next = std::min(next, at);
    return next;
}

} // namespace

GapBanner::GapBanner(Desk &desk, Banner &banner, PutAwayGaps &putAway, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_banner{banner}, m_putAway{putAway}
{
    m_banner.setObjectName(QStringLiteral("gapBanner"));
    connect(&m_banner, &Banner::actionRequested, this, [this] {
        if (const auto gap = first())
            Q_EMIT openRequested(gap->municipality, gap->from);
    });
    connect(&m_banner, &Banner::dismissed, this, [this] {
        for (const GapAhead &gap : m_gaps)
            m_putAway.keys[m_desk.actor().id].insert(keyOf(gap));
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

void GapBanner::setNow(Instant now)
{
    if (m_looksAt && now >= *m_looksAt)
        look();
}

std::optional<GapAhead> GapBanner::first() const
{
    return m_gaps.empty() ? std::nullopt : std::optional{m_gaps.front()};
}

std::optional<GapAhead> GapBanner::takeUnseen()
{
    const auto gap = m_banner.state().text.isEmpty() ? std::nullopt : first();
    if (!gap || m_seen.contains(keyOf(*gap)))
        return std::nullopt;
    m_seen.insert(keyOf(*gap));
    return gap;
}

bool GapBanner::isPutAway(const GapAhead &gap) const
{
    return m_putAway.keys.value(m_desk.actor().id).contains(keyOf(gap));
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
    m_gaps.clear();
    m_looksAt = now + readAgainAfter;
    if (!m_desk.duties().isUnread()) {
        m_gaps = gapsWithin(m_desk.duties().index(), m_watched, now, now + known);
        const Instant next = nextLook(m_gaps, now);
        std::erase_if(m_gaps, [&](const GapAhead &gap) { return gap.from > now + gapsAheadFor; });
        m_gaps = withFallbacks(m_desk, m_gaps);
        m_looksAt = std::min(next, nextLook(m_gaps, now));
    }
    render();
}

void GapBanner::render()
{
    if (m_desk.duties().isUnread()) {
        m_banner.render({Severity::Danger, DutyText::notRead(), {}, false});
        return;
    }
    if (std::ranges::all_of(m_gaps, [this](const GapAhead &gap) { return isPutAway(gap); })) {
        m_banner.render({});
        return;
    }
    m_banner.render({Severity::Warning,
                     GapText::of(m_gaps, m_desk.reference().municipalities, m_desk.now()),
                     {{"coverage", tr("See the coverage  Ctrl+Shift+T")}},
                     true});
}

} // namespace jour::ui
