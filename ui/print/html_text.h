#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace jour::ui {

/// One cell of a table: what is said first in bold, then the rest.
struct HtmlCell
{
    QString strong;
    QString text;
};

/// A number to be dialled by, with small print behind it.
struct HtmlDigits
{
    QString digits;
    QString remark;
};

/// One line of an entry: numbers in large digits, then what is said first in bold, and the rest.
struct HtmlLine
{
    QString strong;
    QString text;
    std::vector<HtmlDigits> numbers{};
};

/// One entry of a compact list: a heading with what must not be overlooked beside it, then lines.
struct HtmlEntry
{
    QString heading;
    QString alert;
    std::vector<HtmlLine> lines;
};

/// Writes the body of a paper. Takes plain text only and escapes all of it, so nothing in a case can become
/// markup.
class HtmlText final
{
public:
    using Fact = std::pair<QString, QString>;

    /// What follows begins a page.
    void newPage();
    void title(const QString &text);
    void heading(const QString &text);
    void subheading(const QString &text);
    void paragraph(const QString &text);
    /// A paragraph that must not be overlooked.
    void notice(const QString &text);
    /// Label and value, side by side; those without a value are left out.
    void facts(const std::vector<Fact> &facts);
    /// `widths`: per cent of the line, one for each column. The head is repeated on each page.
    void table(const QStringList &head, const std::vector<int> &widths,
               const std::vector<std::vector<HtmlCell>> &rows);
    /// Small print, two entries beside each other, read line by line. `size`: of the letters, in
    /// tenths of a point; digits are larger.
    void twoColumns(const std::vector<HtmlEntry> &entries, int size);
    /// Numbered lines with a label each, to be read aloud across a room. `size`: of the letters, in tenths of
    /// a point. Those without a value say `missing`.
    void aloud(const std::vector<Fact> &lines, int size, const QString &missing);
    /// A table with `rows` empty rows, high enough to write in by hand.
    void blankTable(const QStringList &head, const std::vector<int> &widths, int rows);
    /// Boxes to tick, two beside each other, read line by line.
    void openList(const QStringList &items);
    /// Rules to write on, with what belongs there beneath.
    void signatureLines(const QStringList &labels);

    [[nodiscard]] const QString &html() const { return m_html; }

private:
    void tableHead(const QStringList &head, const std::vector<int> &widths);

    QString m_html;
};

/// `text` as HTML that shows exactly it, line breaks included.
[[nodiscard]] QString escaped(const QString &text);

} // namespace jour::ui
