#include "demo/demo_night.h"

#include "demo/demo_months.h"
#include "demo/demo_player.h"
#include "store/store.h"
#include "vault/passphrase.h"
#include "vault/signature.h"

#include <QFile>

namespace jour {

namespace {

Result<CreatedVault> createVault(const QString &folder, const Clock &clock)
{
    NewOperator first;
    first.userId = demoUser;
    first.passphrase = passphraseBytes(demoPassphrase);
    first.role = static_cast<std::uint8_t>(Role::Manager);
    return Vault::create(folder, first, KdfCost::floor(), clock);
}

} // namespace

Result<DemoNight> makeDemoNight(const QString &folder, const ReferenceData &reference, const Clock &clock)
{
    QFile file{QStringLiteral(":/data/demo/night.json")};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.fileName());
    const QJsonObject night = parseJson(file.readAll());
    auto created = createVault(folder, clock);
    if (!created)
        return tl::make_unexpected(created.error());

    ManualClock demoClock{clock.now()};
    auto store = Store::open(folder, created->vault, demoClock);
    if (!store)
        return tl::make_unexpected(store.error());
    DemoPlayer player{**store, demoClock, reference, created->vault, clock.now()};
    const auto played = player.play(night);
    if (!played)
        return tl::make_unexpected(played.error());
    if (const auto added = addDemoMonths(**store, clock.now()); !added)
        return tl::make_unexpected(added.error());
    return DemoNight{std::move(created->vault), *played};
}

} // namespace jour
