#pragma once

#include "domain/contacts/duty_index.h"
#include "domain/contacts/municipality.h"
#include "widgets/completion_list.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace jour::ui {

class CompleterField;
class PlainLabel;

/// A form beneath the roster: fields in two columns, what is wrong with them, and the buttons. Ctrl+Enter
/// saves, Esc leaves.
class DutyForm : public QFrame
{
    Q_OBJECT

public:
    explicit DutyForm(const QString &heading, QWidget *parent = nullptr);

    void showProblem(const QString &text);
    void focusFirst();

Q_SIGNALS:
    void saveRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void addPair(QWidget *left, QWidget *right);
    void addAcross(QWidget *widget);
    /// The line of buttons: save, leave, and whatever stands between.
    void addButtons(const QString &save, const std::vector<QPushButton *> &others = {});
    void setFirst(QWidget *field) { m_first = field; }

private:
    QGridLayout *m_grid;
    PlainLabel *m_problem;
    QWidget *m_first = nullptr;
};

/// Whoever can stand on a duty list: the people on duty, then the contact points.
[[nodiscard]] std::vector<CompletionItem> whoItems(const DutyIndex &index, const Municipalities &all);
[[nodiscard]] QByteArray keyOf(const DutyWho &who);
[[nodiscard]] DutyWho whoOf(const QByteArray &key);
/// A field to choose somebody in.
[[nodiscard]] CompleterField *whoField(const char *name, const DutyIndex &index, const Municipalities &all,
                                       const DutyWho &who, QWidget *parent);

} // namespace jour::ui
