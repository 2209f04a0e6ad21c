#pragma once

#include "base/clock.h"
#include "services/shift_log.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jour::ui {

class MomentField;

/// Who works the shift, and until when. Space ticks a person; Ctrl+Enter saves, Esc leaves.
class DeskShiftForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DeskShiftForm(const Clock &clock, QWidget *parent = nullptr);

    /// `shift`: the running one, to be changed; none: a new one, worked by `actor`.
    void open(const std::vector<Operator> &operators, OperatorId actor, const ShiftRecord *shift);

Q_SIGNALS:
    /// `untilWords`: what was typed as the end and is no time.
    void saved(const std::vector<jour::OperatorId> &people, const QString &others,
               std::optional<jour::Instant> until, const QString &untilWords);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    QListWidget *m_people;
    QLineEdit *m_others;
    MomentField *m_until;
    QPushButton *m_save;
};

} // namespace jour::ui
