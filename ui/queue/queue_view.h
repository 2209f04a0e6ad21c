#pragma once

#include "queue/queue_state.h"

#include <QWidget>

#include <optional>

class QListView;

namespace jour::ui {

class Banner;
class EmptyState;
class PlainLabel;
class QueueDelegate;
class QueueModel;

/// The queue: draws a QueueState and says which case was chosen. Keeps still while a hand is on it.
class QueueView final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);

    void render(const QueueState &state);
    /// Repaints the countdowns.
    void setNow(Instant now);
    void setPrivate(bool on);
    /// Marks the case that is open in the panel, without asking for it again.
    void markOpen(CaseId id);
    void selectNext();
    void selectPrevious();

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void newCaseRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void move(int by);
    void settle();
    void showRows(const QueueState &state);
    [[nodiscard]] bool handIsOnIt() const;
    void retranslate();

    QueueModel *m_model;
    QueueDelegate *m_delegate;
    QListView *m_list;
    PlainLabel *m_heading;
    PlainLabel *m_moved;
    PlainLabel *m_problem;
    EmptyState *m_empty;
    std::optional<QueueState> m_latest; ///< what waits to be shown until the hand has left; none: it is shown
    CaseId m_open;
};

} // namespace jour::ui
