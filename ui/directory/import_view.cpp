#include "directory/import_view.h"

#include "directory/import_columns.h"
#include "support/icons.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int widestColumn = 180;

void put(QTableWidget &table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem{cells[column]};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table.setItem(row, column, item);
    }
}

/// As wide as what stands there, within reason; the last column takes the rest and wraps.
void fitColumns(QTableWidget &table)
{
    table.resizeColumnsToContents();
    for (int column = 0; column + 1 < table.columnCount(); ++column)
        table.setColumnWidth(column, std::clamp(table.columnWidth(column) + space::m, 64, widestColumn));
}

std::vector<CompletionItem> itemsOf(const Municipalities &municipalities)
{
    std::vector<CompletionItem> items;
    for (const Municipality &one : municipalities.all())
        items.push_back({one.code.toLatin1(), one.name, one.countyName, {one.code}});
    return items;
}

} // namespace

ImportView::ImportView(const Municipalities &municipalities, QWidget *parent)
    : QWidget{parent}, m_file{new PlainLabel{{}, TextRole::Heading, this}}, m_summary{new PlainLabel{
                                                                                {}, TextRole::Body, this}},
      m_whyNot{new PlainLabel{{}, TextRole::Error, this}}, m_columns{new ImportColumns{this}},
      m_faultTitle{new PlainLabel{tr("Lines to look at"), TextRole::Heading, this}},
      m_faults{table(QStringLiteral("importFaults"), tr("Lines to look at"),
                     {tr("Line"), tr("Kind"), tr("Stands there"), tr("What to do")})},
      m_municipality{new CompleterField{this}},
      m_municipalityRow{new FormRow{tr("M&unicipality of these lines"), m_municipality, this}},
      m_list{new QComboBox{this}}, m_listRow{new FormRow{tr("&Duty list of events that name none"), m_list,
                                                         this}},
      m_rowTitle{new PlainLabel{tr("What would be written"), TextRole::Heading, this}},
      m_rows{table(QStringLiteral("importRows"), tr("What would be written"), {})},
      m_apply{new QPushButton{tr("&Import"), this}}, m_other{
                                                         new QPushButton{tr("Choose another &file…"), this}}
{
    setObjectName(QStringLiteral("importView"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_apply->setObjectName(QStringLiteral("importApply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_other->setObjectName(QStringLiteral("importOther"));
    m_municipality->setObjectName(QStringLiteral("importMunicipality"));
    m_municipality->setItems(itemsOf(municipalities));
    m_municipality->setEmptiesWhenChosen(true);
    m_municipalityRow->setHint(tr("For the lines marked in the list, or for all that name none."));
    m_list->setObjectName(QStringLiteral("importList"));
    m_file->setElide(Qt::ElideMiddle);
    m_summary->setWordWrap(true);
    m_whyNot->setWordWrap(true);
    m_whyNot->setObjectName(QStringLiteral("importWhyNot"));
    build();
    connect(m_apply, &QPushButton::clicked, this, &ImportView::applyRequested);
    connect(m_other, &QPushButton::clicked, this, &ImportView::otherFileRequested);
    connect(m_columns, &ImportColumns::chosen, this, &ImportView::columnsChosen);
    connect(m_municipality, &CompleterField::chosen, this, &ImportView::tellMunicipality);
    connect(m_list, &QComboBox::activated, this, &ImportView::tellList);
}

void ImportView::build()
{
    auto *leave = new QPushButton{tr("Leave without importing  Esc"), this};
    leave->setObjectName(QStringLiteral("importLeave"));
    connect(leave, &QPushButton::clicked, this, &ImportView::leaveRequested);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_file);
    column->addWidget(m_summary);
    column->addWidget(m_columns, 2);
    column->addWidget(m_faultTitle);
    column->addWidget(m_faults, 1);
    column->addWidget(m_municipalityRow);
    column->addWidget(m_listRow);
    column->addWidget(m_rowTitle);
    column->addWidget(m_rows, 1);
    column->addStretch(0);
    column->addWidget(m_whyNot);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    column->addLayout(buttons);
}

/// For the marked lines, or all that name none.
void ImportView::tellMunicipality(const QByteArray &code)
{
    std::vector<int> all;
    std::vector<int> marked;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (!m_notes[i].asksMunicipality)
            continue;
        all.push_back(m_notes[i].line);
        if (m_faults->item(static_cast<int>(i), 0)->isSelected())
            marked.push_back(m_notes[i].line);
    }
    Q_EMIT municipalityChosen(marked.empty() ? all : marked, QString::fromLatin1(code));
}

void ImportView::tellList(int row)
{
    Q_EMIT listChosen(row > 0 ? m_lists[static_cast<std::size_t>(row) - 1].list : DutyListId{});
}

QTableWidget *ImportView::table(const QString &name, const QString &title, const QStringList &columns)
{
    auto *made = new QTableWidget{0, static_cast<int>(columns.size()), this};
    made->setObjectName(name);
    made->setAccessibleName(title);
    made->setHorizontalHeaderLabels(columns);
    made->verticalHeader()->hide();
    made->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    made->horizontalHeader()->setStretchLastSection(true);
    made->horizontalHeader()->setHighlightSections(false);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->setWordWrap(true);
    made->setShowGrid(false);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return made;
}

void ImportView::render(const ImportState &state)
{
    m_file->setPlainText(tr("Import: %1").arg(state.fileName));
    m_summary->setPlainText(state.summary);
    m_columns->render(state.columns, state.fields);
    renderFaults(state.notes);
    m_municipalityRow->setVisible(std::ranges::any_of(state.notes, &ImportNote::asksMunicipality));
    renderLists(state);
    renderRows(state);
    m_whyNot->setPlainText(state.whyNot);
    m_whyNot->setVisible(!state.whyNot.isEmpty());
    m_apply->setEnabled(state.mayApply);
    m_apply->setAccessibleDescription(state.whyNot);
}

void ImportView::renderFaults(const std::vector<ImportNote> &notes)
{
    m_faultTitle->setVisible(!notes.empty());
    m_faults->setVisible(!notes.empty());
    m_faults->setRowCount(static_cast<int>(notes.size()));
    m_faults->clearSelection();
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const auto row = static_cast<int>(i);
        const ImportNote &note = notes[i];
        put(*m_faults, row,
            {note.line > 0 ? QString::number(note.line) : tr("file"),
             note.stops ? tr("Error") : tr("Warning"), note.value, note.words});
        m_faults->item(row, 1)->setIcon(icon(note.stops ? QStringLiteral("error") : QStringLiteral("warning"),
                                             note.stops ? Token::Overdue : Token::Warn));
    }
    m_notes = notes;
    fitColumns(*m_faults);
}

void ImportView::renderLists(const ImportState &state)
{
    m_listRow->setVisible(!state.lists.empty());
    if (m_lists != state.lists) {
        m_lists = state.lists;
        m_list->clear();
        m_list->addItem(tr("Choose one"));
        for (const ListChoice &choice : m_lists)
            m_list->addItem(choice.text);
    }
    const auto chosen = std::ranges::find(m_lists, state.list, &ListChoice::list);
    m_list->setCurrentIndex(chosen == m_lists.end() ? 0 : static_cast<int>(chosen - m_lists.begin()) + 1);
}

void ImportView::renderRows(const ImportState &state)
{
    m_rowTitle->setVisible(!state.rows.empty());
    m_rows->setVisible(!state.rows.empty());
    m_rows->setColumnCount(static_cast<int>(state.titles.size()));
    m_rows->setHorizontalHeaderLabels(state.titles);
    m_rows->setRowCount(static_cast<int>(state.rows.size()));
    for (std::size_t i = 0; i < state.rows.size(); ++i)
        put(*m_rows, static_cast<int>(i), state.rows[i]);
    fitColumns(*m_rows);
}

void ImportView::focusFirst()
{
    if (m_apply->isEnabled())
        m_apply->setFocus(Qt::OtherFocusReason);
    else if (m_columns->isVisibleTo(this))
        m_columns->focusFirst();
    else if (m_municipalityRow->isVisibleTo(this))
        m_municipality->setFocus(Qt::OtherFocusReason);
    else if (m_listRow->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_other->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
