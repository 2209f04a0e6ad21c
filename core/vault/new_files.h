#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jour {

struct NewFile
{
    QString name; ///< within the folder; the caller vouches that it leads nowhere else
    QByteArray content;
};

/// Puts files into a folder that is there: all of them, whole and for their owner alone, or none. One that is
/// there already is never touched: Conflict, with its name. NotFound without the folder, DiskFull, ReadOnly
/// or Io.
[[nodiscard]] Result<> writeNewFiles(const QString &folder, const std::vector<NewFile> &files);

} // namespace jour
