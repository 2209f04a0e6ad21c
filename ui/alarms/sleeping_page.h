#pragma once

#include "alarms/sleeping_state.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jour::ui {

class PlainLabel;

/// Cases that nobody has touched for long: looked through once a week. Enter opens one, Esc leaves.
class SleepingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SleepingPage(QWidget *parent = nullptr);

    void render(const SleepingState &state);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void lookedThroughRequested();
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void paintShapes();
    void openCurrent();
    [[nodiscard]] QTreeWidgetItem *itemOf(const SleepingLine &line) const;

    SleepingState m_state;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    PlainLabel *m_looked;
    PlainLabel *m_problem;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_done;
    QPushButton *m_close;
};

} // namespace jour::ui
