#pragma once

#include "base/clock.h"
#include "directory/point_form.h"
#include "domain/cases/classification.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace jour::ui {

class ChannelRows;
class CompleterField;
class DutyFields;
class FormRow;
class NoteEdit;
class PlainLabel;

/// One contact point to write. Ctrl+Enter and Ctrl+S save; what is odd is said beside the field and saved.
class PointEditor final : public QFrame
{
    Q_OBJECT

public:
    PointEditor(const Classifications &lists, const Clock &clock, QWidget *parent = nullptr);
    ~PointEditor() override;

    void open(const PointForm &form, const ContactPoint &before, const QString &municipality,
              const PointChoices &choices);
    [[nodiscard]] PointForm form() const;
    void focusFirst();

Q_SIGNALS:
    void changed(const jour::ui::PointForm &form);
    void saveRequested();
    void leaveRequested();
    void retireRequested(const QString &reason);
    void retiringShown();

private:
    void addFields(QVBoxLayout &column, const Classifications &lists);
    void addRetiring(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    [[nodiscard]] FormRow *rowOf(const QString &label, QWidget *field);
    [[nodiscard]] QWidget *todayButton();
    void connectFields();
    void orderTabs();
    void touch();
    void showHints();
    void showRetiring(bool shown);

    const Clock &m_clock;
    PointForm m_opened;
    ContactPoint m_before;
    PlainLabel *m_heading;
    CompleterField *m_function;
    QLineEdit *m_name;
    ChannelRows *m_channels;
    QLineEdit *m_hours;
    DutyFields *m_duty;
    QSpinBox *m_priority;
    QLineEdit *m_verified;
    NoteEdit *m_remark;
    FormRow *m_functionRow = nullptr;
    FormRow *m_hoursRow = nullptr;
    FormRow *m_verifiedRow = nullptr;
    QWidget *m_retiring;
    PlainLabel *m_leaning; ///< whose fallback it is
    QLineEdit *m_reason;
    QPushButton *m_retire;
    bool m_filling = false;
};

} // namespace jour::ui
