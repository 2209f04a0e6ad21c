#include "settings/policies_part.h"

#include "settings/policy_form.h"
#include "settings/policy_trial.h"
#include "settings/secret_fields.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/policy_text.h"
#include "support/policy_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

enum Column { Name, For, Version, Look, Columns };
constexpr int rowsInSight = 6;
constexpr int rowHeight = 32;
constexpr int narrowest = 84;

QPushButton *button(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton{text, parent};
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

PoliciesPart::PoliciesPart(Desk &desk, QWidget *parent, FileAsk ask, Background background)
    : QWidget{parent}, m_desk{desk}, m_policies{desk}, m_ask{std::move(ask)},
      m_reading{std::move(background)}, m_list{new QTreeWidget{this}}, m_detail{new PlainLabel{
                                                                           {}, TextRole::Muted, this}},
      m_change{button("policyChange", tr("Change…"), this)}, m_new{button("policyNew", tr("New…"), this)},
      m_off{button("policyOff", tr("Switch off"), this)}, m_import{button("policyImportFile", tr("Import…"),
                                                                          this)},
      m_export{button("policyExport", tr("Export…"), this)}, m_offReason{plainField("policyOffReason", this)},
      m_result{new Banner{this}}, m_formPlace{new QVBoxLayout}, m_trial{new PolicyTrial{desk, this}},
      m_draft{desk, QStringLiteral("policyForm")}, m_question{new Banner{this}}
{
    setObjectName(QStringLiteral("policiesPart"));
    m_result->setObjectName(QStringLiteral("policiesResult"));
    m_question->setObjectName(QStringLiteral("policyQuestion"));
    m_detail->setObjectName(QStringLiteral("policyDetail"));
    m_detail->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_result);
    buildList(column);
    column->addWidget(buttons());
    m_offRow = new FormRow{tr("Reason for switching it off"), m_offReason, this};
    column->addWidget(m_offRow);
    column->addWidget(m_detail);
    column->addWidget(m_question);
    column->addLayout(m_formPlace);
    column->addWidget(new PlainLabel{tr("Dry run"), TextRole::Heading, this});
    column->addWidget(m_trial);
    connectButtons();
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &PoliciesPart::keep);
    connect(m_question, &Banner::actionRequested, this, &PoliciesPart::answer);
    connect(&m_desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.policies || changes.contacts)
            refresh();
    });
    refresh();
}

void PoliciesPart::buildList(QVBoxLayout *column)
{
    m_list->setObjectName(QStringLiteral("policyList"));
    m_list->setAccessibleName(tr("Escalation policies"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Policy"), tr("For"), tr("Version"), tr("To look at")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(For, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(narrowest);
    m_list->setFixedHeight((rowsInSight + 1) * rowHeight);
    column->addWidget(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PoliciesPart::choose);
    connect(m_list, &QTreeWidget::itemActivated, m_change, &QPushButton::click);
}

QWidget *PoliciesPart::buttons()
{
    auto *holder = new QWidget{this};
    auto *row = new QHBoxLayout{holder};
    row->setContentsMargins({});
    row->setSpacing(space::s);
    for (QPushButton *each : {m_change, m_new, m_off, m_import, m_export})
        row->addWidget(each);
    row->addStretch(1);
    return holder;
}

void PoliciesPart::connectButtons()
{
    connect(m_change, &QPushButton::clicked, this, [this] { leaveThen([this] { changeChosen(); }); });
    connect(m_new, &QPushButton::clicked, this, [this] { leaveThen([this] { begin(); }); });
    connect(m_off, &QPushButton::clicked, this, [this] { leaveThen([this] { switchOff(); }); });
    connect(m_offReason, &QLineEdit::returnPressed, this, &PoliciesPart::switchOff);
    connect(m_import, &QPushButton::clicked, this, [this] { leaveThen([this] { chooseFile(); }); });
    connect(m_export, &QPushButton::clicked, this, &PoliciesPart::choosePlace);
}

void PoliciesPart::refresh()
{
    m_ground = m_policies.ground();
    m_rows = m_policies.all();
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const PolicyHistory &history : m_rows) {
            auto *item = new QTreeWidgetItem{wordsOf(history)};
            if (!item->text(Look).isEmpty())
                item->setIcon(Look, icon(QStringLiteral("warning"), Token::Warn));
            m_list->addTopLevelItem(item);
        }
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    }
    renderChosen();
    tellSummary();
}

QStringList PoliciesPart::wordsOf(const PolicyHistory &history) const
{
    const Policy &policy = history.newest;
    const auto flaws = static_cast<int>(flawsOf(policy, m_ground).size());
    const PolicyText text{m_desk.reference(), m_ground.directory};
    return {PolicyWords::nameOf(policy), text.scopeOf(policy), versionOf(history),
            flaws == 0 || policy.retired ? QString{} : tr("%n thing(s)", nullptr, flaws)};
}

