#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace jour {

/// `jourbord open-sealed FILE --into FOLDER`: opens a sealed file where there is no vault and no window.
struct OpenSealedRequest
{
    QString file; ///< empty: forgotten
    QString into; ///< folder; empty: forgotten
};

/// How the command ends, for scripts. Nothing was written unless it is Opened.
enum class OpenSealedExit {
    Opened = 0,
    Usage = 1,
    WrongPassphrase = 2,
    Unusable = 3,   ///< damaged, changed, no sealed file, too new, or not to be read
    NotWritten = 4, ///< a name is taken, or the folder cannot be written to
};

struct OpenSealedAnswer
{
    OpenSealedExit exit = OpenSealedExit::Opened;
    QString text; ///< for standard output when it was opened, else for standard error
};

/// The words are those of the language in use.
[[nodiscard]] OpenSealedAnswer openSealed(const OpenSealedRequest &request, const QString &passphrase);

/// Reads arguments and passphrase, tells what came of it and gives the exit code. Needs no screen.
[[nodiscard]] int runOpenSealed(int &count, char *arguments[]);

} // namespace jour
