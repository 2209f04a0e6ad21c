#include "directory/import_state.h"

#include <algorithm>

namespace jour::ui {

QString ImportWords::of(const ImportFault &fault)
{
    switch (fault.kind) {
    case ImportFault::Kind::UnknownMunicipality:
        return tr("No such municipality. Write its name or four-digit code in the column kommun.");
    case ImportFault::Kind::MissingName: return tr("The name is missing. Fill the column namn.");
    case ImportFault::Kind::BadNumber:
        return tr("Not a number that can be dialled. It is taken as written; check it.");
    case ImportFault::Kind::BadHours:
        return tr("Hours not understood. Write as in: mån-fre 08:00-17:00, lör/sön 10:00-15:00. Empty means "
                  "always.");
    case ImportFault::Kind::BadPriority: return tr("The priority is to be a whole number, or empty.");
    case ImportFault::Kind::BadDate:
        return tr("Not a date. Write 2026-11-24. The line is taken without the date.");
    case ImportFault::Kind::TooFewColumns:
        return tr("The first line must name the columns; kommun and namn are needed.");
    case ImportFault::Kind::UnknownFunction:
        return tr("No such function. Use one of the directory's, or leave it empty for socialjour.");
    case ImportFault::Kind::NotText:
        return tr(
            "Not a text file. Save the table as CSV from the spreadsheet program, then choose it again.");
    }
    Q_UNREACHABLE();
}

QString ImportWords::summary(const ImportPreview &preview)
{
    const auto errors = static_cast<int>(std::ranges::count(preview.faults, true, &ImportFault::fatal));
    const auto warnings = static_cast<int>(preview.faults.size()) - errors;
    QStringList parts{tr("%n new", nullptr, static_cast<int>(preview.added.size())),
                      tr("%n changed", nullptr, static_cast<int>(preview.changed.size())),
                      tr("%n unchanged", nullptr, preview.unchanged)};
    if (errors > 0)
        parts << tr("%n errors", nullptr, errors);
    if (warnings > 0)
        parts << tr("%n warnings", nullptr, warnings);
    return parts.join(QStringLiteral(" · "));
}

QString ImportWords::whyNot(const ImportPreview &preview)
{
    if (preview.canApply())
        return {};
    return std::ranges::any_of(preview.faults, &ImportFault::fatal)
               ? tr("Nothing is imported while a line has an error. Put the file right, then choose it "
                    "again.")
               : tr("The file holds nothing new.");
}

QString ImportWords::done(const ImportPreview &preview)
{
    return tr("Imported: %1").arg(summary({preview.added, preview.changed, preview.unchanged, {}}));
}

QString ImportWords::changes(const ContactPoint &before, const ContactPoint &after)
{
    QStringList words;
    if (before.name != after.name)
        words << tr("name");
    if (before.channels != after.channels)
        words << tr("numbers");
    if (before.hours != after.hours)
        words << tr("hours");
    if (before.priority != after.priority)
        words << tr("priority");
    if (before.verifiedOn != after.verifiedOn || before.verifiedBy != after.verifiedBy)
        words << tr("verified");
    if (before.remark != after.remark)
        words << tr("remark");
    return words.join(QStringLiteral(", "));
}

} // namespace jour::ui
