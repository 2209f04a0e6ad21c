#pragma once

#include "domain/escalation/step_window.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QTimeEdit;

namespace jour::ui {

/// The hours of the day in which a step may call, or none: a box to tick and two times of the clock.
class WindowField final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowField(QWidget *parent = nullptr);

    void setWindow(const std::optional<StepWindow> &window);
    [[nodiscard]] std::optional<StepWindow> window() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void word();

    QCheckBox *m_has;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace jour::ui
