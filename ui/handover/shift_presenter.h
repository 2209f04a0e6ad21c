#pragma once

#include "handover/list_state.h"
#include "services/shift_desk.h"
#include "services/since_last.h"

#include <QObject>

namespace jour::ui {

struct ShiftState
{
    QString standing; ///< which shift runs, or how the last one ended
    bool isRunning = false;
    std::vector<ListSection> sections;
    friend bool operator==(const ShiftState &, const ShiftState &) = default;
};

/// The shift as whoever comes on sees it: what others did since they were here, what is open and due first,
/// what the last shift wants one to know, and where nobody can be called tonight.
class ShiftPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ShiftPresenter(Desk &desk, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const ShiftState &state() const { return m_state; }
    void setPrivate(bool on);
    /// One line for the desk at login; empty when nothing has changed in what the actor works on and nobody
    /// has left words that the actor has not been here to see.
    [[nodiscard]] static QString sinceLastLine(Desk &desk);
    [[nodiscard]] const ShiftOverview &overview() const { return m_overview; }
    [[nodiscard]] std::vector<Operator> operators() const;

    [[nodiscard]] bool start(const std::vector<OperatorId> &people, const QString &others,
                             std::optional<Instant> until, const QString &untilWords);
    [[nodiscard]] bool change(const std::vector<OperatorId> &people, const QString &others,
                              std::optional<Instant> until, const QString &untilWords);
    void messageRead(EntryId entry);

Q_SIGNALS:
    void stateChanged(const jour::ui::ShiftState &state);
    void problem(const QString &text);
    /// What problem() told of last does not hold any more.
    void solved();

private:
    [[nodiscard]] bool settle(const Result<> &result);
    [[nodiscard]] bool acted(const Result<> &result);
    [[nodiscard]] QString runningText(const ShiftRecord &running) const;
    [[nodiscard]] QString standingText() const;
    [[nodiscard]] ListSection sinceLastSection() const;
    [[nodiscard]] ListSection wordsSection() const;
    [[nodiscard]] ListSection messagesSection() const;
    [[nodiscard]] std::vector<ListSection> openSections() const;
    [[nodiscard]] ListSection gapsSection() const;
    [[nodiscard]] ListSection roundSection() const;

    Desk &m_desk;
    ShiftOverview m_overview;
    SinceLast m_since;
    ShiftState m_state;
    bool m_private = false;
    bool m_isUnsaved = false; ///< the disk took nothing when somebody last tried
};

} // namespace jour::ui
