#pragma once

#include "services/alarms.h"

#include <QWidget>

namespace jour::ui {

/// The review after an absence, joined: what passed unseen, from the store to the page.
class MissedPane final : public QWidget
{
    Q_OBJECT

public:
    MissedPane(Desk &desk, Alarms &alarms, QWidget *parent = nullptr);

    /// Looks for what has not been looked through yet.
    void refresh() { Q_EMIT refreshRequested(); }

Q_SIGNALS:
    void refreshRequested();
    void openRequested(jour::CaseId id);
    /// Something is to be looked through.
    void found();
    void finished();
};

} // namespace jour::ui
