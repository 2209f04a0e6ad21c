#include "settings/form_grid.h"

#include "support/painting.h"
#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace jour::ui {

namespace {

constexpr int leastChoiceLetters = 12;

class NarrowChoice final : public QComboBox
{
public:
    explicit NarrowChoice(QWidget *parent) : QComboBox{parent}
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(leastChoiceLetters);
        connect(this, &QComboBox::currentTextChanged, this,
                [this](const QString &text) { setPlainToolTip(*this, text); });
    }
    void showPopup() override
    {
        const int bar = view()->verticalScrollBar()->sizeHint().width();
        view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + bar);
        QComboBox::showPopup();
    }
};

/// Fields stand in line, however many lines is said beneath each of them.
Qt::Alignment lineOfField(const QWidget *widget)
{
    return qobject_cast<const FormRow *>(widget) ? Qt::AlignTop : Qt::Alignment{};
}

} // namespace

FormGrid::FormGrid(QWidget *fields) : QGridLayout{fields}
{
    setContentsMargins({});
    setHorizontalSpacing(space::m);
    setVerticalSpacing(0);
    setColumnStretch(0, 1);
    setColumnStretch(1, 1);
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
    addWidget(left, row, 0, lineOfField(left));
    addWidget(right, row, 1, lineOfField(right));
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

QComboBox *choiceField(const char *name, QWidget *parent)
{
    auto *field = new NarrowChoice{parent};
    field->setObjectName(QLatin1String{name});
    return field;
}

} // namespace jour::ui
