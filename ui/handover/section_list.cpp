#include "handover/section_list.h"

#include "support/icons.h"
#include "support/long_words.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace jour::ui {

namespace {

constexpr int firstColumn = 0;
constexpr int placeRole = Qt::UserRole; ///< in the lines; of what stands for more lines, that of the first
constexpr int isMoreRole = Qt::UserRole + 1;
constexpr int shapeSize = 16;
constexpr int cellMargins = 2 * space::s; ///< which the style asks for beside the words

/// Words are wrapped within their column; by itself a tree wraps none. A line over the whole width makes no
/// column wider.
class WrappedLines final : public QStyledItemDelegate
{
public:
    explicit WrappedLines(QTreeWidget &tree) : QStyledItemDelegate{&tree}, m_tree{tree} {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isWhole = isSpanned(index);
        QStyleOptionViewItem room{option};
        if (isWrapped(index))
            room.rect = QRect{0, 0, roomFor(index), 1};
        QSize size = QStyledItemDelegate::sizeHint(room, index);
        if (isWhole)
            size.setWidth(0);
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter; // beside the first line
        if (isWrapped(index))
            option->text = breakable(option->text, option->fontMetrics, roomFor(index));
    }

private:
    [[nodiscard]] bool isSpanned(const QModelIndex &index) const
    {
        return index.column() == 0 && m_tree.isFirstColumnSpanned(index.row(), index.parent());
    }
    [[nodiscard]] bool isWrapped(const QModelIndex &index) const
    {
        return isSpanned(index) || m_tree.header()->sectionResizeMode(index.column()) == QHeaderView::Stretch;
    }
    /// For its words, the same when it is measured and when it is painted.
    [[nodiscard]] int roomFor(const QModelIndex &index) const
    {
        const int indent = index.column() > 0 ? 0 : m_tree.indentation() * (index.parent().isValid() ? 2 : 1);
        const int width = isSpanned(index) ? m_tree.viewport()->width() : m_tree.columnWidth(index.column());
        return std::max(1, width - indent - cellMargins);
    }

    QTreeWidget &m_tree;
};

/// It stands for the lines that are not shown.
bool isMore(const QTreeWidgetItem &item)
{
    return item.data(0, isMoreRole).toBool();
}

} // namespace

SectionList::SectionList(QWidget *parent) : QTreeWidget{parent}
{
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(space::s);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new WrappedLines{*this});
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeWidget::itemActivated, this, &SectionList::activate);
    connect(this, &QTreeWidget::currentItemChanged, this, &SectionList::lineChosen);
}

void SectionList::setHeadings(const QStringList &headings, const std::vector<int> &wide)
{
    setHeaderLabels(headings);
    for (const int column : wide)
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SectionList::activate(const QTreeWidgetItem *item)
{
    const ListLine *line = lineOf(item);
    if (!line && item && item->parent()) {
        m_opened.insert(indexOfTopLevelItem(item->parent()));
        fill();
    } else if (line && !line->caseRef.isNull())
        Q_EMIT openRequested(line->caseRef);
    else if (line && !line->entry.isNull())
        Q_EMIT messageOpened(*line);
}

void SectionList::render(std::vector<ListSection> sections)
{
    m_sections = std::move(sections);
    fill();
}

void SectionList::fill()
{
    const ListLine *before = currentLine();
    const ListLine kept = before ? *before : ListLine{};
    const auto *at = currentItem();
    const int place = at && at->parent() ? at->data(0, placeRole).toInt() : 0;
    const int section = at && at->parent() ? indexOfTopLevelItem(at->parent()) : 0;
    {
        const QSignalBlocker quiet{this};
        clear();
        m_lines.clear();
        m_items.clear();
        QList<QTreeWidgetItem *> headings;
        for (const ListSection &shown : m_sections) {
            headings << new QTreeWidgetItem{QStringList{shown.title}};
            headings.back()->setFlags(Qt::ItemIsEnabled);
            headings.back()->setFont(0, sized(font(), TextSize::Body, QFont::DemiBold));
            addLines(*headings.back(), shown, m_opened.contains(static_cast<int>(headings.size()) - 1));
        }
        unfold(headings);
        chooseLike(kept, section, place);
    }
    Q_EMIT lineChosen();
}

void SectionList::addLines(QTreeWidgetItem &heading, const ListSection &section, bool isOpened)
{
    const auto all = section.lines.size();
    // One that is left out would take as much room as the line that says so.
    const bool isCut = section.first > 0 && !isOpened && all > static_cast<std::size_t>(section.first) + 1;
    const std::size_t shown = isCut ? static_cast<std::size_t>(section.first) : all;
    for (std::size_t i = 0; i < shown; ++i)
        addLine(heading, section.lines[i], static_cast<int>(m_lines.size()));
    if (!isCut)
        return;
    auto *more =
        new QTreeWidgetItem{&heading, QStringList{tr("… and %1 more; Enter shows them").arg(all - shown)}};
    more->setData(0, placeRole, static_cast<int>(m_lines.size()));
    more->setData(0, isMoreRole, true);
}

/// Each of these calls lays out what stands open: first all that is folded, then one after the other opens.
void SectionList::unfold(const QList<QTreeWidgetItem *> &headings)
{
    addTopLevelItems(headings);
    for (QTreeWidgetItem *heading : headings)
        heading->setFirstColumnSpanned(true);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].columns.size() < 2)
            m_items[i]->setFirstColumnSpanned(true);
    for (QTreeWidgetItem *heading : headings) {
        if (auto *last = heading->child(heading->childCount() - 1); last && isMore(*last))
            last->setFirstColumnSpanned(true);
        heading->setExpanded(true);
    }
}

