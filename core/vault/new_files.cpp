#include "vault/new_files.h"

#include "vault/durable_replace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace jour {

namespace {

bool isThere(const QString &path)
{
    const QFileInfo info{path};
    return info.exists() || info.isSymLink(); // also one that leads to nothing
}

/// Names taken in a folder, given back unless all went well.
class TakenNames final
{
public:
    TakenNames() = default;
    ~TakenNames()
    {
        for (const QString &path : m_paths)
            QFile::remove(path);
    }
    Q_DISABLE_COPY_MOVE(TakenNames)

    /// An empty file that nobody else made: a name that was free is ours from here on.
    [[nodiscard]] Result<> take(const QString &path)
    {
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return isThere(path) ? fail(ErrorCode::Conflict, QFileInfo{path}.fileName())
                                 : fail(ErrorCode::ReadOnly, QStringLiteral("create"));
        m_paths << path;
        return {};
    }
    void keep() { m_paths.clear(); }

private:
    QStringList m_paths;
};

Result<> written(const QDir &aside, const std::vector<NewFile> &files)
{
    for (std::size_t i = 0; i < files.size(); ++i)
        if (auto done = durableReplace(aside.filePath(QString::number(i)), files[i].content); !done)
            return done;
    return {};
}

} // namespace

Result<> writeNewFiles(const QString &folder, const std::vector<NewFile> &files)
{
    const QDir into{folder};
    if (!into.exists())
        return fail(ErrorCode::NotFound,
                    QFileInfo::exists(folder) ? QStringLiteral("notFolder") : QStringLiteral("folder"));
    for (const NewFile &file : files)
        if (isThere(into.filePath(file.name)))
            return fail(ErrorCode::Conflict, file.name);
    // Written aside first: under its own name a file appears whole.
    const QTemporaryDir aside{into.filePath(QStringLiteral(".jourbord-XXXXXX"))};
    if (!aside.isValid())
        return fail(ErrorCode::ReadOnly, QStringLiteral("folder"));
    if (auto done = written(QDir{aside.path()}, files); !done)
        return done;
    TakenNames taken;
    for (const NewFile &file : files)
        if (auto done = taken.take(into.filePath(file.name)); !done)
            return done;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (auto done = durableRename(aside.filePath(QString::number(i)), into.filePath(files[i].name));
            !done)
            return done;
    taken.keep();
    return {};
}

} // namespace jour
