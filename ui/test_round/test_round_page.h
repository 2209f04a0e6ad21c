#pragma once

#include "actions/feature_context.h"
#include "domain/escalation/attempt.h"
#include "test_round/test_round_state.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace jour::ui {

class Banner;
class EmptyState;
class PlainLabel;
class TestRoundPresenter;

/// The test round: to the left the numbers that are due, to the right the one to call now in large digits.
/// Enter dials, F6 to F12 say what came of it and go on to the next, N skips, U goes back to the last one.
class TestRoundPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TestRoundPage(FeatureContext context, QWidget *parent = nullptr);

    void start();
    void setNow(Instant now);

Q_SIGNALS:
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void nameParts();
    void build();
    [[nodiscard]] QWidget *outcomes();
    void orderTabs();
    void render(const TestRoundState &state);
    void renderList(const TestRoundState &state);
    void renderCall(const TestLine &line);
    void dial();
    void record(AttemptOutcome outcome);
    [[nodiscard]] bool runs(const QKeyEvent &event);

    TestRoundPresenter *m_presenter;
    PlainLabel *m_progressText;
    PlainLabel *m_when; ///< the last round and the next
    QProgressBar *m_progress;
    QPushButton *m_anew;
    QPushButton *m_close;
    Banner *m_banner;
    QListWidget *m_list;
    QWidget *m_call;
    PlainLabel *m_who;
    PlainLabel *m_place;
    PlainLabel *m_number;
    PlainLabel *m_known;
    PlainLabel *m_proposed;
    QPushButton *m_dial;
    PlainLabel *m_called;
    QPushButton *m_skip;
    QLineEdit *m_remark;
    EmptyState *m_empty;
    std::vector<TestLine> m_shown; ///< in the list
    QString m_address;             ///< tel: of the number shown
    bool m_rendering = false;
};

} // namespace jour::ui
