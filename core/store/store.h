#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/events/event.h"

#include <QString>

#include <memory>
#include <span>

namespace jour {

struct OpenedVault;
class Journal;

namespace sql {
class Connection;
}

/// What one commit wrote.
struct Committed
{
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    Instant at;
};

/// The encrypted database of a vault, open: the one connection, the journal and the head file beside it.
/// Not shared between threads. Destroying it closes the database and wipes what SQLCipher held.
class Store final
{
    Q_DISABLE_COPY_MOVE(Store)

public:
    /// Opens `folder`/desk.db, creates or migrates it; for reading where it cannot be written, until a commit
    /// can. Proves that it is SQLCipher and nothing is missing since the last commit. Untouched when refused:
    /// TooNew, Corrupt, Missing, Exposed, Io; DiskFull or ReadOnly "migration" or "rollback".
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, const OpenedVault &vault,
                                                             const Clock &clock);
    ~Store();

    /// These two open a database again that the disk had lost, when it is back.
    [[nodiscard]] Journal &journal();
    [[nodiscard]] sql::Connection &connection();
    [[nodiscard]] const Clock &clock() const;

    /// Appends `events` for `author` in one durable transaction, with their projections. When the disk fails
    /// at commit the store is reopened and looked into: success means saved, NotSaved means it is not; Io
    /// "unsettled" that nobody can look yet. The same commit asked for again then gives the answer, and is
    /// never written twice.
    [[nodiscard]] Result<Committed> commit(OperatorId author, std::span<const NewEvent> events);

    /// Signs from now on what the vault's operator does; with an empty seed (recovery key) nothing is signed.
    void setSigner(const OpenedVault &vault);
    /// Soft lock: the seed is wiped. What the engine does goes on, unsigned.
    void forgetSigner();

    /// Removes the projections and folds the whole journal anew.
    [[nodiscard]] Result<> rebuild();

    /// Hash of the last event of this store: what paper prints. Empty for an empty journal.
    [[nodiscard]] Result<QByteArray> head() const;

    struct Parts; ///< what it holds open; for the files of this folder only

private:
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace jour
