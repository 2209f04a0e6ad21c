#include "services/contact_csv.h"

#include "base/text.h"
#include "domain/contacts/phone_number.h"
#include "exchange/csv.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jour {

namespace {

/// The columns and the names by which files call them.
const QHash<QString, QString> columnNames{{QStringLiteral("kommun"), QStringLiteral("municipality")},
                                          {QStringLiteral("municipality"), QStringLiteral("municipality")},
                                          {QStringLiteral("kommunkod"), QStringLiteral("municipality")},
                                          {QStringLiteral("funktion"), QStringLiteral("function")},
                                          {QStringLiteral("function"), QStringLiteral("function")},
                                          {QStringLiteral("namn"), QStringLiteral("name")},
                                          {QStringLiteral("name"), QStringLiteral("name")},
                                          {QStringLiteral("telefon"), QStringLiteral("phone")},
                                          {QStringLiteral("phone"), QStringLiteral("phone")},
                                          {QStringLiteral("mobil"), QStringLiteral("mobile")},
                                          {QStringLiteral("mobile"), QStringLiteral("mobile")},
                                          {QStringLiteral("epost"), QStringLiteral("email")},
                                          {QStringLiteral("e-post"), QStringLiteral("email")},
                                          {QStringLiteral("email"), QStringLiteral("email")},
                                          {QStringLiteral("tider"), QStringLiteral("hours")},
                                          {QStringLiteral("hours"), QStringLiteral("hours")},
                                          {QStringLiteral("prioritet"), QStringLiteral("priority")},
                                          {QStringLiteral("priority"), QStringLiteral("priority")},
                                          {QStringLiteral("verifierad"), QStringLiteral("verified")},
                                          {QStringLiteral("verified"), QStringLiteral("verified")},
                                          {QStringLiteral("anmärkning"), QStringLiteral("remark")},
                                          {QStringLiteral("remark"), QStringLiteral("remark")}};

using Cells = QHash<QString, QString>;

/// Reads the lines of one file, gathering faults.
class Import
{
public:
    Import(const std::vector<ContactPoint> &existing, const ReferenceData &reference)
        : m_existing{existing}, m_reference{reference}
    {
    }

    void setColumns(const QStringList &columns) { m_columns = columns; }

    void take(int line, const Cells &cells)
    {
        m_line = line;
        m_fatal = false;
        ContactPoint point;
        point.name = cleaned(cells.value(QStringLiteral("name")));
        point.municipality = municipality(cells.value(QStringLiteral("municipality")));
        point.function = function(cells.value(QStringLiteral("function")));
        if (point.name.isEmpty())
            fault(ImportFault::Kind::MissingName, {});
        addChannel(point, "phone", cells);
        addChannel(point, "mobile", cells);
        addChannel(point, "email", cells);
        readRest(point, cells);
        if (!m_fatal)
            place(std::move(point));
    }

    ImportPreview preview;

    void fault(ImportFault::Kind kind, const QString &value, bool fatal = true)
    {
        preview.faults.push_back({m_line, kind, value, fatal});
        m_fatal = m_fatal || fatal;
    }

private:
    QString municipality(const QString &text)
    {
        const auto found = m_reference.municipalities.match(text);
        const bool exact =
            !text.isEmpty() && !found.empty() &&
            (found.front().code == text || looseSearchKey(found.front().name) == looseSearchKey(text));
        if (exact)
            return found.front().code;
        // The own desk and what else the directory already holds: a file written out is read back.
        if (std::ranges::find(m_existing, text, &ContactPoint::municipality) != m_existing.end())
            return text;
        fault(ImportFault::Kind::UnknownMunicipality, text);
        return {};
    }

    QString function(const QString &text)
    {
        if (text.isEmpty())
            return QStringLiteral("socialjour");
        for (const ClassItem &item : m_reference.classifications.list(QStringLiteral("functions")))
            if (text == item.key || searchKey(text) == searchKey(item.sv) ||
                searchKey(text) == searchKey(item.en))
                return item.key;
        if (std::ranges::find(m_existing, text, &ContactPoint::function) != m_existing.end())
            return text;
        fault(ImportFault::Kind::UnknownFunction, text);
        return {};
    }

    void addChannel(ContactPoint &point, const char *kind, const Cells &cells)
    {
        const QString value = cleaned(cells.value(QString::fromLatin1(kind)));
        if (value.isEmpty())
            return;
        const bool isPhone = qstrcmp(kind, "email") != 0;
        if (isPhone && telUri(readPhoneNumber(value)).isEmpty())
            fault(ImportFault::Kind::BadNumber, value, false);
        point.channels.push_back({QString::fromLatin1(kind), value, {}});
    }

