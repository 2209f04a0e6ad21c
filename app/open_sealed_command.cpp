#include "open_sealed_command.h"

#include "command_line.h"
#include "languages.h"
#include "report_command.h"
#include "support/sealed_words.h"
#include "support/ui_settings.h"
#include "vault/durable_replace.h"
#include "vault/sealed_file.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace jour {

namespace {

OpenSealedExit exitFor(const Error &error)
{
    return error.code == ErrorCode::WrongPassphrase ? OpenSealedExit::WrongPassphrase
                                                    : OpenSealedExit::Unusable;
}

void print(const QString &text, std::FILE *out)
{
    std::fputs(text.toLocal8Bit().constData(), out);
    std::fflush(out);
}

} // namespace

OpenSealedAnswer openSealed(const OpenSealedRequest &request, const QString &passphrase)
{
    const auto refused = [](OpenSealedExit exit, const Error &error) {
        return OpenSealedAnswer{exit, ui::SealedWords::notOpened(error)};
    };
    const auto file = wholeFile(request.file, longestSealedFile);
    if (!file)
        return refused(OpenSealedExit::Unusable, file.error());
    const auto documents = unsealed(*file, sealedPassphrase(passphrase));
    if (!documents)
        return refused(exitFor(documents.error()), documents.error());
    const auto paths = writeUnsealed(*documents, request.into);
    if (!paths)
        return refused(OpenSealedExit::NotWritten, paths.error());
    QStringList shown;
    for (const QString &path : *paths)
        shown << QDir::toNativeSeparators(path);
    return {OpenSealedExit::Opened, ui::SealedWords::opened(shown, shortSealDigest(*file))};
}

int runOpenSealed(int &count, char *arguments[])
{
    const QCoreApplication app{count, arguments};
    QCoreApplication::setApplicationName(QStringLiteral("Jourbord"));
    QCoreApplication::setOrganizationName(QStringLiteral("Jourbord"));
    Languages languages;
    languages.use(ui::loadUiSettings(ui::uiSettingsFile()).language);
    const CommandLine line = readCommandLine(QCoreApplication::arguments());
    const bool isWhole = line.problem.isEmpty() && line.openSealed && !line.openSealed->file.isEmpty() &&
                         !line.openSealed->into.isEmpty();
    if (!isWhole) {
        print(ui::SealedWords::usage() + QLatin1Char('\n'), line.showsHelp ? stdout : stderr);
        return static_cast<int>(line.showsHelp ? OpenSealedExit::Opened : OpenSealedExit::Usage);
    }
    const OpenSealedAnswer answer = openSealed(*line.openSealed, secretLine());
    print(answer.text + QLatin1Char('\n'), answer.exit == OpenSealedExit::Opened ? stdout : stderr);
    return static_cast<int>(answer.exit);
}

} // namespace jour
