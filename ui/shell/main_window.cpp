#include "shell/main_window.h"

#include "actions/action_registry.h"
#include "actions/action_table.h"
#include "actions/shortcut_sheet.h"
#include "shell/about_page.h"
#include "support/icons.h"
#include "support/reading_order.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>

namespace jour::ui {

namespace {

/// No larger than what the screen leaves beside its panels and a title bar.
QSize openingSize(const QWidget &window)
{
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return QSize{1280, 800}.boundedTo(window.screen()->availableSize() - QSize{0, titleBar});
}

} // namespace

MainWindow::MainWindow(ActionRegistry &actions, QWidget *parent)
    : QMainWindow{parent}, m_pages{new QStackedWidget{this}}
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Jourbord"));
    setWindowIcon(icon(QStringLiteral("jourbord"), Token::Accent));
    setCentralWidget(m_pages);
    setMinimumSize(1024, 640);
    resize(openingSize(*this));
    for (const ActionSpec &spec : actionTable())
        addAction(actions.action(spec.id));
    actions.onTriggered(ActionId::Shortcuts, this, [this] {
        auto *sheet = new ShortcutSheet{this};
        sheet->setWindowFlag(Qt::Dialog);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &ShortcutSheet::closeRequested, sheet, &QWidget::close);
        sheet->resize(QSize{1020, 660}.boundedTo(size()));
        sheet->show();
    });
    actions.onTriggered(ActionId::About, this, [this] {
        auto *about = new AboutPage{this};
        about->setWindowFlag(Qt::Dialog);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->show();
    });
    actions.onTriggered(ActionId::Quit, this, [this] { close(); });
}

QWidget *MainWindow::pageParent() const
{
    return m_pages;
}

void MainWindow::setPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    closeDialogs();
    if (!before)
        return;
    // Gone from the screen at once, whatever it still has to finish.
    m_pages->repaint();
    // Destroyed now, not hidden: nothing of a case may stay behind a lock.
    m_pages->removeWidget(before);
    delete before;
}

void MainWindow::closeDialogs()
{
    const QWidgetList open = QApplication::topLevelWidgets();
    const QList<QPointer<QWidget>> windows{open.begin(), open.end()}; // one may take another with it
    for (const QPointer<QWidget> &window : windows) {
        if (!window || window == this || !window->isVisible())
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(window.data()))
            dialog->reject();
        else
            window->close();
    }
}

QWidget *MainWindow::page() const
{
    return m_pages->currentWidget();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return tabAsRead(*this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace jour::ui
