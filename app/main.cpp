#include "application.h"
#include "command_line.h"
#include "render.h"
#include "support/wording.h"
#include "vault/process_guard.h"

#include <QApplication>

#include <cstdio>

namespace {

void print(const QString &text, std::FILE *out = stdout)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), out);
}

int tell(const QStringList &paths)
{
    for (const QString &path : paths)
        print(path);
    return EXIT_SUCCESS;
}

int fails(const jour::Error &error)
{
    print(jour::ui::Wording::of(error) + QStringLiteral(" (") + error.detail + QLatin1Char(')'), stderr);
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    std::ignore = jour::guardProcess();
    // Made by a timer, too, where no screen is.
    if (jour::asksForReport(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    QApplication::setApplicationName(QStringLiteral("Jourbord"));
    QApplication::setApplicationVersion(QStringLiteral(JOUR_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Jourbord"));
    QApplication::setDesktopFileName(QStringLiteral("jourbord"));

    const jour::CommandLine line = jour::readCommandLine(QApplication::arguments());
    if (!line.problem.isEmpty()) {
        print(line.problem, stderr);
        return EXIT_FAILURE;
    }
    if (line.showsHelp || line.showsVersion) {
        print(line.showsHelp ? line.help : QApplication::applicationVersion());
        return EXIT_SUCCESS;
    }
    const jour::SystemClock clock;
    if (line.report) {
        const auto written = jour::writeReport(*line.report, jour::secretLine(), clock);
        return written ? tell(*written) : fails(written.error());
    }
    jour::Application application{line, clock};
    if (const auto started = application.start(); !started)
        return fails(started.error());
    if (!line.renderInto.isEmpty()) {
        const auto written = jour::renderDemo(application, line.renderInto);
        if (!written)
            return fails(written.error());
        return tell(*written);
    }
    application.window().show();
    return QApplication::exec();
}
