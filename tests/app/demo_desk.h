#pragma once

#include "application.h"
#include "demo/demo_night.h"
#include "services/case_reading.h"
#include "shell/workspace.h"
#include "support/strings.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// The whole program on the demo night, worked by key events.
struct DemoDesk
{
    DemoDesk()
    {
        const auto started = application.start();
        INFO((started ? std::string{} : started.error().detail.toStdString()));
        REQUIRE(started);
        show();
    }
    void show()
    {
        application.window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&application.window()));
        application.window().activateWindow();
        QApplication::setActiveWindow(&application.window());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            if (letter.unicode() < 128)
                QTest::keyClick(target(), letter.toLatin1());
            else // QTest knows no key of a Swedish keyboard
                QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString{letter}, Qt::NoModifier);
        QCoreApplication::processEvents();
    }
    /// With the passphrase, as typed on the lock view.
    void unlock()
    {
        auto *user = application.window().findChild<QLineEdit *>(QStringLiteral("userId"));
        REQUIRE(user);
        QApplication::setActiveWindow(&application.window()); // what closed above it gave nothing back
        user->setFocus();
        user->clear();
        type(demoUser);
        press(Qt::Key_Return);
        type(demoPassphrase);
        press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return application.workspace() != nullptr; }, 20000));
    }
    [[nodiscard]] std::vector<BoardRow> board()
    {
        auto read = CaseReading{application.session()->desk}.board();
        REQUIRE(read);
        return read->rows;
    }
    [[nodiscard]] ui::Workspace &workspace()
    {
        REQUIRE(application.workspace());
        return *application.workspace();
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return application.window().findChild<T *>(QLatin1String{name});
    }

    SystemClock clock;
    Application application{CommandLine{.demo = true}, clock};

private:
    [[nodiscard]] QWidget *target()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : &application.window();
    }
};

} // namespace jour::test
