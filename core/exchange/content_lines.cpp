#include "exchange/content_lines.h"

#include "exchange/decoded_text.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

constexpr qsizetype longestHead = 4096;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the value begins: at the first colon that is not quoted. A quote that is never closed is none.
qsizetype colonOf(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return quoted ? line.indexOf(':') : -1;
}

QStringList splitQuoted(const QString &text, QChar separator)
{
    QStringList parts{QString{}};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (c == separator && !quoted)
            parts << QString{};
        else
            parts.last() += c;
    }
    return parts;
}

/// Without the quotes round it and the circumflexes of RFC 6868.
QString plainParameter(QString value)
{
    value = value.trimmed();
    value.remove(QLatin1Char('"'));
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar{};
        if (value[i] != QLatin1Char('^') || !QStringLiteral("n^'").contains(next)) {
            plain += value[i];
            continue;
        }
        plain += next == QLatin1Char('n')   ? QLatin1Char('\n')
                 : next == QLatin1Char('^') ? next
                                            : QLatin1Char('"');
        ++i;
    }
    return plain;
}

ContentParameter parameterOf(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    ContentParameter parameter{text.left(std::max<qsizetype>(equals, 0)).trimmed().toUpper(), {}};
    const auto values = splitQuoted(text.mid(equals + 1), QLatin1Char(','));
    for (const QString &value : values)
        parameter.values << plainParameter(value);
    return parameter;
}

ContentLine lineOf(int number, const QByteArray &whole)
{
    ContentLine line{.line = number};
    const qsizetype colon = colonOf(whole);
    if (colon < 1) {
        line.value = whole;
        return line;
    }
    const QString head = decodedText(whole.left(colon)).value_or(QString{});
    const QStringList parts = splitQuoted(head, QLatin1Char(';'));
    const QString named = parts.front().trimmed();
    const qsizetype dot = named.indexOf(QLatin1Char('.'));
    line.group = named.left(std::max<qsizetype>(dot, 0));
    line.name = named.mid(dot + 1).toUpper();
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (!parts[i].trimmed().isEmpty())
            line.parameters.push_back(parameterOf(parts[i]));
    line.value = line.name.isEmpty() ? whole : whole.mid(colon + 1);
    return line;
}

/// What the part of a line before its value says of the value.
struct Head
{
    bool base64 = false;
    bool quotedPrintable = false;
};

/// Puts folded lines together. What is folded how is seen from the line before.
class Unfolding
{
public:
    explicit Unfolding(std::vector<ContentLine> &lines) : m_lines{lines} {}

    void take(int number, const QByteArray &physical)
    {
        if (continues(physical))
            return;
        finish();
        if (physical.trimmed().isEmpty())
            return;
        m_number = number;
        m_whole = physical;
        m_head.reset();
        m_softBreak = endsSoftly();
    }

    void finish()
    {
        if (m_number == 0)
            return;
        m_lines.push_back(lineOf(std::exchange(m_number, 0), std::exchange(m_whole, {})));
        const ContentLine &line = m_lines.back();
        if (line.name == QLatin1String{"VERSION"})
            m_old = line.value.trimmed() == "2.1";
    }

private:
    bool continues(const QByteArray &physical)
    {
        if (m_number == 0)
            return false;
        if (m_softBreak) {
            m_whole.chop(1);
            m_whole += physical;
        } else if (!physical.isEmpty() && isBlank(physical.front())) {
            // vCard 2.1 folds at a blank that belongs to the text, the others at one that does not.
            m_whole += m_old && !head().base64 ? physical : physical.mid(1);
        } else if (!physical.trimmed().isEmpty() && !physical.contains(':') && head().base64) {
            m_whole += physical;
        } else {
            return false;
        }
        m_softBreak = endsSoftly();
        return true;
    }

    /// What stands before the value; that a line is folded in the midst of it has been seen.
    [[nodiscard]] Head head()
    {
        const qsizetype colon = !m_head && m_whole.size() < longestHead ? colonOf(m_whole) : -1;
        if (colon >= 0) {
            const QByteArray text = m_whole.left(colon).toUpper();
            m_head = Head{text.contains("BASE64"), text.contains("QUOTED-PRINTABLE")};
        }
        return m_head.value_or(Head{});
    }
    [[nodiscard]] bool endsSoftly() { return m_whole.endsWith('=') && head().quotedPrintable; }

    std::vector<ContentLine> &m_lines;
    QByteArray m_whole;
    std::optional<Head> m_head; ///< once it is whole
    int m_number = 0;
    bool m_softBreak = false;
    bool m_old = false;
};

bool hasEncoding(const ContentLine &line, std::initializer_list<const char *> names)
{
    // vCard 2.1 may write the encoding without saying that it is one.
    const QStringList said = line.parameter("ENCODING") + line.parameter("");
    return std::ranges::any_of(
        names, [&](const char *name) { return said.contains(QLatin1String{name}, Qt::CaseInsensitive); });
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

QByteArray fromQuotedPrintable(const QByteArray &encoded)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const QByteArray digits = encoded[i] == '=' ? encoded.mid(i + 1, 2) : QByteArray{};
        if (digits.size() == 2 && std::ranges::all_of(digits, isHexDigit)) {
            bytes += QByteArray::fromHex(digits);
            i += 2;
        } else {
            bytes += encoded[i];
        }
    }
    return bytes;
}

} // namespace

QStringList ContentLine::parameter(const char *wanted) const
{
    QStringList values;
    for (const ContentParameter &one : parameters)
        if (one.name == QLatin1String{wanted})
            values << one.values;
    return values;
}

bool ContentLine::isQuotedPrintable() const
{
    return hasEncoding(*this, {"QUOTED-PRINTABLE"});
}

bool ContentLine::isBase64() const
{
    return hasEncoding(*this, {"BASE64", "B"});
}

std::optional<std::vector<ContentLine>> readContentLines(const QByteArray &bytes)
{
    const auto text = decodedText(bytes);
    if (!text)
        return std::nullopt;
    // Lines may differ in their character set, so they stay bytes; wide characters become UTF-8 first.
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.contains('\0');
    QByteArray all = wide ? text->toUtf8() : bytes;
    if (all.startsWith("\xEF\xBB\xBF"))
        all.remove(0, 3);
    all.replace("\r\n", "\n").replace('\r', '\n');
    std::vector<ContentLine> lines;
    Unfolding unfolding{lines};
    int number = 0;
    for (qsizetype from = 0; from <= all.size();) {
        qsizetype to = all.indexOf('\n', from);
        if (to < 0)
            to = all.size();
        unfolding.take(++number, all.mid(from, to - from));
        from = to + 1;
    }
    unfolding.finish();
    return lines;
}

std::optional<QString> decodedValue(const ContentLine &line)
{
    QByteArray bytes = line.value;
    if (line.isQuotedPrintable())
        bytes = fromQuotedPrintable(bytes);
    else if (line.isBase64())
        bytes = QByteArray::fromBase64(bytes.simplified().replace(' ', ""));
    const QStringList charset = line.parameter("CHARSET");
    auto text = charset.isEmpty() ? decodedText(bytes) : decodedText(bytes, charset.front().toLatin1());
    if (text)
        text->replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace jour
