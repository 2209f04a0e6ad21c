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

/// What is odd about a number as typed, or how it was understood. Never a reason not to keep it.
class NumberNotes final
{
    Q_DECLARE_TR_FUNCTIONS(NumberNotes)

public:
    [[nodiscard]] static FieldNote ofIdentity(const QString &typed, const QDate &today);
    [[nodiscard]] static FieldNote ofPhone(const QString &typed);
};

} // namespace jour::ui
