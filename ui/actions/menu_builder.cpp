#include "actions/menu_builder.h"

#include "actions/action_registry.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace jour::ui {

std::span<const Menu> allMenus()
{
    static constexpr std::array menus{Menu::Desk, Menu::Case,  Menu::Acts, Menu::State,
                                      Menu::Call, Menu::Timer, Menu::View, Menu::Help};
    return menus;
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::Desk: return QCoreApplication::translate("Menu", "&Desk");
    case Menu::Case: return QCoreApplication::translate("Menu", "&Case");
    case Menu::Acts: return QCoreApplication::translate("Menu", "&Acts");
    case Menu::State: return QCoreApplication::translate("Menu", "&State");
    case Menu::Call: return QCoreApplication::translate("Menu", "Ca&ll");
    case Menu::Timer: return QCoreApplication::translate("Menu", "&Timer");
    case Menu::View: return QCoreApplication::translate("Menu", "&View");
    case Menu::Help: return QCoreApplication::translate("Menu", "&Help");
    }
    Q_UNREACHABLE();
}

void fillMenu(QMenu &menu, Menu which, const ActionRegistry &registry)
{
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu != which)
            continue;
        if (spec.startsGroup)
            menu.addSeparator();
        menu.addAction(registry.action(spec.id));
    }
}

void buildMenus(QMenuBar &bar, const ActionRegistry &registry)
{
    qDeleteAll(bar.findChildren<QMenu *>(QString{}, Qt::FindDirectChildrenOnly));
    for (const Menu which : allMenus()) {
        QMenu *menu = bar.addMenu(menuTitle(which));
        menu->setToolTipsVisible(true);
        fillMenu(*menu, which, registry);
    }
}

} // namespace jour::ui
