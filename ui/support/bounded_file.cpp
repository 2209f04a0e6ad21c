#include "support/bounded_file.h"

#include <QFile>
#include <QFileInfo>

namespace jour::ui {

FileRead readWhole(const QString &path, qint64 most)
{
    QFile file{path};
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
        return {.trouble = FileRead::Trouble::Unreadable};
    if (file.size() > most)
        return {.trouble = FileRead::Trouble::TooLarge};
    FileRead read{.bytes = file.read(most + 1)}; // it may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return {.trouble = FileRead::Trouble::Unreadable};
    if (read.bytes.size() > most)
        return {.trouble = FileRead::Trouble::TooLarge};
    return read;
}

} // namespace jour::ui
