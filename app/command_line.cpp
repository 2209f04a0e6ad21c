#include "command_line.h"

#include <QCommandLineParser>

namespace jour {

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Jourbord, triage console for the out-of-hours social service."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption vault{QStringLiteral("vault"), QStringLiteral("Open the vault in <folder>."),
                                   QStringLiteral("folder")};
    const QCommandLineOption demo{QStringLiteral("demo"),
                                  QStringLiteral("Open a throw-away vault with the demo night.")};
    const QCommandLineOption render{
        QStringLiteral("render"),
        QStringLiteral("With --demo: write pictures of the window and its papers into <folder>."),
        QStringLiteral("folder")};
    const QCommandLineOption month{
        QStringLiteral("month"),
        QStringLiteral(
            "With report: the month (2026-10), quarter (2026-Q4) or year; else the last month that "
            "is final."),
        QStringLiteral("period")};
    const QCommandLineOption user{QStringLiteral("user"),
                                  QStringLiteral("With report: who unlocks the vault; the passphrase is read "
                                                 "from standard input."),
                                  QStringLiteral("id")};
    const QCommandLineOption into{QStringLiteral("into"),
                                  QStringLiteral("With report: the folder for the PDF and the CSV."),
                                  QStringLiteral("folder")};
    parser.addOptions({vault, demo, render, month, user, into});
    parser.addPositionalArgument(QStringLiteral("report"),
                                 QStringLiteral("Write the situation picture for the chiefs' forum and end."),
                                 QStringLiteral("[report]"));
    CommandLine line;
    if (!parser.parse(arguments))
        line.problem = parser.errorText();
    if (parser.isSet(render) && !parser.isSet(demo))
        line.problem = QStringLiteral("--render needs --demo: pictures of real cases are never written.");
    const QStringList words = parser.positionalArguments();
    const bool isReport = words == QStringList{QStringLiteral("report")};
    if (!words.isEmpty() && !isReport)
        line.problem = QStringLiteral("Unknown command: ") + words.join(QLatin1Char(' '));
    if (isReport && !parser.isSet(user))
        line.problem = QStringLiteral("report needs --user: somebody has to unlock the vault.");
    if (isReport)
        line.report =
            ReportRequest{parser.value(vault), parser.value(month), parser.value(user), parser.value(into)};
    line.vaultFolder = parser.value(vault);
    line.demo = parser.isSet(demo);
    line.renderInto = parser.value(render);
    line.showsHelp = parser.isSet(help);
    line.showsVersion = parser.isSet(version);
    line.help = parser.helpText();
    return line;
}

} // namespace jour
