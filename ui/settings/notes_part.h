#pragma once

#include "services/search.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace jour::ui {

class FormRow;
class PlainLabel;

/// Search in the text of notes: off by law until a manager records the legal ground.
class NotesPart final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPart(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    void clear();

Q_SIGNALS:
    /// "Off"
    void summaryChanged(const QString &summary);

private:
    void submit();

    Desk &m_desk;
    Search m_search;
    PlainLabel *m_state;
    QLineEdit *m_ground;
    FormRow *m_groundRow;
    QPushButton *m_switch;
    PlainLabel *m_problem;
};

} // namespace jour::ui
