#pragma once

#include "actions/action_registry.h"
#include "directory/directory_page.h"
#include "services/contact_csv.h"
#include "services/directory.h"
#include "support/store.h"
#include "support/strings.h"
#include "support/ui_settings.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

inline ReferenceData loadedTables()
{
    auto loaded = ReferenceData::load();
    REQUIRE(loaded);
    return std::move(*loaded);
}

inline Operator withRole(Operator who, Role role)
{
    who.role = role;
    return who;
}

/// An unlocked desk on a store of its own, its directory on the screen, and a hand on the keyboard.
struct DirectoryDesk
{
    explicit DirectoryDesk(Role role = Role::Manager)
        : desk{fixture.store(), fixture.clock, reference, feed, withRole(fixture.author, role)}
    {
    }

    ContactPoint add(const QString &name, const QString &municipality, const QString &hours = {})
    {
        ContactPoint point = aContactPoint(name, municipality);
        point.hours = *readHours(hours);
        REQUIRE(Directory{desk}.save(point));
        return point;
    }
    [[nodiscard]] std::vector<ContactPoint> all() { return *Directory{desk}.all(); }
    [[nodiscard]] std::vector<ContactPoint> of(const char *code)
    {
        return *Directory{desk}.of(QLatin1String{code});
    }

    void show()
    {
        const auto answer = [this](QWidget &, const ui::FileQuestion &, const auto &chosen) { chosen(file); };
        ui::FileAsk ask{answer, answer, answer};
        page = std::make_unique<ui::DirectoryPage>(ui::FeatureContext{desk, actions, settings}, nullptr, ask,
                                                   background);
        page->resize(680, 820);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    template<typename T>
    [[nodiscard]] T &find(const char *name) const
    {
        for (T *found : page->findChildren<T *>(QLatin1String{name}))
            if (found->isVisible())
                return *found;
        FAIL("not shown: " << name);
        std::abort();
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        for (const QWidget *found : page->findChildren<QWidget *>(QLatin1String{name}))
            if (found->isVisible())
                return true;
        return false;
    }
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    static QString where()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString{};
    }
    /// Presses Tab until the field has the focus.
    static void to(const char *name)
    {
        for (int i = 0; i < 60 && where() != QLatin1String{name}; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        INFO("the focus is in " << where().toStdString());
        REQUIRE(where() == QLatin1String{name});
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char *text)
    {
        for (const QChar c : QString::fromUtf8(text))
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{c},
                                Qt::NoModifier);
    }
    static void type(const char *name, const char *text)
    {
        to(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void writeFile(const QByteArray &bytes)
    {
        QFile out{file};
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    StoreFixture fixture;
    ReferenceData reference = loadedTables();
    ChangeFeed feed;
    Desk desk;
    ui::ActionRegistry actions;
    ui::UiSettings settings;
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("kontakter.csv"));
    /// At once, in this thread; a test of its own may do it elsewhere.
    ui::Background background = [](const std::function<void()> &work) { work(); };
    std::unique_ptr<ui::DirectoryPage> page;
};

} // namespace jour::test
