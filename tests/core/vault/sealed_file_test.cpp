#include "folder.h"
#include "support/mutation.h"
#include "support/strings.h"
#include "vault/digest.h"
#include "vault/sealed_file.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

constexpr KdfCost cheap = KdfCost::floor();
constexpr qsizetype onDisk = sealedChunk + 17;
const QString words = QStringLiteral("korall vindspel tratt ekorre mossa");

SealedDocument document(const char *name, const QByteArray &content)
{
    return {QString::fromUtf8(name), QStringLiteral("application/pdf"), content};
}

/// A sealed file with its keys, so that opening it again costs no key derivation.
struct Sealed
{
    explicit Sealed(std::vector<SealedDocument> sealedDocuments)
        : documents{std::move(sealedDocuments)}, file{*sealed(documents, sealedPassphrase(words), cheap)},
          keys{keysOf(file)}
    {
    }
    static SealKeys keysOf(const QByteArray &bytes)
    {
        const auto header = decodedSealHeader(bytes);
        REQUIRE(header);
        return std::move(*sealKeys(sealedPassphrase(words), header->cost, header->salt));
    }
    [[nodiscard]] std::optional<ErrorCode> refusal(const QByteArray &bytes) const
    {
        const auto opened = unsealed(bytes, keys);
        return opened ? std::nullopt : std::optional{opened.error().code};
    }

    std::vector<SealedDocument> documents;
    QByteArray file;
    SealKeys keys;
};

/// The header anew, as somebody without the passphrase can write it.
QByteArray withChecksum(QByteArray file)
{
    return file.replace(96, 16, shortDigestOf(file.first(96)));
}

class Random final
{
public:
    explicit Random(unsigned seed) : m_engine{seed} {}
    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<int>{0, end - 1}(m_engine); }
    [[nodiscard]] QByteArray bytes(int most)
    {
        QByteArray made{below(most), '\0'};
        for (char &c : made)
            c = static_cast<char>(below(256));
        return made;
    }
    [[nodiscard]] QString name(int number)
    {
        static const QString letters =
            QStringLiteral("abcåäöÅÄÖéß 0-_().字🙂"); // one is two code units
        QString made;
        for (int i = below(20); i > 0; --i)
            made += letters.mid(below(18), 1);
        return QStringLiteral("%1%2.pdf").arg(number).arg(made);
    }