/// Which holds now, and what is to come.
QString PoliciesPart::versionOf(const PolicyHistory &history) const
{
    const Policy &newest = history.newest;
    const Instant now = m_desk.now();
    const bool isOff = newest.retired || (newest.retiredAt && newest.retiredAt->at <= now);
    if (isOff)
        return tr("%1, off").arg(newest.version);
    if (newest.validFrom && newest.validFrom->at > now) {
        const QString from = Formats::moment(newest.validFrom->at, now);
        return history.inForce ? tr("%1; %2 from %3", "number, number, when")
                                     .arg(*history.inForce)
                                     .arg(newest.version)
                                     .arg(from)
                               : tr("%1 from %2", "number, when").arg(newest.version).arg(from);
    }
    return newest.retiredAt ? tr("%1, off from %2", "number, when")
                                  .arg(newest.version)
                                  .arg(Formats::moment(newest.retiredAt->at, now))
                            : QString::number(newest.version);
}

void PoliciesPart::tellSummary()
{
    const auto on = std::ranges::count_if(m_rows, [](const auto &row) { return !row.newest.retired; });
    const auto flawed = std::ranges::count_if(m_rows, [this](const PolicyHistory &row) {
        return !row.newest.retired && !flawsOf(row.newest, m_ground).empty();
    });
    QStringList parts{tr("%n in use", nullptr, static_cast<int>(on))};
    if (flawed > 0)
        parts << tr("%n to look at", nullptr, static_cast<int>(flawed));
    Q_EMIT summaryChanged(parts.join(QStringLiteral(", ")));
}

const PolicyHistory *PoliciesPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_rows.at(static_cast<std::size_t>(row));
}

QString PoliciesPart::versionsOf(const PolicyHistory &history) const
{
    QStringList lines;
    for (const PolicyVersion &version : history.saved)
        lines << tr("Version %1, %2: %3", "number, when, reason")
                     .arg(version.policy.version)
                     .arg(Formats::moment(version.at, m_desk.now()), version.reason);
    if (history.isShipped)
        lines << tr("Version 1 came with the program.");
    return lines.join(QLatin1Char{'\n'});
}

void PoliciesPart::renderChosen()
{
    const PolicyHistory *history = chosen();
    const bool manager = m_desk.actor().role == Role::Manager;
    for (QPushButton *each : {m_new, m_import})
        each->setEnabled(manager);
    m_change->setEnabled(history && manager);
    m_off->setEnabled(history && manager && !history->newest.retired);
    m_offRow->hide();
    if (!history)
        return;
    const PolicyText text{m_desk.reference(), m_ground.directory};
    QStringList lines = text.lines(history->newest);
    for (const PolicyFinding &finding : flawsOf(history->newest, m_ground))
        lines << QString{QChar{0x26A0} % QLatin1Char{' '} % PolicyWords::of(finding)};
    lines << versionsOf(*history);
    if (!manager)
        lines << tr("Only a manager changes policies.");
    m_detail->setPlainText(lines.join(QLatin1Char{'\n'}));
    if (!m_form)
        m_trial->setPolicy(history->newest);
}

void PoliciesPart::choose()
{
    if (m_result->state().severity != Severity::Info) // a file is still being read
        m_result->render({});
    renderChosen();
}

void PoliciesPart::changeChosen()
{
    if (const PolicyHistory *history = chosen())
        showForm({history->newest, history->newest, {}});
}

void PoliciesPart::begin()
{
    // From what is there rather than from nothing.
    Policy policy = chosen() ? chosen()->newest : builtInPolicy(Urgency::Urgent);
    policy.id = {};
    policy.nameSv.clear();
    policy.nameEn.clear();
    showForm({policy, policy, {}});
}

/// Asks for the reason first.
void PoliciesPart::switchOff()
{
    const PolicyHistory *history = chosen();
    if (!history)
        return;
    if (m_offRow->isHidden()) {
        m_result->render({});
        m_offRow->setHint({});
        m_offRow->show();
        m_offReason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString name = PolicyWords::nameOf(history->newest);
    const auto off = m_policies.switchOff(history->newest.id, m_offReason->text());
    if (!off) {
        m_offRow->setHint(Wording::of(off.error()), HintKind::Error);
        return;
    }
    leaveForm();
    refresh();
    tell(tr("%1 is switched off. Change and save it to switch it on again.").arg(name));
}

void PoliciesPart::tell(const QString &text)
{
    m_result->render({Severity::Ok, text, {}});
}

} // namespace jour::ui
