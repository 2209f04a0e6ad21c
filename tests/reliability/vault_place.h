#pragma once

#include "store/store.h"
#include "support/builders.h"
#include "vault/vault.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace jour::test {

/// A vault as a first start makes it: key file, passphrase, recovery key, and a database in which its
/// operator is written. Its keys cost the least that a slot may cost. What fails throws.
class VaultPlace final
{
public:
    VaultPlace();
    [[nodiscard]] static QString userId();
    [[nodiscard]] static QString phrase();

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Through the door: with the passphrase.
    [[nodiscard]] Result<OpenedVault> unlock() const;
    /// With the keys that are already at hand, as another start of the program would.
    [[nodiscard]] Result<std::unique_ptr<Store>> open() const;
    /// The same for a copy of the folder.
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const QString &copy) const;

    ManualClock clock{night};
    OpenedVault keys;
    QString recoveryKey;
    Operator author;

private:
    QTemporaryDir m_place;
    QString m_folder;
};

/// A case with its child and a note: events that one commit writes whole or not at all.
inline constexpr qint64 eventsOfACase = 3;
[[nodiscard]] std::vector<NewEvent> aWholeCase();

/// Why `store` is not as it must be after an accident: "behind", "half a commit", "chain", "damage"; empty
/// when it is. `before` events were there when the cases began; `acknowledged` is the last number that was
/// given out.
[[nodiscard]] QString faultAfter(Store &store, qint64 before, qint64 acknowledged);

/// What the author is writing beside: one draft that is kept anew each time, and says how far they had come.
void keepDraft(Store &store, const OperatorId &author, qint64 reached);
/// What that draft says; −1 when there is none, or more than one.
[[nodiscard]] qint64 draftIn(Store &store);

/// Every file of the folder with its bytes.
using Files = QHash<QByteArray, QByteArray>;
[[nodiscard]] Files filesOf(const QString &folder);
/// Makes the folder hold these files and no others.
void putFiles(const QString &folder, const Files &files);

} // namespace jour::test
