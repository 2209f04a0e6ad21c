#pragma once

#include "vault_place.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace jour::test {

/// One thing that the program asked of the file system in a folder, or said to its operator.
struct DiskAct
{
    enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Remove, Rename, Say };
    Kind kind = Kind::Say;
    QByteArray name;  ///< of the file, within the folder
    QByteArray other; ///< Rename: the new name
    qint64 at = 0;    ///< Write: offset; Truncate: size; Say: what was said
    QByteArray bytes; ///< Write
};

/// How a disk goes wrong: one call fails; that one and all after it; or one, and no file opens any more.
enum class DiskTrouble { Once, FromThenOn, OnceAndShut };

/// Listens to this process's own system calls between the store and the disk: the program that links
/// disk_recorder.cpp calls open(), pwrite(), fdatasync() … through it. One at a time, one thread.
class DiskRecorder final
{
    Q_DISABLE_COPY_MOVE(DiskRecorder)

public:
    explicit DiskRecorder(const QString &folder);
    ~DiskRecorder();
    /// Marks what was acknowledged by now.
    void say(qint64 what);
    [[nodiscard]] std::vector<DiskAct> take();

    /// Lets `calls` writes, truncations and syncs through; then they fail.
    void failAfter(int calls, DiskTrouble trouble);
    [[nodiscard]] bool hasFailed() const;
    void mend();

    /// Lets `calls` changes of the folder through; right before the next one, `what` happens.
    void interrupt(int calls, std::function<void()> what);
};

/// A disk that keeps what was synced and may lose, tear (in sectors) or reorder everything else, as POSIX
/// allows: a file's bytes are sure after fsync() of the file, its name after fsync() of the folder.
class DiskModel final
{
public:
    explicit DiskModel(const Files &before);

    void apply(const DiskAct &act);
    /// What the program sees while the power is on.
    [[nodiscard]] Files seen() const;
    /// What is found after the power has gone when nothing survived but what was synced.
    [[nodiscard]] Files kept() const;
    /// When some of the rest did, too.
    [[nodiscard]] Files keptByChance(std::mt19937 &random) const;

private:
    struct File
    {
        QByteArray synced;
        std::vector<DiskAct> pending;
    };
    [[nodiscard]] int fileNamed(const QByteArray &name) const { return m_names.value(name, -1); }

    std::vector<File> m_files;
    QHash<QByteArray, int> m_names;                     ///< as the program sees them
    QHash<QByteArray, int> m_syncedNames;               ///< as the disk has them
    std::vector<QHash<QByteArray, int>> m_pendingNames; ///< after each change since the folder was synced
};

} // namespace jour::test
