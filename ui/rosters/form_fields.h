#pragma once

#include <QJsonObject>

#include <functional>

class QLineEdit;
class QWidget;

namespace jour::ui {

/// What stands in the named fields of a form, by their object names, for a draft. Without those that choose
/// what the form shows (property `chooser`).
[[nodiscard]] QJsonObject fieldsOf(const QWidget &form);
/// Shows it again; what is not there stays as it is.
void setFields(QWidget &form, const QJsonObject &kept);
/// Tells of each change of a field within `part`.
void watchFields(const QWidget &part, QObject *context, const std::function<void()> &changed);

/// A line of text about people: no input method learns from it.
[[nodiscard]] QLineEdit *lineField(const char *name, const QString &text, QWidget *parent);

} // namespace jour::ui
