#include "exchange/csv.h"

#include "exchange/decoded_text.h"

#include <algorithm>

namespace jour {

namespace {

/// What makes a spreadsheet take a cell for a formula.
const QString formulaSigns = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

/// So much of a cell is told where it is at fault.
constexpr qsizetype longestTold = 60;

/// "'+46 8" → "+46 8": an apostrophe that only keeps a spreadsheet from reckoning.
QString withoutGuard(const QString &cell)
{
    const bool guarded = cell.size() > 1 && cell.at(0) == QLatin1Char('\'') &&
                         (cell.at(1) == QLatin1Char('\'') || formulaSigns.contains(cell.at(1)));
    return guarded ? cell.mid(1) : cell;
}

QChar separatorOf(const QString &text)
{
    const QString first = text.left(text.indexOf(QLatin1Char('\n')));
    if (first.startsWith(QLatin1String{"sep="}) && first.size() == 5)
        return first.back();
    QChar best = QLatin1Char(';');
    for (const QChar candidate : {QLatin1Char(';'), QLatin1Char('\t'), QLatin1Char(',')})
        if (first.count(candidate) > first.count(best))
            best = candidate;
    return best;
}

class Reader
{
public:
    Reader(const QString &text, std::size_t most) : m_text{text}, m_separator{separatorOf(text)}, m_most{most}
    {
    }

    CsvTable read()
    {
        for (const QChar c : m_text) {
            if (m_unread > 0)
                break;
            take(c);
        }
        const QString open = m_quoted ? m_cell.left(longestTold) : QString{};
        endRecord();
        CsvTable table{std::move(m_records), true, m_quoted ? m_quoteLine : 0, open, m_unread};
        // Excel's word of what separates.
        if (!table.records.empty() && table.records.front().line == 1 &&
            table.records.front().cells.front() == QLatin1String{"sep="})
            table.records.erase(table.records.begin());
        return table;
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
            else
                m_quoteLine = m_line;
            m_quoted = true;
            m_wasQuote = false;
        } else if (c == m_separator) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRecord();
        } else {
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
        m_cells << withoutGuard(m_cell.trimmed());
        m_cell.clear();
        m_wasQuote = false;
    }

    void endRecord()
    {
        endCell();
        const bool isEmpty = std::ranges::all_of(m_cells, [](const QString &cell) { return cell.isEmpty(); });
        if (!isEmpty && m_records.size() < m_most)
            m_records.push_back({m_begin, m_cells});
        else if (!isEmpty && m_unread == 0)
            m_unread = m_begin;
        m_cells.clear();
        m_begin = m_line;
    }

    const QString &m_text;
    QChar m_separator;
    std::size_t m_most;
    std::vector<CsvRecord> m_records;
    QStringList m_cells;
    QString m_cell;
    int m_line = 1;
    int m_begin = 1;
    int m_quoteLine = 0;
    int m_unread = 0;
    bool m_quoted = false;
    bool m_wasQuote = false;
};

} // namespace

CsvTable readCsv(const QByteArray &bytes, std::size_t most)
{
    auto text = decodedText(bytes);
    if (!text)
        return {.isText = false};
    text->replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return Reader{*text, most}.read();
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (!cell.isEmpty() && (formulaSigns.contains(cell.at(0)) || cell.at(0) == QLatin1Char('\'')))
            cell.prepend(QLatin1Char('\''));
        const bool quote = cell.contains(QLatin1Char(';')) || cell.contains(QLatin1Char('"')) ||
                           cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        written << (quote ? QString{QLatin1Char('"') +
                                    cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')}
                          : cell);
    }
    return written.join(QLatin1Char(';')) + QLatin1Char('\n');
}

} // namespace jour
