#pragma once

#include "base/error.h"
#include "domain/statute/limit.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace jour::ui {

class FormGrid;
class PlainLabel;

/// A row of law under a manager's hands: what it says, what starts it, who keeps it, when it holds, how well
/// it is known, and why it is changed. Ctrl+Enter saves, Esc leaves.
class StatuteForm final : public QFrame
{
    Q_OBJECT

public:
    /// `title`: what is done with the row.
    StatuteForm(Limit limit, const QString &title, QWidget *parent = nullptr);

    /// The row as the fields have it.
    [[nodiscard]] Limit limit() const;
    [[nodiscard]] QString reason() const;
    /// False while a date is written in a way that cannot be read.
    [[nodiscard]] bool hasDates() const;
    /// What saving does beside that.
    void showEffect(const QStringList &lines);
    /// Only to be taken back: the fields show what the row will be, and a reason is all that is asked for.
    void askToTakeBack();
    void focusFirst();
    /// Says why it is not saved, and goes to the field that it is about.
    void refuse(const Error &error);

Q_SIGNALS:
    void saveRequested();
    /// Another first or last day is written.
    void datesChanged();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields();
    void addButtons();
    void submit();
    void ask(QLineEdit *field, const QString &words);
    [[nodiscard]] QLineEdit *fieldOf(const QString &detail) const;

    Limit m_limit;
    FormGrid *m_grid;
    QLineEdit *m_name;
    QComboBox *m_trigger;
    QLineEdit *m_triggerWords;
    QLineEdit *m_length;
    QComboBox *m_unit;
    QComboBox *m_keeper;
    QComboBox *m_moved;
    QLineEdit *m_basis;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_confidence;
    QCheckBox *m_timer;
    QLineEdit *m_note;
    QLineEdit *m_reason;
    PlainLabel *m_effect;
    PlainLabel *m_problem;
    QPushButton *m_save;
    bool m_takesBack = false;
};

} // namespace jour::ui
