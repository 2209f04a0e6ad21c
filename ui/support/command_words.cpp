#include "support/command_words.h"

#include "support/wording.h"

namespace jour::ui {

QString CommandWords::program()
{
    return tr("Jourbord, triage console for the out-of-hours social service.");
}

QString CommandWords::vault()
{
    return tr("Open the vault in <folder>.");
}

QString CommandWords::demo()
{
    return tr("Open a throw-away vault with the demo night.");
}

QString CommandWords::render()
{
    return tr("With --demo: write pictures of the window and its papers into <folder>.");
}

QString CommandWords::month()
{
    return tr("With report: the month (2026-10), quarter (2026-Q4) or year; else the last month that is "
              "final.");
}

QString CommandWords::user()
{
    return tr("With report: who unlocks the vault; the passphrase is read from standard input.");
}

QString CommandWords::into()
{
    return tr("With report: the folder for the PDF and the CSV. With open-sealed: the folder for the "
              "documents.");
}

QString CommandWords::report()
{
    return tr("Write the situation picture for the chiefs' forum and end.");
}

QString CommandWords::openSealed()
{
    return tr("Open the sealed FILE into --into FOLDER and end; needs no vault. The passphrase is read from "
              "standard input.");
}

QString CommandWords::folder()
{
    return tr("folder", "after an option");
}

QString CommandWords::period()
{
    return tr("period", "after an option");
}

QString CommandWords::id()
{
    return tr("id", "after an option");
}

QString CommandWords::renderNeedsDemo()
{
    return tr("--render needs --demo: pictures of real cases are never written.");
}

QString CommandWords::reportNeedsUser()
{
    return tr("report needs --user: somebody has to unlock the vault.");
}

QString CommandWords::emptyOption(const QString &option)
{
    return tr("--%1 was given without a value. Give one, or leave the option out.").arg(option);
}

QString CommandWords::noScreen()
{
    return tr(
        "There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are not set). Start "
        "Jourbord in a desktop session. report, open-sealed and --demo --render work without a screen.");
}

QString CommandWords::unknown(const QString &command)
{
    return tr("Unknown command: %1").arg(command);
}

QString CommandWords::noReport(const Error &error, const QString &into)
{
    if (error.detail.startsWith(QLatin1String{"reportTaken:"}))
        return tr("There is a file %1 in %2 already. Nothing was written over, and nothing has left. Move it "
                  "away, or choose another folder with --into.")
            .arg(error.detail.section(QLatin1Char(':'), 1), into);
    if (error.detail.startsWith(QLatin1String{"reportVault:"}))
        return tr("There is no vault in %1. Give the folder of the vault with --vault.")
            .arg(error.detail.section(QLatin1Char(':'), 1));
    if (error.detail == QLatin1String{"reportFile"})
        return tr("The report could not be written into %1. See whether the disk is full, or choose another "
                  "folder with --into.")
            .arg(into);
    if (error.detail != QLatin1String{"reportFolder"})
        return Wording::of(error);
    if (error.code == ErrorCode::NotFound)
        return tr("There is no folder %1. Make it first, or choose another one with --into. Nothing has left "
                  "the vault.")
            .arg(into);
    return tr("You may not write into %1, or there is no room. Choose another folder with --into. Nothing "
              "has left the vault.")
        .arg(into);
}

QString CommandWords::notStarted(const Error &error)
{
    const QString words = Wording::of(error);
    return error.detail.isEmpty() ? words
                                  : QString{words + QStringLiteral(" (") + error.detail + QLatin1Char(')')};
}

} // namespace jour::ui
