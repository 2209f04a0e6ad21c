#pragma once

#include "domain/picture/travel.h"

#include <QStringList>

#include <map>
#include <vector>

namespace jour::ui {

/// One part of a chart: a bar, and a line of the table behind it.
struct PictureRow
{
    QString label;
    std::optional<int> count;  ///< none: kept back, or told in words alone
    std::optional<int> before; ///< of the period it is compared with
    QString countText;
    QString beforeText;
    QString shortLabel{}; ///< on the chart, where the whole name has no room; empty: the name
    friend bool operator==(const PictureRow &, const PictureRow &) = default;
};

/// What is painted on the map of the county.
struct CountyState
{
    std::map<int, std::optional<int>> counts; ///< by area; none: kept back
    std::map<int, QString> names;
    std::map<int, QString> words; ///< what is said of an area, with its ways
    std::vector<TravelArrow> ways;
    friend bool operator==(const CountyState &, const CountyState &) = default;
};

/// One chart with everything that belongs to it.
struct TopicState
{
    QString title;
    QString sentence;
    QString note;
    QString nowLabel;         ///< what the bars are of
    QString beforeLabel;      ///< what they are compared with; empty: nothing
    bool isAlongTime = false; ///< bars stand side by side; else they lie beneath each other
    std::vector<PictureRow> rows;
    std::optional<CountyState> county; ///< drawn instead of bars
    friend bool operator==(const TopicState &, const TopicState &) = default;
};

enum class Comparison { None, Before, YearBefore };

/// Everything the page shows.
struct PictureState
{
    PeriodKind kind = PeriodKind::Month;
    Comparison comparison = Comparison::Before;
    QString period;
    QString within; ///< the period as it stands inside a sentence
    QStringList topics;
    int topic = 0;
    TopicState shown;
    QString notes;
    QString problem;
    QString fileName; ///< that is suggested, without suffix
    friend bool operator==(const PictureState &, const PictureState &) = default;
};

} // namespace jour::ui
