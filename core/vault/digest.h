#pragma once

#include "vault/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace jour {

inline constexpr qsizetype digestSize = 32;

/// BLAKE2b-256.
[[nodiscard]] QByteArray digestOf(QByteArrayView bytes);
/// BLAKE2b-128, for names that must not be read off a file.
[[nodiscard]] QByteArray shortDigestOf(QByteArrayView bytes);
/// BLAKE2b-256 keyed with 16 to 64 bytes: proves that who wrote `bytes` held `key`.
[[nodiscard]] QByteArray macOf(const SecretBytes &key, QByteArrayView bytes);
[[nodiscard]] QByteArray randomBytes(qsizetype size);
/// Compares without telling by its duration where the first difference is.
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

} // namespace jour
