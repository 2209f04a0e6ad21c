#pragma once

#include "base/error.h"
#include "domain/events/desk_events.h"

#include <QCoreApplication>

namespace jour::ui {

/// Why nothing is saved, and who can do what about it.
class SavingWords
{
    Q_DECLARE_TR_FUNCTIONS(SavingWords)

public:
    /// "the disk is full": within a sentence, without a full stop.
    [[nodiscard]] static QString reasonOf(const Error &why);
    /// A sentence of its own. `folder`: of the vault.
    [[nodiscard]] static QString adviceOf(const Error &why, const QString &folder);
    /// What the journal says of a time in which nothing was saved.
    [[nodiscard]] static QString stopped(const events::SettingChanged &entry);
    /// For the locked page.
    [[nodiscard]] static QString beforeUnlock(const Error &why, const QString &folder);
};

} // namespace jour::ui
