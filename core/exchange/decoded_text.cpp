#include "exchange/decoded_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace jour {

namespace {

/// What Windows-1252 has in the place of the C1 controls; the rest is Latin-1.
constexpr std::array<char16_t, 32> windowsC1{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                             0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const char16_t code = static_cast<unsigned char>(c);
        text += code >= 0x80 && code < 0xA0 ? QChar{windowsC1[code - 0x80U]} : QChar{code};
    }
    return text;
}

std::optional<QString> decodedBy(QStringDecoder decoder, const QByteArray &bytes)
{
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    if (text.startsWith(QChar{QChar::ByteOrderMark}))
        text.remove(0, 1);
    return text;
}

/// What no text holds: a control character that is not white space.
bool isControl(QChar c)
{
    return c.unicode() < 0x20 && !c.isSpace();
}

/// UTF-16 by its mark, or by its zero bytes: every other one in text that is mostly Latin.
std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 1024) & ~qsizetype{1};
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        first += bytes[i] == '\0' ? 1 : 0;
        second += bytes[i + 1] == '\0' ? 1 : 0;
    }
    if (looked < 4 || (first > 0) == (second > 0) || std::max(first, second) < looked / 4)
        return std::nullopt;
    return first > 0 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    std::optional<QString> text;
    if (const auto wide = wideEncodingOf(bytes)) {
        if (bytes.size() % 2 == 0)
            text = decodedBy(QStringDecoder{*wide}, bytes);
        // Without a mark it was a guess, and a picture or a packed file may look alike.
        if (text && std::any_of(text->cbegin(), text->cend(), isControl))
            text.reset();
    } else {
        QStringDecoder utf8{QStringDecoder::Utf8};
        text = utf8(bytes);
        if (utf8.hasError())
            text = fromWindows(bytes);
    }
    return text && !text->contains(QChar{u'\0'}) ? text : std::nullopt;
}

std::optional<QString> decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (name == "windows-1252" || name == "cp1252" || name == "iso-8859-1" || name == "iso_8859-1" ||
        name == "latin1")
        return fromWindows(bytes); // who says Latin-1 often means the larger set, as browsers read it too
    if (name == "us-ascii" || name == "ascii")
        return decodedText(bytes);
    QStringDecoder decoder{name.constData()};
    return decoder.isValid() ? decodedBy(std::move(decoder), bytes) : std::nullopt;
}

} // namespace jour
