#pragma once

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace jour::test {

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error{"cannot read " + path.toStdString()};
    return file.readAll();
}

/// A file of tests/vectors.
[[nodiscard]] inline QByteArray vectorFile(const QString &name)
{
    return bytesOf(QStringLiteral(TEST_VECTORS "/") + name);
}

/// Every file of that kind below a folder of tests/vectors, in order of name.
[[nodiscard]] inline QStringList vectorsIn(const char *folder, const char *pattern)
{
    QStringList names;
    QDirIterator files{QStringLiteral(TEST_VECTORS "/") + QString::fromUtf8(folder),
                       {QString::fromUtf8(pattern)},
                       QDir::Files,
                       QDirIterator::Subdirectories};
    while (files.hasNext())
        names << files.next();
    names.sort();
    return names;
}

[[nodiscard]] inline std::vector<QByteArray> allIn(const char *folder, const char *pattern)
{
    std::vector<QByteArray> files;
    for (const QString &name : vectorsIn(folder, pattern))
        files.push_back(bytesOf(name));
    return files;
}

} // namespace jour::test
