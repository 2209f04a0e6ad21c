#include "application.h"
#include "command_line.h"
#include "languages.h"
#include "render.h"
#include "support/command_words.h"
#include "support/ui_settings.h"
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

int fails(const QString &words)
{
    print(words, stderr);
    return EXIT_FAILURE;
}

QStringList wordsOf(int count, char *const words[])
{
    QStringList read;
    for (int i = 0; i < count; ++i)
        read << QString::fromLocal8Bit(words[i]);
    return read;
}

/// True where a window would have nowhere to be: nothing tells of a screen, and nobody has chosen what to do
/// without one.
bool lacksScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

/// Reads what was asked for, and answers what needs no window, in the window's language; none: it is asked
/// for.
std::optional<int> answered(jour::CommandLine &line, const jour::Clock &clock, bool isBlind)
{
    jour::Languages languages; // the window has its own
    languages.use(jour::ui::loadUiSettings(jour::ui::uiSettingsFile()).language);
    line = jour::readCommandLine(QApplication::arguments());
    if (!line.problem.isEmpty())
        return fails(line.problem);
    if (line.showsHelp || line.showsVersion) {
        print(line.showsHelp ? line.help : QApplication::applicationVersion());
        return EXIT_SUCCESS;
    }
    if (!line.isDoneUnseen() && isBlind && QApplication::platformName() == QLatin1String{"offscreen"})
        return fails(jour::ui::CommandWords::noScreen());
    if (!line.report)
        return std::nullopt;
    const auto written = jour::writeReport(*line.report, jour::secretLine(), clock);
    return written ? tell(*written)
                   : fails(jour::ui::CommandWords::noReport(written.error(), line.report->folder()));
}

} // namespace

int main(int argc, char *argv[])
{
    std::ignore = jour::guardProcess();
    const jour::CommandLine asked = jour::readCommandLine(wordsOf(argc, argv));
    if (asked.openSealed)
        return jour::runOpenSealed(argc, argv);
    const bool isBlind = lacksScreen();
    // Made by a timer, too, where no screen is. Qt would end with a core dump there.
    if ((asked.isDoneUnseen() || isBlind) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    QApplication::setApplicationName(QStringLiteral("Jourbord"));
    QApplication::setApplicationVersion(QStringLiteral(JOUR_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Jourbord"));
    QApplication::setDesktopFileName(QStringLiteral("jourbord"));

    const jour::SystemClock clock;
    jour::CommandLine line;
    if (const auto ended = answered(line, clock, isBlind))
        return *ended;
    jour::Application application{line, clock};
    if (const auto started = application.start(); !started)
        return fails(jour::ui::CommandWords::notStarted(started.error()));
    if (!line.renderInto.isEmpty()) {
        const auto written = jour::renderDemo(application, line.renderInto);
        if (!written)
            return fails(jour::ui::CommandWords::notStarted(written.error()));
        return tell(*written);
    }
    application.window().show();
    return QApplication::exec();
}
