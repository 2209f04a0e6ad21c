#include "exchange/csv.h"

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

QString decodedText(const QByteArray &bytes)
{
    QStringDecoder utf8{QStringDecoder::Utf8};
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QString windows;
    for (const char c : bytes) {
        const char16_t code = static_cast<unsigned char>(c);
        windows += code >= 0x80 && code < 0xA0 ? QChar{windowsC1[code - 0x80U]} : QChar{code};
    }
    return windows;
}

QChar separatorOf(const QString &text)
{
    const QString first = text.left(text.indexOf(QLatin1Char('\n')));
    QChar best = QLatin1Char(';');
    for (const QChar candidate : {QLatin1Char(';'), QLatin1Char('\t'), QLatin1Char(',')})
        if (first.count(candidate) > first.count(best))
            best = candidate;
    return best;
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text{text}, m_separator{separatorOf(text)} {}

    std::vector<CsvRecord> read()
    {
        for (const QChar c : m_text)
            take(c);
        endRecord();
        return std::move(m_records);
    }

private:
    void take(QChar c)
    {
        if (c == QLatin1Char('\n'))
            ++m_line;
        if (m_quoted) {
            takeQuoted(c);
            return;
        }
        if (c == QLatin1Char('"') && (m_cell.isEmpty() || m_wasQuote)) {
            // A quote again right after a closing one is a quote in the text.
            if (m_wasQuote)
                m_cell += c;
            m_quoted = true;
            m_wasQuote = false;
        } else if (c == m_separator) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRecord();
        } else if (c != QLatin1Char('\r')) {
            m_cell += c;
        }
    }

    void takeQuoted(QChar c)
    {
        if (c == QLatin1Char('"')) {
            m_quoted = false;
            m_wasQuote = true;
        } else {
            m_cell += c;
        }
    }

    void endCell()
    {
        m_cells << m_cell.trimmed();
        m_cell.clear();
        m_wasQuote = false;
    }

    void endRecord()
    {
        endCell();
        if (std::ranges::any_of(m_cells, [](const QString &cell) { return !cell.isEmpty(); }))
            m_records.push_back({m_begin, m_cells});
        m_cells.clear();
        m_begin = m_line;
    }

    const QString &m_text;
    QChar m_separator;
    std::vector<CsvRecord> m_records;
    QStringList m_cells;
    QString m_cell;
    int m_line = 1;
    int m_begin = 1;
    bool m_quoted = false;
    bool m_wasQuote = false;
};

} // namespace

std::vector<CsvRecord> readCsv(const QByteArray &bytes)
{
    const QString text = decodedText(bytes);
    return Reader{text}.read();
}

QString csvLine(const QStringList &cells)
{
    static const QString formula = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    QStringList written;
    for (QString cell : cells) {
        if (!cell.isEmpty() && formula.contains(cell.at(0)))
            cell.prepend(QLatin1Char('\''));
        const bool quote = cell.contains(QLatin1Char(';')) || cell.contains(QLatin1Char('"')) ||
                           cell.contains(QLatin1Char('\n'));
        written << (quote ? QString{QLatin1Char('"') +
                                    cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')}
                          : cell);
    }
    return written.join(QLatin1Char(';')) + QLatin1Char('\n');
}

} // namespace jour
