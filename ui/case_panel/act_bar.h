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
};

} // namespace jour::ui
