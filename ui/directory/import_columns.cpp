#include "directory/import_columns.h"

#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int lowest = 110; ///< room for three columns

bool sameNames(const std::vector<ImportColumn> &a, const std::vector<ImportColumn> &b)
{
    return std::ranges::equal(a, b, {}, &ImportColumn::name, &ImportColumn::name);
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget{parent}, m_inner{new QWidget}, m_grid{new QGridLayout{m_inner}}, m_model{new QStandardItemModel{
                                                                                   this}}
{
    setObjectName(QStringLiteral("importColumns"));
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inner);
    scroll->setMinimumHeight(lowest);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(new PlainLabel{tr("Columns of the table"), TextRole::Heading, this});
    auto *why =
        new PlainLabel{tr("Not all names are known. Say what each column holds; it is remembered for files "
                          "with the same first line."),
                       TextRole::Muted, this};
    why->setWordWrap(true);
    column->addWidget(why);
    column->addWidget(scroll, 1);
}

void ImportColumns::render(const std::vector<ImportColumn> &columns, const std::vector<FieldChoice> &fields)
{
    const bool rebuild = !sameNames(columns, m_columns) || fields != m_fields;
    m_columns = columns;
    m_fields = fields;
    // Kept otherwise: one of them has the focus.
    if (rebuild)
        build();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setCurrentIndex(std::max(m_choices[i]->findData(columns[i].field), 0));
    setVisible(!columns.empty());
}

void ImportColumns::build()
{
    qDeleteAll(m_inner->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly));
    m_choices.clear();
    fillChoices();
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto row = static_cast<int>(i);
        auto *name = new PlainLabel{m_columns[i].name, TextRole::Body, m_inner};
        auto *example = new PlainLabel{m_columns[i].example, TextRole::Muted, m_inner};
        name->setElide(Qt::ElideRight);
        example->setElide(Qt::ElideRight);
        auto *choice = new QComboBox{m_inner};
        choice->setObjectName(QStringLiteral("importColumn%1").arg(row));
        choice->setAccessibleName(tr("%1 holds").arg(m_columns[i].name));
        choice->setAccessibleDescription(m_columns[i].example);
        choice->setModel(m_model);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(example, row, 1);
        m_grid->addWidget(choice, row, 2);
        m_choices.push_back(choice);
        connect(choice, &QComboBox::activated, this, [this] {
            QStringList keys;
            for (const QComboBox *one : m_choices)
                keys << one->currentData().toString();
            Q_EMIT chosen(keys);
        });
    }
    m_grid->setColumnMinimumWidth(0, 140);
    m_grid->setRowStretch(static_cast<int>(m_columns.size()), 1);
}

void ImportColumns::fillChoices()
{
    m_model->clear();
    const auto add = [this](const QString &text, const QString &key) {
        auto *item = new QStandardItem{text};
        item->setData(key, Qt::UserRole);
        m_model->appendRow(item);
    };
    add(tr("Passed over"), {});
    for (const FieldChoice &field : m_fields)
        add(field.text, field.key);
}

void ImportColumns::focusFirst()
{
    if (!m_choices.empty())
        m_choices.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
