#pragma once

#include "rosters/duty_form.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace jour {
class Clock;
}

namespace jour::ui {

class FormRow;
class RosterCalendar;

/// The rotations of a list, one at a time: who takes turns in which order, how long a turn is, when it
/// changes, within which hours; beneath it the turns of the coming four weeks as they will be.
class RotationForm final : public DutyForm
{
    Q_OBJECT

public:
    RotationForm(DutyList list, const DutyIndex &index, const Municipalities &all, const Clock &clock,
                 QWidget *parent = nullptr);

    /// The list with the rotation as it is written here.
    [[nodiscard]] DutyList list() const;
    /// The list without the rotation shown.
    [[nodiscard]] DutyList withoutRotation() const;
    [[nodiscard]] Rotation rotation() const;

Q_SIGNALS:
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void listen();
    void load(int index);
    void addMember(const QByteArray &key);
    void showMembers(int current);
    void moveMember(int by);
    void removeMember();
    void preview();

    DutyList m_list;
    const DutyIndex &m_index;
    const Municipalities &m_all;
    const Clock &m_clock;
    Rotation m_rotation; ///< as it was loaded
    std::vector<DutyWho> m_order;
    QComboBox *m_which;
    QLineEdit *m_name;
    QListWidget *m_members;
    CompleterField *m_add;
    QSpinBox *m_length;
    QComboBox *m_unit;
    QDateEdit *m_start;
    QTimeEdit *m_handover;
    QLineEdit *m_hours;
    FormRow *m_hoursRow = nullptr;
    QPushButton *m_remove;
    RosterCalendar *m_preview;
    bool m_loading = false;
};

} // namespace jour::ui
