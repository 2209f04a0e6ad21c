#include "vault/recovery_key.h"

#include <QLatin1String>

#include <array>
#include <optional>
#include <sodium.h>

namespace jour {

namespace {

constexpr int groupLength = 4;
constexpr int bitsPerSymbol = 5;
constexpr int keySymbols = 32;  // 160 bits, five each
constexpr int checkSymbols = 4; // 20 bits
constexpr int allSymbols = keySymbols + checkSymbols;
constexpr QLatin1String alphabet{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"}; // Crockford: no I, L, O, U

static_assert(allSymbols == groupLength * recoveryKeyGroups);

/// The key in fives of bits; wiped when it goes, for it is the key.
struct Symbols : std::array<unsigned char, allSymbols>
{
    Symbols() : std::array<unsigned char, allSymbols>{} {}
    Symbols(const Symbols &) = default;
    Symbols(Symbols &&) = default;
    Symbols &operator=(const Symbols &) = default;
    Symbols &operator=(Symbols &&) = default;
    ~Symbols() { sodium_memzero(data(), size()); }
};

/// A checksum of 20 bits over the key. A polynomial of degree 20 that ends in 1 finds every error within four
/// neighbouring characters; with this one, besides, no two different single errors look alike (a search
/// showed it), so any two wrong characters are found and a single one is located.
unsigned checkOf(const Symbols &symbols)
{
    constexpr unsigned polynomial = 0x8359F;
    unsigned crc = 0xFFFFF;
    for (std::size_t i = 0; i < keySymbols; ++i) {
        for (int bit = bitsPerSymbol - 1; bit >= 0; --bit) {
            const unsigned in = (unsigned{symbols[i]} >> bit) & 1U;
            const unsigned out = (crc >> 19) & 1U;
            crc = ((crc << 1) & 0xFFFFF) ^ ((in ^ out) != 0 ? polynomial : 0U);
        }
    }
    return crc;
}

void writeCheck(Symbols &symbols, unsigned check)
{
    for (std::size_t i = allSymbols; i > keySymbols; --i, check >>= bitsPerSymbol)
        symbols[i - 1] = static_cast<unsigned char>(check & 31U);
}

bool checks(const Symbols &symbols)
{
    Symbols right = symbols;
    writeCheck(right, checkOf(symbols));
    return right == symbols;
}

/// The only group in which changing one character would make the key check; 0 when there is none or more than
/// one.
int suspectGroup(Symbols symbols)
{
    int suspect = 0;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const unsigned char typed = symbols[i];
        const int group = static_cast<int>(i) / groupLength + 1;
        for (unsigned char other = 0; other < 32; ++other) {
            symbols[i] = other;
            if (other == typed || !checks(symbols))
                continue;
            if (suspect != 0 && suspect != group)
                return 0;
            suspect = group;
        }
        symbols[i] = typed;
    }
    return suspect;
}

std::optional<unsigned char> symbolOf(QChar c)
{
    QChar upper = c.toUpper();
    if (upper == QLatin1Char('O'))
        upper = QLatin1Char('0');
    if (upper == QLatin1Char('I') || upper == QLatin1Char('L'))
        upper = QLatin1Char('1');
    const auto at = upper.unicode() < 128 ? QString{alphabet}.indexOf(upper) : -1;
    return at < 0 ? std::nullopt : std::optional{static_cast<unsigned char>(at)};
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == QLatin1Char('-') || c == QChar{0x2010} || c == QChar{0x2011} ||
           c == QChar{0x2013};
}

} // namespace

QString printedRecoveryKey(const SecretBytes &key)
{
    Q_ASSERT(key.size() == recoveryKeySize);
    Symbols symbols;
    for (std::size_t bit = 0; bit < recoveryKeySize * 8; ++bit) {
        const unsigned value = (unsigned{key.data()[bit / 8]} >> (7 - bit % 8)) & 1U;
        symbols[bit / 5] = static_cast<unsigned char>((unsigned{symbols[bit / 5]} << 1) | value);
    }
    writeCheck(symbols, checkOf(symbols));
    QString printed;
    printed.reserve(allSymbols + recoveryKeyGroups);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (i != 0 && i % groupLength == 0)
            printed += QLatin1Char('-');
        printed += alphabet[symbols[i]];
    }
    return printed;
}

tl::expected<SecretBytes, RecoveryKeyTypo> readRecoveryKey(const QString &typed)
{
    using Kind = RecoveryKeyTypo::Kind;
    Symbols symbols;
    int count = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        const auto symbol = symbolOf(c);
        if (!symbol)
            return tl::make_unexpected(
                RecoveryKeyTypo{Kind::ForeignCharacter, count < allSymbols ? count / groupLength + 1 : 0});
        if (count < allSymbols)
            symbols[static_cast<std::size_t>(count)] = *symbol;
        ++count;
    }
    if (count != allSymbols)
        return tl::make_unexpected(RecoveryKeyTypo{Kind::WrongLength, 0});
    if (!checks(symbols))
        return tl::make_unexpected(RecoveryKeyTypo{Kind::DoesNotCheck, suspectGroup(symbols)});
    SecretBytes key{recoveryKeySize};
    for (std::size_t bit = 0; bit < recoveryKeySize * 8; ++bit) {
        const unsigned value = (unsigned{symbols[bit / 5]} >> (4 - bit % 5)) & 1U;
        key.data()[bit / 8] = static_cast<unsigned char>((unsigned{key.data()[bit / 8]} << 1) | value);
    }
    return key;
}

} // namespace jour
