#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace jour::sql {

class Statement;

/// How hard a commit is pushed to the disk. Anything but Durable is for tests that show what is lost without
/// it.
enum class Durability {
    Durable,      ///< journal_mode=TRUNCATE, synchronous=EXTRA
    SyncOff,      ///< synchronous=OFF
    DeleteAndFull ///< journal_mode=DELETE, synchronous=FULL: SQLite's own default
};

struct OpenOptions
{
    bool create = true; ///< false: a missing file is NotFound, an empty one Corrupt
    bool readOnly = false;
    Durability durability = Durability::Durable;
};

/// An open, keyed SQLCipher database. Not shared between threads. Every open proves that the library is
/// SQLCipher and that the file is not plain SQLite; a file that is refused is left as it was.
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// `key` 32 bytes and `salt` 16 bytes, both raw: the file opens even when its own copy of the salt is
    /// destroyed. The path ":memory:" is a database in memory. A new file can be read by its owner alone.
    /// Throws Failure: Corrupt when the key does not fit or the file is damaged or plain, NotFound, Invalid
    /// for a key of another size, InUse, Io.
    Connection(const QString &path, QByteArrayView key, QByteArrayView salt, OpenOptions options = {});
    ~Connection();

    /// Runs every statement of `script`; rows are dropped.
    void execute(const QByteArray &script);
    /// The statement with this text, prepared once and kept: reset and without bindings. Preparing is dear
    /// under cipher_memory_security. Do not ask for one again while its rows are being read; see Use.
    [[nodiscard]] Statement &cached(std::string_view sql);
    void forgetCached();
    /// The texts of the statements that are kept: a test looks at their plans.
    [[nodiscard]] std::vector<std::string_view> cachedTexts() const;

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;
    /// The first column of the first row that `PRAGMA name` gives, empty if there is none.
    [[nodiscard]] QString pragma(const char *name);
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isInMemory() const;

    /// Asks `goOn` every few thousand steps of any long statement; when it says false the statement ends with
    /// Failure Cancelled. An empty function asks no more.
    void setProgress(std::function<bool()> goOn);

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    void key(QByteArrayView key, QByteArrayView salt);
    void configure(const OpenOptions &options);
    void proveCipher();

    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    std::function<bool()> m_goOn;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_cache; ///< goes before the handle does
};

/// Asks for as long as it lives; then no more.
class Progress final
{
    Q_DISABLE_COPY_MOVE(Progress)

public:
    Progress(Connection &db, std::function<bool()> goOn) : m_db{db} { m_db.setProgress(std::move(goOn)); }
    ~Progress() { m_db.setProgress({}); }

private:
    Connection &m_db;
};

} // namespace jour::sql
