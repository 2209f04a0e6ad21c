#pragma once

#include "services/vault_door.h"

#include <QCoreApplication>

namespace jour::ui {

/// What to say of a passphrase as it is typed.
class PassphraseWords
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseWords)

public:
    /// The first thing that is wrong with it; empty when it is accepted.
    [[nodiscard]] static QString flawOf(const PassphraseVerdict &verdict);
    /// Praise, a warning of what is accepted and soon guessed, or the first flaw.
    [[nodiscard]] static QString of(const PassphraseVerdict &verdict);
};

} // namespace jour::ui
