#pragma once

#include "base/result.h"
#include "vault/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace jour {

/// Where the journal ends, kept outside the database: a database that is behind it was rolled back or cut.
struct Head
{
    std::uint64_t seq = 0;
    QByteArray chainHead; ///< 32 bytes
    std::uint32_t generation = 0;

    friend bool operator==(const Head &, const Head &) = default;
};

/// `store.head`: two records written in turn, each under a MAC, so that a torn write leaves the one before
/// it. Keeps the file open. One thread at a time.
class HeadFile final
{
public:
    /// Starts the file anew (first start, or a deliberate restore). Seq 0 with 32 zero bytes: nothing written
    /// yet.
    [[nodiscard]] static Result<HeadFile> create(const QString &path, const SecretBytes &headKey,
                                                 const Head &first);
    /// One that may not be written is opened for reading. Missing when there is no such file, Corrupt when
    /// neither record holds, Io.
    [[nodiscard]] static Result<HeadFile> open(const QString &path, const SecretBytes &headKey);

    ~HeadFile();
    HeadFile(HeadFile &&other) noexcept;
    HeadFile &operator=(HeadFile &&other) noexcept;
    HeadFile(const HeadFile &) = delete;
    HeadFile &operator=(const HeadFile &) = delete;

    /// The newest record that holds.
    [[nodiscard]] const Head &newest() const { return m_newest; }
    /// True when the other record was neither empty nor whole as the file was opened: the last write was
    /// torn, or somebody changed it. The newest may then be one commit behind.
    [[nodiscard]] bool hadDamage() const { return m_damaged; }

    /// It was opened for reading only: write() gives ReadOnly.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Durable on return. Invalid unless `head.seq` lies after newest(); ReadOnly, DiskFull, Io: newest()
    /// stays.
    [[nodiscard]] Result<> write(const Head &head);

private:
    explicit HeadFile(SecretBytes key) : m_key{std::move(key)} {}
    [[nodiscard]] Result<> load();

    qintptr m_file = -1;
    SecretBytes m_key;
    Head m_newest;
    int m_newestRecord = 0; ///< 0 or 1; the other is written next
    bool m_damaged = false;
    bool m_readOnly = false;
};

} // namespace jour
