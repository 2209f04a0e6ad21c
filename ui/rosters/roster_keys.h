#pragma once

#include <QKeyEvent>

namespace jour::ui {

[[nodiscard]] inline bool isPlainLetter(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z &&
           (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

/// For the filter of a list beneath a roster: a letter asks the page for something, it does not search the
/// list.
[[nodiscard]] inline bool passesOn(QKeyEvent &event)
{
    const bool passes = isPlainLetter(event);
    if (passes)
        event.ignore(); // on to the parents
    return passes;
}

} // namespace jour::ui
