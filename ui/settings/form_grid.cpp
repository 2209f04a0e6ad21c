#include "settings/form_grid.h"

#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace jour::ui {

FormGrid::FormGrid(QWidget *fields) : QGridLayout{fields}
{
    setContentsMargins({});
    setHorizontalSpacing(space::m);
    setVerticalSpacing(0);
}

FormGrid::FormGrid(QFrame *form, const QString &heading) : FormGrid{form}
{
    form->setAccessibleName(heading);
    form->setProperty("panel", QStringLiteral("card"));
    setContentsMargins(space::l, space::m, space::l, space::m);
    addHeading(heading);
    addGap();
}

void FormGrid::addHeading(const QString &text)
{
    auto *heading = new PlainLabel{text, TextRole::Heading, parentWidget()};
    heading->setWordWrap(true);
    addAcross(heading);
}

void FormGrid::addGap()
{
    setRowMinimumHeight(rowCount(), space::s);
}

void FormGrid::addPair(QWidget *left, QWidget *right)
{
    const int row = rowCount();
    addWidget(left, row, 0);
    addWidget(right, row, 1);
}

void FormGrid::addAcross(QWidget *widget)
{
    addWidget(widget, rowCount(), 0, 1, 2);
}

void FormGrid::addButtons(QPushButton *save, QPushButton *leave)
{
    auto *holder = new QWidget{parentWidget()};
    auto *row = new QHBoxLayout{holder};
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch(1);
    addAcross(holder);
}

} // namespace jour::ui
