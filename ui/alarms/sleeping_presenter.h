#pragma once

#include "alarms/sleeping_state.h"
#include "services/sleeping_cases.h"

#include <QObject>

namespace jour::ui {

/// Which cases sleep, in words; tells when one falls asleep or wakes, and how many wait to be looked through.
class SleepingPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit SleepingPresenter(Desk &desk, QObject *parent = nullptr);

    /// Reads the list anew.
    void refresh();
    /// Cases fall asleep by time alone: looks once a minute, however often it is called.
    void setNow(Instant now);
    /// F9: names give way to initials.
    void setPrivate(bool on);
    /// Somebody has looked through the list.
    void lookThrough();
    [[nodiscard]] const SleepingState &state() const { return m_state; }
    [[nodiscard]] int waiting() const { return m_waiting; }

Q_SIGNALS:
    void stateChanged(const jour::ui::SleepingState &state);
    void waitingChanged(int cases);
    void sleepersChanged();
    void lookedThrough();

private:
    void look();
    [[nodiscard]] SleepingLine lineOf(const SleepingCase &one) const;
    [[nodiscard]] QString dueIn(const SleepingCase &one) const;

    Desk &m_desk;
    SleepingState m_state;
    std::vector<CaseId> m_sleepers;
    int m_waiting = 0;
    std::optional<Instant> m_lookedAt;
    bool m_private = false;
};

} // namespace jour::ui
