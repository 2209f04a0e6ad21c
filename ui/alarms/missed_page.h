#pragma once

#include "alarms/missed_state.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jour::ui {

class PlainLabel;

/// The review after an absence (R16): looked through once, then gone.
class MissedPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MissedPage(QWidget *parent = nullptr);

    void render(const MissedState &state);

Q_SIGNALS:
    void openRequested(jour::CaseId id);
    void reviewedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paintShapes();
    void openCurrent();
    [[nodiscard]] QTreeWidgetItem *itemOf(const MissedLine &line) const;

    MissedState m_state;
    PlainLabel *m_title;
    PlainLabel *m_absences;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_done;
};

} // namespace jour::ui
