#include "support/strings.h"
#include "vault/digest.h"
#include "vault/secret_bytes.h"
#include "vault/signature.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;

TEST_CASE("Secret bytes move, and are compared by content", "[vault]")
{
    SecretBytes a = SecretBytes::copyOf("abc");
    const SecretBytes b = a.clone();
    CHECK(a == b);
    CHECK_FALSE(a == SecretBytes::copyOf("abd"));
    CHECK_FALSE(a == SecretBytes::copyOf("abcd"));
    CHECK(SecretBytes{} == SecretBytes{0});

    const SecretBytes moved = std::move(a);
    CHECK(a.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
    CHECK(moved == b);

    SecretBytes target = SecretBytes::random(8);
    target = b.clone();
    CHECK(target == b);
    target.clear();
    CHECK(target.isEmpty());
    CHECK(SecretBytes{4}.view() == QByteArray(4, '\0'));
}

TEST_CASE("Wiping empties a text and leaves those who share it alone", "[vault]")
{
    QString text = QString::fromLatin1(QByteArray(20, 'x'));
    const QString shared = text;
    wipe(text);
    CHECK(text.isEmpty());
    CHECK(shared == QString(20, QLatin1Char('x')));

    QByteArray bytes(20, 'x');
    const char *const where = bytes.constData();
    QByteArray alone = std::move(bytes);
    REQUIRE(alone.constData() == where);
    wipe(alone);
    CHECK(alone.isEmpty());
}

TEST_CASE("Digests are BLAKE2b", "[vault]")
{
    // RFC 7693 has only the 64-byte form; these are `b2sum -l 256` and `b2sum -l 128` of "abc".
    CHECK(digestOf("abc").toHex() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(shortDigestOf("abc").toHex() == "cf4ab791c62b8d2b2109c90275287816");
    CHECK(digestOf({}).size() == digestSize);
}

TEST_CASE("A MAC depends on every bit of key and bytes", "[vault]")
{
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const SecretBytes other = SecretBytes::copyOf(QByteArray(32, 'l'));
    CHECK(macOf(key, "abc") == macOf(key, "abc"));
    CHECK(macOf(key, "abc") != macOf(other, "abc"));
    CHECK(macOf(key, "abc") != macOf(key, "abd"));
    CHECK(macOf(key, "abc") != digestOf("abc"));
    CHECK(sameBytes("abc", "abc"));
    CHECK_FALSE(sameBytes("abc", "abcd"));
    CHECK(randomBytes(16) != randomBytes(16));
}

TEST_CASE("A signature holds for its bytes, its key and nothing else", "[vault]")
{
    // RFC 8032, section 7.1, test 2.
    const SecretBytes seed = SecretBytes::copyOf(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    const QByteArray publicKey = publicKeyOf(seed);
    CHECK(publicKey.toHex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray message = QByteArray::fromHex("72");
    const QByteArray signature = SigningKey{seed}.sign(message);
    CHECK(signature.toHex() == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(verify(publicKey, signature, message));
    CHECK_FALSE(verify(publicKey, signature, "s"));
    CHECK_FALSE(verify(publicKeyOf(SecretBytes::random(32)), signature, message));
    CHECK_FALSE(verify(publicKey, signature.chopped(1), message));
    CHECK_FALSE(verify({}, signature, message));
    CHECK(SigningKey{SecretBytes{}}.sign(message).isEmpty());
    CHECK(publicKeyOf(SecretBytes{16}).isEmpty());
}
