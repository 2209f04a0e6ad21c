#pragma once

#include "domain/escalation/timer.h"
#include "domain/statute/derivation.h"

#include <QCoreApplication>
#include <QStringList>

namespace jour::ui {

/// The words for the table of legal limits, and a limit explained so that it can be checked by hand: the same
/// on screen and on paper.
class StatuteText
{
    Q_DECLARE_TR_FUNCTIONS(StatuteText)

public:
    /// From what it counts, how far, whether it may move and why, and the law with the day it was checked.
    [[nodiscard]] static QStringList lines(const Derivation &derivation, const QDate &today);
    /// The same for a running limit, by the row of `limits` that held on the day of its trigger. Says so when
    /// the table has another day than the one its alarm stands on; where it has none any more, tells what the
    /// timer itself keeps: the row that set it, and what it counts from.
    [[nodiscard]] static QStringList lines(const Timer &timer, const std::vector<Limit> &limits,
                                           const QDate &today);
    /// "14 days", "1 week"; where the law gives no length, its own word.
    [[nodiscard]] static QString lengthOf(const Limit &limit);
    /// "Christmas Day", "a Saturday".
    [[nodiscard]] static QString of(RestDay day);
    [[nodiscard]] static QString of(LimitUnit unit);
    [[nodiscard]] static QString of(Confidence confidence);
    [[nodiscard]] static QString of(LimitStanding standing);
    [[nodiscard]] static QString of(LimitTrigger trigger);
    [[nodiscard]] static QString of(LimitKeeper keeper);
    [[nodiscard]] static QString of(MovedRule rule);

private:
    [[nodiscard]] static QStringList kept(const Timer &timer, const std::vector<Limit> &limits,
                                          const QDate &today);
    [[nodiscard]] static QString counting(const Derivation &derivation);
    [[nodiscard]] static QString moving(const Derivation &derivation);
    [[nodiscard]] static QString law(const Limit &limit, const QDate &today);
};

} // namespace jour::ui
