#pragma once

#include "services/watchman.h"

#include <QObject>

namespace jour::ui {

class Banner;
struct BannerState;

/// Says across the window what the watchman found wrong, what it means and what to do. Goes when all holds.
class WatchBanner final : public QObject
{
    Q_OBJECT

public:
    WatchBanner(const Watchman &watchman, Banner &banner, QObject *parent = nullptr);

    [[nodiscard]] static BannerState stateOf(const std::vector<BrokenCase> &broken);

Q_SIGNALS:
    void openRequested(jour::CaseId id);

private:
    void refresh();

    const Watchman &m_watchman;
    Banner &m_banner;
};

} // namespace jour::ui
