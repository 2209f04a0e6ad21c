#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <sys/mount.h>

namespace jour::test {

/// A small file system that goes with the test. It can be made full, and such that it may only be read.
class SmallDisk final
{
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    explicit SmallDisk(int kib)
        : m_options{"size=" + QByteArray::number(kib) + "k,mode=0700"},
          m_mounted{mount("tmpfs", path().constData(), "tmpfs", 0, m_options.constData()) == 0}
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(path().constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QByteArray path() const { return m_place.path().toUtf8(); }
    [[nodiscard]] QString folder() const { return m_place.path(); }

    /// Nothing may be open for writing on it.
    void setReadOnly(bool on) const
    {
        const unsigned long flags = on ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT;
        REQUIRE(mount("tmpfs", path().constData(), "tmpfs", flags, m_options.constData()) == 0);
    }
    /// A file of so much, to be removed later; all the room that is left when nothing is said.
    [[nodiscard]] QString putBallast(qsizetype kib = 0) const
    {
        QFile ballast{folder() + QStringLiteral("/ballast")};
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray piece(1024, 'x');
        for (qsizetype i = 0; kib == 0 || i < kib; ++i)
            if (ballast.write(piece) != piece.size())
                break;
        REQUIRE((kib == 0 || ballast.size() == kib * 1024));
        ballast.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return ballast.fileName();
    }

private:
    QTemporaryDir m_place;
    QByteArray m_options;
    bool m_mounted;
};

} // namespace jour::test
