#include "own_home.h"
#include "widgets/keyboard_rules.h"
#include "widgets/wheel_rule.h"

#include <QApplication>
#include <QLocale>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    // Set here and not in CTest alone: the test runner lists the tests by running this binary.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const jour::test::OwnHome home;
    const QApplication app{argc, argv};
    const jour::ui::KeyboardRules keyboard; // as in the program
    const jour::ui::WheelRule wheel;
    QLocale::setDefault(QLocale{QLocale::Swedish, QLocale::Sweden});
    QApplication::setEffectEnabled(Qt::UI_General, false);
    return Catch::Session().run(argc, argv);
}
