#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

namespace {

/// A test neither reads nor writes what belongs to whoever runs it.
void liveIn(const QString &home)
{
    for (const char *place :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(place, home.toUtf8());
}

} // namespace

int main(int argc, char *argv[])
{
    // Set here and not in CTest alone: the test runner lists the tests by running this binary.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // readable by its owner alone, as the runtime folder must be
    liveIn(home.path());
    const QApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::Swedish, QLocale::Sweden});
    QApplication::setEffectEnabled(Qt::UI_General, false);
    return Catch::Session().run(argc, argv);
}
