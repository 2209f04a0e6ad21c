#pragma once

#include "vault/seal_header.h"
#include "vault/sealed_content.h"

#include <QStringList>

// A sealed file: the header (seal_header.h), then the content (sealed_content.h) in chunks of 64 KiB, each
// encrypted by libsodium's crypto_secretstream_xchacha20poly1305 with the whole header as additional data, so
// that each chunk is 17 bytes longer than what it hides. The last one bears the tag FINAL, the others the tag
// MESSAGE: a file that was cut, put together otherwise or added to does not open.
namespace jour {

inline constexpr qsizetype sealedChunk = qsizetype{64} * 1024;
inline constexpr qsizetype longestSealedFile =
    sealHeaderSize + mostSealedContent / sealedChunk * (sealedChunk + 17);

/// What the key derivation gets: as passphraseBytes(), with blanks trimmed and single, for it is read out
/// over the phone.
[[nodiscard]] SecretBytes sealedPassphrase(const QString &typed);

/// Errors as sealedContent() and sealKeys().
[[nodiscard]] Result<QByteArray> sealed(const std::vector<SealedDocument> &documents,
                                        const SecretBytes &passphrase, const KdfCost &cost = {});

/// WrongPassphrase; Invalid "sealedFile" when it is something else; Corrupt when a single byte of it is not
/// as it was sealed; TooNew; Io when the memory cannot be had.
[[nodiscard]] Result<std::vector<SealedDocument>> unsealed(const QByteArray &file,
                                                           const SecretBytes &passphrase);
/// The same with keys that were derived already.
[[nodiscard]] Result<std::vector<SealedDocument>> unsealed(const QByteArray &file, const SealKeys &keys);

/// BLAKE2b-256 of the file, its first 16 hex digits in fours: for two to compare over the phone.
[[nodiscard]] QString shortSealDigest(const QByteArray &file);

/// Puts the documents into the folder, which is made when only its last part is missing, and gives their
/// paths. All or none, for their owner alone; what is there is never touched: Conflict, with its name.
[[nodiscard]] Result<QStringList> writeUnsealed(const std::vector<SealedDocument> &documents,
                                                const QString &folder);

} // namespace jour
