#pragma once

#include "actions/action_registry.h"
#include "core/services/vault_desk.h"
#include "settings/settings_page.h"
#include "support/ui_settings.h"
#include "ui/widgets/typing.h"
#include "widgets/banner.h"
#include "widgets/section.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace jour::test {

/// The settings of a desk in a real vault, shown, with hands that only type.
struct SettingsDesk : VaultDesk
{
    explicit SettingsDesk(Role role = Role::Manager) : VaultDesk{role} { showPage(); }

    void showPage()
    {
        page = std::make_unique<ui::SettingsPage>(
            ui::FeatureContext{*desk, actions, settings},
            ui::SettingsGround{folder, cost, words(), {}, ask, [this](const std::function<void()> &work) {
                                   background(work);
                               }});
        QObject::connect(page.get(), &ui::SettingsPage::uiSettingsChanged, page.get(),
                         [this](const ui::UiSettings &fresh) { settings = fresh; });
        page->resize(900, 1400);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        page->start();
    }

    [[nodiscard]] static QStringList words()
    {
        QStringList all;
        for (int i = 0; i < 7776; ++i)
            all << QString{QStringLiteral("ord") % QString::number(i)};
        return all;
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name)
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void open(const char *section) { find<ui::Section>(section)->setOpen(true); }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        typeInto(*edit, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, key, modifiers);
    }
    /// Space on a button that has the focus.
    void push(const char *button)
    {
        auto *widget = find<QPushButton>(button);
        REQUIRE(widget->isEnabled());
        widget->setFocus();
        press(Qt::Key_Space);
    }
    [[nodiscard]] QString said(const char *label) { return find<QLabel>(label)->text(); }
    [[nodiscard]] ui::BannerState result(const char *banner) { return find<ui::Banner>(banner)->state(); }
    /// What was put away is gone only when events are handled.
    void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// Until the vault has answered: the button can be pressed again.
    void waitFor(const char *button)
    {
        auto *widget = find<QPushButton>(button);
        REQUIRE(QTest::qWaitFor([&] { return widget->isEnabled(); }, 20000));
    }

    /// Where files are read: here, at once.
    ui::Background background = [](const std::function<void()> &work) { work(); };
    /// The file that is chosen, whoever asks.
    QString file = QString{place.path() + QStringLiteral("/policies.json")};
    ui::FileAsk ask{
        [this](QWidget &, const ui::FileQuestion &, const ui::FileAsk::Chosen &chosen) { chosen(file); },
        [this](QWidget &, const ui::FileQuestion &, const ui::FileAsk::Chosen &chosen) { chosen(file); },
        {}};
    ui::ActionRegistry actions;
    ui::UiSettings settings;
    std::unique_ptr<ui::SettingsPage> page;
};

} // namespace jour::test
