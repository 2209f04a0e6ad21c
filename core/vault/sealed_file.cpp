#include "vault/sealed_file.h"

#include "vault/digest.h"
#include "vault/new_files.h"
#include "vault/passphrase.h"

#include <QDir>
#include <QScopeGuard>

#include <bit>
#include <optional>
#include <sodium.h>

namespace jour {

namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
constexpr qsizetype chunkOnDisk = sealedChunk + crypto_secretstream_xchacha20poly1305_ABYTES;

static_assert(longestSealedFile == sealHeaderSize + mostSealedContent / sealedChunk * chunkOnDisk);
static_assert(leastSealedContent % sealedChunk == 0);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The state holds the key.
class Stream final
{
public:
    Stream() = default;
    ~Stream() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(Stream)
    [[nodiscard]] State *get() { return &m_state; }

private:
    State m_state{};
};

/// How many chunks follow the header; nothing for a length that no sealed file has.
std::optional<qsizetype> chunksIn(const QByteArray &file)
{
    const qsizetype body = file.size() - sealHeaderSize;
    if (body <= 0 || body % chunkOnDisk != 0)
        return std::nullopt;
    const qsizetype count = body / chunkOnDisk;
    const bool isPadded = std::has_single_bit(static_cast<std::size_t>(count)) &&
                          count * sealedChunk >= leastSealedContent &&
                          count * sealedChunk <= mostSealedContent;
    return isPadded ? std::optional{count} : std::nullopt;
}

/// The chunks of `content` behind the header, which must be final.
QByteArray encrypted(const QByteArray &content, const QByteArray &header, Stream &stream)
{
    QByteArray file = header;
    file.resize(header.size() + content.size() / sealedChunk * chunkOnDisk);
    qsizetype at = header.size();
    for (qsizetype from = 0; from < content.size(); from += sealedChunk, at += chunkOnDisk) {
        const bool isLast = from + sealedChunk == content.size();
        crypto_secretstream_xchacha20poly1305_push(
            stream.get(), raw(file) + at, nullptr, raw(content) + from, sealedChunk, raw(header),
            static_cast<unsigned long long>(header.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }
    return file;
}

Result<QByteArray> decrypted(const QByteArray &file, qsizetype chunks, Stream &stream)
{
    QByteArray content{chunks * sealedChunk, '\0'};
    for (qsizetype i = 0; i < chunks; ++i) {
        unsigned char tag = 0;
        const int rc = crypto_secretstream_xchacha20poly1305_pull(
            stream.get(), raw(content) + i * sealedChunk, nullptr, &tag,
            raw(file) + sealHeaderSize + i * chunkOnDisk, chunkOnDisk, raw(file), sealHeaderSize);
        const unsigned char expected = i + 1 == chunks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                       : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        if (rc != 0 || tag != expected) {
            wipe(content);
            return fail(ErrorCode::Corrupt, QStringLiteral("chunk"));
        }
    }
    return content;
}

/// The header of a file whose length is possible, too.
Result<SealHeader> headerOf(const QByteArray &file)
{
    auto header = decodedSealHeader(file);
    if (header && !chunksIn(file))
        return fail(ErrorCode::Corrupt, QStringLiteral("length"));
    return header;
}

} // namespace

SecretBytes sealedPassphrase(const QString &typed)
{
    QString single = typed.simplified();
    SecretBytes bytes = passphraseBytes(single);
    wipe(single);
    return bytes;
}

Result<QByteArray> sealed(const std::vector<SealedDocument> &documents, const SecretBytes &passphrase,
                          const KdfCost &cost)
{
    auto content = sealedContent(documents);
    if (!content)
        return content;
    const auto wiped = qScopeGuard([&] { wipe(*content); });
    SealHeader header{.cost = cost, .salt = randomBytes(crypto_pwhash_SALTBYTES), .stream = {}};
    const auto keys = sealKeys(passphrase, cost, header.salt);
    if (!keys)
        return tl::make_unexpected(keys.error());
    Stream stream;
    header.stream = QByteArray{crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0'};
    crypto_secretstream_xchacha20poly1305_init_push(stream.get(), raw(header.stream), keys->stream.data());
    return encrypted(*content, encoded(header, *keys), stream);
}

Result<std::vector<SealedDocument>> unsealed(const QByteArray &file, const SecretBytes &passphrase)
{
    const auto header = headerOf(file);
    if (!header)
        return tl::make_unexpected(header.error());
    const auto keys = sealKeys(passphrase, header->cost, header->salt);
    if (!keys)
        return tl::make_unexpected(keys.error());
    return unsealed(file, *keys);
}

Result<std::vector<SealedDocument>> unsealed(const QByteArray &file, const SealKeys &keys)
{
    const auto header = headerOf(file);
    if (!header)
        return tl::make_unexpected(header.error());
    if (!fits(keys, file))
        return fail(ErrorCode::WrongPassphrase);
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(stream.get(), raw(header->stream),
                                                        keys.stream.data()) != 0)
        return fail(ErrorCode::Corrupt, QStringLiteral("stream"));
    auto content = decrypted(file, *chunksIn(file), stream);
    if (!content)
        return tl::make_unexpected(content.error());
    auto documents = documentsIn(*content);
    wipe(*content);
    return documents;
}

QString shortSealDigest(const QByteArray &file)
{
    const QByteArray digest = digestOf(file);
    QStringList fours;
    for (qsizetype at = 0; at < 8; at += 2)
        fours << QString::fromLatin1(digest.sliced(at, 2).toHex());
    return fours.join(QLatin1Char(' '));
}

Result<QStringList> writeUnsealed(const std::vector<SealedDocument> &documents, const QString &folder)
{
    const QDir into{folder};
    const bool isOurs =
        !into.exists() && QDir{}.mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::vector<NewFile> files;
    QStringList paths;
    for (const SealedDocument &document : documents) {
        files.push_back({document.name, document.content});
        paths << into.filePath(document.name);
    }
    const auto done = writeNewFiles(folder, files);
    if (!done && isOurs)
        QDir{}.rmdir(folder);
    return done.map([&] { return paths; });
}

} // namespace jour
