// The way in: the first run, the unlock page, the recovery key, another vault.
#include "application.h"
#include "demo/demo_night.h"
#include "first_run/first_run_page.h"
#include "support/wording.h"
#include "unlock/unlock_page.h"
#include "vault/signature.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace jour {

namespace {

QString defaultVault()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/vault");
}

} // namespace

void Application::showUnlock()
{
    m_unlock = new ui::UnlockPage{*m_door, m_window.get()};
    m_workspace = nullptr;
    m_window->setPage(m_unlock);
    m_actions.setMet({});
    if (m_line.demo)
        m_unlock->showDemo(demoUser, demoPassphrase);
    m_unlock->start();
    showLockState();
    everySecond();
}

ui::FirstRunPage *Application::firstRunPage()
{
    ui::SettingsGround ground = settingsGround();
    auto *page =
        new ui::FirstRunPage{*m_door, std::move(ground.words), std::move(ground.forbidden), m_window.get()};
    connect(m_door.get(), &VaultDoor::created, page,
            [this, page] { std::ignore = moveIn(page->firstOperator(), {}); });
    // The key that was used stays good until the journal knows whom it let in.
    connect(m_door.get(), &VaultDoor::admitted, page, [this, page] {
        if (const auto known = moveIn(page->firstOperator(), page->reason()); known)
            page->renewKey();
        else
            page->showProblem(ui::Wording::of(known.error()));
    });
    // Queued: the page must not be destroyed under the key that was pressed in it.
    connect(page, &ui::FirstRunPage::finished, this, &Application::opened, Qt::QueuedConnection);
    m_unlock = nullptr;
    m_window->setPage(page);
    m_actions.setMet({});
    return page;
}

void Application::showRecovery()
{
    firstRunPage()->recover();
}

void Application::showFirstRun()
{
    ui::FirstRunPage *page = firstRunPage();
    if (!m_settings.vaultFolder.isEmpty() && m_line.vaultFolder.isEmpty())
        page->showMissing(m_settings.vaultFolder);
    connect(page, &ui::FirstRunPage::existingChosen, this, &Application::useVault, Qt::QueuedConnection);
}

Result<> Application::moveIn(const ui::FirstOperator &first, const QString &recoveryReason)
{
    m_pendingKeys = m_door->takeKeys();
    Operator who{
        .name = first.name, .signature = first.signature, .title = first.title, .role = Role::Manager};
    who.id = m_pendingKeys->pseudonym;
    who.publicKey = publicKeyOf(m_pendingKeys->operatorSeed);
    m_vault.expect(who, recoveryReason);
    keepVaultFolder();
    // Written down before the recovery key is shown: a vault that is left on that page still opens.
    return m_vault.open(m_door->folder(), *m_pendingKeys)
        .and_then([&] {
            m_vault.store().setSigner(*m_pendingKeys);
            return m_vault.operatorOf(*m_pendingKeys, {});
        })
        .map([](const Operator &) {});
}

void Application::useVault(const QString &folder)
{
    m_door->setFolder(folder);
    if (!m_door->vaultExists())
        return;
    keepVaultFolder();
    showUnlock();
}

QString Application::vaultFolder() const
{
    if (!m_line.vaultFolder.isEmpty())
        return m_line.vaultFolder;
    return m_settings.vaultFolder.isEmpty() ? defaultVault() : m_settings.vaultFolder;
}

void Application::keepVaultFolder()
{
    m_settings.vaultFolder = QFileInfo{m_door->folder()}.absoluteFilePath();
    keepSettings();
}

void Application::opened()
{
    auto keys = m_pendingKeys ? std::exchange(m_pendingKeys, std::nullopt) : m_door->takeKeys();
    if (!keys)
        return;
    if (keys->operatorSeed.isEmpty()) {
        showRecovery();
        return;
    }
    const bool wasOpen = m_vault.isOpen();
    const QString user = m_unlock ? m_unlock->userId() : QString{};
    const auto who =
        m_vault.open(m_door->folder(), *keys).and_then([&] { return m_vault.operatorOf(*keys, user); });
    if (who) {
        m_vault.store().setSigner(*keys);
        startSession(*who, *keys);
        return;
    }
    if (!wasOpen) { // nothing stays open for somebody who was turned away
        m_session.reset();
        m_vault.close();
    }
    if (!m_unlock)
        showUnlock();
    m_unlock->showProblem(ui::Wording::of(who.error()));
}

} // namespace jour
