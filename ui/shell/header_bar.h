#pragma once

#include "base/instant.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace jour::ui {

class ActionRegistry;
class PlainLabel;

/// What the header counts and names.
struct HeaderState
{
    int due = 0;
    int overdue = 0;
    QString operatorSignature; ///< empty while locked
    bool isCounted = false;    ///< the deadlines have been looked at: before that nothing is said of them
    friend bool operator==(const HeaderState &, const HeaderState &) = default;
};

/// The line on top: the product, new case, search, what is due, who works, the clock.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(ActionRegistry &actions, QWidget *parent = nullptr);

    void render(const HeaderState &state);
    void setNow(Instant now);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void renderCounts();
    /// Where there is little room what can be searched is not told; the key always is.
    void fitSearch();

    ActionRegistry &m_actions;
    HeaderState m_state;
    QToolButton *m_menu;
    QPushButton *m_new;
    QPushButton *m_search;
    QPushButton *m_counts;
    PlainLabel *m_operator;
    PlainLabel *m_clock;
};

} // namespace jour::ui
