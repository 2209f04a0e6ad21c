#pragma once

#include "figures/figures_state.h"
#include "services/desk.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jour::ui {

class FiguresPresenter;
class PlainLabel;

/// Twenty-four hours in figures, a row for each case and the steps of the chosen one. PgUp and PgDn go to
/// those before and after, Enter opens the case, Esc leaves.
class FiguresPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(Desk &desk, QWidget *parent = nullptr);

    /// Reads the night that holds now and takes the focus.
    void start();
    /// Asks to print the journal of the night that is shown, or of the one that holds now.
    void print();

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void printRequested(jour::Instant from, jour::Instant to);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render(const FiguresState &state);
    void showSteps();
    void openCurrent();
    void retranslate();
    void paintShapes();
    [[nodiscard]] bool turns(int key);
    [[nodiscard]] QTreeWidgetItem *itemOf(const FiguresLine &line) const;

    FiguresPresenter *m_presenter;
    PlainLabel *m_title;
    PlainLabel *m_period;
    PlainLabel *m_summary;
    PlainLabel *m_problem;
    PlainLabel *m_stepsTitle;
    QPlainTextEdit *m_steps;
    QTreeWidget *m_list;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_close;
    QPushButton *m_open;
    QPushButton *m_print;
};

} // namespace jour::ui