    void readRest(ContactPoint &point, const Cells &cells)
    {
        const QString hours = cells.value(QStringLiteral("hours"));
        if (const auto rules = readHours(hours))
            point.hours = *rules;
        else
            fault(ImportFault::Kind::BadHours, hours);
        const QString priority = cells.value(QStringLiteral("priority"));
        bool number = true;
        point.priority = priority.isEmpty() ? 0 : priority.toInt(&number);
        if (!number)
            fault(ImportFault::Kind::BadPriority, priority);
        const QString verified = cells.value(QStringLiteral("verified"));
        const QDate date = QDate::fromString(verified, Qt::ISODate);
        if (date.isValid())
            point.verifiedOn = date;
        else if (!verified.isEmpty())
            fault(ImportFault::Kind::BadDate, verified, false);
        point.remark = cleaned(cells.value(QStringLiteral("remark")));
    }

    void place(ContactPoint point)
    {
        const auto old = std::ranges::find_if(m_existing, [&](const ContactPoint &p) {
            return p.municipality == point.municipality && p.function == point.function &&
                   searchKey(p.name) == searchKey(point.name);
        });
        if (old == m_existing.end()) {
            preview.added.push_back(std::move(point));
            return;
        }
        keepUntold(point, *old);
        if (point == *old)
            ++preview.unchanged;
        else
            preview.changed.push_back(std::move(point));
    }

    /// What the file has no column for stays as it was: nobody wipes hours by sending a list of numbers.
    void keepUntold(ContactPoint &point, const ContactPoint &old) const
    {
        const auto told = [&](const char *column) { return m_columns.contains(QLatin1String{column}); };
        point.id = old.id;
        if (!told("hours"))
            point.hours = old.hours;
        if (!told("priority"))
            point.priority = old.priority;
        if (!told("remark"))
            point.remark = old.remark;
        if (!told("verified"))
            point.verifiedOn = old.verifiedOn;
        if (point.verifiedOn == old.verifiedOn)
            point.verifiedBy = old.verifiedBy;
        keepChannels(point, old);
    }

    /// The columns hold one channel of a kind and no remark: others, and what is told of them, stay.
    void keepChannels(ContactPoint &point, const ContactPoint &old) const
    {
        std::vector<Channel> told = std::exchange(point.channels, {});
        for (const Channel &before : old.channels) {
            const bool seen =
                std::ranges::find(point.channels, before.kind, &Channel::kind) != point.channels.end();
            const auto now = std::ranges::find(told, before.kind, &Channel::kind);
            if (seen || !m_columns.contains(before.kind)) {
                point.channels.push_back(before);
            } else if (now != told.end()) {
                point.channels.push_back({now->kind, now->value, before.remark});
                told.erase(now);
            }
        }
        point.channels.insert(point.channels.end(), told.begin(), told.end());
    }

    const std::vector<ContactPoint> &m_existing;
    const ReferenceData &m_reference;
    QStringList m_columns;
    int m_line = 0;
    bool m_fatal = false;
};

QString channelValue(const ContactPoint &point, const char *kind)
{
    const auto found = std::ranges::find(point.channels, QString::fromLatin1(kind), &Channel::kind);
    return found == point.channels.end() ? QString{} : found->value;
}

} // namespace

ImportPreview readContacts(const QByteArray &csv, const std::vector<ContactPoint> &existing,
                           const ReferenceData &reference)
{
    Import import{existing, reference};
    const auto records = readCsv(csv);
    if (records.empty() || csv.contains('\0')) {
        import.fault(ImportFault::Kind::NotText, {});
        return std::move(import.preview);
    }
    QStringList columns;
    for (const QString &cell : records.front().cells)
        columns << columnNames.value(cell.toLower());
    if (!columns.contains(QStringLiteral("municipality")) || !columns.contains(QStringLiteral("name"))) {
        import.fault(ImportFault::Kind::TooFewColumns, records.front().cells.join(QLatin1Char(';')));
        return std::move(import.preview);
    }
    import.setColumns(columns);
    for (std::size_t i = 1; i < records.size(); ++i) {
        Cells cells;
        for (qsizetype c = 0; c < std::min(columns.size(), records[i].cells.size()); ++c)
            cells.insert(columns[c], records[i].cells[c]);
        import.take(records[i].line, cells);
    }
    return std::move(import.preview);
}

QByteArray writeContacts(const std::vector<ContactPoint> &points, const ReferenceData &reference)
{
    QString text = csvLine({QStringLiteral("kommun"), QStringLiteral("funktion"), QStringLiteral("namn"),
                            QStringLiteral("telefon"), QStringLiteral("mobil"), QStringLiteral("epost"),
                            QStringLiteral("tider"), QStringLiteral("prioritet"),
                            QStringLiteral("verifierad"), QStringLiteral("anmärkning")});
    for (const ContactPoint &p : points) {
        const auto municipality = reference.municipalities.find(p.municipality);
        text += csvLine({municipality ? municipality->name : p.municipality, p.function, p.name,
                         channelValue(p, "phone"), channelValue(p, "mobile"), channelValue(p, "email"),
                         writeHours(p.hours), QString::number(p.priority),
                         p.verifiedOn ? p.verifiedOn->toString(Qt::ISODate) : QString{}, p.remark});
    }
    return QByteArray{"\xEF\xBB\xBF"} + text.toUtf8();
}

} // namespace jour
