#include "directory/import_view.h"

#include "directory/import_columns.h"
#include "directory/import_table.h"
#include "support/icons.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

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
      m_progress{new QProgressBar{this}}, m_whyNot{new PlainLabel{{}, TextRole::Error, this}},
      m_columns{new ImportColumns{this}}, m_faultTitle{new PlainLabel{tr("Lines to look at"),
                                                                      TextRole::Heading, this}},
      m_faults{new ImportTable{QStringLiteral("importFaults"),
                               tr("Lines to look at"),
                               {tr("Line"), tr("Kind"), tr("Stands there"), tr("What to do")},
                               this}},
      m_moreFaults{new PlainLabel{{}, TextRole::Muted, this}}, m_municipality{new CompleterField{this}},
      m_municipalityRow{new FormRow{tr("M&unicipality of these lines"), m_municipality, this}},
      m_list{new QComboBox{this}}, m_listRow{new FormRow{tr("&Duty list of events that name none"), m_list,
                                                         this}},
      m_rowTitle{new PlainLabel{tr("What would be written"), TextRole::Heading, this}},
      m_rows{new ImportTable{QStringLiteral("importRows"), tr("What would be written"), {}, this}},
      m_moreRows{new PlainLabel{{}, TextRole::Muted, this}}, m_apply{new QPushButton{tr("&Import"), this}},
      m_other{new QPushButton{tr("Choose another &file…"), this}}, m_leave{new QPushButton{this}}
{
    setObjectName(QStringLiteral("importView"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setTextVisible(false);
    m_moreFaults->setObjectName(QStringLiteral("importMoreFaults"));
    m_moreRows->setObjectName(QStringLiteral("importMoreRows"));
    m_apply->setObjectName(QStringLiteral("importApply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_other->setObjectName(QStringLiteral("importOther"));
    m_leave->setObjectName(QStringLiteral("importLeave"));
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
    connectParts();
}

void ImportView::connectParts()
{
    connect(m_apply, &QPushButton::clicked, this, &ImportView::applyRequested);
    connect(m_other, &QPushButton::clicked, this, &ImportView::otherFileRequested);
    connect(m_leave, &QPushButton::clicked, this, &ImportView::leaveRequested);
    connect(m_columns, &ImportColumns::chosen, this, &ImportView::columnsChosen);
    connect(m_municipality, &CompleterField::chosen, this, &ImportView::tellMunicipality);
    connect(m_list, &QComboBox::activated, this, &ImportView::tellList);
}

/// What is read and what is to be done stay in sight; what is between them scrolls in a low window.
void ImportView::build()
{
    auto *scroll = new QScrollArea{this};
    scroll->setObjectName(QStringLiteral("importScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_file);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(scroll, 1);
    column->addWidget(m_whyNot);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    column->addLayout(buttons);
}

QWidget *ImportView::content()
{
    auto *inner = new QWidget{this};
    auto *column = new QVBoxLayout{inner};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_columns, 2);
    column->addWidget(m_faultTitle);
    column->addWidget(m_faults, 1);
    column->addWidget(m_moreFaults);
    column->addWidget(m_municipalityRow);
    column->addWidget(m_listRow);
    column->addWidget(m_rowTitle);
    column->addWidget(m_rows, 1);
    column->addWidget(m_moreRows);
    column->addStretch(0);
    return inner;
}

/// For the marked lines, or all that name none.
void ImportView::tellMunicipality(const QByteArray &code)
{
    std::vector<int> marked;
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        if (m_notes[i].asksMunicipality && m_faults->item(static_cast<int>(i), 0)->isSelected())
            marked.push_back(m_notes[i].line);
    Q_EMIT municipalityChosen(marked.empty() ? m_askingLines : marked, QString::fromLatin1(code));
}

void ImportView::tellList(int row)
{
    Q_EMIT listChosen(row > 0 ? m_lists[static_cast<std::size_t>(row) - 1].list : DutyListId{});
}

void ImportView::render(const ImportState &state)
{
    m_file->setPlainText(tr("Import: %1").arg(state.fileName));
    m_summary->setPlainText(state.summary);
    renderReading(state);
    m_columns->render(state.columns, state.fields);
    renderFaults(state);
    m_municipalityRow->setVisible(!state.askingLines.empty());
    renderLists(state);
    renderRows(state);
    m_whyNot->setPlainText(state.whyNot);
    m_whyNot->setTextRole(state.isRefused ? TextRole::Error : TextRole::Muted);
    m_whyNot->setVisible(!state.whyNot.isEmpty());
    m_apply->setEnabled(state.mayApply);
    m_apply->setAccessibleDescription(state.whyNot);
}

void ImportView::renderReading(const ImportState &state)
{
    m_progress->setValue(0);
    m_progress->setVisible(state.isReading);
    m_leave->setText(state.isReading ? tr("Stop reading  Esc") : tr("Leave without importing  Esc"));
}

void ImportView::setProgress(int percent)
{
    m_progress->setValue(percent);
}

void ImportView::renderFaults(const ImportState &state)
{
    const std::vector<ImportNote> &notes = state.notes;
    m_faultTitle->setVisible(!notes.empty());
    m_faults->setVisible(!notes.empty());
    m_moreFaults->setPlainText(tr("and %n more", nullptr, state.moreNotes));
    m_moreFaults->setVisible(state.moreNotes > 0);
    std::vector<QStringList> rows;
    std::vector<QIcon> icons;
    for (const ImportNote &note : notes) {
        rows.push_back({note.line > 0 ? QString::number(note.line) : tr("file"),
                        note.stops ? tr("Error") : tr("Warning"), note.value, note.words});
        icons.push_back(note.stops ? icon(QStringLiteral("error"), Token::Overdue)
                                   : icon(QStringLiteral("warning"), Token::Warn));
    }
    m_faults->fill(rows, icons);
    m_notes = notes;
    m_askingLines = state.askingLines;
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
    m_moreRows->setPlainText(tr("and %n more", nullptr, state.moreRows));
    m_moreRows->setVisible(state.moreRows > 0);
    m_rows->fill(state.rows);
}

void ImportView::focusLeave()
{
    m_leave->setFocus(Qt::OtherFocusReason);
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
