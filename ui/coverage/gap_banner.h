#pragma once

#include "coverage/put_away_gaps.h"
#include "services/gaps_ahead.h"

#include <QObject>
#include <QSet>

namespace jour::ui {

class Banner;

/// Says at the start of a shift which municipalities have nobody to call within the next 48 hours, and who is
/// called in their place: those of the agreement and those of the open cases. It keeps up with the time; once
/// put away it comes back only when there is a new gap.
class GapBanner final : public QObject
{
    Q_OBJECT

public:
    GapBanner(Desk &desk, Banner &banner, PutAwayGaps &putAway, QObject *parent = nullptr);

    /// Looks now, and from then on whenever the contacts or the cases change.
    void start();
    /// Looks again when a gap has begun, is over, or has come within the 48 hours.
    void setNow(Instant now);
    /// The first of the gaps; nothing when there is none.
    [[nodiscard]] std::optional<GapAhead> first() const;
    /// The same while the banner tells of it, once for each: then its key leads where one was.
    [[nodiscard]] std::optional<GapAhead> takeUnseen();

Q_SIGNALS:
    void openRequested(const QString &municipality, jour::Instant at);

private:
    void look();
    void render();
    [[nodiscard]] bool isPutAway(const GapAhead &gap) const;
    /// One of them is open and in a municipality that is not watched yet.
    [[nodiscard]] bool areNew(const std::vector<CaseId> &cases) const;

    Desk &m_desk;
    Banner &m_banner;
    std::vector<GapAhead> m_gaps;
    QStringList m_watched; ///< codes
    PutAwayGaps &m_putAway;
    QSet<QString> m_seen; ///< keys of the gaps that were gone to
    std::optional<Instant> m_looksAt;
    bool m_isStarted = false;
};

} // namespace jour::ui
