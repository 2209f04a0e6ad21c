#include "support/strings.h"
#include "vault/recovery_key.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QLatin1String alphabet{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};

SecretBytes aKey()
{
    return SecretBytes::copyOf(QByteArray::fromHex("00112233445566778899aabbccddeeff01234567"));
}

} // namespace

TEST_CASE("A recovery key is printed in nine groups of four and reads back the same", "[vault]")
{
    const QString printed = printedRecoveryKey(aKey());
    CHECK(printed.size() == 9 * 4 + 8);
    CHECK(printed.startsWith(QLatin1String{"008J-4CT4"}));
    REQUIRE(readRecoveryKey(printed).has_value());
    CHECK(*readRecoveryKey(printed) == aKey());
    for (int i = 0; i < 50; ++i) {
        const SecretBytes key = SecretBytes::random(recoveryKeySize);
        const auto read = readRecoveryKey(printedRecoveryKey(key));
        REQUIRE(read.has_value());
        CHECK(*read == key);
    }
}

TEST_CASE("A recovery key may be typed in lower case, in one go, and with O, I and L for digits", "[vault]")
{
    QString typed = printedRecoveryKey(aKey()).toLower();
    typed.remove(QLatin1Char('-'));
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    typed.insert(9, QLatin1String{"  "});
    const auto read = readRecoveryKey(typed);
    REQUIRE(read.has_value());
    CHECK(*read == aKey());
}

TEST_CASE("A single wrong character anywhere in a recovery key is told, with its group", "[vault]")
{
    const QString printed = printedRecoveryKey(aKey());
    int tried = 0;
    for (qsizetype at = 0; at < printed.size(); ++at) {
        if (printed.at(at) == QLatin1Char('-'))
            continue;
        const auto right = QString{alphabet}.indexOf(printed.at(at));
        for (int off = 1; off < 32; off += 4) {
            QString typed = printed;
            typed[at] = alphabet[(right + off) % 32];
            const auto read = readRecoveryKey(typed);
            REQUIRE_FALSE(read.has_value());
            REQUIRE(read.error() ==
                    RecoveryKeyTypo{RecoveryKeyTypo::Kind::DoesNotCheck, static_cast<int>(at / 5) + 1});
            ++tried;
        }
    }
    CHECK(tried == 36 * 8);
}

TEST_CASE("Exchanged neighbours, two wrong characters, missing and foreign ones are told", "[vault]")
{
    using Kind = RecoveryKeyTypo::Kind;
    QString plain = printedRecoveryKey(aKey());
    plain.remove(QLatin1Char('-'));
    for (qsizetype at = 0; at + 1 < plain.size(); ++at) {
        QString typed = plain;
        std::swap(typed[at], typed[at + 1]);
        CHECK(readRecoveryKey(typed).has_value() == (typed == plain));
    }
    for (qsizetype a = 0; a < plain.size(); ++a)
        for (qsizetype b = a + 1; b < plain.size(); b += 3) {
            QString typed = plain;
            typed[a] = plain.at(a) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
            typed[b] = plain.at(b) == QLatin1Char('X') ? QLatin1Char('Y') : QLatin1Char('X');
            REQUIRE_FALSE(readRecoveryKey(typed).has_value());
        }
    CHECK(readRecoveryKey(plain.chopped(1)).error() == RecoveryKeyTypo{Kind::WrongLength, 0});
    CHECK(readRecoveryKey(plain + QLatin1Char('7')).error() == RecoveryKeyTypo{Kind::WrongLength, 0});
    CHECK(readRecoveryKey({}).error() == RecoveryKeyTypo{Kind::WrongLength, 0});
    QString foreign = plain;
    foreign[5] = QLatin1Char('U');
    CHECK(readRecoveryKey(foreign).error() == RecoveryKeyTypo{Kind::ForeignCharacter, 2});
    foreign[5] = QChar{u'ö'};
    CHECK(readRecoveryKey(foreign).error() == RecoveryKeyTypo{Kind::ForeignCharacter, 2});
}
