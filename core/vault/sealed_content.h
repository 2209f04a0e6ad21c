#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

// What is hidden in a sealed file; numbers are little-endian: how many documents (4 bytes); for each the
// length of its name (2) and the name, the length of its type (1) and the type, its size (8); then the
// documents one after another; then zeros, to the next power of two and at least 256 KiB. So its length tells
// the order of magnitude and nothing else.
namespace jour {

struct SealedDocument
{
    QString name; ///< see isSealableName()
    QString type; ///< media type: "application/pdf"
    QByteArray content;

    friend bool operator==(const SealedDocument &, const SealedDocument &) = default;
};

inline constexpr qsizetype leastSealedContent = qsizetype{256} * 1024;
inline constexpr qsizetype mostSealedContent = qsizetype{64} * 1024 * 1024;
inline constexpr std::size_t mostSealedDocuments = 64;

/// A name that is a file in the folder it is put into, on whatever system, and nothing else: no path, nothing
/// hidden, no device, no control or invisible characters; at most 120 bytes.
[[nodiscard]] bool isSealableName(const QString &name);

/// As near to `given` as such a name may be; `otherwise` where nothing of it may.
[[nodiscard]] QString sealableName(const QString &given, const QString &otherwise);

/// A media type as it may stand there; for anything else "application/octet-stream".
[[nodiscard]] QString sealableType(const QString &given);

/// Invalid "sealedDocuments" without any, with too many, with a name or type that may not be, or with the
/// same name twice; Invalid "documentSize" when they are too large together.
[[nodiscard]] Result<QByteArray> sealedContent(const std::vector<SealedDocument> &documents);

/// Corrupt unless it is just as sealedContent() writes it.
[[nodiscard]] Result<std::vector<SealedDocument>> documentsIn(QByteArrayView content);

} // namespace jour
