#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace jour::ui {

/// What is said of sealed files: at the desk that seals, and where one is opened without a window.
class SealedWords
{
    Q_DECLARE_TR_FUNCTIONS(SealedWords)

public:
    /// Why nothing was sealed, and what to do.
    [[nodiscard]] static QString notSealed(const Error &error);
    /// Why nothing was opened, and what to do.
    [[nodiscard]] static QString notOpened(const Error &error);
    /// What the receiver does with the file, step by step. `digest`: its short form.
    [[nodiscard]] static QString steps(const QString &fileName, const QString &digest);
    /// What was written, and where: `paths`.
    [[nodiscard]] static QString opened(const QStringList &paths, const QString &digest);
    /// Asks for the passphrase, which is not shown as it is typed.
    [[nodiscard]] static QString askPassphrase();
    /// How the command is to be written.
    [[nodiscard]] static QString usage();
    /// "262 kB"
    [[nodiscard]] static QString sizeOf(qint64 bytes);
};

} // namespace jour::ui
