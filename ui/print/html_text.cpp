#include "print/html_text.h"

#include <QRegularExpression>

namespace jour::ui {

QString escaped(const QString &text)
{
    // A number stays on the line of its section or unit.
    static const QRegularExpression apart{
        QStringLiteral("(?<=\\d|kap\\.) (?=§|kap\\.|\\d+ ?§|(?:min|tim|h)\\b)")};
    QString html = text.toHtmlEscaped();
    html.replace(apart, QString{QChar::Nbsp});
    html.replace(QLatin1Char('\n'), QLatin1String{"<br>"});
    return html;
}

namespace {

/// One with nothing in it would take the margin of what follows the table.
constexpr QLatin1String emptyLastCell{"&nbsp;"};

QString bold(const QString &text)
{
    return text.isEmpty() ? QString{} : QString{QLatin1String{"<b>"} + escaped(text) + QLatin1String{"</b>"}};
}

QString digitsHtml(const std::vector<HtmlDigits> &numbers, int size)
{
    QStringList shown;
    for (const HtmlDigits &number : numbers)
        shown << QString{
            QStringLiteral("<span style=\"font-size: %1px\">").arg(size * 4 / 3) + bold(number.digits) +
            QLatin1String{"</span>"} +
            (number.remark.isEmpty() ? QString{} : QString{QChar{0x00A0} + escaped(number.remark)})};
    return shown.join(QStringLiteral(" · "));
}

QString entryHtml(const HtmlEntry &entry, int size)
{
    QString html = QStringLiteral("<td class=\"entry\" width=\"50%\" style=\"font-size: %1px\">").arg(size) +
                   QStringLiteral("<span style=\"font-size: %1px\">").arg(size * 9 / 8) +
                   bold(entry.heading) + QLatin1String{"</span>"};
    if (!entry.alert.isEmpty())
        html += QLatin1String{" <span class=\"alert\">"} + bold(entry.alert) + QLatin1String{"</span>"};
    for (const HtmlLine &line : entry.lines) {
        const QLatin1String between{line.strong.isEmpty() || line.text.isEmpty() ? "" : " "};
        const QString digits = digitsHtml(line.numbers, size);
        const QLatin1String behind{digits.isEmpty() ? "" : " &nbsp;"};
        html += QLatin1String{"<br>"} + digits + behind + bold(line.strong) + between + escaped(line.text);
    }
    return QString{html + QLatin1String{"</td>"}};
}

} // namespace

void HtmlText::newPage()
{
    m_html += QLatin1String{"<p style=\"page-break-before: always\"></p>"};
}

void HtmlText::title(const QString &text)
{
    m_html += QLatin1String{"<h1>"} + escaped(text) + QLatin1String{"</h1>"};
}

void HtmlText::heading(const QString &text)
{
    m_html += QLatin1String{"<h2>"} + escaped(text) + QLatin1String{"</h2>"};
}

void HtmlText::subheading(const QString &text)
{
    m_html += QLatin1String{"<h3>"} + escaped(text) + QLatin1String{"</h3>"};
}

void HtmlText::paragraph(const QString &text)
{
    m_html += QLatin1String{"<p>"} + escaped(text) + QLatin1String{"</p>"};
}

void HtmlText::notice(const QString &text)
{
    m_html += QLatin1String{"<p class=\"notice\"><b>"} + escaped(text) + QLatin1String{"</b></p>"};
}

void HtmlText::facts(const std::vector<Fact> &facts)
{
    QString rows;
    for (const auto &[label, value] : facts)
        if (!value.trimmed().isEmpty())
            rows += QLatin1String{"<tr><td width=\"27%\" class=\"label\">"} + escaped(label) +
                    QLatin1String{"</td><td width=\"73%\">"} + escaped(value.trimmed()) +
                    QLatin1String{"</td></tr>"};
    if (!rows.isEmpty())
        m_html += QLatin1String{"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"} + rows +
                  QLatin1String{"</table>"};
}

void HtmlText::tableHead(const QStringList &head, const std::vector<int> &widths)
{
    m_html += QLatin1String{"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><thead><tr>"};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_html += QStringLiteral("<th align=\"left\" width=\"%1%\">").arg(widths[i]) +
                  escaped(head.value(static_cast<qsizetype>(i))) + QLatin1String{"</th>"};
    m_html += QLatin1String{"</tr></thead>"};
}

void HtmlText::aloud(const std::vector<Fact> &lines, int size, const QString &missing)
{
    m_html += QLatin1String{"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"};
    // A cell with a style of its own would have no rule beneath it.
    const QString large = QStringLiteral("<span style=\"font-size: %1px\">").arg(size);
    int number = 0;
    for (const auto &[label, value] : lines) {
        const bool isMissing = value.trimmed().isEmpty();
        m_html += QLatin1String{"<tr><td class=\"line\" width=\"5%\">"} + large +
                  bold(QString::number(++number)) +
                  QLatin1String{"</span></td><td class=\"line\" width=\"22%\">"} + bold(label) +
                  QLatin1String{"</td><td class=\"line\" width=\"73%\">"} + large +
                  (isMissing ? bold(missing) : escaped(value.trimmed())) + QLatin1String{"</span></td></tr>"};
    }
    m_html += QLatin1String{"</table>"};
}

void HtmlText::blankTable(const QStringList &head, const std::vector<int> &widths, int rows)
{
    tableHead(head, widths);
    const QString row =
        QLatin1String{"<tr>"} +
        QStringLiteral("<td class=\"blank\"></td>").repeated(static_cast<qsizetype>(widths.size())) +
        QLatin1String{"</tr>"};
    m_html += row.repeated(rows) + QLatin1String{"</table>"};
}

void HtmlText::table(const QStringList &head, const std::vector<int> &widths,
                     const std::vector<std::vector<HtmlCell>> &rows)
{
    tableHead(head, widths);
    for (const auto &row : rows) {
        m_html += QLatin1String{"<tr>"};
        for (const HtmlCell &cell : row) {
            const bool isLast = &row == &rows.back() && &cell == &row.back();
            const QString strong =
                cell.strong.isEmpty()
                    ? QString{}
                    : QString{QLatin1String{"<b>"} + escaped(cell.strong) + QLatin1String{"</b>"}};
            const QLatin1String between{cell.strong.isEmpty() || cell.text.isEmpty() ? "" : "<br>"};
            m_html += QLatin1String{"<td class=\"line\">"} + strong + between + escaped(cell.text) +
                      (isLast && strong.isEmpty() && cell.text.isEmpty() ? emptyLastCell : QLatin1String{}) +
                      QLatin1String{"</td>"};
        }
        m_html += QLatin1String{"</tr>"};
    }
    m_html += QLatin1String{"</table>"};
}

void HtmlText::twoColumns(const std::vector<HtmlEntry> &entries, int size)
{
    m_html += QLatin1String{"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"};
    for (std::size_t i = 0; i < entries.size(); i += 2)
        m_html += QLatin1String{"<tr>"} + entryHtml(entries[i], size) +
                  (i + 1 < entries.size() ? entryHtml(entries[i + 1], size) : QStringLiteral("<td></td>")) +
                  QLatin1String{"</tr>"};
    m_html += QLatin1String{"</table>"};
}

void HtmlText::openList(const QStringList &items)
{
    m_html += QLatin1String{"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"};
    for (qsizetype i = 0; i < items.size(); i += 2) {
        m_html += QLatin1String{"<tr>"};
        for (const qsizetype at : {i, i + 1}) {
            if (at >= items.size()) {
                m_html += QLatin1String{"<td colspan=\"2\">"} + emptyLastCell + QLatin1String{"</td>"};
                break;
            }
            m_html += QLatin1String{"<td width=\"4%\">"} + QChar{0x2610} +
                      QLatin1String{"</td><td width=\"46%\">"} + escaped(items.at(at)) +
                      QLatin1String{"</td>"};
        }
        m_html += QLatin1String{"</tr>"};
    }
    m_html += QLatin1String{"</table>"};
}

void HtmlText::signatureLines(const QStringList &labels)
{
    m_html += QLatin1String{"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"};
    for (qsizetype i = 0; i < labels.size(); i += 2)
        m_html += QLatin1String{"<tr><td width=\"47%\" class=\"rule\"></td><td width=\"6%\"></td>"
                                "<td width=\"47%\" class=\"rule\"></td></tr><tr><td class=\"sign\">"} +
                  escaped(labels.at(i)) + QLatin1String{"</td><td></td><td class=\"sign\">"} +
                  escaped(labels.value(i + 1)) + QLatin1String{"</td></tr>"};
    m_html += QLatin1String{"</table>"};
}

} // namespace jour::ui
