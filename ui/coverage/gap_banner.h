#pragma once

#include "coverage/gap_notice.h"
#include "services/desk.h"

#include <QObject>
#include <QSet>

namespace jour::ui {

class Banner;

/// Says at the start of a shift which municipalities have nobody to call within the next 48 hours: those of
/// the agreement and those of the open cases. Once put away it comes back only when there is a new gap.
class GapBanner final : public QObject
{
    Q_OBJECT

public:
    GapBanner(Desk &desk, Banner &banner, QObject *parent = nullptr);

    /// Looks now, and from then on whenever the contacts or the cases change.
    void start();
    /// The first of the gaps; nothing when there is none.
    [[nodiscard]] std::optional<ComingGap> first() const;

Q_SIGNALS:
    void openRequested(const QString &municipality, jour::Instant at);

private:
    void look();
    void render();
    /// One of them is open and in a municipality that is not watched yet.
    [[nodiscard]] bool areNew(const std::vector<CaseId> &cases) const;

    Desk &m_desk;
    Banner &m_banner;
    std::vector<ComingGap> m_gaps;
    QStringList m_watched;   ///< codes
    QSet<QString> m_putAway; ///< keys of the gaps that were told and put away
    bool m_isStarted = false;
};

} // namespace jour::ui
