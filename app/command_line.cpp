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
        QStringLiteral("With --demo: write pictures of the window and a case summary into <folder>."),
        QStringLiteral("folder")};
    parser.addOptions({vault, demo, render});
    CommandLine line;
    if (!parser.parse(arguments))
        line.problem = parser.errorText();
    if (parser.isSet(render) && !parser.isSet(demo))
        line.problem = QStringLiteral("--render needs --demo: pictures of real cases are never written.");
    line.vaultFolder = parser.value(vault);
    line.demo = parser.isSet(demo);
    line.renderInto = parser.value(render);
    line.showsHelp = parser.isSet(help);
    line.showsVersion = parser.isSet(version);
    line.help = parser.helpText();
    return line;
}

} // namespace jour
