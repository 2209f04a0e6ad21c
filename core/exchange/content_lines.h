#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace jour {

/// "TYPE=work,voice"; the name in capitals. vCard 2.1 may leave the name out.
struct ContentParameter
{
    QString name;
    QStringList values;
    friend bool operator==(const ContentParameter &, const ContentParameter &) = default;
};

/// One line of a vCard or iCalendar file, put together from as many as it was folded over.
struct ContentLine
{
    int line = 0;  ///< of the file, 1-based: where it begins
    QString group; ///< "item1" of "item1.TEL"
    QString name;  ///< in capitals; empty when the line has no colon and so is not one
    std::vector<ContentParameter> parameters;
    QByteArray value; ///< as it stands: escaped, encoded; the whole line when it has no name

    [[nodiscard]] QStringList parameter(const char *wanted) const;
    [[nodiscard]] bool isQuotedPrintable() const;
    [[nodiscard]] bool isBase64() const;
    friend bool operator==(const ContentLine &, const ContentLine &) = default;
};

/// The lines of a file (RFC 5545 3.1, RFC 6350 3.2, vCard 2.1). UTF-16 is read too. Nothing when it is no
/// text.
[[nodiscard]] std::optional<std::vector<ContentLine>> readContentLines(const QByteArray &bytes);

/// The value as text: decoded, still escaped. Nothing when its encoding cannot be read.
[[nodiscard]] std::optional<QString> decodedValue(const ContentLine &line);

/// "a\, b\nc" → "a, b", "c".
[[nodiscard]] QString unescapedText(const QString &escaped);
[[nodiscard]] QString escapedText(const QString &text);
/// Splits where the separator is not escaped; the parts stay escaped.
[[nodiscard]] QStringList splitEscaped(const QString &escaped, QChar separator);

/// One line for a file: folded at 75 octets, never inside a character, CRLF at the end.
[[nodiscard]] QByteArray foldedLine(const QString &line);
/// A parameter's value, quoted and circumflexed (RFC 6868) where needed.
[[nodiscard]] QString parameterText(const QString &value);

} // namespace jour
