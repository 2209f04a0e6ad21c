#pragma once

#include "rosters/roster_state.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jour::ui {

/// To the left of a roster: the duty lists by contact point, and the people who can be on duty. Letters look
/// for what begins with them in the list that one is in.
class RosterLists final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterLists(QWidget *parent = nullptr);

    void render(const RosterState &state);
    /// Where nothing is to be shown yet: on what begins a list.
    void focusFirst();

Q_SIGNALS:
    void typed(const QString &text);
    void listChosen(jour::DutyListId list, jour::ContactPointId point);
    /// Enter on a list: on to its roster.
    void listEntered();
    void personEntered(jour::DutyPersonId person);
    void newListRequested();
    void newPersonRequested();

private:
    void chooseList(int row);
    void enterPerson();
    void enterFound();

    std::vector<RosterListLine> m_listLines;
    std::vector<RosterPersonLine> m_personLines;
    QLineEdit *m_search;
    QListWidget *m_lists;
    QListWidget *m_persons;
    QPushButton *m_newList;
    QPushButton *m_newPerson;
    bool m_rendering = false;
};

} // namespace jour::ui
