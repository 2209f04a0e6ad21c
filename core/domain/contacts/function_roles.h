#pragma once

#include "domain/cases/classification.h"

#include <QStringList>

namespace jour {

/// What the functions of the directory do, by their keys: columns of the list "functions" in
/// resources/classifications.json. What somebody typed as a function does neither.
struct FunctionRoles
{
    QStringList takeCases;
    QStringList decideCare;

    /// Whether whoever has this function takes a child's case for the municipality, or hands it on to who
    /// does: the socialjour, the intake, a manager or an official on call, SOS Alarm. Not who decides, helps
    /// or switches only: with the chair or an interpreter alone on duty nobody takes the case. A contact
    /// without a function may.
    [[nodiscard]] bool takesCases(const QString &function) const
    {
        return function.isEmpty() || takeCases.contains(function);
    }
    /// Whether it is of those who decide on immediate care when the committee cannot be waited for: its
    /// chair, or the member that it has appointed (LVU 6 §).
    [[nodiscard]] bool decidesCare(const QString &function) const { return decideCare.contains(function); }

    friend bool operator==(const FunctionRoles &, const FunctionRoles &) = default;
};

/// As the rows say that are valid on that day.
[[nodiscard]] FunctionRoles functionRoles(const Classifications &lists, const QDate &day);

} // namespace jour
