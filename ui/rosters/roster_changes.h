#pragma once

#include "rosters/roster_state.h"

#include <QWidget>

class QListWidget;

namespace jour::ui {

/// The overrides of a roster, also those that no turn shows: Enter changes one, Delete withdraws it. Not
/// there while there are none.
class RosterChanges final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterChanges(QWidget *parent = nullptr);

    void render(const std::vector<RosterChangeLine> &changes);

Q_SIGNALS:
    void opened(jour::DutyOverrideId id);
    void withdrawRequested(jour::DutyOverrideId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] DutyOverrideId current() const;

    std::vector<RosterChangeLine> m_changes;
    QListWidget *m_list;
};

} // namespace jour::ui
