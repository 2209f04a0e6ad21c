#include "command_line.h"

#include "support/command_words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace jour {

namespace {

/// An option that was given as "", as by a script whose variable is not set: not the same as one left out.
QString emptyOption(const QCommandLineParser &parser, const QStringList &names)
{
    const auto found = std::ranges::find_if(names, [&](const QString &name) {
        return parser.isSet(name) && parser.value(name).trimmed().isEmpty();
    });
    return found == names.end() ? QString{} : ui::CommandWords::emptyOption(*found);
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ui::CommandWords::program());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption vault{QStringLiteral("vault"), ui::CommandWords::vault(),
                                   ui::CommandWords::folder()};
    const QCommandLineOption demo{QStringLiteral("demo"), ui::CommandWords::demo()};
    const QCommandLineOption render{QStringLiteral("render"), ui::CommandWords::render(),
                                    ui::CommandWords::folder()};
    const QCommandLineOption month{QStringLiteral("month"), ui::CommandWords::month(),
                                   ui::CommandWords::period()};
    const QCommandLineOption user{QStringLiteral("user"), ui::CommandWords::user(), ui::CommandWords::id()};
    const QCommandLineOption into{QStringLiteral("into"), ui::CommandWords::into(),
                                  ui::CommandWords::folder()};
    parser.addOptions({vault, demo, render, month, user, into});
    parser.addPositionalArgument(QStringLiteral("report"), ui::CommandWords::report(),
                                 QStringLiteral("[report]"));
    parser.addPositionalArgument(QStringLiteral("open-sealed"), ui::CommandWords::openSealed(),
                                 QStringLiteral("[open-sealed FILE]"));
    CommandLine line;
    line.problem = parser.parse(arguments)
                       ? emptyOption(parser, vault.names() + render.names() + month.names() + user.names() +
                                                 into.names())
                       : parser.errorText();
    if (parser.isSet(render) && !parser.isSet(demo))
        line.problem = ui::CommandWords::renderNeedsDemo();
    const QStringList words = parser.positionalArguments();
    const bool isReport = words == QStringList{QStringLiteral("report")};
    const bool isSealed = !words.isEmpty() && words.front() == QLatin1String{"open-sealed"};
    if (isSealed && words.size() <= 2)
        line.openSealed = OpenSealedRequest{words.value(1), parser.value(into)};
    if (!words.isEmpty() && !isReport && !line.openSealed)
        line.problem = ui::CommandWords::unknown(words.join(QLatin1Char(' ')));
    if (isReport && !parser.isSet(user))
        line.problem = ui::CommandWords::reportNeedsUser();
    if (isReport)
        line.report =
            ReportRequest{parser.value(vault), parser.value(month), parser.value(user), parser.value(into)};
    line.vaultFolder = parser.value(vault);
    line.demo = parser.isSet(demo);
    line.renderInto = parser.value(render);
    line.showsHelp = parser.isSet(help);
    line.showsVersion = parser.isSet(version);
    if (QCoreApplication::instance())
        line.help = parser.helpText();
    return line;
}

} // namespace jour
