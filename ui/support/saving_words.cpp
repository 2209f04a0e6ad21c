#include "support/saving_words.h"

#include "services/save_watch.h"
#include "support/formats.h"

#include <QDateTime>

namespace jour::ui {

namespace {

bool isFolder(const Error &why)
{
    return why.detail == QLatin1String{"folder"};
}

} // namespace

QString SavingWords::reasonOf(const Error &why)
{
    if (why.code == ErrorCode::DiskFull)
        return tr("the disk is full");
    if (why.code == ErrorCode::ReadOnly)
        return isFolder(why) ? tr("this account may not write in the vault folder")
                             : tr("the file system can only be read");
    return why.code == ErrorCode::NotFound ? tr("the vault folder is gone") : tr("the disk fails");
}

QString SavingWords::adviceOf(const Error &why, const QString &folder)
{
    if (why.code == ErrorCode::DiskFull)
        return tr("Make room on the disk with %1, but leave the files in it alone.").arg(folder);
    if (why.code == ErrorCode::ReadOnly && isFolder(why))
        return tr("Ask whoever answers for the computer to let this account write in %1.").arg(folder);
    if (why.code == ErrorCode::ReadOnly)
        return tr("Ask whoever answers for the computer to make the disk with %1 writable again.")
            .arg(folder);
    return why.code == ErrorCode::NotFound
               ? tr("Connect the disk with %1 again.").arg(folder)
               : tr("Call whoever answers for the computer: the disk may be breaking.");
}

QString SavingWords::stopped(const events::SettingChanged &entry)
{
    const auto time = [](const QJsonValue &iso) {
        return Formats::dateTime(toInstant(QDateTime::fromString(iso.toString(), Qt::ISODate)));
    };
    return tr("Nothing was saved from %1 to %2: %3")
        .arg(time(entry.from), time(entry.to), reasonOf(SaveWatch::whyOf(entry.reason)));
}

QString SavingWords::beforeUnlock(const Error &why, const QString &folder)
{
    return tr("Nothing can be saved: %1. You can unlock and read. %2")
        .arg(reasonOf(why), adviceOf(why, folder));
}

} // namespace jour::ui
