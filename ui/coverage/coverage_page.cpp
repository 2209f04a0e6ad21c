#include "coverage/coverage_page.h"

#include "coverage/coverage_legend.h"
#include "coverage/coverage_map.h"
#include "coverage/coverage_presenter.h"
#include "support/duty_text.h"
#include "support/painting.h"
#include "support/theme.h"
#include "widgets/choice_row.h"
#include "widgets/flow_layout.h"
#include "widgets/keyboard_rules.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace jour::ui {

namespace {

QByteArray keyOf(CoverageScope scope)
{
    switch (scope) {
    case CoverageScope::Agreement: return "agreement";
    case CoverageScope::All: return "all";
    case CoverageScope::Gaps: return "gaps";
    }
    Q_UNREACHABLE();
}

CoverageScope scopeOf(const QByteArray &key)
{
    return key == "all" ? CoverageScope::All : key == "gaps" ? CoverageScope::Gaps : CoverageScope::Agreement;
}

} // namespace

CoveragePage::CoveragePage(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_presenter{new CoveragePresenter{context.desk, this}},
      m_summary{new PlainLabel{{}, TextRole::Muted, this}}, m_search{new QLineEdit{this}},
      m_scope{new ChoiceRow{
          {{"agreement", tr("Agreement"), {}}, {"all", tr("All 290"), {}}, {"gaps", tr("Only gaps"), {}}},
          this}},
      m_function{new QComboBox{this}}, m_map{new CoverageMap{this}}, m_legend{new CoverageLegend{this}},
      m_title{new PlainLabel{{}, TextRole::Heading, this}}, m_caption{new PlainLabel{this}},
      m_keys{new PlainLabel{{}, TextRole::Caption, this}},
      m_fix{new QPushButton{tr("Put it right  Enter"), this}}, m_close{
                                                                   new QPushButton{tr("Close  Esc"), this}}
{
    setObjectName(QStringLiteral("coveragePage"));
    m_search->setObjectName(QStringLiteral("coverageSearch"));
    m_search->setAccessibleName(tr("Find a municipality"));
    m_search->setPlaceholderText(tr("Name or code  Ctrl+F"));
    keepFromInputLearning(*m_search);
    addFindKey(*this, *m_search);
    m_scope->setObjectName(QStringLiteral("coverageScope"));
    m_scope->setAccessibleName(tr("Which municipalities"));
    m_scope->setClearable(false);
    m_function->setObjectName(QStringLiteral("coverageFunction"));
    m_function->setAccessibleName(tr("Which function"));
    m_title->setObjectName(QStringLiteral("coverageTitle"));
    m_title->setElide(Qt::ElideRight);
    m_caption->setObjectName(QStringLiteral("coverageCaption"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Three lines, so that walking does not move the map.
    m_caption->setMinimumHeight(3 * QFontMetrics{m_caption->font()}.lineSpacing());
    m_fix->setObjectName(QStringLiteral("coverageFix"));
    m_fix->setAccessibleName(tr("Go to where this hour is put right"));
    m_close->setObjectName(QStringLiteral("coverageClose"));
    m_summary->setElide(Qt::ElideRight);
    m_summary->setObjectName(QStringLiteral("coverageSummary"));
    build();
    connectMap();
    setFocusProxy(m_map);
}

void CoveragePage::build()
{
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Duty coverage"), TextRole::Heading, this});
    top->addWidget(m_summary, 1);
    top->addWidget(m_close);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(space::s);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_scope);
    filter->addWidget(m_function, 1);
    auto *said = new QHBoxLayout;
    said->addWidget(m_title, 1);
    said->addWidget(m_fix);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addLayout(filter);
    column->addWidget(m_map, 1);
    column->addWidget(m_legend);
    column->addLayout(said);
    column->addWidget(m_caption);
    m_keys->setPlainText(tr("Arrows walk · Ctrl+arrow or G to the next gap · PgUp/PgDn days · Home now · "
                            "+/− width of an hour"));
    m_keys->setElide(Qt::ElideRight);
    column->addWidget(m_keys);
    setTabOrder(m_map, m_search);
    QWidget *last = m_search;
    for (QWidget *next : {static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_function),
                          static_cast<QWidget *>(m_fix), static_cast<QWidget *>(m_close)}) {
        setTabOrder(last, next);
        last = next;
    }
}

// Under many alarms there is little room: the map keeps it.
void CoveragePage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForKeys = 400;
    constexpr int roomForLegend = 360;
    m_keys->setVisible(event->size().height() >= roomForKeys);
    m_legend->setVisible(event->size().height() >= roomForLegend);
    QWidget::resizeEvent(event);
}

