#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// A print server of its own with one queue that holds what it gets, so that its spool can be looked into.
/// The test is skipped where no server is installed.
class PrintQueue final
{
    Q_DISABLE_COPY_MOVE(PrintQueue)

public:
    PrintQueue()
    {
        const QString server = QStandardPaths::findExecutable(
            QStringLiteral("cupsd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        if (server.isEmpty())
            SKIP("not installed: cupsd");
        for (const char *folder : {"root", "spool/tmp", "cache", "state"})
            REQUIRE(QDir{m_place.path()}.mkpath(QLatin1String{folder}));
        write("cupsd.conf", serverText());
        write("cups-files.conf", filesText());
        m_server.setStandardErrorFile(path("out"));
        m_server.start(server, {QStringLiteral("-f"), QStringLiteral("-c"), path("cupsd.conf"),
                                QStringLiteral("-s"), path("cups-files.conf")});
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path("sock")); }, 20000));
        qputenv("CUPS_SERVER", QFile::encodeName(path("sock")));
        admin("lpadmin", {QStringLiteral("-p"), name(), QStringLiteral("-v"),
                          QStringLiteral("file:/dev/null"), QStringLiteral("-E")});
        admin("cupsdisable", {name()});
    }
    ~PrintQueue()
    {
        qunsetenv("CUPS_SERVER");
        m_server.terminate();
        m_server.waitForFinished();
    }

    [[nodiscard]] static QString name() { return QStringLiteral("Kontoret"); }
    /// The documents that lie in the spool.
    [[nodiscard]] QStringList documents() const
    {
        QStringList found;
        const QDir spool{path("spool")};
        for (const QString &file : spool.entryList({QStringLiteral("d*")}, QDir::Files, QDir::Name))
            found << spool.filePath(file);
        return found;
    }
    void takesNothing() { admin("cupsreject", {name()}); }
    void vanishes() { admin("lpadmin", {QStringLiteral("-x"), name()}); }

private:
    [[nodiscard]] QString path(const char *file) const { return m_place.filePath(QLatin1String{file}); }

    [[nodiscard]] QByteArray serverText() const
    {
        return "Listen " + QFile::encodeName(path("sock")) +
               "\nLogLevel warn\nBrowsing Off\nDefaultAuthType None\n"
               "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
               "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n";
    }

    [[nodiscard]] QByteArray filesText() const
    {
        QByteArray text = "FileDevice Yes\nSandboxing relaxed\n";
        for (const auto &[key, file] : {std::pair{"ServerRoot", "root"},
                                        {"CacheDir", "cache"},
                                        {"StateDir", "state"},
                                        {"RequestRoot", "spool"},
                                        {"TempDir", "spool/tmp"},
                                        {"AccessLog", "access"},
                                        {"ErrorLog", "error"},
                                        {"PageLog", "page"}})
            text += QByteArray{key} + ' ' + QFile::encodeName(path(file)) + '\n';
        return text;
    }

    void write(const char *file, const QByteArray &text)
    {
        QFile written{path(file)};
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(text);
    }

    static void admin(const char *program, const QStringList &arguments)
    {
        const QString found = QStandardPaths::findExecutable(
            QLatin1String{program}, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        REQUIRE_FALSE(found.isEmpty());
        QProcess process;
        process.start(found, arguments);
        REQUIRE(process.waitForFinished());
        CAPTURE(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

    QTemporaryDir m_place{QStringLiteral("/tmp/jourbord-queue-XXXXXX")}; ///< the name of a socket is short
    QProcess m_server;
};

} // namespace jour::test
