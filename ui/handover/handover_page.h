#pragma once

#include "actions/feature_context.h"
#include "handover/handover_state.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace jour::ui {

class Banner;
class HandoverForms;
class HandoverPresenter;
class HandoverTyping;
class PlainLabel;
class SectionList;
enum class Severity;

/// One shift hands over to the next, by keys on the list: G makes it (anew; for whoever has handed over, and
/// with Shift+G one hands over oneself instead), O words about the case or the
/// night, M a message (on one Enter changes it, Delete withdraws it), T takes the case over and I does not,
/// Shift+T takes all, U signs, P prints, A ends the shift; Esc leaves.
class HandoverPage final : public QWidget
{
    Q_OBJECT

public:
    HandoverPage(FeatureContext context, const QString &vaultFolder, QWidget *parent = nullptr);
    ~HandoverPage() override;

    /// Reads the journal and takes the focus.
    void start();
    void setPrivate(bool on);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void printRequested();
    void papersRequested(); ///< of its cases
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QPushButton *button(const char *name, const QString &text, void (HandoverPage::*act)());
    void connectPresenter();
    void render(const HandoverState &state);
    [[nodiscard]] bool runs(const QKeyEvent &event);
    void renderButtons();
    void make();
    void makeOwn();
    void take();
    void takeAll();
    void refuse();
    void write();
    void message();
    void withdraw();
    void sign();
    void end();
    void tell(Severity how, const QString &text);

    Desk &m_desk;
    HandoverPresenter *m_presenter;
    QTimer *m_refresh; ///< what is committed comes in bursts
    PlainLabel *m_period;
    Banner *m_standing;
    Banner *m_result;
    SectionList *m_list;
    HandoverForms *m_forms;
    HandoverTyping *m_typing;
    QPushButton *m_make = nullptr;
    QPushButton *m_makeOwn = nullptr;
    std::vector<QPushButton *> m_answers; ///< usable while somebody can take over
    QPushButton *m_withdraw = nullptr;    ///< shown on a message
    QPushButton *m_end = nullptr;
};

} // namespace jour::ui
