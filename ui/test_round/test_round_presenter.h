#pragma once

#include "test_round/test_round_state.h"

#include <QObject>

namespace jour::ui {

/// The round of test calls: number after number, each outcome one key, and on to the next by itself. The
/// round keeps its numbers while it is walked; begun anew it reads who is due then.
class TestRoundPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit TestRoundPresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const TestRoundState &state() const { return m_state; }
    /// Begins a round if none is under way, or if all of the last one is done.
    void start();
    void startAnew();
    void choose(int line);
    void skip();
    /// True when it is kept.
    bool record(AttemptOutcome outcome, const QString &remark);

Q_SIGNALS:
    void stateChanged(const jour::ui::TestRoundState &state);
    /// What was recorded, in words.
    void recorded(const QString &text);
    void problem(const QString &text);

private:
    [[nodiscard]] TestLine lineOf(const TestTarget &target) const;
    [[nodiscard]] QString recordOf(const NumberRecord &record) const;
    void goOn();
    void tell();

    Desk &m_desk;
    TestRound m_round;
    TestRoundState m_state;
};

} // namespace jour::ui
