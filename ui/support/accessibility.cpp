#include "support/accessibility.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr const char *roleProperty = "jourAccessibleRole";
constexpr const char *valueProperty = "jourAccessibleValue";

/// A widget whose role and value are said by itself.
class SpokenWidget final : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, QAccessible::Role role) : QAccessibleWidget{widget, role} {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value)
            return widget()->property(valueProperty).toString();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *spoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant{};
    return role.isValid() ? new SpokenWidget{widget, static_cast<QAccessible::Role>(role.toInt())} : nullptr;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool once = [] {
        QAccessible::installFactory(spoken);
        return true;
    }();
    Q_UNUSED(once)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleValue(QWidget &widget, const QString &value)
{
    if (widget.property(valueProperty).toString() == value)
        return;
    widget.setProperty(valueProperty, value);
    QAccessibleValueChangeEvent event{&widget, value};
    QAccessible::updateAccessibility(&event);
}

void setSpokenName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name); // notifies by itself
}

void announce(QWidget &widget)
{
    QAccessibleEvent event{&widget, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

std::vector<QWidget *> focusable(QWidget &root)
{
    std::vector<QWidget *> found;
    if (takesTab(root))
        found.push_back(&root);
    for (QWidget *child : root.findChildren<QWidget *>()) {
        if (child->window() == root.window() && takesTab(*child))
            found.push_back(child);
    }
    return found;
}

std::vector<QWidget *> withoutName(QWidget &root)
{
    std::vector<QWidget *> found = focusable(root);
    std::erase_if(found, [](QWidget *widget) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        return interface && !interface->text(QAccessible::Name).trimmed().isEmpty();
    });
    return found;
}

TabWalk walkByTab(QWidget &window)
{
    TabWalk walk;
    const std::vector<QWidget *> all = focusable(window);
    QWidget *start = window.focusWidget();
    if (all.empty())
        return walk;
    if (!start)
        all.front()->setFocus(Qt::TabFocusReason);
    for (std::size_t steps = 0; steps <= 2 * all.size(); ++steps) {
        QWidget *at = window.focusWidget();
        if (!at || std::ranges::find(walk.order, at) != walk.order.end())
            break;
        walk.order.push_back(at);
        // In a field of date or time Tab goes through the parts first.
        const auto *parts = qobject_cast<QDateTimeEdit *>(at);
        for (int part = parts ? parts->sectionCount() : 1; part > 0 && window.focusWidget() == at; --part) {
            QKeyEvent tab{QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t")};
            QApplication::sendEvent(at, &tab);
        }
        if (window.focusWidget() == at && all.size() > 1)
            walk.traps.push_back(at);
    }
    for (QWidget *widget : all) {
        if (std::ranges::find(walk.order, widget) == walk.order.end())
            walk.unreached.push_back(widget);
    }
    if (start)
        start->setFocus(Qt::OtherFocusReason);
    return walk;
}

QString described(const QWidget &widget)
{
    return QString{QLatin1String{widget.metaObject()->className()} % QLatin1Char{' '} % widget.objectName()};
}

} // namespace jour::ui
