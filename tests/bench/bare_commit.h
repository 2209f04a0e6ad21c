#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace jour::sql {
class Connection;
}

namespace jour::bench {

/// The statements that `work` writes with, in order, with their values; not those that begin and end
/// transactions.
[[nodiscard]] std::vector<QByteArray> writesOf(sql::Connection &db, const std::function<void()> &work);

/// The same library with the same settings and nothing of ours around it.
class BareDatabase final
{
    Q_DISABLE_COPY_MOVE(BareDatabase)

public:
    BareDatabase(const QString &path, const QByteArray &key, const QByteArray &salt);
    ~BareDatabase();

    void prepare(const std::vector<QByteArray> &statements);
    /// Runs what was prepared, in one transaction.
    void commit();

private:
    void execute(const char *sql);

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
