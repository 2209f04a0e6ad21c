#include "alarms/watch_banner.h"

#include "support/engine_words.h"
#include "widgets/banner.h"

namespace jour::ui {

WatchBanner::WatchBanner(const Watchman &watchman, Banner &banner, QObject *parent)
    : QObject{parent}, m_watchman{watchman}, m_banner{banner}
{
    m_banner.setObjectName(QStringLiteral("watchBanner"));
    connect(&m_watchman, &Watchman::changed, this, &WatchBanner::refresh);
    connect(&m_banner, &Banner::actionRequested, this, [this] {
        if (!m_watchman.broken().empty())
            Q_EMIT openRequested(m_watchman.broken().front().caseRef);
    });
    refresh();
}

BannerState WatchBanner::stateOf(const std::vector<BrokenCase> &broken)
{
    if (broken.empty())
        return {};
    const BrokenCase &first = broken.front();
    QString text = tr("Case %1: %2. %3")
                       .arg(first.number, EngineWords::meaningOf(first.invariant),
                            EngineWords::adviceOf(first.invariant));
    if (broken.size() > 1)
        text += QLatin1Char(' ') + tr("And %n more.", nullptr, static_cast<int>(broken.size()) - 1);
    return {Severity::Danger, text, {{"open", tr("Open %1").arg(first.number)}}};
}

void WatchBanner::refresh()
{
    m_banner.render(stateOf(m_watchman.broken()));
}

} // namespace jour::ui
