// How text stands in the lines of vCard and iCalendar: escaped, in parts, folded.
#include "exchange/content_lines.h"

#include <algorithm>

namespace jour {

QString unescapedText(const QString &escaped)
{
    QString text;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != QLatin1Char('\\') || i + 1 == escaped.size()) {
            text += escaped[i];
            continue;
        }
        const QChar next = escaped[++i];
        const bool lineBreak = next == QLatin1Char('n') || next == QLatin1Char('N');
        if (lineBreak)
            text += QLatin1Char('\n');
        else if (QStringLiteral("\\;,:\"").contains(next))
            text += next;
        else
            text += QString{QLatin1Char('\\')} + next;
    }
    return text;
}

QString escapedText(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            escaped += QStringLiteral("\\n");
            continue;
        }
        if (QStringLiteral("\\;,").contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

QStringList splitEscaped(const QString &escaped, QChar separator)
{
    QStringList parts{QString{}};
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == QLatin1Char('\\') && i + 1 < escaped.size()) {
            parts.last() += escaped.mid(i++, 2);
        } else if (escaped[i] == separator) {
            parts << QString{};
        } else {
            parts.last() += escaped[i];
        }
    }
    return parts;
}

QByteArray foldedLine(const QString &line)
{
    constexpr qsizetype longest = 75;
    QByteArray folded;
    qsizetype octets = 0;
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (octets + bytes.size() > longest) {
            folded += "\r\n ";
            octets = 1;
        }
        folded += bytes;
        octets += bytes.size();
    }
    return folded + "\r\n";
}

QString parameterText(const QString &value)
{
    QString written = value;
    written.replace(QLatin1Char('^'), QStringLiteral("^^"))
        .replace(QLatin1Char('\n'), QStringLiteral("^n"))
        .replace(QLatin1Char('"'), QStringLiteral("^'"));
    const bool quote =
        std::ranges::any_of(written, [](QChar c) { return QStringLiteral(":;,").contains(c); });
    return quote ? QString{QLatin1Char('"') + written + QLatin1Char('"')} : written;
}

} // namespace jour
