#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace jour {
struct OpenedVault;
namespace sql {
class Connection;
}
} // namespace jour

namespace jour::bench {

/// The statements that `work` writes with, in order, with their values; not those that begin and end
/// transactions.
[[nodiscard]] std::vector<QByteArray> writesOf(sql::Connection &db, const std::function<void()> &work);

/// The same library with the same journal and nothing of ours around it; without a key it is plain SQLite.
class BareDatabase final
{
    Q_DISABLE_COPY_MOVE(BareDatabase)

public:
    explicit BareDatabase(const QString &path, const QByteArray &key = {});
    ~BareDatabase();

    void prepare(const std::vector<QByteArray> &statements);
    void execute(const char *sql);
    /// Runs what was prepared, in one transaction.
    void commit();

    [[nodiscard]] static QByteArray keyOf(const OpenedVault &vault);

private:
    void useKey(const QByteArray &key);

    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3, Close> m_db;
    std::vector<std::unique_ptr<sqlite3_stmt, Finalize>> m_prepared;
};

} // namespace jour::bench
