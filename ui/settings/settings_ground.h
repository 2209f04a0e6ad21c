#pragma once

#include "services/vault_door.h"
#include "support/background.h"
#include "support/file_ask.h"

#include <QStringList>

namespace jour::ui {

/// What the settings stand on beside the desk.
struct SettingsGround
{
    QString vaultFolder;
    KdfCost cost;
    QStringList words;           ///< for drawn passphrases
    PassphraseContext forbidden; ///< what may not be in one
    FileAsk ask = FileAsk::system();
    Background background = onOtherThread();
};

} // namespace jour::ui
