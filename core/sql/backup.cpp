#include "sql/backup.h"

#include "sql/codes.h"
#include "sql/connection.h"
#include "sql/integrity.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <sqlite3.h>

namespace jour::sql {

namespace {

constexpr int pagesAStep = 256;

/// Takes an unfinished copy away, and the journal beside it.
class Unfinished final
{
    Q_DISABLE_COPY_MOVE(Unfinished)

public:
    explicit Unfinished(QString path) : m_path{std::move(path)} {}
    ~Unfinished()
    {
        if (m_path.isEmpty())
            return;
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    void finished() { m_path.clear(); }

private:
    QString m_path;
};

struct Finish
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

void askToGoOn(const BackupProgress &progress, int done, int all)
{
    if (progress && !progress(done, all))
        throw Failure{{ErrorCode::Cancelled, {}}};
}

int copyPages(Connection &source, Connection &target, const BackupProgress &progress)
{
    std::unique_ptr<sqlite3_backup, Finish> backup{
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main")};
    if (!backup)
        throwLast(target.handle());
    int code = SQLITE_OK;
    int pages = 0;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), pagesAStep);
        pages = sqlite3_backup_pagecount(backup.get());
        if (code == SQLITE_OK || code == SQLITE_DONE)
            askToGoOn(progress, pages - sqlite3_backup_remaining(backup.get()), pages);
    }
    // Tells the target what went wrong on the way, too.
    if (sqlite3_backup_finish(backup.release()) != SQLITE_OK)
        throwLast(target.handle());
    return pages;
}

} // namespace

int backUp(Connection &source, const QString &target, QByteArrayView key, QByteArrayView salt,
           const BackupProgress &progress)
{
    if (const QFileInfo there{target}; there.exists() || there.isSymLink())
        throw Failure{{ErrorCode::Conflict, {}}};
    Unfinished unfinished{target};
    int pages = 0;
    {
        Connection copy{target, key, salt};
        pages = copyPages(source, copy, progress);
        copy.execute("PRAGMA journal_mode = DELETE"); // takes the emptied journal file away
    }
    Connection copy{target, key, salt, {.create = false, .readOnly = true}};
    const Progress asking{copy, [&] { return !progress || progress(pages, pages); }};
    if (!checked(copy, Depth::Full).isSound())
        throw Failure{{ErrorCode::Corrupt, QStringLiteral("backup")}};
    unfinished.finished();
    return pages;
}

} // namespace jour::sql
