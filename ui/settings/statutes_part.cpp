#include "settings/statutes_part.h"

#include "settings/statute_form.h"
#include "support/painting.h"
#include "support/statute_text.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

enum Column { Name, Today, Checked, Columns };
constexpr int rowsInSight = 8;
constexpr int rowHeight = 32;

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

StatutesPart::StatutesPart(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_list{new QTreeWidget{this}}, m_detail{new PlainLabel{
                                                                        {}, TextRole::Muted, this}},
      m_change{new QPushButton{tr("Change…"), this}}, m_add{new QPushButton{tr("New row…"), this}},
      m_back{new QPushButton{tr("Take the last change back…"), this}}, m_result{new Banner{this}},
      m_formPlace{new QVBoxLayout}
{
    setObjectName(QStringLiteral("statutesPart"));
    m_result->setObjectName(QStringLiteral("statutesResult"));
    m_detail->setObjectName(QStringLiteral("statuteDetail"));
    m_detail->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    buildList(column);
    column->addWidget(m_result); // in sight with the list, which has the keyboard when a form is left
    column->addWidget(m_detail);
    addButtons(column);
    column->addLayout(m_formPlace);
    connect(&m_desk.feed(), &ChangeFeed::committed, this, &StatutesPart::refresh);
    refresh();
}

void StatutesPart::buildList(QVBoxLayout *column)
{
    m_list->setObjectName(QStringLiteral("statuteList"));
    m_list->setAccessibleName(tr("Limits of law"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Limit"), tr("Today"), tr("Checked")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setFixedHeight((rowsInSight + 1) * rowHeight);
    column->addWidget(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StatutesPart::choose);
}

void StatutesPart::addButtons(QVBoxLayout *column)
{
    m_change->setObjectName(QStringLiteral("statuteChange"));
    m_add->setObjectName(QStringLiteral("statuteAdd"));
    m_back->setObjectName(QStringLiteral("statuteBack"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_change, m_add, m_back})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_change, &QPushButton::clicked, this, &StatutesPart::change);
    connect(m_add, &QPushButton::clicked, this, &StatutesPart::add);
    connect(m_back, &QPushButton::clicked, this, &StatutesPart::takeBack);
}

void StatutesPart::refresh()
{
    const auto rows = Statutes{m_desk}.all();
    if (rows == m_rows && m_list->topLevelItemCount() > 0)
        return;
    m_rows = rows;
    const QDate today = localDate(m_desk.now());
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const Limit &limit : m_rows) {
        const QString checked = isUnchecked(limit, today)
                                    ? tr("%1, over a year ago").arg(iso(limit.checkedOn))
                                    : iso(limit.checkedOn);
        auto *item = new QTreeWidgetItem{{limit.nameSv, StatuteText::of(standingOf(limit, today)), checked}};
        item->setToolTip(Name, plainForRichText(limit.nameSv));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    renderChosen();
    tellSummary();
}

void StatutesPart::tellSummary()
{
    const QDate today = localDate(m_desk.now());
    const auto count = [&](auto holds) { return static_cast<int>(std::ranges::count_if(m_rows, holds)); };
    const int running =
        count([&](const Limit &l) { return standingOf(l, today) == LimitStanding::CountsDown; });
    const int off = count([&](const Limit &l) { return standingOf(l, today) == LimitStanding::SwitchedOff; });
    const int old = count([&](const Limit &l) { return isUnchecked(l, today); });
    QStringList parts{tr("%n count(s) down", nullptr, running), tr("%n switched off", nullptr, off)};
    if (old > 0)
        parts << tr("%n not checked for a year", nullptr, old);
    Q_EMIT summaryChanged(parts.join(QStringLiteral(", ")));
}

void StatutesPart::choose()
{
    m_result->render({});
    renderChosen();
}

const Limit *StatutesPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_rows.at(static_cast<std::size_t>(row));
}

void StatutesPart::renderChosen()
{
    const Limit *limit = chosen();
    const bool isManager = m_desk.actor().role == Role::Manager;
    m_change->setEnabled(limit && isManager);
    m_back->setEnabled(limit && isManager);
    m_add->setEnabled(isManager);
    if (!limit)
        return;
    const QString checkedBy = limit->checkedBy == QLatin1String{"Jourbord domain reference"}
                                  ? tr("whoever made Jourbord")
                                  : limit->checkedBy;
    QStringList lines{
        tr("%1, checked on %2 by %3: %4.")
            .arg(limit->basis, iso(limit->checkedOn), checkedBy, StatuteText::of(limit->confidence))};
    if (const QString length = StatuteText::lengthOf(*limit); !length.isEmpty())
        lines << (limit->triggerSv.isEmpty() ? length : tr("%1 from: %2").arg(length, limit->triggerSv));
    if (limit->validFrom)
        lines << tr("Holds from %1.").arg(iso(*limit->validFrom));
    if (limit->validTo)
        lines << tr("Holds until %1.").arg(iso(*limit->validTo));
    if (!limit->noteSv.isEmpty())
        lines << limit->noteSv;
    if (m_desk.actor().role != Role::Manager)
        lines << tr("Only a manager changes the table.");
    m_detail->setPlainText(lines.join(QLatin1Char{'\n'}));
}

void StatutesPart::change()
{
    if (const Limit *limit = chosen())
        showForm(*limit, tr("Change %1").arg(limit->nameSv));
}

void StatutesPart::add()
{
    showForm(Statutes{m_desk}.blank(), tr("New row"));
}

void StatutesPart::takeBack()
{
    const Limit *limit = chosen();
    if (!limit)
        return;
    const auto versions = Statutes{m_desk}.history(*limit);
    if (!versions || versions->size() < 2) {
        leaveForm();
        m_result->render(
            {Severity::Info,
             versions ? tr("%1 has not been changed. To end a row that was added, give it a last day.")
                            .arg(limit->nameSv)
                      : Wording::of(versions.error()),
             {}});
        return;
    }
    showForm(versions->at(1).limit, tr("%1 as it stood before").arg(limit->nameSv));
}

void StatutesPart::showForm(const Limit &limit, const QString &title)
{
    leaveForm();
    m_result->render({});
    m_form = new StatuteForm{limit, title, this};
    m_formPlace->addWidget(m_form);
    m_form->show();
    m_form->focusFirst();
    connect(m_form, &StatuteForm::saveRequested, this, &StatutesPart::submit);
    connect(m_form, &StatuteForm::left, this, &StatutesPart::leaveForm);
}

void StatutesPart::leaveForm()
{
    m_result->render({});
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_list->setFocus(Qt::OtherFocusReason);
}

void StatutesPart::select(const Limit &limit)
{
    const auto row = std::ranges::find_if(m_rows, [&](const Limit &other) {
        return other.key == limit.key && other.validFrom == limit.validFrom;
    });
    if (row == m_rows.end())
        return;
    QTreeWidgetItem *item = m_list->topLevelItem(static_cast<int>(row - m_rows.begin()));
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
}

void StatutesPart::submit()
{
    const Limit changed = m_form->limit();
    const auto saved = Statutes{m_desk}.save(changed, m_form->reason());
    if (!saved) {
        m_form->refuse(saved.error());
        return;
    }
    leaveForm();
    refresh();
    select(changed);
    m_result->render({Severity::Ok,
                      tr("%1 is saved. Alarms that run already stand where they stood.").arg(changed.nameSv),
                      {}});
}

} // namespace jour::ui
