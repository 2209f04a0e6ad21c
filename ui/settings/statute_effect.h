#pragma once

#include "services/statutes.h"

#include <QCoreApplication>
#include <QStringList>

namespace jour::ui {

/// What a change in the table of limits does to the other rows of the limit, said before it is saved.
class StatuteEffect
{
    Q_DECLARE_TR_FUNCTIONS(StatuteEffect)

public:
    /// Of saving `row` among `rows`; empty where the others stay as they are and no day is left without one.
    [[nodiscard]] static QStringList ofSaving(const std::vector<Limit> &rows, const Limit &row);
    [[nodiscard]] static QStringList ofTakingBack(const LimitsBefore &before);
    /// Days on which no row of the limit holds though one did before and one will after.
    [[nodiscard]] static QStringList holes(const std::vector<Limit> &rows, const QString &key);

private:
    [[nodiscard]] static QString holding(const Limit &row);
};

} // namespace jour::ui
