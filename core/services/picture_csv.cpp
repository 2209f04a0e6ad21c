#include "services/picture_csv.h"

#include "exchange/csv.h"

namespace jour {

namespace {

struct Line
{
    QString dimension;
    QString code;
    QString cases;
    QString status;
    QString least{};
    QString most{};
};

QString lineOf(const ShownTable &table, const Line &line)
{
    return csvLine({wordOf(table.period), line.dimension, line.code, line.cases, line.status, line.least,
                    line.most, QString::number(table.threshold), QString::number(table.monthsLeftOut)});
}

QString totalLine(const ShownTable &table)
{
    const bool isShown = table.isClosed && table.total > 0;
    const QString status = !table.isClosed ? QStringLiteral("open")
                           : isShown       ? QStringLiteral("shown")
                                           : QStringLiteral("hidden");
    return lineOf(table,
                  {QStringLiteral("total"), {}, isShown ? QString::number(table.total) : QString{}, status});
}

QString linesOf(const ShownTable &table)
{
    QString text;
    for (const ShownRow &row : table.rows)
        text += lineOf(table, {wordOf(table.dimension), codeWord(table.dimension, row.code),
                               row.count ? QString::number(*row.count) : QString{},
                               row.count ? QStringLiteral("shown") : QStringLiteral("hidden")});
    return text;
}

QString travelLine(const ShownTable &any, const TravelArrow &arrow)
{
    return lineOf(any, {travelWord(),
                        codeWord(PictureDimension::Home, arrow.home) + QLatin1Char('>') +
                            codeWord(PictureDimension::Found, arrow.found),
                        {},
                        QStringLiteral("between"),
                        QString::number(arrow.least),
                        arrow.most ? QString::number(*arrow.most) : QString{}});
}

QString linesOf(const PeriodPicture &picture, const PictureParts &parts)
{
    const ShownTable &any = picture.tables.front();
    QString text = totalLine(any);
    for (const PictureDimension dimension : parts.tables)
        text += linesOf(picture.of(dimension));
    if (parts.hasTravel)
        for (const TravelArrow &arrow : picture.travel)
            text += travelLine(any, arrow);
    return text;
}

QString head()
{
    return csvLine(pictureCsvColumns());
}

} // namespace

QStringList pictureCsvColumns()
{
    return {QStringLiteral("period"), QStringLiteral("dimension"), QStringLiteral("code"),
            QStringLiteral("cases"),  QStringLiteral("status"),    QStringLiteral("least"),
            QStringLiteral("most"),   QStringLiteral("threshold"), QStringLiteral("months_left_out")};
}

QByteArray pictureCsv(const PeriodPicture &picture, const PictureParts &parts, const PeriodPicture *compared)
{
    QString text = head() + linesOf(picture, parts);
    if (compared)
        text += linesOf(*compared, parts);
    return text.toUtf8();
}

QString travelWord()
{
    return QStringLiteral("travel");
}

} // namespace jour
