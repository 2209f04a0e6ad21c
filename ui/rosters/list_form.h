#pragma once

#include "rosters/duty_form.h"

class QLineEdit;

namespace jour::ui {

/// A duty list itself: its name and the contact point behind which it stands.
class ListForm final : public DutyForm
{
    Q_OBJECT

public:
    ListForm(const DutyList &list, const DutyFormContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] ContactPointId point() const;

Q_SIGNALS:
    void retireRequested();

private:
    QLineEdit *m_name;
    CompleterField *m_point;
};

} // namespace jour::ui
