#include "directory/contact_files.h"

#include "base/local_time.h"
#include "directory/import_calendar.h"
#include "services/duty_lists.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QFileInfo>
#include <QWidget>

namespace jour::ui {

ContactFiles::ContactFiles(Desk &desk, FileAsk ask, QWidget &over)
    : QObject{&over}, m_desk{desk}, m_directory{desk}, m_ask{std::move(ask)}, m_over{over}
{
}

void ContactFiles::chooseToRead()
{
    m_ask.toRead(m_over,
                 {.title = tr("Import contacts or duty lists"),
                  .filters = {tr("Contacts and calendars (*.csv *.txt *.tsv *.vcf *.vcard *.ics)"),
                              tr("All files (*)")}},
                 [this](const QString &path) { Q_EMIT fileChosen(path); });
}

BannerState ContactFiles::question()
{
    return {
        Severity::Info,
        tr("Export all contacts as a table or as contact cards (3.0 for older programs), or the duty lists "
           "as a calendar."),
        {{"exportTable", tr("Table (CSV)")},
         {"exportCards4", tr("Cards 4.0")},
         {"exportCards3", tr("Cards 3.0")},
         {"exportDuties", tr("Duty lists")}},
        true};
}

bool ContactFiles::exportAs(const QByteArray &key)
{
    if (key == "exportDuties") {
        exportDuties();
        return true;
    }
    const bool table = key == "exportTable";
    if (!table && key != "exportCards4" && key != "exportCards3")
        return false;
    const QString day = localDate(m_desk.now()).toString(Qt::ISODate);
    const VCardVersion version = key == "exportCards4" ? VCardVersion::V4 : VCardVersion::V3;
    const auto written = [this, table, version](const QString &path) {
        write(
            path, table ? m_directory.exportTable() : m_directory.exportCards(version),
            table
                ? tr("Retired contacts are not in it, nor are duty lists and people on duty.")
                : tr("Retired contacts are not in it, nor are duty lists and people on duty. Other programs "
                     "show names, numbers, e-mail and remarks; hours, order, verification and other ways "
                     "to reach them come back into Jourbord alone."));
    };
    m_ask.toWrite(m_over,
                  {.title = tr("Export contacts"),
                   .suggested = table ? tr("contacts-%1.csv").arg(day) : tr("contacts-%1.vcf").arg(day),
                   .suffix = table ? QStringLiteral("csv") : QStringLiteral("vcf")},
                  written);
    return true;
}

void ContactFiles::exportDuties()
{
    std::vector<DutyListId> lists;
    for (const DutyList &list : DutyLists{m_desk}.lists())
        lists.push_back(list.id);
    if (lists.empty()) {
        Q_EMIT problem(tr("There is no duty list to export."));
        return;
    }
    const DutyPeriod period = exchangedPeriod(m_desk.now());
    m_ask.toWrite(
        m_over,
        {.title = tr("Export duty lists"),
         .suggested = tr("duty-%1.ics").arg(Formats::isoDay(m_desk.now())),
         .suffix = QStringLiteral("ics")},
        [this, lists, period](const QString &path) {
            write(
                path, DutyCalendar{m_desk}.exported(lists, period.from, period.to),
                tr("All turns from %1 to %2 are in it, as they stand now. Rotations, replacements and fixed "
                   "times are in it as single turns only, and numbers, hours and reasons not at all.")
                    .arg(Formats::isoDay(period.from), Formats::isoDay(period.to)));
        });
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
