// What a chart says, in one sentence.
#include "base/local_time.h"
#include "picture/picture_words.h"

#include <QLocale>

#include <algorithm>

namespace jour::ui {

QString PictureWords::largest(const ShownTable &table) const
{
    std::vector<ShownRow> rows;
    for (const ShownRow &row : table.rows)
        if (row.count && *row.count > 0)
            rows.push_back(row);
    std::ranges::stable_sort(rows, [](const ShownRow &a, const ShownRow &b) { return *a.count > *b.count; });
    if (rows.empty())
        return {};
    const auto told = [&](const ShownRow &row) {
        return tr("%1 (%2)", "what, how many").arg(inSentence(table.dimension, row.code), count(row.count));
    };
    return rows.size() == 1 ? tr("most: %1").arg(told(rows[0]))
                            : tr("most: %1, then %2").arg(told(rows[0]), told(rows[1]));
}

QString PictureWords::inSentence(PictureDimension dimension, int code) const
{
    if (dimension == PictureDimension::Weekday)
        return QLocale{}.standaloneDayName(code); // small or large as the language has it
    if (dimension == PictureDimension::Month)
        return within({PeriodKind::Month, code});
    const QString words = of(dimension, code);
    const bool isName = dimension == PictureDimension::Home || dimension == PictureDimension::Found;
    return isName ? words : QString{words.left(1).toLower() + words.mid(1)};
}

QString PictureWords::change(const ShownTable &table, const ShownTable &before)
{
    if (!before.isClosed || before.total == 0)
        return {};
    const int by = table.total - before.total;
    const QString than = within(before.period);
    if (by == 0)
        return tr("as many as in %1").arg(than);
    return by > 0 ? tr("%1 more than in %2").arg(by).arg(than) : tr("%1 fewer than in %2").arg(-by).arg(than);
}

QString PictureWords::hidden(const ShownTable &table)
{
    const int kept = table.hidden();
    return kept > 0 ? tr("%n count(s) kept back", nullptr, kept) : QString{};
}

QString PictureWords::sentence(const ShownTable &table, const ShownTable *before) const
{
    if (!table.isClosed)
        return tr("%1 is not final yet and is shown from %2.")
            .arg(of(table.period),
                 QLocale{}.toString(localDate(closesAt(table.period)), QLocale::LongFormat));
    if (table.total == 0)
        return tr("In %1 fewer than %2 cases came in; nothing is shown.")
            .arg(within(table.period))
            .arg(table.threshold);
    QStringList parts{tr("%n case(s) in %1", nullptr, table.total).arg(within(table.period))};
    parts << largest(table) << (before ? change(table, *before) : QString{}) << hidden(table);
    parts.removeAll(QString{});
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString PictureWords::travelSentence(const std::vector<TravelArrow> &ways) const
{
    std::vector<TravelArrow> away;
    for (const TravelArrow &way : ways)
        if (way.home != way.found)
            away.push_back(way);
    if (away.empty())
        return tr("No way between municipalities was taken so often that it can be shown.");
    const auto most = std::ranges::max_element(away, {}, &TravelArrow::least);
    return tr("The most travelled way is %1 (%2).").arg(way(*most), between(*most));
}

} // namespace jour::ui
