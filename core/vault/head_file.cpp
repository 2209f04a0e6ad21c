#include "vault/head_file.h"

#include "vault/digest.h"
#include "vault/durable_replace.h"

#include <QFile>
#include <QtEndian>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>
#include <utility>

namespace jour {

namespace {

constexpr qsizetype recordSize = 128;
constexpr qsizetype macOffset = recordSize - digestSize;
constexpr QByteArrayView magic{"JOURHEAD", 8};
constexpr qsizetype chainHeadSize = 32;

QByteArray encodedRecord(const Head &head, const SecretBytes &key)
{
    QByteArray record{recordSize, '\0'};
    char *const to = record.data();
    std::memcpy(to, magic.data(), static_cast<std::size_t>(magic.size()));
    qToLittleEndian(std::uint32_t{1}, to + 8);
    qToLittleEndian(head.generation, to + 12);
    qToLittleEndian(head.seq, to + 16);
    std::memcpy(to + 24, head.chainHead.constData(), chainHeadSize);
    const QByteArray mac = macOf(key, QByteArrayView{record}.first(macOffset));
    std::memcpy(to + macOffset, mac.constData(), digestSize);
    return record;
}

std::optional<Head> decodedRecord(QByteArrayView record, const SecretBytes &key)
{
    if (record.size() != recordSize ||
        !sameBytes(macOf(key, record.first(macOffset)), record.last(digestSize)))
        return std::nullopt;
    Head head;
    head.generation = qFromLittleEndian<std::uint32_t>(record.data() + 12);
    head.seq = qFromLittleEndian<std::uint64_t>(record.data() + 16);
    head.chainHead = record.sliced(24, chainHeadSize).toByteArray();
    return head;
}

bool isEmpty(QByteArrayView record)
{
    return record == QByteArray{recordSize, '\0'};
}

#ifdef Q_OS_WIN

qintptr openFile(const QString &path, bool forWriting)
{
    const DWORD access = forWriting ? GENERIC_READ | GENERIC_WRITE : GENERIC_READ;
    return reinterpret_cast<qintptr>(CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), access,
                                                 FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                                 FILE_ATTRIBUTE_NORMAL, nullptr));
}

void closeFile(qintptr file)
{
    CloseHandle(reinterpret_cast<HANDLE>(file));
}

Result<> writeAt(qintptr file, qsizetype at, const QByteArray &bytes)
{
    OVERLAPPED where{};
    where.Offset = static_cast<DWORD>(at);
    DWORD done = 0;
    const HANDLE handle = reinterpret_cast<HANDLE>(file);
    if (!WriteFile(handle, bytes.constData(), static_cast<DWORD>(bytes.size()), &done, &where) ||
        !FlushFileBuffers(handle))
        return fail(GetLastError() == ERROR_DISK_FULL ? ErrorCode::DiskFull : ErrorCode::Io,
                    QStringLiteral("store.head"));
    return {};
}

QByteArray readAll(qintptr file)
{
    QByteArray bytes{2 * recordSize, '\0'};
    OVERLAPPED where{};
    DWORD done = 0;
    ReadFile(reinterpret_cast<HANDLE>(file), bytes.data(), static_cast<DWORD>(bytes.size()), &done, &where);
    bytes.truncate(static_cast<qsizetype>(done));
    return bytes;
}

#else

qintptr openFile(const QString &path, bool forWriting)
{
    const int access = forWriting ? O_RDWR : O_RDONLY;
    return ::open(QFile::encodeName(path).constData(), access | O_NOFOLLOW | O_CLOEXEC);
}

void closeFile(qintptr file)
{
    ::close(static_cast<int>(file));
}

Result<> writeAt(qintptr file, qsizetype at, const QByteArray &bytes)
{
    const int fd = static_cast<int>(file);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto n =
            ::pwrite(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), at + done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return tl::make_unexpected(ioError(errno, "store.head pwrite"));
        done += n;
    }
#ifdef Q_OS_MACOS
    const int rc = ::fcntl(fd, F_FULLFSYNC) == 0 ? 0 : ::fsync(fd);
#else
    const int rc = ::fdatasync(fd);
#endif
    if (rc != 0)
        return tl::make_unexpected(ioError(errno, "store.head fdatasync"));
    return {};
}

QByteArray readAll(qintptr file)
{
    QByteArray bytes{2 * recordSize, '\0'};
    const auto n = ::pread(static_cast<int>(file), bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    bytes.truncate(qMax<qsizetype>(n, 0));
    return bytes;
}

#endif

} // namespace

Result<HeadFile> HeadFile::create(const QString &path, const SecretBytes &headKey, const Head &first)
{
    if (first.chainHead.size() != chainHeadSize)
        return fail(ErrorCode::Invalid, QStringLiteral("chain head"));
    QByteArray content = encodedRecord(first, headKey);
    content += QByteArray{recordSize, '\0'};
    return durableReplace(path, content).and_then([&] { return open(path, headKey); });
}

Result<HeadFile> HeadFile::open(const QString &path, const SecretBytes &headKey)
{
    HeadFile head{headKey.clone()};
    head.m_file = openFile(path, true);
    if (head.m_file == -1) {
        head.m_file = openFile(path, false);
        head.m_readOnly = true;
    }
    if (head.m_file == -1)
        return fail(QFile::exists(path) ? ErrorCode::Io : ErrorCode::Missing, QStringLiteral("store.head"));
    if (const auto loaded = head.load(); !loaded)
        return tl::make_unexpected(loaded.error());
    return head;
}

Result<> HeadFile::load()
{
    const QByteArray bytes = readAll(m_file);
    bool found = false;
    for (int i = 0; i < 2; ++i) {
        const QByteArray record = bytes.mid(i * recordSize, recordSize);
        const auto head = decodedRecord(record, m_key);
        if (!head) {
            m_damaged = m_damaged || !isEmpty(record);
            continue;
        }
        if (!found || head->seq > m_newest.seq) {
            m_newest = *head;
            m_newestRecord = i;
        }
        found = true;
    }
    if (!found)
        return fail(ErrorCode::Corrupt, QStringLiteral("store.head: neither record holds"));
    return {};
}

Result<> HeadFile::write(const Head &head)
{
    if (head == m_newest)
        return {};
    if (head.chainHead.size() != chainHeadSize || head.seq <= m_newest.seq)
        return fail(ErrorCode::Invalid, QStringLiteral("store.head goes forward only"));
    if (m_readOnly)
        return fail(ErrorCode::ReadOnly, QStringLiteral("store.head"));
    const int record = 1 - m_newestRecord;
    return writeAt(m_file, record * recordSize, encodedRecord(head, m_key)).map([&] {
        m_newest = head;
        m_newestRecord = record;
    });
}

HeadFile::~HeadFile()
{
    if (m_file != -1)
        closeFile(m_file);
}

HeadFile::HeadFile(HeadFile &&other) noexcept
    : m_file{std::exchange(other.m_file, -1)}, m_key{std::move(other.m_key)}, m_newest{std::move(
                                                                                  other.m_newest)},
      m_newestRecord{other.m_newestRecord}, m_damaged{other.m_damaged}, m_readOnly{other.m_readOnly}
{
}

HeadFile &HeadFile::operator=(HeadFile &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_key, other.m_key);
    std::swap(m_newest, other.m_newest);
    std::swap(m_newestRecord, other.m_newestRecord);
    std::swap(m_damaged, other.m_damaged);
    std::swap(m_readOnly, other.m_readOnly);
    return *this;
}

} // namespace jour
