#pragma once

#include "test_round/test_round_state.h"

#include <QObject>

namespace jour::ui {

/// The round of test calls: number after number, each outcome one key, and on to the next by itself. The
/// round keeps what was called; what is still open follows the directory.
class TestRoundPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit TestRoundPresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const TestRoundState &state() const { return m_state; }
    /// Shown: begins a round if none is under way, or if all of the last one is done.
    void start();
    /// Hidden: what is changed meanwhile is read when it is shown again.
    void rest() { m_isShown = false; }
    /// Where nothing is due, a new day may bring something.
    void setNow(Instant now);
    void startAnew();
    void choose(int line);
    void skip();
    /// To the one recorded last, to give it another outcome.
    void goBack();
    /// Half-written; it stays with its number.
    void setRemark(const QString &remark);
    /// With the remark. Of a number that has an outcome: that one was a mistake.
    void record(AttemptOutcome outcome);

Q_SIGNALS:
    void stateChanged(const jour::ui::TestRoundState &state);
    /// What was recorded, in words.
    void recorded(const QString &text);
    void problem(const QString &text);

private:
    void reread();
    int readLines();
    [[nodiscard]] TestLine lineOf(const TestTarget &target) const;
    [[nodiscard]] QString recordOf(const NumberRecord &record) const;
    void goOn();
    void count();
    [[nodiscard]] QString whenText() const;
    void tell();

    Desk &m_desk;
    TestRound m_round;
    TestRoundState m_state;
    std::optional<TestTarget> m_last; ///< recorded
    QDate m_readOn;
    bool m_isShown = false;
    bool m_isStale = false;
    bool m_isRecording = false;
};

} // namespace jour::ui
