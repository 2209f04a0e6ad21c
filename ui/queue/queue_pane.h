#pragma once

#include "queue/queue_state.h"
#include "services/desk.h"

#include <QWidget>

namespace jour::ui {

class QueuePresenter;
class QueueView;

/// The queue on the left of the window.
class QueuePane final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePane(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    void setNow(Instant now);
    void setPrivate(bool on);
    void markOpen(CaseId id);
    void selectNext();
    void selectPrevious();
    [[nodiscard]] const std::vector<QueueRow> &rows() const;

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void newCaseRequested();
    void changed();

private:
    QueuePresenter *m_presenter;
    QueueView *m_view;
};

} // namespace jour::ui
