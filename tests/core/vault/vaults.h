#pragma once

#include "folder.h"
#include "support/strings.h"
#include "vault/passphrase.h"
#include "vault/vault.h"
#include "vault/vault_folder.h"

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

inline constexpr KdfCost cheap = KdfCost::floor();
inline constexpr std::uint8_t manager = 3;

[[nodiscard]] inline SecretBytes phrase(const char *text)
{
    return passphraseBytes(QString::fromUtf8(text));
}

[[nodiscard]] inline NewOperator anna()
{
    return {.userId = QStringLiteral("anna.nilsson"),
            .passphrase = phrase("korall vindspel tratt ekorre mossa"),
            .role = manager,
            .pseudonym = {},
            .notAfter = {}};
}

[[nodiscard]] inline NewOperator bosse()
{
    return {.userId = QStringLiteral("bosse"),
            .passphrase = phrase("lykta smultron glaciär panna tofs"),
            .role = 1,
            .pseudonym = {},
            .notAfter = {}};
}

[[nodiscard]] inline OperatorProof annaProof()
{
    NewOperator who = anna();
    return {who.userId, std::move(who.passphrase)};
}

/// A vault that Anna has made, at noon on a day of no importance.
struct AVault
{
    Folder folder;
    ManualClock clock{fromMicros(1'795'003'200'000'000)};
    Result<CreatedVault> created = Vault::create(folder.path(), anna(), cheap, clock);

    [[nodiscard]] QString path() const { return folder.path(); }
    [[nodiscard]] const OpenedVault &vault() const { return created->vault; }
    [[nodiscard]] Result<OpenedVault> unlock(const NewOperator &who) const
    {
        return Vault::unlock(path(), who.userId, who.passphrase, clock);
    }
    [[nodiscard]] ErrorCode refusal(const NewOperator &who) const
    {
        const auto opened = unlock(who);
        REQUIRE_FALSE(opened.has_value());
        return opened.error().code;
    }
};

} // namespace jour::test