private:
    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("What was sealed opens with its passphrase, whatever it was", "[vault][sealed]")
{
    Random random{GENERATE(range(1U, 13U))};
    std::vector<SealedDocument> documents;
    for (int i = 0; i <= random.below(8); ++i)
        documents.push_back({random.name(i), QStringLiteral("application/pdf"), random.bytes(200'000)});
    const auto file = sealed(documents, sealedPassphrase(words), cheap);
    REQUIRE(file);
    const auto opened = unsealed(*file, sealedPassphrase(words));
    REQUIRE(opened);
    CHECK(*opened == documents);
    // Nothing of it stands there in clear, and it is never twice the same.
    CHECK_FALSE(file->contains(documents.front().name.toUtf8()));
    CHECK_FALSE(file->contains("application/pdf"));
    CHECK(*sealed(documents, sealedPassphrase(words), cheap) != *file);
}

TEST_CASE("The passphrase of a sealed file may be typed with other blanks and from another keyboard",
          "[vault][sealed]")
{
    const auto file =
        sealed({document("a.pdf", "x")}, sealedPassphrase(QStringLiteral("båt häst ö kaka")), cheap);
    REQUIRE(file);
    const QString typed = QStringLiteral("  båt häst  ö kaka ").normalized(QString::NormalizationForm_D);
    CHECK(unsealed(*file, sealedPassphrase(typed)));
}

TEST_CASE("Another passphrase is told apart from a damaged file", "[vault][sealed]")
{
    const Sealed one{{document("a.pdf", "content")}};
    CHECK(unsealed(one.file, sealedPassphrase(QStringLiteral("korall vindspel tratt ekorre mossor")))
              .error()
              .code == ErrorCode::WrongPassphrase);
    CHECK(unsealed(one.file, sealedPassphrase({})).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("How large the documents are is not told by the size of the file", "[vault][sealed]")
{
    const auto sizeFor = [](qsizetype content) {
        return sealed({document("a.pdf", QByteArray{content, 'x'})}, sealedPassphrase(words), cheap)->size();
    };
    CHECK(sizeFor(0) == sealHeaderSize + 4 * onDisk);
    CHECK(sizeFor(200'000) == sizeFor(0));
    CHECK(sizeFor(300'000) == sealHeaderSize + 8 * onDisk);
}

TEST_CASE("A sealed file of which any byte was changed is refused", "[vault][sealed]")
{
    const Sealed one{{document("a.pdf", QByteArray{100'000, 'a'}), document("b.pdf", "b")}};
    for (qsizetype at = 0; at < one.file.size(); at += at < sealHeaderSize + 64 ? 1 : 37) {
        CAPTURE(at);
        const auto refused = one.refusal(flipped(one.file, at, 1 << (at % 8)));
        REQUIRE(refused);
        CHECK(*refused == (at < 8 ? ErrorCode::Invalid : ErrorCode::Corrupt));
    }
    for (qsizetype chunk = 1; chunk <= 4; ++chunk) // the ends of all chunks
        for (qsizetype at = sealHeaderSize + chunk * onDisk - 20; at < sealHeaderSize + chunk * onDisk; ++at)
            CHECK(one.refusal(flipped(one.file, at)) == ErrorCode::Corrupt);
}

TEST_CASE("A sealed file that was cut or added to is refused", "[vault][sealed]")
{
    const Sealed one{{document("a.pdf", QByteArray{400'000, 'a'})}}; // eight chunks
    QByteArray cut = one.file;
    while (!cut.isEmpty()) {
        cut.chop(1);
        const auto refused = one.refusal(cut);
        if (refused != (cut.size() < 8 ? ErrorCode::Invalid : ErrorCode::Corrupt))
            FAIL("cut to " << cut.size());
    }
    // Four chunks are a length that a sealed file may have; that the last is missing is seen all the same.
    CHECK(one.refusal(one.file.first(sealHeaderSize + 4 * onDisk)) == ErrorCode::Corrupt);
    const QByteArray body = one.file.sliced(sealHeaderSize);
    for (const QByteArray &more : {QByteArray{"x"}, body.first(onDisk), body})
        CHECK(one.refusal(one.file + more) == ErrorCode::Corrupt);
}

TEST_CASE("A sealed file whose chunks changed places, or came from another, is refused", "[vault][sealed]")
{
    const Sealed one{{document("a.pdf", QByteArray{100'000, 'a'})}};
    const Sealed other{{document("a.pdf", QByteArray{100'000, 'a'})}};
    const auto chunk = [](const QByteArray &file, qsizetype i) {
        return file.mid(sealHeaderSize + i * onDisk, onDisk);
    };
    for (qsizetype i = 0; i < 4; ++i) {
        for (qsizetype j = i + 1; j < 4; ++j) {
            QByteArray swapped = one.file;
            swapped.replace(sealHeaderSize + i * onDisk, onDisk, chunk(one.file, j));
            swapped.replace(sealHeaderSize + j * onDisk, onDisk, chunk(one.file, i));
            CHECK(one.refusal(swapped) == ErrorCode::Corrupt);
        }
        QByteArray foreign = one.file;
        foreign.replace(sealHeaderSize + i * onDisk, onDisk, chunk(other.file, i));
        CHECK(one.refusal(foreign) == ErrorCode::Corrupt);
    }
    CHECK(one.refusal(other.file) == ErrorCode::WrongPassphrase); // the same words, another salt
}

TEST_CASE("A hostile header asks for no more than may be given, and crashes nothing", "[vault][sealed]")
{
    const Sealed one{{document("a.pdf", "x")}};
    const auto asking = [&](std::uint32_t passes, std::uint64_t memory) {
        const SealHeader header{{passes, memory}, QByteArray{16, 's'}, QByteArray{24, 't'}};
        return decodedSealHeader(encoded(header, one.keys));
    };
    constexpr std::uint64_t mib = 1024 * 1024;
    CHECK(asking(3, 256 * mib));
    CHECK(asking(10, 64 * mib));
    CHECK(asking(4, 1024 * mib));
    for (const auto &[passes, memory] : {std::pair<std::uint32_t, std::uint64_t>{0, 256 * mib},
                                         {11, 64 * mib},
                                         {3, 63 * mib},
                                         {3, 0},
                                         {1, 1025 * mib},
                                         {5, 1024 * mib},
                                         {1, std::uint64_t{1} << 42},
                                         {0xffffffff, ~std::uint64_t{0}}}) {
        CAPTURE(passes, memory);
        REQUIRE_FALSE(asking(passes, memory));
        CHECK(asking(passes, memory).error().code == ErrorCode::Corrupt);
        CHECK_FALSE(sealKeys(sealedPassphrase(words), {passes, memory}, QByteArray{16, 's'}));
    }
    QByteArray later = one.file;
    later[8] = 2;
    CHECK(one.refusal(withChecksum(later)) == ErrorCode::TooNew);

    Mutation mutation{{one.file.first(400)}, {"JBSEALED", QByteArray{16, '\xff'}, QByteArray{32, '\0'}}, 7};
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray damaged = mutation.next();
        const auto header = decodedSealHeader(damaged);
        if (header)
            CHECK(mayUnseal(header->cost));
        if (damaged.size() >= sealHeaderSize)
            if (const auto forged = decodedSealHeader(withChecksum(damaged)))
                CHECK(mayUnseal(forged->cost));
        CHECK(one.refusal(damaged));
    }
}

TEST_CASE("What a sealer of ill will hides in a file is read with care", "[vault][sealed]")
{
    const auto content = sealedContent({document("a.pdf", "aaa"), document("b.pdf", "bbb")});
    REQUIRE(content);
    CHECK(documentsIn(*content));
    for (qsizetype at = 0; at < 60; ++at)
        for (int bit = 0; bit < 8; ++bit) {
            const auto read = documentsIn(flipped(*content, at, 1 << bit));
            if (read) // a letter of a name, a type or a document that is another one
                CHECK(read->size() == 2);
        }
    CHECK_FALSE(documentsIn(flipped(*content, content->size() - 1))); // what hides in the padding
    CHECK_FALSE(documentsIn(content->first(content->size() / 2)));    // shorter than the least
    const QByteArray longer = *content + QByteArray{content->size(), '\0'};
    CHECK_FALSE(documentsIn(longer)); // than need be
    CHECK_FALSE(documentsIn({}));
    Mutation mutation{{content->first(80)}, {QByteArray{8, '\xff'}, "../x", QByteArray{2, '\0'}}, 11};
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = mutation.next();
        damaged.resize(leastSealedContent, '\0');
        if (const auto read = documentsIn(damaged))
            for (const SealedDocument &each : *read)
                CHECK(isSealableName(each.name));
    }
}

TEST_CASE("A name in a sealed file leads nowhere", "[vault][sealed]")
{
    for (const char *good : {"ROC-2026-0412.pdf", "ROC-2026-0412-överlämning.pdf", "a", "a b (2).pdf"})
        CHECK(isSealableName(QString::fromUtf8(good)));
    for (const char *bad : {"",
                            ".",
                            "..",
                            "../a.pdf",
                            "/etc/passwd",
                            "a/b.pdf",
                            "a\\b.pdf",
                            "C:a.pdf",
                            ".bashrc",
                            "a.",
                            "a ",
                            " a",
                            "CON",
                            "nul.pdf",
                            "Com1.txt",
                            "LPT9",
                            "a\nb",
                            "a\tb",
                            "a\x1b[2Jb",
                            "a\u202efdp.exe",
                            "a\u200b.pdf",
                            "a?.pdf",
                            "a*",
                            "a|b",
                            "a\"b",
                            "<a>",
                            "a:b"}) {
        CAPTURE(bad);
        CHECK_FALSE(isSealableName(QString::fromUtf8(bad)));
        CHECK_FALSE(sealedContent({document(bad, "x")}));
    }
    CHECK_FALSE(isSealableName(QString{121, QLatin1Char('a')}));
    CHECK_FALSE(isSealableName(QString{QChar{0xd800}}));
    CHECK_FALSE(sealedContent({}));
    CHECK_FALSE(sealedContent({document("a.pdf", "x"), document("A.PDF", "y")}));
    CHECK_FALSE(sealedContent({{QStringLiteral("a.pdf"), QStringLiteral("text"), "x"}}));
    CHECK_FALSE(sealedContent({document("a.pdf", QByteArray{mostSealedContent, 'x'})}));
}

TEST_CASE("Opened documents come into a folder whole, for their owner alone", "[vault][sealed]")
{
    const Folder folder;
    const QString into = folder.file("opened");
    const std::vector<SealedDocument> documents{document("a.pdf", "one"), document("å.pdf", QByteArray{})};
    const auto paths = writeUnsealed(documents, into);
    REQUIRE(paths);
    REQUIRE(paths->size() == 2);
    CHECK(contentOf(paths->front()) == "one");
    for (const QString &path : *paths) {
        CHECK(QFile::exists(path));
        CHECK_FALSE(QFile::permissions(path) &
                    (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    }
    CHECK(QDir{into}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2);
    CHECK_FALSE(QFile::permissions(into) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
}

TEST_CASE("Opened documents touch nothing that is there, and then none comes", "[vault][sealed]")
{
    const Folder folder;
    REQUIRE(overwrite(folder.file("b.pdf"), "mine"));
    REQUIRE(overwrite(folder.file("a.pdf.new"), "mine too"));
    const auto refused = writeUnsealed({document("a.pdf", "x"), document("b.pdf", "y")}, folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::Conflict, QStringLiteral("b.pdf")});
    CHECK_FALSE(QFile::exists(folder.file("a.pdf")));
    CHECK(contentOf(folder.file("b.pdf")) == "mine");
    REQUIRE(writeUnsealed({document("a.pdf", "x")}, folder.path()));
    CHECK(contentOf(folder.file("a.pdf.new")) == "mine too");
    CHECK(writeUnsealed({document("x.pdf", "x")}, folder.file("no/such")).error().code ==
          ErrorCode::NotFound);
    const auto intoFile = writeUnsealed({document("x.pdf", "x")}, folder.file("b.pdf"));
    CHECK(intoFile.error() == Error{ErrorCode::NotFound, QStringLiteral("notFolder")});
    CHECK(contentOf(folder.file("b.pdf")) == "mine");
#ifdef Q_OS_UNIX
    // A link that leads to nothing yet is taken for a file, not followed.
    REQUIRE(QFile::link(folder.file("elsewhere"), folder.file("c.pdf")));
    CHECK(writeUnsealed({document("c.pdf", "x")}, folder.path()).error().code == ErrorCode::Conflict);
    CHECK_FALSE(QFile::exists(folder.file("elsewhere")));
#endif
    CHECK(QDir{folder.path()}.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("Whatever a file was called, it gets a name that may be in a sealed one", "[sealed file]")
{
    const auto named = [](const char *given) {
        return sealableName(QString::fromUtf8(given), QStringLiteral("document-1"));
    };
    CHECK(named("foto.jpg") == QStringLiteral("foto.jpg"));
    CHECK(named("../../etc/passwd") == QStringLiteral("_.._etc_passwd"));
    CHECK(named("a\\b:c*?.pdf") == QStringLiteral("a_b_c__.pdf"));
    for (const char *odd : {"", "...", " ", "CON", "nul.txt"})
        CHECK(named(odd) == QStringLiteral("document-1"));
    const QString longName = QString(400, QChar{0x00E5}) + QStringLiteral(".jpeg");
    const QString cut = sealableName(longName, {});
    CHECK(isSealableName(cut));
    CHECK(cut.endsWith(QStringLiteral(".jpeg")));
    CHECK(sealableType(QStringLiteral("Image/JPEG")) == QStringLiteral("image/jpeg"));
    CHECK(sealableType(QStringLiteral("what is this")) == QStringLiteral("application/octet-stream"));
}
