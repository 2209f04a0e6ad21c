#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace jour::test {

/// A folder of its own, private and gone afterwards.
class Folder final
{
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString file(const char *name) const { return m_dir.filePath(QLatin1String{name}); }

private:
    QTemporaryDir m_dir; // made with mode 0700
};

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

[[nodiscard]] inline bool overwrite(const QString &path, const QByteArray &content)
{
    const bool isNew = !QFile::exists(path);
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    return !isNew || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

[[nodiscard]] inline QByteArray flipped(QByteArray bytes, qsizetype at, int mask = 1)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ mask);
    return bytes;
}

} // namespace jour::test
