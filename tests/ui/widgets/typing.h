#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace jour::test {

/// Types into a widget, Swedish letters too (QTest::keyClicks knows ASCII only).
inline void typeInto(QWidget &widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
        QApplication::sendEvent(&widget, &press);
    }
}

} // namespace jour::test
