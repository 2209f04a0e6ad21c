#include "directory/import_state.h"
#include "services/contact_csv.h"
#include "services/contact_fields.h"

#include <algorithm>
#include <array>

namespace jour::ui {

QString ImportWords::of(const ImportFault &fault)
{
    switch (fault.kind) {
    case ImportFault::Kind::UnknownMunicipality:
        return tr("It names no municipality. Choose one below, or write its name or four-digit code in the "
                  "file.");
    case ImportFault::Kind::MissingName: return tr("The name is missing. Write one in the file.");
    case ImportFault::Kind::BadNumber:
        return tr("Not a number that can be dialled. It is taken as written; check it.");
    case ImportFault::Kind::RoundedNumber:
        return tr("The spreadsheet program has rounded the number, and its last digits are lost. It is taken "
                  "as written and cannot be dialled: make the column text, write the number anew, and choose "
                  "the file again.");
    case ImportFault::Kind::SecondNumber:
        return tr("Several numbers in one cell. It is taken as written, and the first is dialled: give each "
                  "a column of its own.");
    case ImportFault::Kind::OddNumber:
        return tr("Not a number in use, as far as is known: a digit too many, too few or wrong? It is taken "
                  "as written and dialled so; check it.");
    case ImportFault::Kind::NoAreaCode:
        return tr("The area code is missing, or the nought before it, and another area may be dialled. It is "
                  "taken as written; write the number in full.");
    case ImportFault::Kind::WordsInNumber:
        return tr("The words beside the number are not dialled. It is taken as written; write them as a "
                  "remark instead.");
    case ImportFault::Kind::BadHours:
        return tr("Hours not understood. Write as in: mån-fre 08:00-17:00, lör/sön 10:00-15:00. Empty means "
                  "always.");
    case ImportFault::Kind::BadPriority: return tr("The priority is to be a whole number, or empty.");
    case ImportFault::Kind::BadDate:
        return tr(
            "Not a date. Write 2026-11-24. The line is taken without it; what the directory has stays.");
    case ImportFault::Kind::TooFewColumns:
        return tr("Municipality and name are needed. Say above which columns they are.");
    case ImportFault::Kind::UnknownFunction:
        return tr("No such function. Use one of the directory's, or leave it empty for socialjour.");
    case ImportFault::Kind::NotText:
        return tr(
            "Not a text file. Save the table as CSV from the spreadsheet program, then choose it again.");
    case ImportFault::Kind::Empty:
        return tr("The file is empty. Export it anew from where it came, or choose another file.");
    case ImportFault::Kind::SameColumn:
        return tr("Another column before this one says the same, and only that one is read. Take one of them "
                  "away, or name this one after what it holds.");
    case ImportFault::Kind::TooManyColumns:
        return tr("The table has more columns than the %1 that are read. Take away those that say nothing of "
                  "contacts, and save it anew.")
            .arg(mostImportColumns);
    case ImportFault::Kind::TooManyRows:
        return tr("Here begins what is beyond the %1 contacts that are read at a time. Divide the file into "
                  "several.")
            .arg(mostImportRows);
    case ImportFault::Kind::TooManyCells:
        return tr("More cells than there are columns: something has slipped. Put text that holds a semicolon "
                  "within quotes.");
    case ImportFault::Kind::OpenQuote:
        return tr("A quotation mark opens on this line and is never closed, so that all below it is read as "
                  "one cell. Close it at the end of its cell, or take it away, and save the file anew.");
    case ImportFault::Kind::Twice:
        return tr("The same contact stands further up in the file. Keep one of them, or name them apart.");
    case ImportFault::Kind::Ambiguous:
        return tr(
            "The directory has several of this name. Name them apart, or export them and change that file: "
            "it tells them apart.");
    case ImportFault::Kind::NoCard: return tr("There is no contact card in the file.");
    case ImportFault::Kind::NoEnd:
        return tr("The card that begins here is cut off. Export it anew from where it came.");
    case ImportFault::Kind::OutsideCard: return tr("Text outside the cards. It is passed over.");
    case ImportFault::Kind::BadLine:
        return tr("Not a line of a contact card. Put it right, or take it away.");
    case ImportFault::Kind::BadEncoding:
        return tr("The characters of this line cannot be read. Export the card in UTF-8.");
    case ImportFault::Kind::UnknownVersion:
        return tr("A version of contact cards that is not known here. Export it as 3.0 or 4.0.");
    case ImportFault::Kind::UnknownServed:
        return tr(
            "Not a municipality that it could answer for as well. Those that it answers for stay as they "
            "are.");
    case ImportFault::Kind::UnknownPoint:
        return tr(
            "No such contact, or several, to call in its place. Write Municipality: Name. The one it has "
            "stays.");
    case ImportFault::Kind::Circular:
        return tr(
            "Whom to call in its place leads back to it, and nobody would be reached. Name another one.");
    case ImportFault::Kind::LeftOut: return tr("The directory has no place for this. It is left out.");
    }
    Q_UNREACHABLE();
}

QString ImportWords::field(const QString &key)
{
    using namespace contact_field;
    const std::array<std::pair<QString, QString>, 21> words{{{municipality, tr("Municipality")},
                                                             {function, tr("Function")},
                                                             {name, tr("Name")},
                                                             {hours, tr("Hours")},
                                                             {priority, tr("Priority")},
                                                             {verifiedOn, tr("Verified on")},
                                                             {verifiedBy, tr("Verified by")},
                                                             {remark, tr("Remark")},
                                                             {channelKind, tr("Kind of the next number")},
                                                             {channelValue, tr("Number or address")},
                                                             {channelRemark, tr("Remark on the number")},
                                                             {channelFrom, tr("Number valid from")},
                                                             {channelTo, tr("Number valid to")},
                                                             {channelNotUntil, tr("Number not used before")},
                                                             {channelVerified, tr("Number verified on")},
                                                             {channelVerifiedBy, tr("Number verified by")},
                                                             {serves, tr("Answers for as well")},
                                                             {fallback, tr("Called in its place")},
                                                             {standsInFor, tr("Fallback for")},
                                                             {covered, tr("Somebody is to be on duty")},
                                                             {id, tr("Jourbord's own mark")}}};
    const auto found = std::ranges::find(words, key, &std::pair<QString, QString>::first);
    return found == words.end() ? key : found->second;
}

QString ImportWords::summary(const ImportPreview &preview)
{
    const auto errors = static_cast<int>(std::ranges::count(preview.faults, true, &ImportFault::fatal));
    const auto warnings = static_cast<int>(preview.faults.size()) - errors;
    return counted(
        {tr("%n new", nullptr, static_cast<int>(preview.added.size() + preview.personsAdded.size())),
         tr("%n changed", nullptr, static_cast<int>(preview.changed.size() + preview.personsChanged.size())),
         tr("%n unchanged", nullptr, preview.unchanged)},
        errors, warnings);
}

QString ImportWords::counted(const QStringList &counts, int errors, int warnings)
{
    QStringList parts = counts;
    if (errors > 0)
        parts << tr("%n errors", nullptr, errors);
    if (warnings > 0)
        parts << tr("%n warnings", nullptr, warnings);
    return parts.join(QStringLiteral(" · "));
}

QString ImportWords::whyNot(const ImportPreview &preview)
{
    using Kind = ImportFault::Kind;
    if (preview.canApply())
        return {};
    const bool answerable = std::ranges::all_of(preview.faults, [](const ImportFault &fault) {
        return !fault.fatal || fault.kind == Kind::UnknownMunicipality || fault.kind == Kind::TooFewColumns;
    });
    return whyNot(std::ranges::any_of(preview.faults, &ImportFault::fatal), answerable);
}

QString ImportWords::whyNot(bool anyError, bool answerable)
{
    if (!anyError)
        return tr("The file holds nothing new.");
    return answerable
               ? tr("Nothing is imported before that is answered.")
               : tr("Nothing is imported while a line has an error. Put the file right, then choose it "
                    "again.");
}

QString ImportWords::done(const ImportPreview &preview)
{
    ImportPreview taken = preview;
    taken.faults.clear();
    return tr("Imported: %1").arg(summary(taken));
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
    if (before.serves != after.serves || before.fallback != after.fallback ||
        before.covered != after.covered || before.standsInFor != after.standsInFor)
        words << tr("duty");
    if (before.remark != after.remark)
        words << tr("remark");
    return words.join(QStringLiteral(", "));
}

} // namespace jour::ui
