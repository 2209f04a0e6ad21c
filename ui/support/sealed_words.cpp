#include "support/sealed_words.h"

#include "services/late_entries.h"
#include "support/wording.h"

#include <QLocale>

namespace jour::ui {

QString SealedWords::notSealed(const Error &error)
{
    if (meansNothingIsSaved(error))
        return tr("Nothing was sealed: the journal must say so first, and nothing is saved now.");
    if (error.detail == QLatin1String{"sealPapers"})
        return tr("Choose at least one paper or document.");
    if (error.detail == QLatin1String{"sealRecipient"})
        return tr("Say who gets the file: name and post.");
    if (error.detail == QLatin1String{"sealPassphrase"})
        return tr("The passphrase is too short. Draw words, or write at least 15 characters.");
    if (error.detail == QLatin1String{"documentSize"})
        return tr("The papers and documents are too large together: at most 64 MB. Seal them in two files.");
    if (error.detail == QLatin1String{"sealFolder"})
        return tr("The file cannot be put into that folder. Choose another one.");
    if (error.detail == QLatin1String{"sealFile"} && error.code == ErrorCode::Conflict)
        return tr("There is a file of that name already. A sealed file never takes another's place: choose "
                  "another name.");
    if (error.detail == QLatin1String{"sealFile"})
        return tr("The file could not be written. The journal says that it did not leave. Choose another "
                  "place and seal again.");
    return Wording::of(error);
}

QString SealedWords::notOpened(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return tr("The passphrase does not fit this file. Write the words as they were read out, in small "
                  "letters with a blank between. Nothing was written.");
    case ErrorCode::Corrupt:
        return tr("The file is damaged or was changed on its way. Nothing was written. Ask for it to be "
                  "sent again.");
    case ErrorCode::TooNew:
        return tr("The file was made by a newer version of Jourbord. Update the program.");
    case ErrorCode::Invalid: return tr("This is not a sealed file from Jourbord.");
    case ErrorCode::NotFound:
        if (error.detail == QLatin1String{"notFolder"})
            return tr("What is named as the folder is a file. Nothing was written. Name a folder, or one "
                      "that is to be made.");
        return error.detail == QLatin1String{"folder"}
                   ? tr("There is no such folder, and it cannot be made. Nothing was written.")
                   : tr("There is no such file, or it cannot be read.");
    case ErrorCode::Conflict:
        return tr("There is a file named %1 in the folder already. Nothing was written. Choose another "
                  "folder.")
            .arg(error.detail);
    case ErrorCode::DiskFull: return tr("The disk is full. Nothing was written.");
    case ErrorCode::ReadOnly:
        return tr("You may not write in that folder. Nothing was written. Choose another one.");
    case ErrorCode::Io:
    case ErrorCode::NotAllowed:
    case ErrorCode::Delayed:
    case ErrorCode::Locked:
    case ErrorCode::InUse:
    case ErrorCode::Exposed:
    case ErrorCode::Missing:
    case ErrorCode::NotSaved:
    case ErrorCode::Cancelled:
        return tr("The file could not be read or opened, or the computer has too little memory free. "
                  "Nothing was written.");
    }
    Q_UNREACHABLE();
}

QString SealedWords::steps(const QString &fileName, const QString &digest)
{
    return tr("1. Save the file %1 on a computer with Jourbord on it. No vault is needed.\n"
              "2. Open a command window in the folder of the file and write:\n"
              "    jourbord open-sealed \"%1\" --into papers\n"
              "3. Type the passphrase that was read out to you and press Enter. It is not shown.\n"
              "4. The papers lie in the folder \"papers\". The command shows the file's digest, which is to "
              "be %2.")
        .arg(fileName, digest);
}

QString SealedWords::opened(const QStringList &paths, const QString &digest)
{
    const QString heading = tr("%n document(s) written:", nullptr, static_cast<int>(paths.size()));
    return QStringList{heading, paths.join(QLatin1Char('\n')),
                       tr("Digest of the file: %1. It is to be the same as the sender's.").arg(digest),
                       tr("The documents are no longer encrypted. Delete them here when they have been "
                          "filed where they belong.")}
        .join(QLatin1Char('\n'));
}

QString SealedWords::askPassphrase()
{
    return tr("Passphrase (not shown): ");
}

QString SealedWords::usage()
{
    return tr("Write: jourbord open-sealed FILE --into FOLDER. The passphrase is read from standard input.");
}

QString SealedWords::sizeOf(qint64 bytes)
{
    return QLocale{}.formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace jour::ui
