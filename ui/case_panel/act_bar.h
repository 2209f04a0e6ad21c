#pragma once

#include <QWidget>

namespace jour::ui {

class ActionRegistry;

/// The acts of a case as buttons, each with its key.
class ActBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActBar(ActionRegistry &actions, QWidget *parent = nullptr);

private:
    /// In one place: a plan that is paused goes on.
    void showPauseOrResume(bool isPaused);
};

} // namespace jour::ui
