#pragma once

#include "vault/secret_bytes.h"

#include <QString>

#include <tl/expected.hpp>

namespace jour {

inline constexpr std::size_t recoveryKeySize = 20; ///< 160 bits
inline constexpr int recoveryKeyGroups = 9;        ///< eight of key, one of check, four characters each

/// What is wrong with a recovery key as typed. It says nothing about whether a right one fits the vault.
struct RecoveryKeyTypo
{
    enum class Kind {
        WrongLength,
        ForeignCharacter, ///< a character that no recovery key has
        DoesNotCheck,     ///< the check group does not fit the others
    };
    Kind kind = Kind::WrongLength;
    int group = 0; ///< 1 to 9 where the mistake is known to be, or 0

    friend bool operator==(const RecoveryKeyTypo &, const RecoveryKeyTypo &) = default;
};

/// The key as printed: Crockford's base 32, "XXXX-XXXX-…", the ninth group a checksum. `key` has 20 bytes.
[[nodiscard]] QString printedRecoveryKey(const SecretBytes &key);

/// Reads what was typed back: case, spaces and hyphens are free; O reads as 0, I and L as 1. Any one wrong
/// character and any two exchanged neighbours are noticed, and for one wrong character its group is told.
[[nodiscard]] tl::expected<SecretBytes, RecoveryKeyTypo> readRecoveryKey(const QString &typed);

} // namespace jour
