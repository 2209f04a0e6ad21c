#pragma once

#include "services/desk.h"

#include <QWidget>

namespace jour::ui {

class SleepingPresenter;

/// The weekly list of cases that sleep, joined: from the store to the page.
class SleepingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SleepingPane(Desk &desk, QWidget *parent = nullptr);

    /// Reads the list and takes the focus.
    void start();
    void setNow(Instant now);
    void setPrivate(bool on);
    /// How many cases wait to be looked through.
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void waitingChanged();
    /// A case fell asleep or woke.
    void sleepersChanged();
    void left();

private:
    SleepingPresenter *m_presenter;
};

} // namespace jour::ui
