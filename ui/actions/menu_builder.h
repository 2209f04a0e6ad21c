#pragma once

#include "actions/action_table.h"

#include <QString>

class QMenu;
class QMenuBar;

namespace jour::ui {

class ActionRegistry;

/// The menus in the order of the bar.
[[nodiscard]] std::span<const Menu> allMenus();
/// With mnemonic.
[[nodiscard]] QString menuTitle(Menu menu);
/// Adds the table's rows for that menu.
void fillMenu(QMenu &menu, Menu which, const ActionRegistry &registry);
/// Empties the bar and builds it anew; call again when the language changes.
void buildMenus(QMenuBar &bar, const ActionRegistry &registry);

} // namespace jour::ui