void CoveragePage::connectMap()
{
    connect(m_presenter, &CoveragePresenter::stateChanged, this, &CoveragePage::render);
    connect(m_presenter, &CoveragePresenter::rosterRequested, this, &CoveragePage::rosterRequested);
    connect(m_presenter, &CoveragePresenter::contactRequested, this, &CoveragePage::contactRequested);
    connect(m_presenter, &CoveragePresenter::newContactRequested, this, &CoveragePage::newContactRequested);
    connect(m_map, &CoverageMap::walked, m_presenter, &CoveragePresenter::walk);
    connect(m_map, &CoverageMap::daysWalked, m_presenter, &CoveragePresenter::walkDays);
    connect(m_map, &CoverageMap::nowRequested, m_presenter, &CoveragePresenter::goNow);
    connect(m_map, &CoverageMap::endRequested, m_presenter, &CoveragePresenter::goToEnd);
    connect(m_map, &CoverageMap::gapRequested, m_presenter, &CoveragePresenter::goToGap);
    connect(m_map, &CoverageMap::cellChosen, m_presenter, &CoveragePresenter::goTo);
    connect(m_map, &CoverageMap::fixRequested, m_presenter, &CoveragePresenter::fix);
    connect(m_fix, &QPushButton::clicked, m_presenter, &CoveragePresenter::fix);
    connect(m_close, &QPushButton::clicked, this, &CoveragePage::left);
    connect(m_search, &QLineEdit::textChanged, this, &CoveragePage::tellFilter);
    connect(m_search, &QLineEdit::returnPressed, m_map, [this] { m_map->setFocus(Qt::OtherFocusReason); });
    connect(m_scope, &ChoiceRow::choiceMade, this, &CoveragePage::tellFilter);
    connect(m_function, &QComboBox::activated, this, &CoveragePage::tellFilter);
}

void CoveragePage::start()
{
    m_presenter->start();
    m_map->setFocus(Qt::OtherFocusReason);
}

void CoveragePage::startAt(const QString &municipality, Instant at)
{
    m_presenter->start();
    m_presenter->goToMoment(municipality, at);
    m_map->setFocus(Qt::OtherFocusReason);
}

void CoveragePage::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void CoveragePage::tellFilter()
{
    if (m_rendering)
        return;
    m_presenter->setFilter(
        {scopeOf(m_scope->chosen()), m_search->text(), m_function->currentData().toString()});
}

void CoveragePage::render(const CoverageState &state)
{
    const QScopedValueRollback rendering{m_rendering, true};
    m_summary->setPlainText(state.summary);
    m_scope->setChosen(keyOf(state.filter.scope));
    if (m_search->text() != state.filter.typed)
        m_search->setText(state.filter.typed);
    if (std::exchange(m_functions, state.functions) != state.functions || m_function->count() == 0) {
        m_function->clear();
        m_function->addItem(tr("Whoever answers"), QString{});
        for (const CoverageFunction &function : state.functions)
            m_function->addItem(function.name, function.key);
    }
    m_function->setCurrentIndex(std::max(0, m_function->findData(state.filter.function)));
    m_map->render(state);
    m_title->setPlainText(state.title);
    m_caption->setTextRole(state.captionIsGap || state.isUnread ? TextRole::Error : TextRole::Body);
    m_caption->setPlainText(state.isUnread    ? DutyText::notRead()
                            : state.hasCell() ? state.caption
                                              : tr("Nothing has that name and passes the filter."));
    m_fix->setEnabled(state.hasCell());
}

void CoveragePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!m_map->runs(*event)) // also from a filter or a button
        QWidget::keyPressEvent(event);
}

/// Come back to: what was changed elsewhere is read.
void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter->start();
}

void CoveragePage::hideEvent(QHideEvent *event)
{
    m_presenter->rest();
    QWidget::hideEvent(event);
}

} // namespace jour::ui
