#pragma once

#include <QDate>

struct icalrecurrencetype;

namespace jour {

/// How far libical has to go to walk through a rule, told before it goes: within one step it looks on until
/// it finds something, and nothing stops it there.
struct RuleReach
{
    bool never = false;   ///< no day of any year is meant: the thirtieth of February
    qint64 perPeriod = 1; ///< occurrences that one period can have, at most
    qint64 search = 0;    ///< periods that may be looked through in vain, at most
};

/// `first`: the day on which the event begins.
[[nodiscard]] RuleReach reachOf(const icalrecurrencetype &rule, const QDate &first);

/// The steps from one day to another, at most.
[[nodiscard]] qint64 stepsOf(const icalrecurrencetype &rule, const RuleReach &reach, const QDate &from,
                             const QDate &to);

/// A day not after `from` on which the walk can begin as well as on `first`, the same occurrences coming
/// after it; `first` where a rule has to be walked from there: one that counts, or has hours of its own.
[[nodiscard]] QDate startNear(const icalrecurrencetype &rule, const QDate &first, const QDate &from);

} // namespace jour
