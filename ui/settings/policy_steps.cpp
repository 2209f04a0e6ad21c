#include "settings/policy_steps.h"

#include "settings/policy_step_fields.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/policy_text.h"
#include "support/policy_words.h"
#include "support/theme.h"
#include "support/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

enum Column { Number, What, Whom, Within, Warn, Columns };
constexpr int rowsInSight = 6;
constexpr int rowHeight = 32;
constexpr int narrowest = 64; ///< or the shortest headings are cut
constexpr std::chrono::minutes usualDelay{15};
constexpr std::chrono::minutes usualWarn{5};

PolicyStep anotherStep()
{
    PolicyStep step;
    step.target = StepTarget::HomeMunicipality;
    step.delay = usualDelay;
    step.warn = usualWarn;
    step.needsEta = true;
    return step;
}

} // namespace

PolicySteps::PolicySteps(const ReferenceData &reference, const std::vector<ContactPoint> &directory,
                         std::vector<PolicyStep> steps, QWidget *parent)
    : QWidget{parent}, m_reference{reference}, m_directory{directory}, m_steps{std::move(steps)},
      m_list{new QTreeWidget{this}}, m_fields{new PolicyStepFields{reference, directory, this}},
      m_add{button("stepAdd", tr("Add a step  Insert"))}, m_remove{button("stepRemove",
                                                                          tr("Remove  Delete"))},
      m_up{button("stepUp", tr("Move up  Alt+Up"))}, m_down{button("stepDown", tr("Move down  Alt+Down"))}
{
    setObjectName(QStringLiteral("policySteps"));
    buildList();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_list);
    column->addWidget(buttons());
    column->addWidget(m_fields);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PolicySteps::showChosen);
    connect(m_fields, &PolicyStepFields::edited, this, &PolicySteps::takeEdit);
    connect(m_add, &QPushButton::clicked, this, &PolicySteps::add);
    connect(m_remove, &QPushButton::clicked, this, &PolicySteps::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    rebuild(0);
}

void PolicySteps::buildList()
{
    m_list->setObjectName(QStringLiteral("stepList"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Step"), tr("What"), tr("Whom"), tr("Within"), tr("Warns before")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Whom, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(narrowest);
    m_list->setFixedHeight((rowsInSight + 1) * rowHeight);
    m_list->installEventFilter(this);
}

QPushButton *PolicySteps::button(const char *name, const QString &text)
{
    auto *made = new QPushButton{text, this};
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QWidget *PolicySteps::buttons()
{
    auto *holder = new QWidget{this};
    auto *row = new QHBoxLayout{holder};
    row->setContentsMargins({});
    row->setSpacing(space::s);
    for (QPushButton *each : {m_add, m_remove, m_up, m_down})
        row->addWidget(each);
    row->addStretch(1);
    return holder;
}

void PolicySteps::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

int PolicySteps::chosen() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QStringList PolicySteps::wordsOf(int row) const
{
    const PolicyStep &step = m_steps[static_cast<std::size_t>(row)];
    const PolicyText text{m_reference, m_directory};
    return {QString::number(row + 1), Wording::of(step), text.whomOf(step), Formats::span(step.delay),
            step.warn.count() > 0 ? Formats::span(step.warn) : tr("none", "no warning")};
}

void PolicySteps::rebuild(int current)
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_steps.size()); ++row)
        m_list->addTopLevelItem(new QTreeWidgetItem{wordsOf(row)});
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(current, 0, m_list->topLevelItemCount() - 1)));
    showChosen();
}

void PolicySteps::showChosen()
{
    const int row = chosen();
    m_fields->setVisible(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < static_cast<int>(m_steps.size()));
    if (row >= 0)
        m_fields->show(m_steps[static_cast<std::size_t>(row)]);
}

void PolicySteps::takeEdit()
{
    const int row = chosen();
    if (row < 0)
        return;
    m_steps[static_cast<std::size_t>(row)] = m_fields->step();
    const QStringList words = wordsOf(row);
    for (int column = 0; column < Columns; ++column)
        m_list->topLevelItem(row)->setText(column, words.at(column));
    Q_EMIT edited();
}

void PolicySteps::add()
{
    const int row = chosen() + 1;
    m_steps.insert(m_steps.begin() + row, anotherStep());
    rebuild(row);
    m_fields->focusFirst();
    Q_EMIT edited();
}

void PolicySteps::remove()
{
    const int row = chosen();
    if (row < 0)
        return;
    m_steps.erase(m_steps.begin() + row);
    rebuild(row);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PolicySteps::move(int by)
{
    const int row = chosen();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(m_steps.size()))
        return;
    std::swap(m_steps[static_cast<std::size_t>(row)], m_steps[static_cast<std::size_t>(to)]);
    rebuild(to);
    Q_EMIT edited();
}

void PolicySteps::mark(const std::vector<PolicyFinding> &findings)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QStringList said;
        for (const PolicyFinding &finding : findings)
            if (finding.step == row)
                said << PolicyWords::of(finding);
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setIcon(Number, said.isEmpty() ? QIcon{} : icon(QStringLiteral("warning"), Token::Warn));
        item->setData(Number, Qt::AccessibleDescriptionRole, said.join(QLatin1Char{' '}));
    }
}

bool PolicySteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && key->key() == Qt::Key_Up)
        move(-1);
    else if (alt && key->key() == Qt::Key_Down)
        move(+1);
    else if (key->key() == Qt::Key_Insert)
        add();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace jour::ui
