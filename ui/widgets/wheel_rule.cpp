#include "widgets/wheel_rule.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace jour::ui {

namespace {

/// A scroll bar is no slider of this kind.
QWidget *turnedByWheel(QObject *watched)
{
    const bool isOne = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched) ||
                       qobject_cast<QSlider *>(watched);
    return isOne ? static_cast<QWidget *>(watched) : nullptr;
}

} // namespace

WheelRule::WheelRule(QObject *parent) : QObject{parent}
{
    qApp->installEventFilter(this);
}

bool WheelRule::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::Polish;
    if (!isShown && event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    QWidget *turned = turnedByWheel(watched);
    if (turned && isShown && turned->focusPolicy() == Qt::WheelFocus)
        turned->setFocusPolicy(Qt::StrongFocus);
    if (!turned || isShown || turned->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // the page behind it scrolls
    return true;
}

} // namespace jour::ui
