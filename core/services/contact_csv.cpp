#include "services/contact_csv.h"

#include "base/text.h"
#include "exchange/csv.h"
#include "services/contact_fields.h"
#include "services/contact_import.h"
#include "services/contact_people.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jour {

namespace {

using namespace contact_field;

bool isChannelPart(const QString &field)
{
    static const QStringList parts{channelKind, channelValue,    channelRemark,   channelFrom,
                                   channelTo,   channelNotUntil, channelVerified, channelVerifiedBy};
    return parts.contains(field);
}

/// Reads the lines of one table, its columns known.
class TableReader
{
public:
    TableReader(ContactImport &import, QStringList fields) : m_import{import}, m_fields{std::move(fields)}
    {
        const auto has = [this](const QString &field) { return m_fields.contains(field); };
        m_told = {.function = has(contact_field::function),
                  .hours = has(contact_field::hours),
                  .priority = has(contact_field::priority),
                  .verifiedOn = has(contact_field::verifiedOn),
                  .verifiedBy = has(contact_field::verifiedBy),
                  .remark = has(contact_field::remark),
                  .serves = has(contact_field::serves),
                  .fallback = has(contact_field::fallback),
                  .covered = has(contact_field::covered),
                  .standsInFor = has(contact_field::standsInFor),
                  .channelDates = has(channelFrom) || has(channelTo) || has(channelNotUntil) ||
                                  has(channelVerified) || has(channelVerifiedBy)};
        for (const QString &field : m_fields)
            if (!field.isEmpty() && !contactFields().contains(field))
                m_told.kinds << field;
        if (!has(channelKind) && !has(channelValue))
            m_told.channels = ToldFacts::Channels::FirstOfKind;
    }

