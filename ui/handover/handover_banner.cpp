#include "handover/handover_banner.h"

#include "handover/standing_words.h"
#include "support/formats.h"
#include "widgets/banner.h"

#include <QTimer>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds settling{400};
/// What a finished handover left is told of for so long; after that the cases themselves ring.
constexpr std::chrono::hours told{12};

} // namespace

HandoverBanner::HandoverBanner(Desk &desk, Banner &banner, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_banner{banner}, m_refresh{new QTimer{this}}, m_now{desk.now()}
{
    m_banner.setObjectName(QStringLiteral("handoverBanner"));
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(settling);
    connect(m_refresh, &QTimer::timeout, this, &HandoverBanner::look);
    connect(&m_banner, &Banner::actionRequested, this, &HandoverBanner::openRequested);
    connect(&desk.feed(), &ChangeFeed::committed, m_refresh, qOverload<>(&QTimer::start));
    m_refresh->start();
}

void HandoverBanner::look()
{
    m_text.clear();
    m_redFrom.reset();
    const auto now = Handovers{m_desk}.newest().value_or(std::nullopt);
    if (now && m_desk.now() - now->record.at < told) {
        const auto left = static_cast<int>(now->notTaken().size());
        const QString at = Formats::dateTime(now->record.at, m_desk.now());
        if (!now->record.bothSigned)
            m_text =
                tr("%1, not signed by whoever takes over.").arg(StandingWords::handed(*now, m_desk.now()));
        else if (left > 0)
            m_text = tr("Handed over by %1 at %2 and signed.").arg(now->outgoing, at);
        if (left > 0)
            m_text += QLatin1Char(' ') + tr("%n case(s) not taken over.", nullptr, left);
        m_redFrom = now->record.at + Handovers::answerStands;
    }
    render();
}

void HandoverBanner::setNow(Instant now)
{
    m_now = now;
    render();
}

void HandoverBanner::setShown(bool isPageShown)
{
    m_isPageShown = isPageShown;
    render();
}

void HandoverBanner::render()
{
    const bool isRed = m_redFrom && m_now >= *m_redFrom;
    m_banner.render({isRed ? Severity::Danger : Severity::Warning,
                     m_isPageShown ? QString{} : m_text,
                     {{"handover", tr("Show  Ctrl+Shift+S")}}});
}

} // namespace jour::ui
