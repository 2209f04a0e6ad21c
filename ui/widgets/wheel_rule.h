#pragma once

#include <QObject>

namespace jour::ui {

/// The wheel changes a list, a number or a slider only where the keyboard is: who scrolls a page must not
/// turn what the pointer happens to pass. Neither does the wheel take the keyboard there.
class WheelRule final : public QObject
{
    Q_OBJECT

public:
    /// It holds in the whole program until this goes.
    explicit WheelRule(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace jour::ui
