#include "directory/contact_files.h"

#include "base/local_time.h"
#include "support/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace jour::ui {

namespace {

/// Far more than the contacts of 290 municipalities.
constexpr qint64 largestFile = 8 * 1024 * 1024;

} // namespace

ContactFiles::ContactFiles(Desk &desk, FileAsk ask, QWidget &over)
    : QObject{&over}, m_desk{desk}, m_directory{desk}, m_ask{std::move(ask)}, m_over{over}
{
}

void ContactFiles::chooseToRead()
{
    m_ask.toRead(m_over,
                 {.title = tr("Import contacts"),
                  .filters = {tr("Contacts (*.csv *.txt *.tsv *.vcf *.vcard)"), tr("All files (*)")}},
                 [this](const QString &path) { read(path); });
}

void ContactFiles::read(const QString &path)
{
    QFile file{path};
    const QString name = QFileInfo{path}.fileName();
    if (!file.open(QIODevice::ReadOnly))
        Q_EMIT problem(tr("The file could not be read: %1").arg(name));
    else if (file.size() > largestFile)
        Q_EMIT problem(tr("The file is too large to be a list of contacts."));
    else
        Q_EMIT fileRead(name, file.readAll());
}

BannerState ContactFiles::question()
{
    return {Severity::Info,
            tr("Export all contacts: a table for spreadsheets, or contact cards for telephones and mail "
               "programs (3.0 for older ones)."),
            {{"exportTable", tr("Table (CSV)")},
             {"exportCards4", tr("Contact cards 4.0")},
             {"exportCards3", tr("Contact cards 3.0")}},
            true};
}

bool ContactFiles::exportAs(const QByteArray &key)
{
    const bool table = key == "exportTable";
    if (!table && key != "exportCards4" && key != "exportCards3")
        return false;
    const QString day = localDate(m_desk.now()).toString(Qt::ISODate);
    const VCardVersion version = key == "exportCards4" ? VCardVersion::V4 : VCardVersion::V3;
    const auto written = [this, table, version](const QString &path) {
        write(path, table ? m_directory.exportTable() : m_directory.exportCards(version),
              table ? tr("Retired contacts are not in it.")
                    : tr("Retired contacts are not in it. Other programs show names, numbers, e-mail and "
                         "remarks; "
                         "hours, order, verification and other ways to reach them come back into Jourbord "
                         "alone."));
    };
    m_ask.toWrite(m_over,
                  {.title = tr("Export contacts"),
                   .suggested = table ? tr("contacts-%1.csv").arg(day) : tr("contacts-%1.vcf").arg(day),
                   .suffix = table ? QStringLiteral("csv") : QStringLiteral("vcf")},
                  written);
    return true;
}

void ContactFiles::write(const QString &path, const Result<QByteArray> &content, const QString &notCarried)
{
    const QString name = QFileInfo{path}.fileName();
    if (!content)
        Q_EMIT problem(Wording::of(content.error()));
    else if (writeForOwner(path, *content))
        Q_EMIT exported(tr("Exported to %1. %2").arg(name, notCarried));
    else
        Q_EMIT problem(tr("The file could not be written: %1").arg(name));
}

} // namespace jour::ui
