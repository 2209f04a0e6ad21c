#pragma once

#include "base/local_time.h"
#include "rosters/duty_form.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace jour::ui {

class FormRow;
class RosterCalendar;

/// The rotations of a list, one at a time: who takes turns in which order, how long a turn is, when it
/// changes, within which hours; beneath it the turns of the coming four weeks as they will be.
class RotationForm final : public DutyForm
{
    Q_OBJECT

public:
    /// Shows the rotation `shown`, or the first.
    RotationForm(const DutyList &list, RotationId shown, const DutyFormContext &context,
                 QWidget *parent = nullptr);

    /// As it is written; what the form does not show of it is kept.
    [[nodiscard]] Rotation rotation() const;
    [[nodiscard]] QString unreadable() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QJsonObject keptBeside() const override;
    void setKeptBeside(const QJsonObject &beside) override;
    void keptShown() override { preview(); }

private:
    void build();
    void listen();
    void load(int index);
    void showRotation(const Rotation &rotation);
    void addMember(const QByteArray &key);
    void showMembers(int current);
    void membersChanged(int current);
    void moveMember(int by);
    void removeMember();
    void preview();

    std::vector<Rotation> m_rotations;
    QTimeZone m_zone;
    DutyFormContext m_context;
    Rotation m_rotation; ///< as it was loaded
    std::vector<DutyWho> m_order;
    QComboBox *m_which;
    int m_shown = -1; ///< of the rotations
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
