#pragma once

#include <QAccessible>
#include <QString>

#include <vector>

class QWidget;

namespace jour::ui {

/// Gives a painted widget a role and, beside its accessible name, a value that assistive tools read.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);
void setAccessibleValue(QWidget &widget, const QString &value);
/// Sets the name and tells assistive tools, but only when it differs: a name set every second would be read
/// every second.
void setSpokenName(QWidget &widget, const QString &name);
/// Has assistive tools read the widget at once.
void announce(QWidget &widget);

/// Every widget under `root` (itself included) that the keyboard can reach now.
[[nodiscard]] std::vector<QWidget *> focusable(QWidget &root);
/// Those of them that assistive tools have no name for.
[[nodiscard]] std::vector<QWidget *> withoutName(QWidget &root);

/// What pressing Tab through a window shows.
struct TabWalk
{
    std::vector<QWidget *> order;     ///< as visited
    std::vector<QWidget *> unreached; ///< focusable, never visited
    std::vector<QWidget *> traps;     ///< kept the focus when Tab was pressed
};
/// Presses Tab until the round is complete. `window` must be shown and active; the focus ends where it began.
[[nodiscard]] TabWalk walkByTab(QWidget &window);

/// "QLineEdit phone": for a message that says which widget is meant.
[[nodiscard]] QString described(const QWidget &widget);

} // namespace jour::ui
