#include "print/uncut_parts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

class Collector
{
public:
    Collector(const QTextDocument &text, qreal pageHeight)
        : m_layout{*text.documentLayout()}, m_page{pageHeight}
    {
        const QTextFrame *root = text.rootFrame();
        for (auto it = root->begin(); it != root->end(); ++it) {
            if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
    }
    [[nodiscard]] std::vector<UncutPart> take() { return std::move(m_parts); }

private:
    void addBlock(const QTextBlock &block);
    void addTable(const QTextTable &table);
    void keepTogetherFrom(std::size_t firstRule);
    void addRow(const QTextTable &table, int row, const std::optional<Stretch> &head);
    void addLines(const QTextBlock &block, std::vector<UncutPart> &lines) const;
    [[nodiscard]] Stretch placeOf(const QTextTable &table, int row) const;
    [[nodiscard]] Stretch placeOf(const QTextBlock &block) const
    {
        const QRectF place = m_layout.blockBoundingRect(block);
        return {place.top(), place.bottom()};
    }

    QAbstractTextDocumentLayout &m_layout;
    qreal m_page;
    std::vector<UncutPart> m_parts;
    std::optional<std::size_t> m_heading; ///< the last one, among the parts
    bool m_startsPage = false;            ///< an empty paragraph has asked for it
};

bool startsPage(const QTextBlock &block)
{
    return block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
}

void Collector::addBlock(const QTextBlock &block)
{
    m_startsPage |= startsPage(block);
    if (block.text().isEmpty())
        return;
    const Stretch place = placeOf(block);
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    if (isHeading)
        m_heading = m_parts.size();
    if (place.height() <= m_page) {
        m_parts.push_back(
            {.place = place, .startsPage = std::exchange(m_startsPage, false), .staysWithNext = isHeading});
        return;
    }
    addLines(block, m_parts);
}

/// Rules to write on: an empty row, and in the next one what belongs there.
bool isToSign(const QTextTable &table)
{
    for (int column = 0; column < table.columns(); ++column)
        if (!table.cellAt(0, column).firstCursorPosition().block().text().isEmpty())
            return false;
    return table.rows() > 1 && table.format().headerRowCount() == 0;
}

void Collector::addTable(const QTextTable &table)
{
    std::optional<Stretch> head;
    const int headRows = table.format().headerRowCount();
    if (headRows > 0)
        head = Stretch{placeOf(table, 0).top, placeOf(table, headRows - 1).bottom};
    const std::size_t before = m_parts.size();
    for (int row = 0; row < table.rows(); ++row)
        addRow(table, row, head);
    if (isToSign(table))
        keepTogetherFrom(before);
}

/// Whoever signs sees on the same page what for: all rules together, and what stands before them, from its
/// heading on. What is longer than half a page is not all moved for that.
void Collector::keepTogetherFrom(std::size_t firstRule)
{
    std::size_t first = std::max<std::size_t>(firstRule, 1) - 1;
    if (m_heading && *m_heading < first && !m_parts.empty() &&
        m_parts.back().place.bottom - m_parts[*m_heading].place.top <= m_page / 2)
        first = *m_heading;
    for (std::size_t i = first; i + 1 < m_parts.size(); ++i)
        m_parts[i].staysWithNext = true;
}

Stretch Collector::placeOf(const QTextTable &table, int row) const
{
    Stretch place{.top = 1e9, .bottom = 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        // By its blocks: a cursor would look for its place in the line.
        for (auto it = cell.begin(); it != cell.end(); ++it) {
            const Stretch block = placeOf(it.currentBlock());
            place.top = std::min(place.top, block.top - format.topPadding() - format.topBorder());
            place.bottom =
                std::max(place.bottom, block.bottom + format.bottomPadding() + format.bottomBorder());
        }
    }
    return place;
}

void Collector::addRow(const QTextTable &table, int row, const std::optional<Stretch> &head)
{
    const bool isHead = row < table.format().headerRowCount();
    bool isEmpty = true;
    std::vector<UncutPart> lines;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto it = cell.begin(); it != cell.end(); ++it) {
            isEmpty = isEmpty && it.currentBlock().text().isEmpty();
            addLines(it.currentBlock(), lines);
        }
    }
    const Stretch place = placeOf(table, row);
    // Nor is one row of a list left alone, at the foot under the head or at the top of the last page.
    const int firstRow = table.format().headerRowCount();
    const bool isLonely = head && table.rows() - firstRow > 1 && (row == firstRow || row == table.rows() - 2);
    // An empty row without a head over it is a rule to write on: what belongs there stands in the next one.
    if (isHead || place.height() + (head ? head->height() : 0) <= m_page) {
        m_parts.push_back({.place = place,
                           .startsPage = std::exchange(m_startsPage, false),
                           .staysWithNext = isHead || isLonely || (isEmpty && !head),
                           .head = isHead ? std::nullopt : head});
        return;
    }
    std::ranges::stable_sort(lines, {}, [](const UncutPart &line) { return line.place.top; });
    for (UncutPart &line : lines)
        line.head = head;
    m_parts.insert(m_parts.end(), lines.begin(), lines.end());
}

void Collector::addLines(const QTextBlock &block, std::vector<UncutPart> &lines) const
{
    const QTextLayout *layout = block.layout();
    const qreal above = placeOf(block).top; // lines count from the block, wherever its cell is
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QRectF line = layout->lineAt(i).rect();
        lines.push_back({.place = {above + line.top(), above + line.bottom()}});
    }
}

} // namespace

std::vector<UncutPart> uncutParts(const QTextDocument &text, qreal pageHeight)
{
    return Collector{text, pageHeight}.take();
}

} // namespace jour::ui
