#pragma once

#include "services/desk.h"
#include "vault/vault.h"

namespace jour {

/// The way into the demo's vault; shown on its lock page.
inline const QString demoUser = QStringLiteral("demo");
inline const QString demoPassphrase = QStringLiteral("lampa ekorre tunnel vinter kaffe");

/// The throw-away vault of the demo night, ready to be opened.
struct DemoNight
{
    OpenedVault keys;
    Operator operatorOnDuty;
};

/// Makes a vault in `folder` and plays resources/demo/night.json through the services as a night's work,
/// every time counted back from now. Fictitious people and numbers only. The months before have figures for
/// the situation picture (addDemoMonths). The store is closed again when it returns.
[[nodiscard]] Result<DemoNight> makeDemoNight(const QString &folder, const ReferenceData &reference,
                                              const Clock &clock);

} // namespace jour
