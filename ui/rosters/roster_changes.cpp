#include "rosters/roster_changes.h"

#include "rosters/roster_keys.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int mostInSight = 4;

} // namespace

RosterChanges::RosterChanges(QWidget *parent) : QWidget{parent}, m_list{new QListWidget{this}}
{
    m_list->setObjectName(QStringLiteral("rosterChanges"));
    m_list->setAccessibleName(tr("Overrides"));
    m_list->setAccessibleDescription(tr("Enter changes one, Delete withdraws it."));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(
        new PlainLabel{tr("Overrides: Enter changes one, Delete withdraws it"), TextRole::Caption, this});
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT opened(current()); });
    hide();
}

void RosterChanges::render(const std::vector<RosterChangeLine> &changes)
{
    setVisible(!changes.empty());
    if (changes == m_changes)
        return;
    m_changes = changes;
    const int row = m_list->currentRow();
    m_list->clear();
    int lines = 0;
    for (const RosterChangeLine &change : m_changes) {
        m_list->addItem(change.text);
        lines += 1 + static_cast<int>(change.text.count(QLatin1Char('\n')));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_list->setFixedHeight(std::clamp(lines, 1, mostInSight) * (m_list->fontMetrics().height() + space::s) +
                           space::s);
}

DutyOverrideId RosterChanges::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_changes.size()) ? DutyOverrideId{}
                                                                : m_changes[static_cast<std::size_t>(row)].id;
}

bool RosterChanges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && !key->isAutoRepeat() && !current().isNull()) {
        Q_EMIT withdrawRequested(current());
        return true;
    }
    return passesOn(*key) || QWidget::eventFilter(watched, event);
}

} // namespace jour::ui
