#include "handover/section_list.h"

#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int firstColumn = 0;
constexpr int placeRole = Qt::UserRole;
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
        const bool isWhole = index.column() == 0 && m_tree.isFirstColumnSpanned(index.row(), index.parent());
        const int indent = index.column() > 0 ? 0 : m_tree.indentation() * (index.parent().isValid() ? 2 : 1);
        const auto mode = m_tree.header()->sectionResizeMode(index.column());
        const int width = isWhole ? m_tree.viewport()->width() : m_tree.columnWidth(index.column());
        QStyleOptionViewItem room{option};
        if (isWhole || mode == QHeaderView::Stretch)
            room.rect = QRect{0, 0, std::max(1, width - indent - cellMargins), 1};
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
    }

private:
    QTreeWidget &m_tree;
};

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
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const ListLine *line = lineOf(item);
        if (line && !line->caseRef.isNull())
            Q_EMIT openRequested(line->caseRef);
        else if (line && !line->entry.isNull())
            Q_EMIT messageOpened(*line);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, &SectionList::lineChosen);
}

void SectionList::setHeadings(const QStringList &headings, const std::vector<int> &wide)
{
    setHeaderLabels(headings);
    for (const int column : wide)
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SectionList::render(const std::vector<ListSection> &sections)
{
    const ListLine *before = currentLine();
    const ListLine kept = before ? *before : ListLine{};
    const int place = before ? currentItem()->data(0, placeRole).toInt() : 0;
    {
        const QSignalBlocker quiet{this};
        clear();
        m_lines.clear();
        m_items.clear();
        QList<QTreeWidgetItem *> headings;
        for (const ListSection &section : sections) {
            headings << new QTreeWidgetItem{QStringList{section.title}};
            headings.back()->setFlags(Qt::ItemIsEnabled);
            headings.back()->setFont(0, sized(font(), TextSize::Body, QFont::DemiBold));
            for (const ListLine &line : section.lines)
                addLine(*headings.back(), line, static_cast<int>(m_lines.size()));
        }
        unfold(headings);
        chooseLike(kept, place);
    }
    Q_EMIT lineChosen();
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
    for (QTreeWidgetItem *heading : headings)
        heading->setExpanded(true);
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
    if (!item || !item->parent())
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

void SectionList::chooseLike(const ListLine &line, int place)
{
    if (m_items.empty())
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isSame = !line.caseRef.isNull() ? m_lines[i].caseRef == line.caseRef
                                                   : !line.entry.isNull() && m_lines[i].entry == line.entry;
        if (isSame) {
            setCurrentItem(m_items[i]);
            return;
        }
    }
    setCurrentItem(
        m_items[static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(m_items.size()) - 1))]);
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
