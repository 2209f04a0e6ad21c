#pragma once

#include "base/instant.h"

#include <QMainWindow>

class QStackedWidget;

namespace jour::ui {

class ActionRegistry;

/// The frame: one page at a time (first run, locked, the desk). The title never says anything of a case.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(ActionRegistry &actions, QWidget *parent = nullptr);

    /// The parent of a page to be: one that is built elsewhere and then moved is styled twice.
    [[nodiscard]] QWidget *pageParent() const;
    /// Shows `page` and destroys the one before.
    void setPage(QWidget *page);
    [[nodiscard]] QWidget *page() const;

Q_SIGNALS:
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Previews and dialogs go with the page they stand on: locking asks nobody.
    void closeDialogs();

    QStackedWidget *m_pages;
};

} // namespace jour::ui