    void take(const CsvRecord &record)
    {
        m_import.begin(record.line);
        if (std::any_of(record.cells.begin() + std::min(m_fields.size(), record.cells.size()),
                        record.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_import.fault(ImportFault::Kind::TooManyCells,
                           record.cells.mid(m_fields.size()).join(QLatin1Char(';')));
        const Row row{m_fields, record.cells};
        ContactPoint point;
        point.id = ContactPointId::fromHex(row.cell(id));
        const bool own = !point.id.isNull();
        point.name = cleaned(row.cell(name));
        point.municipality = m_import.municipality(row.cell(municipality));
        const QString function = cleaned(row.cell(contact_field::function));
        const bool isPerson = point.municipality == personPlace;
        point.function = isPerson ? function : m_import.function(function, own);
        readChannels(point, row, record.line);
        m_import.readHours(point.hours, row.cell(hours));
        m_import.readHours(point.covered, row.cell(covered));
        m_import.readServes(point, row.cell(serves));
        m_import.readFallback(point, row.cell(fallback));
        m_import.readStandsInFor(point, row.cell(standsInFor));
        m_import.readPriority(point, row.cell(priority));
        m_import.readVerified(point, row.cell(verifiedOn), row.cell(verifiedBy));
        point.remark = cleaned(row.cell(remark));
        ToldFacts told = m_told;
        told.function = told.function && (own || isPerson || !row.cell(contact_field::function).isEmpty());
        m_import.place(std::move(point), told);
    }

private:
    struct Row
    {
        const QStringList &fields;
        const QStringList &cells;
        [[nodiscard]] QString cell(const QString &field) const
        {
            const qsizetype column = fields.indexOf(field);
            return column >= 0 && column < cells.size() ? cells[column] : QString{};
        }
    };

    void readPart(Channel &channel, const QString &field, const QString &cell)
    {
        const std::array<std::pair<QString, QString *>, 4> texts{{{channelKind, &channel.kind},
                                                                  {channelValue, &channel.value},
                                                                  {channelRemark, &channel.remark},
                                                                  {channelVerifiedBy, &channel.verifiedBy}}};
        for (const auto &[key, text] : texts)
            if (field == key)
                *text = cell;
        const std::array<std::pair<QString, std::optional<QDate> *>, 4> days{
            {{channelFrom, &channel.validFrom},
             {channelTo, &channel.validTo},
             {channelNotUntil, &channel.notUntil},
             {channelVerified, &channel.verifiedOn}}};
        for (const auto &[key, day] : days)
            if (field == key)
                *day = m_import.date(cell, &ToldFacts::channelDates);
    }

    void readChannels(ContactPoint &point, const Row &row, int line)
    {
        std::vector<Channel> grouped;
        QStringList begun; // parts that the channel being read has already
        for (qsizetype i = 0; i < std::min(row.fields.size(), row.cells.size()); ++i) {
            const QString &field = row.fields[i];
            if (isChannelPart(field)) {
                if (grouped.empty() || begun.contains(field)) {
                    grouped.emplace_back();
                    begun.clear();
                }
                begun << field;
                readPart(grouped.back(), field, row.cells[i]);
            } else if (m_told.kinds.contains(field) && !row.cells[i].isEmpty()) {
                m_import.addChannel(point, line, Channel{field, row.cells[i], {}});
            }
        }
        for (Channel &channel : grouped) {
            if (channel == Channel{})
                continue;
            const QString guessed =
                channel.value.contains(QLatin1Char('@')) ? QStringLiteral("email") : QStringLiteral("phone");
            channel.kind = channel.kind.isEmpty() ? guessed : m_import.channelKind(channel.kind);
            m_import.addChannel(point, line, channel);
        }
    }

    ContactImport &m_import;
    QStringList m_fields;
    ToldFacts m_told;
};

TableColumns columnsOf(const std::vector<CsvRecord> &records)
{
    TableColumns table{.header = records.front().cells};
    if (records.size() > 1)
        table.example = records[1].cells;
    for (const QString &cell : table.header)
        table.fields << contactFieldOf(cell);
    table.allNamed = !table.fields.contains(QString{});
    return table;
}

/// Of what a contact has once, the first column is read. Numbers and their parts may stand in several.
void tellSameColumns(ImportPreview &preview, int line)
{
    const TableColumns &table = *preview.table;
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        const QString &field = table.fields[i];
        if (contactFields().contains(field) && !isChannelPart(field) && table.fields.indexOf(field) < i)
            preview.faults.push_back({line, ImportFault::Kind::SameColumn, table.header[i], false});
    }
}

bool hasNeeded(const TableColumns &table)
{
    return table.fields.contains(municipality) && table.fields.contains(name);
}

/// The operator's word first, then what was said of such a header before, then the names.
void settleColumns(ImportPreview &preview, int line, const ImportChoices &choices,
                   const QHash<QString, QStringList> &remembered)
{
    TableColumns &table = *preview.table;
    const QStringList before = remembered.value(headerKey(table.header));
    const QStringList &said = choices.columns ? *choices.columns : before;
    if (said.size() == table.header.size()) {
        table.fields = said;
    } else if (!table.allNamed && hasNeeded(table)) {
        QStringList passedOver;
        for (qsizetype i = 0; i < table.header.size(); ++i)
            if (table.fields[i].isEmpty() && !table.header[i].isEmpty())
                passedOver << table.header[i];
        if (!passedOver.isEmpty())
            preview.faults.push_back(
                {line, ImportFault::Kind::LeftOut, passedOver.join(QStringLiteral(", ")), false});
    }
    if (choices.columns && *choices.columns != before && !table.allNamed)
        preview.newlyMapped = table.fields;
}

/// What makes no table at all, with the fault that says so.
bool refuseWhole(const CsvTable &read, ContactImport &import)
{
    if (!read.isText)
        import.faultAt(0, ImportFault::Kind::NotText, {});
    else if (read.records.empty())
        import.faultAt(0, ImportFault::Kind::Empty, {});
    else if (read.openQuote > 0 && read.records.size() == 1) // it has swallowed the header and all below it
        import.faultAt(read.openQuote, ImportFault::Kind::OpenQuote, read.openText);
    else if (read.records.front().cells.size() > mostImportColumns)
        import.faultAt(read.records.front().line, ImportFault::Kind::TooManyColumns,
                       QString::number(read.records.front().cells.size()));
    return !import.preview.faults.empty();
}

} // namespace

ImportPreview readContactTable(const QByteArray &csv, const std::vector<ContactPoint> &existing,
                               const ReferenceData &reference, const ImportChoices &choices,
                               const QHash<QString, QStringList> &remembered, const Progress &progress,
                               const std::vector<DutyPerson> &persons)
{
    ContactImport import{existing, persons, reference, choices};
    const CsvTable read = readCsv(csv, mostImportRows + 1);
    if (refuseWhole(read, import))
        return std::move(import.preview);
    import.preview.table = columnsOf(read.records);
    settleColumns(import.preview, read.records.front().line, choices, remembered);
    tellSameColumns(import.preview, read.records.front().line);
    const TableColumns table = *import.preview.table;
    if (!hasNeeded(table)) {
        import.fault(ImportFault::Kind::TooFewColumns, table.header.join(QLatin1Char(';')));
        return std::move(import.preview);
    }
    if (read.openQuote > 0)
        import.faultAt(read.openQuote, ImportFault::Kind::OpenQuote, read.openText);
    if (read.unread > 0)
        import.faultAt(read.unread, ImportFault::Kind::TooManyRows, {});
    TableReader reader{import, table.fields};
    for (std::size_t i = 1; i < read.records.size(); ++i) {
        if (!progress.step(static_cast<qint64>(i), static_cast<qint64>(read.records.size())))
            break;
        reader.take(read.records[i]);
    }
    return import.finish();
}

QString headerKey(const QStringList &header)
{
    return searchKey(header.join(QLatin1Char(';')));
}

} // namespace jour
