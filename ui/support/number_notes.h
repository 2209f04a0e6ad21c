#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace jour::ui {

/// The line beneath a field.
struct FieldNote
{
    QString text;
    bool isWarning = false;
    friend bool operator==(const FieldNote &, const FieldNote &) = default;
};

/// What is odd about a number or a birth date as typed, or how it was understood. Never a reason not to keep
/// it.
class NumberNotes final
{
    Q_DECLARE_TR_FUNCTIONS(NumberNotes)

public:
    [[nodiscard]] static FieldNote ofIdentity(const QString &typed, const QDate &today);
    [[nodiscard]] static FieldNote ofPhone(const QString &typed);
    /// Of a birth date that no calendar has, or that is after today. What is no date ("about 12") is an age.
    [[nodiscard]] static FieldNote ofBirth(const QString &typed, const QDate &today);
};

} // namespace jour::ui
