#pragma once

#include <QByteArray>
#include <QString>

namespace jour::ui {

/// What came of reading a file whole.
struct FileRead
{
    enum class Trouble { None, Unreadable, TooLarge } trouble = Trouble::None;
    QByteArray bytes;
};

/// The whole of an ordinary file of at most `most` bytes. Pipes and devices, which may never end or never
/// begin, are not read at all.
[[nodiscard]] FileRead readWhole(const QString &path, qint64 most);

} // namespace jour::ui