void SectionList::addLine(QTreeWidgetItem &heading, const ListLine &line, int place)
{
    auto *item = new QTreeWidgetItem{&heading, line.columns};
    item->setData(0, placeRole, place);
    if (line.columns.size() < 2)
        item->setToolTip(firstColumn, plainForRichText(line.columns.value(firstColumn)));
    QStringList spoken = line.columns;
    spoken.removeAll({});
    if (line.urgency)
        spoken.insert(1, Wording::of(*line.urgency));
    item->setData(0, Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    for (int column = 1; column < line.columns.size(); ++column)
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    paintLine(*item, line);
    m_lines.push_back(line);
    m_items.push_back(item);
}

void SectionList::paintLine(QTreeWidgetItem &item, const ListLine &line) const
{
    if (line.urgency)
        item.setIcon(0, urgencyIcon(*line.urgency, shapeSize, *this));
    if (!line.isAlarming)
        return;
    const QColor red = colour(themeOf(palette()), Token::Overdue);
    for (int column = 0; column < std::max<int>(1, static_cast<int>(line.columns.size())); ++column)
        item.setForeground(column, red);
}

const ListLine *SectionList::lineOf(const QTreeWidgetItem *item) const
{
    if (!item || !item->parent() || isMore(*item))
        return nullptr;
    const auto place = static_cast<std::size_t>(item->data(0, placeRole).toInt());
    return place < m_lines.size() ? &m_lines[place] : nullptr;
}

const ListLine *SectionList::currentLine() const
{
    return lineOf(currentItem());
}

CaseId SectionList::currentCase() const
{
    const ListLine *line = currentLine();
    return line ? line->caseRef : CaseId{};
}

void SectionList::choose(CaseId id)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].caseRef == id) {
            setCurrentItem(m_items[i]);
            return;
        }
}

void SectionList::chooseLike(const ListLine &line, int section, int place)
{
    if (m_items.empty())
        return;
    std::optional<std::tuple<bool, int, std::size_t>> best; // in its own section, near its old place
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isSame = !line.caseRef.isNull() ? m_lines[i].caseRef == line.caseRef
                                                   : !line.entry.isNull() && m_lines[i].entry == line.entry;
        if (!isSame)
            continue;
        const std::tuple found{indexOfTopLevelItem(m_items[i]->parent()) != section,
                               std::abs(static_cast<int>(i) - place), i};
        if (!best || found < *best)
            best = found;
    }
    const auto last = static_cast<int>(m_items.size()) - 1;
    setCurrentItem(m_items[best ? std::get<2>(*best) : static_cast<std::size_t>(std::clamp(place, 0, last))]);
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    // A letter that is held down is one act; arrows may run on.
    if (event->isAutoRepeat() && !event->text().isEmpty())
        return;
    if (m_keys && m_keys(*event))
        return;
    QTreeWidget::keyPressEvent(event);
}

void SectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            paintLine(*m_items[i], m_lines[i]);
    QTreeWidget::changeEvent(event);
}

} // namespace jour::ui
