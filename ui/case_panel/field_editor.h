#pragma once

#include "base/clock.h"
#include "case_panel/field_spec.h"
#include "support/number_notes.h"

#include <QObject>

class QWidget;

namespace jour::ui {

/// Makes the widget for a field and reads it as JSON, so that every form is a list of fields and nothing
/// more.
class FieldEditor final : public QObject
{
    Q_OBJECT

public:
    FieldEditor(const FieldSpec &spec, const Clock &clock, QWidget *parent);

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue &value);
    /// What is odd about a number or a date as typed; empty for other fields.
    [[nodiscard]] FieldNote note() const;
    /// A time that cannot be read: its value is the text as typed, for drafts only.
    [[nodiscard]] bool isUnreadable() const;
    /// Empty, and nothing is saved without it.
    [[nodiscard]] bool isMissing() const;

Q_SIGNALS:
    void changed();

private:
    void make(const FieldSpec &spec, const Clock &clock, QWidget *parent);

    QString m_name;
    FieldKind m_kind;
    bool m_isNeeded;
    QJsonValue m_before;
    const Clock &m_clock;
    QWidget *m_widget = nullptr;
};

} // namespace jour::ui
