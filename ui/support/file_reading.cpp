#include "support/file_reading.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace jour::ui {

namespace {

using Watcher = QFutureWatcher<FileRead>;

/// Once; the watcher may be what calls.
void tell(Watcher &watcher, const FileReading::Then &then)
{
    const FileRead read = watcher.result();
    watcher.disconnect();
    watcher.setParent(nullptr);
    watcher.deleteLater();
    then(read);
}

} // namespace

FileReading::FileReading(Background background, QObject *parent)
    : QObject{parent}, m_background{std::move(background)}
{
}

void FileReading::start(const QString &path, qint64 most, Then then)
{
    const auto promise = std::make_shared<QPromise<FileRead>>();
    promise->start();
    auto *watcher = new Watcher{this};
    connect(watcher, &Watcher::finished, this, [watcher, then] { tell(*watcher, then); });
    const QFuture<FileRead> future = promise->future();
    watcher->setFuture(future);
    m_background([promise, path, most] {
        promise->addResult(readWhole(path, most));
        promise->finish();
    });
    // Read already: no need to wait until the event comes round.
    if (future.isFinished() && watcher->parent() == this)
        tell(*watcher, then);
}

void FileReading::stop()
{
    for (QFutureWatcherBase *watcher : findChildren<QFutureWatcherBase *>(Qt::FindDirectChildrenOnly)) {
        watcher->disconnect(this);
        watcher->setParent(nullptr);
        watcher->deleteLater();
    }
}

int FileReading::count() const
{
    return static_cast<int>(findChildren<QFutureWatcherBase *>(Qt::FindDirectChildrenOnly).size());
}

} // namespace jour::ui
