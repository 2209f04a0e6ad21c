#pragma once

#include "alarms/missed_state.h"
#include "services/alarms.h"
#include "services/missed.h"

#include <QObject>

namespace jour::ui {

/// What passed unseen, in words; says when there is something to look through.
class MissedPresenter final : public QObject
{
    Q_OBJECT

public:
    MissedPresenter(Desk &desk, Alarms &alarms, QObject *parent = nullptr);

    void refresh();
    /// All of it has been looked through.
    void review();

Q_SIGNALS:
    void stateChanged(const jour::ui::MissedState &state);
    /// Something is to be looked through.
    void found();
    void finished();

private:
    /// What was settled meanwhile goes from the list; nothing else of it moves.
    void follow(const Changes &changes);
    void show(MissedState state);
    [[nodiscard]] QString absenceOf(const WatchGap &gap) const;
    [[nodiscard]] MissedState stateOf(const MissedReview &review) const;

    Desk &m_desk;
    Alarms &m_alarms;
    std::vector<WatchGapId> m_gaps;
    MissedState m_state; ///< as it was told last
};

} // namespace jour::ui
