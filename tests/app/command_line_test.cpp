#include "command_line.h"
#include "support/strings.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

/// The real program where nothing tells of a screen, with settings and a home of its own: in Swedish.
Ended run(const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String{name});
    environment.insert(QStringLiteral("HOME"), home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JOURBORD), arguments);
    REQUIRE(process.waitForStarted());
    process.write("någon lösenfras\n");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit); // no core dump
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList split(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Without a screen the window says so, and what needs none is done", "[commandLine]")
{
    const Ended window = run({QStringLiteral("--demo")});
    CHECK(window.code == 1);
    CHECK(window.out.isEmpty());
    CHECK(window.err.contains(QStringLiteral("Det finns ingen skärm")));
    CHECK(run({}).code == 1);

    const Ended help = run({QStringLiteral("--help")});
    CHECK(help.code == 0);
    CHECK(help.out.contains(QStringLiteral("--vault <mapp>")));
    CHECK(run({QStringLiteral("--version")}).code == 0);
    // Whoever chooses how Qt draws needs no screen.
    CHECK(run({QStringLiteral("-platform"), QStringLiteral("minimal"), QStringLiteral("--version")}).code ==
          0);
}

TEST_CASE("A command stands before or after its options", "[commandLine]")
{
    const char *arguments =
        GENERATE("report --user anna --vault /nu/nej", "--vault /nu/nej report --user anna",
                 "--user anna --vault /nu/nej report");
    CAPTURE(arguments);
    const Ended ended = run(split(arguments));
    CHECK(ended.code == 1);
    CHECK(ended.err.contains(QStringLiteral("valv")));
    const Ended sealed = run({QStringLiteral("--into"), QDir::tempPath(), QStringLiteral("open-sealed"),
                              QStringLiteral("/nu/nej")});
    CHECK(sealed.code == 3);
}

TEST_CASE("What is wrong on the command line is said in Swedish, and the program ends", "[commandLine]")
{
    const auto [arguments, words] = GENERATE(table<const char *, const char *>({
        {"--nonsens", "nonsens"},
        {"rapport", "rapport"},
        {"report", "--user"},
        {"report --user", "Värde saknas"},
        {"--render /tmp", "--demo"},
        {"report --user anna --into /nu/nej", "/nu/nej"},
    }));
    CAPTURE(arguments);
    const Ended ended = run(split(arguments));
    CHECK(ended.code == 1);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.contains(QString::fromUtf8(words)));
}

TEST_CASE("An option with an empty value is not taken for one that was left out", "[commandLine]")
{
    const char *option = GENERATE("--month", "--into", "--user", "--vault", "--render");
    CAPTURE(option);
    const CommandLine line =
        readCommandLine({QStringLiteral("jourbord"), QStringLiteral("report"), QStringLiteral("--demo"),
                         QStringLiteral("--user"), QStringLiteral("anna"), QLatin1String{option}, QString{}});
    CHECK(line.problem.contains(QLatin1String{option}));
}

TEST_CASE("A folder that is called like a command is a folder", "[commandLine]")
{
    const CommandLine line =
        readCommandLine({QStringLiteral("jourbord"), QStringLiteral("--vault"), QStringLiteral("report")});
    CHECK(line.problem.isEmpty());
    CHECK(line.vaultFolder == QStringLiteral("report"));
    CHECK_FALSE(line.isDoneUnseen());
}
