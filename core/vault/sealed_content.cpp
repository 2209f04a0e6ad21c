#include "vault/sealed_content.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace jour {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestEnding = 12; ///< ".jpeg" and the like
constexpr qsizetype roomForNumber = 6;  ///< where two are named alike
constexpr qsizetype longestType = 100;

bool isSealableType(const QString &type)
{
    static const QRegularExpression form{QStringLiteral("\\A[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*\\z")};
    return type.size() <= longestType && form.match(type).hasMatch();
}

bool areSealable(const std::vector<SealedDocument> &documents)
{
    QSet<QString> names; // many file systems take å and Å for the same
    for (const SealedDocument &document : documents) {
        if (!isSealableName(document.name) || !isSealableType(document.type))
            return false;
        names.insert(document.name.toCaseFolded());
    }
    return !documents.empty() && documents.size() <= mostSealedDocuments &&
           static_cast<std::size_t>(names.size()) == documents.size();
}

template<typename Number>
void put(QByteArray &bytes, Number number)
{
    QByteArray raw{sizeof(Number), '\0'};
    qToLittleEndian(number, raw.data());
    bytes += raw;
}

template<typename Length>
void put(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    put(bytes, static_cast<Length>(utf8.size()));
    bytes += utf8;
}

QByteArray tableOf(const std::vector<SealedDocument> &documents)
{
    QByteArray bytes;
    put(bytes, static_cast<std::uint32_t>(documents.size()));
    for (const SealedDocument &document : documents) {
        put<std::uint16_t>(bytes, document.name);
        put<std::uint8_t>(bytes, document.type);
        put(bytes, static_cast<std::uint64_t>(document.content.size()));
    }
    return bytes;
}

qsizetype padded(qsizetype size)
{
    return static_cast<qsizetype>(
        std::bit_ceil(static_cast<std::size_t>(std::max(size, leastSealedContent))));
}

/// Takes one thing after another, and nothing any more once something was missing.
class Taking final
{
public:
    explicit Taking(QByteArrayView bytes) : m_rest{bytes} {}

    [[nodiscard]] QByteArrayView bytes(std::uint64_t size)
    {
        if (!m_isWhole || size > static_cast<std::uint64_t>(m_rest.size())) {
            m_isWhole = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    template<typename Number>
    [[nodiscard]] Number number()
    {
        const QByteArrayView raw = bytes(sizeof(Number));
        return m_isWhole ? qFromLittleEndian<Number>(raw.data()) : Number{};
    }
    template<typename Length>
    [[nodiscard]] QString text()
    {
        const QByteArrayView utf8 = bytes(number<Length>());
        const QString read = QString::fromUtf8(utf8);
        m_isWhole = m_isWhole && read.toUtf8() == utf8;
        return read;
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
    bool m_isWhole = true;
};

} // namespace

bool isSealableName(const QString &name)
{
    static const QRegularExpression forbidden{QStringLiteral("[/\\\\:*?\"<>|\\p{C}\\n\\t]|\\A[. ]|[. ]\\z")};
    static const QRegularExpression device{QStringLiteral("\\A(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\.|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption};
    return !name.isEmpty() && name.toUtf8().size() <= longestName && cleaned(name) == name &&
           !hasHiddenCharacters(name) && !forbidden.match(name).hasMatch() && !device.match(name).hasMatch();
}

QString sealableName(const QString &given, const QString &otherwise)
{
    static const QRegularExpression forbidden{QStringLiteral("[/\\\\:*?\"<>|\\p{C}]")};
    static const QRegularExpression edges{QStringLiteral("\\A[. ]+|[. ]+\\z")};
    QString name = cleaned(given).replace(forbidden, QStringLiteral("_")).remove(edges);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString end = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString{};
    QString base = name.chopped(end.size());
    while (!base.isEmpty() && base.toUtf8().size() + end.toUtf8().size() > longestName - roomForNumber)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    name = QString{base + end}.remove(edges);
    return isSealableName(name) ? name : otherwise;
}

QString sealableType(const QString &given)
{
    const QString type = given.toLower();
    return isSealableType(type) ? type : QStringLiteral("application/octet-stream");
}

Result<QByteArray> sealedContent(const std::vector<SealedDocument> &documents)
{
    if (!areSealable(documents))
        return fail(ErrorCode::Invalid, QStringLiteral("sealedDocuments"));
    QByteArray bytes = tableOf(documents);
    qsizetype size = bytes.size();
    for (const SealedDocument &document : documents)
        size += document.content.size();
    if (size > mostSealedContent)
        return fail(ErrorCode::Invalid, QStringLiteral("documentSize"));
    bytes.reserve(padded(size)); // no copy of it is left behind while it grows
    for (const SealedDocument &document : documents)
        bytes += document.content;
    bytes.append(padded(size) - size, '\0');
    return bytes;
}

Result<std::vector<SealedDocument>> documentsIn(QByteArrayView content)
{
    Taking taking{content};
    const auto count = taking.number<std::uint32_t>();
    std::vector<SealedDocument> documents;
    std::vector<std::uint64_t> sizes;
    for (std::uint32_t i = 0; i < count && i < mostSealedDocuments && taking.isWhole(); ++i) {
        SealedDocument document;
        document.name = taking.text<std::uint16_t>();
        document.type = taking.text<std::uint8_t>();
        sizes.push_back(taking.number<std::uint64_t>());
        documents.push_back(std::move(document));
    }
    for (std::size_t i = 0; i < documents.size() && taking.isWhole(); ++i)
        documents[i].content = taking.bytes(sizes[i]).toByteArray();
    const QByteArrayView rest = taking.rest();
    const bool isPadded = padded(content.size() - rest.size()) == content.size() &&
                          std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; });
    if (!taking.isWhole() || documents.size() != count || !areSealable(documents) || !isPadded)
        return fail(ErrorCode::Corrupt, QStringLiteral("content"));
    return documents;
}

} // namespace jour
