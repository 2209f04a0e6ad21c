#include "case_panel/fact_list.h"

#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QGridLayout>
#include <QPushButton>

namespace jour::ui {

FactList::FactList(QWidget *parent) : QWidget{parent}, m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void FactList::render(const std::vector<FactLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const FactLine &line : lines) {
        auto *label = new PlainLabel{line.label, TextRole::Muted, this};
        label->setMinimumWidth(150);
        auto *value = new PlainLabel{line.text.isEmpty() ? QStringLiteral("–") : line.text,
                                     line.warned ? TextRole::Warning : TextRole::Body, this};
        value->setWordWrap(true);
        value->setObjectName(QStringLiteral("fact-") + line.fact);
        auto *edit = new QPushButton{tr("Edit"), this};
        edit->setProperty("kind", QStringLiteral("link"));
        edit->setObjectName(QStringLiteral("edit-") + line.fact);
        edit->setAccessibleName(tr("Edit %1: %2").arg(line.label, line.text));
        edit->setVisible(!line.fact.isEmpty());
        connect(edit, &QPushButton::clicked, this, [this, fact = line.fact] { Q_EMIT editRequested(fact); });
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        m_grid->addWidget(edit, row, 2, Qt::AlignTop);
        ++row;
    }
}

} // namespace jour::ui
