#include "widgets/keyboard_rules.h"

#include "support/theme.h"
#include "widgets/form_row.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace jour::ui {

namespace {

bool isPlainEnter(const QKeyEvent &key)
{
    const bool plain = (key.modifiers() & ~Qt::KeyboardModifiers{Qt::KeypadModifier}) == Qt::NoModifier;
    return plain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

/// AltGr comes as another modifier, or as Ctrl and Alt together; on macOS Option is how one types.
bool isAltText(const QKeyEvent &key)
{
#ifdef Q_OS_MACOS
    Q_UNUSED(key);
    return false;
#else
    const Qt::KeyboardModifiers with = key.modifiers();
    const bool isAlt = with.testFlag(Qt::AltModifier) && !with.testFlag(Qt::ControlModifier) &&
                       !with.testFlag(Qt::GroupSwitchModifier);
    return isAlt && !key.text().isEmpty() && key.text().at(0).isPrint();
#endif
}

bool takesText(QObject *watched)
{
    return qobject_cast<QLineEdit *>(watched) || qobject_cast<QTextEdit *>(watched) ||
           qobject_cast<QPlainTextEdit *>(watched) || qobject_cast<QAbstractSpinBox *>(watched) ||
           qobject_cast<QComboBox *>(watched);
}

QAbstractButton *pressedByEnter(QObject *watched)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isOne = qobject_cast<QPushButton *>(watched) || qobject_cast<QToolButton *>(watched);
    return isOne && button->hasFocus() && button->isEnabled() ? button : nullptr;
}

/// A click shows what is clicked already; a window that comes to the front moves nothing.
bool movesTheEye(Qt::FocusReason reason)
{
    return reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason &&
           reason != Qt::PopupFocusReason;
}

void scrollTo(const QScrollArea &area, const QWidget &part)
{
    QScrollBar &bar = *area.verticalScrollBar();
    const int top = part.mapTo(area.widget(), QPoint{}).y();
    const int bottom = top + part.height();
    const int room = area.viewport()->height();
    if (top < bar.value() || part.height() > room)
        bar.setValue(top - space::s);
    else if (bottom > bar.value() + room)
        bar.setValue(std::min(top, bottom + space::s - room));
}

void showNow(QWidget &part)
{
    for (QWidget *above = part.parentWidget(); above; above = above->parentWidget())
        if (const auto *area = qobject_cast<QScrollArea *>(above);
            area && area->widget() && area->widget()->isAncestorOf(&part))
            scrollTo(*area, part);
}

/// With the label above it.
void showFocused(QWidget &focused)
{
    for (QWidget *above = focused.parentWidget(); above && !above->isWindow(); above = above->parentWidget())
        if (qobject_cast<FormRow *>(above))
            showNow(*above);
    showNow(focused);
}

} // namespace

KeyboardRules::KeyboardRules(QObject *parent) : QObject{parent}
{
    qApp->installEventFilter(this);
}

bool KeyboardRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isPlainEnter(*static_cast<QKeyEvent *>(event))) {
        if (QAbstractButton *button = pressedByEnter(watched)) {
            if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
                button->click(); // it may be gone after this
            return true;
        }
    } else if (event->type() == QEvent::KeyPress && isAltText(*static_cast<QKeyEvent *>(event)) &&
               takesText(watched)) {
        event->ignore(); // whoever is behind the field may say why nothing was done
        return true;
    } else if (event->type() == QEvent::FocusIn && movesTheEye(static_cast<QFocusEvent *>(event)->reason())) {
        if (auto *focused = qobject_cast<QWidget *>(watched))
            QTimer::singleShot(0, focused, [focused] {
                if (focused->hasFocus())
                    showFocused(*focused);
            });
    }
    return QObject::eventFilter(watched, event);
}

void bringIntoSight(QWidget &part)
{
    QTimer::singleShot(0, &part, [&part] { showNow(part); });
}

void addFindKey(QWidget &page, QLineEdit &search)
{
    auto *find = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_F}, &page};
    find->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(find, &QShortcut::activated, &search, [&search] {
        search.setFocus(Qt::ShortcutFocusReason);
        search.selectAll();
    });
}

} // namespace jour::ui
