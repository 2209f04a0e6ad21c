#pragma once

#include "sql/connection.h"
#include "store/journal.h"
#include "store/journal_rows.h"
#include "store/store.h"
#include "vault/head_file.h"
#include "vault/signature.h"
#include "vault/vault.h"

#include <optional>
#include <vector>

namespace jour {

/// What identifies a store, in the database itself.
struct StoreIdentity
{
    QByteArray uuid;
    quint32 generation = 0;
    quint32 keyGeneration = 0;
    OriginId origin;
};

/// A commit of which the disk did not say whether it is in the file.
struct CommitInDoubt
{
    OperatorId author;
    std::vector<NewEvent> events;
    qint64 firstSeq = 0;
    QByteArray hash;      ///< of its last event; empty when it was not brought that far
    bool isThere = false; ///< once the file could be looked into: it was saved
};

/// What a store holds open. The connection stays at its address when it is closed and opened again, so that
/// readers made before go on working.
struct Store::Parts
{
    Parts(QString folderOf, const OpenedVault &vault, const Clock &clockOf);

    /// Throws sql::Failure. Afterwards `db` is open and keyed.
    void openDatabase(bool create);
    /// Never throws: when the file cannot be opened, an empty database takes its place, so that reads fail in
    /// an orderly way, and whatever is asked next tries again.
    void reopenDatabase();
    /// Puts the empty stand-in in the place of a database that is not to be trusted.
    void loseDatabase();

    const Clock &clock;
    QString folder;
    SecretBytes dbKey;
    QByteArray salt;
    SecretBytes headKey;
    QByteArray uuid;
    quint32 generation = 0;    ///< of the database
    quint32 keyGeneration = 0; ///< of the key file

    OperatorId signer;
    SigningKey signingKey; ///< empty: nobody signs

    std::optional<sql::Connection> db;
    bool isLost = false; ///< `db` is the empty stand-in
    bool isTidy = false; ///< what opening writes is written
    OriginId origin;
    JournalTail tail;
    std::optional<HeadFile> head;
    std::optional<Journal> journal;
    std::optional<CommitInDoubt> inDoubt; ///< the last commit, when its outcome was not known at once
};

/// The lost database again, if the disk is back: says of `inDoubt` whether it is there. Io "unsettled" as
/// long as nobody can look.
[[nodiscard]] Result<> settle(Store::Parts &parts);

/// Opens the database at a start; where it may not be written, for reading. Throws sql::Failure: DiskFull or
/// ReadOnly "rollback" when a commit was interrupted and cannot be rolled back here.
void openFirst(Store::Parts &parts, bool create);
/// Database or head file could be opened for reading only.
[[nodiscard]] bool isForReading(const Store::Parts &parts);
/// Before a commit: what was opened for reading is opened anew for writing, with the checks of a start, and
/// what a start could not write is written. ReadOnly ("disk", "folder"), DiskFull, Missing, Corrupt, Io.
[[nodiscard]] Result<> readyToWrite(Store::Parts &parts);
/// What a start writes, once it can: the key file's generation, the head, contents that nobody refers to.
/// Throws sql::Failure.
void tidyUp(Store::Parts &parts);
/// The same at the start itself, where a disk that takes nothing keeps nobody from reading.
void tidyUpIfPossible(Store::Parts &parts);

/// Makes the schema, or brings it up to date after a backup. Throws sql::Failure: TooNew, Io …; DiskFull or
/// ReadOnly "migration" when it cannot be written.
void migrateStore(Store::Parts &parts);
/// The scripts under migrations/, as the program carries them.
[[nodiscard]] int newestSchema();

/// Reads who the database says it is, or writes it into a new one. Throws sql::Failure: Corrupt.
void identify(Store::Parts &parts);
/// The key file's generation, so that an older one is refused from now on.
void rememberKeys(Store::Parts &parts);
/// Opens the head file. Throws sql::Failure: Missing, Corrupt.
void readHead(Store::Parts &parts);
/// Compares the journal's end with the head file's. Throws sql::Failure: Missing, Corrupt.
void compareHead(Store::Parts &parts);
/// Writes the journal's end into the head file. That can fail with a full disk and is made good by the next
/// commit.
void keepHead(Store::Parts &parts);

} // namespace jour
