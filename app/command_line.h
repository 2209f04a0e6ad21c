#pragma once

#include "open_sealed_command.h"
#include "report_command.h"

#include <QString>
#include <QStringList>

namespace jour {

/// What the program was asked to do.
struct CommandLine
{
    QString vaultFolder;                         ///< empty: the platform's data folder
    bool demo = false;                           ///< a throw-away vault with the demo night
    QString renderInto;                          ///< folder for pictures and paper; nothing is shown
    std::optional<ReportRequest> report;         ///< write the situation picture; nothing is shown
    std::optional<OpenSealedRequest> openSealed; ///< open a sealed file; nothing is shown
    QString problem;                             ///< what was wrong with the arguments; empty: nothing
    bool showsHelp = false;
    bool showsVersion = false;
    QString help;

    /// What was asked for is done without a window, so that it needs no screen.
    [[nodiscard]] bool isDoneUnseen() const
    {
        return report || openSealed || !renderInto.isEmpty() || showsHelp || showsVersion;
    }
};

/// May be called before there is an application: then in English, and without the help.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace jour
