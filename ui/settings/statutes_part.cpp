#include "settings/statutes_part.h"

#include "domain/statute/limit_rows.h"
#include "settings/statute_effect.h"
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
#include <QSet>
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
        const QString standing = StatuteText::of(standingOf(limit, today));
        const bool hasHole = !holesIn(m_rows, limit.key).empty();
        auto *item = new QTreeWidgetItem{
            {limit.nameSv, hasHole ? tr("%1 · hole in time").arg(standing) : standing, checked}};
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
    QSet<QString> broken;
    for (const Limit &limit : m_rows)
        if (!holesIn(m_rows, limit.key).empty())
            broken.insert(limit.key);
    if (!broken.isEmpty())
        parts << tr("%n with a hole in time", nullptr, static_cast<int>(broken.size()));
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
    lines << StatuteEffect::holes(m_rows, limit->key);
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
    const Limit row = *limit;
    const auto before = Statutes{m_desk}.before(row);
    if (!before) {
        leaveForm();
        const bool isUnchanged = before.error().code == ErrorCode::NotFound;
        m_result->render({isUnchanged ? Severity::Info : Severity::Warning,
                          isUnchanged
                              ? tr("%1 has not been changed since it came with the program.").arg(row.nameSv)
                              : Wording::of(before.error()),
                          {}});
        return;
    }
    const auto stood =
        std::ranges::find_if(before->restored, [&](const Limit &other) { return isSameRow(other, row); });
    showForm(stood == before->restored.end() ? row : *stood, tr("%1 as it stood before").arg(row.nameSv));
    m_takenBack = row;
    m_form->showEffect(StatuteEffect::ofTakingBack(*before));
    m_form->askToTakeBack();
    m_form->focusFirst();
}

void StatutesPart::showEffect()
{
    if (m_takenBack)
        return;
    const Limit changed = m_form->limit();
    const bool isOdd = changed.validFrom && changed.validTo && *changed.validTo < *changed.validFrom;
    m_form->showEffect(m_form->hasDates() && !isOdd ? StatuteEffect::ofSaving(m_rows, changed)
                                                    : QStringList{});
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
    connect(m_form, &StatuteForm::datesChanged, this, &StatutesPart::showEffect);
}

void StatutesPart::leaveForm()
{
    m_result->render({});
    if (!m_form)
        return;
    m_takenBack.reset();
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

Result<> StatutesPart::keep()
{
    Statutes statutes{m_desk};
    return m_takenBack ? statutes.takeBack(*m_takenBack, m_form->reason())
                       : statutes.save(m_form->limit(), m_form->reason());
}

QString StatutesPart::wordsWhenKept() const
{
    if (m_takenBack)
        return tr("The last change of %1 is taken back. Alarms that run already stand where they stood.")
            .arg(m_takenBack->nameSv);
    const Limit changed = m_form->limit();
    QStringList lines{tr("%1 is saved. Alarms that run already stand where they stood.").arg(changed.nameSv)};
    return (lines << StatuteEffect::ofSaving(m_rows, changed)).join(QLatin1Char{' '});
}

void StatutesPart::submit()
{
    const Limit changed = m_takenBack.value_or(m_form->limit());
    const QString words = wordsWhenKept(); // by the table as it is still
    if (const auto kept = keep(); !kept) {
        m_form->refuse(kept.error());
        return;
    }
    leaveForm();
    refresh();
    select(changed);
    m_result->render({Severity::Ok, words, {}});
}

} // namespace jour::ui
