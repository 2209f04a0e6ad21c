#include "settings/policy_trial.h"

#include "settings/dry_run_line.h"
#include "settings/dry_run_words.h"
#include "settings/form_grid.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/policy_words.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace jour::ui {

namespace {

enum Column { When, Step, Whom, Happened, Columns };
constexpr int rowsInSight = 8;
constexpr int rowHeight = 32;
constexpr std::array stories{DryRunStory::DeskTakesIt, DryRunStory::NobodyActs, DryRunStory::PromiseBroken};

} // namespace

PolicyTrial::PolicyTrial(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_start{new MomentField{desk.clock(), this}},
      m_home{new CompleterField{this}}, m_whereabouts{new CompleterField{this}}, m_story{new QComboBox{this}},
      m_verdict{new PlainLabel{{}, TextRole::Body, this}}, m_line{new DryRunLine{this}},
      m_move{new PlainLabel{{}, TextRole::Muted, this}}, m_moves{new QTreeWidget{this}}
{
    setObjectName(QStringLiteral("policyTrial"));
    m_start->setObjectName(QStringLiteral("trialStart"));
    m_home->setObjectName(QStringLiteral("trialHome"));
    m_whereabouts->setObjectName(QStringLiteral("trialWhereabouts"));
    m_story->setObjectName(QStringLiteral("trialStory"));
    m_verdict->setObjectName(QStringLiteral("trialVerdict"));
    m_verdict->setWordWrap(true);
    m_move->setObjectName(QStringLiteral("trialMove"));
    m_move->setWordWrap(true);
    m_moves->setObjectName(QStringLiteral("trialMoves"));
    m_moves->setAccessibleName(tr("Whom it would chase when"));
    m_moves->setColumnCount(Columns);
    m_moves->setHeaderLabels({tr("When"), tr("Step"), tr("Whom"), tr("What happened")});
    m_moves->setRootIsDecorated(false);
    m_moves->setAllColumnsShowFocus(true);
    m_moves->setUniformRowHeights(true);
    m_moves->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_moves->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_moves->setFixedHeight((rowsInSight + 1) * rowHeight);
    for (const DryRunStory story : stories)
        m_story->addItem(PolicyWords::of(story), static_cast<int>(story));
    m_start->setMoment(desk.now());
    fillPlaces();

    m_startRow = new FormRow{tr("The case is opened"), m_start, this};
    m_homeRow = new FormRow{tr("Home municipality of the child"), m_home, this};
    m_whereaboutsRow = new FormRow{tr("Where the child is (empty: at home)"), m_whereabouts, this};
    auto *grid = new FormGrid{this};
    grid->addPair(m_startRow, new FormRow{tr("What people do"), m_story, this});
    grid->addPair(m_homeRow, m_whereaboutsRow);
    grid->addAcross(m_verdict);
    grid->addAcross(m_line);
    grid->addAcross(m_move);
    grid->addGap();
    grid->addAcross(m_moves);
    listen();
}

void PolicyTrial::fillPlaces()
{
    std::vector<CompletionItem> places;
    for (const Municipality &place : m_desk.reference().municipalities.all())
        places.push_back({place.code.toLatin1(), place.name, place.countyName, {place.code}});
    m_home->setItems(places);
    m_whereabouts->setItems(std::move(places));
    chooseHome();
}

/// One whose contacts there are to see, until somebody says which.
void PolicyTrial::chooseHome()
{
    if (!m_home->text().isEmpty())
        return;
    const auto directory = Policies{m_desk}.ground().directory;
    const auto known = std::ranges::find_if(
        directory, [](const ContactPoint &point) { return point.municipality != ownDesk; });
    if (known != directory.end())
        m_home->setKey(known->municipality.toLatin1());
}

void PolicyTrial::listen()
{
    connect(m_start, &MomentField::momentChanged, this, &PolicyTrial::run);
    connect(m_story, &QComboBox::currentIndexChanged, this, &PolicyTrial::run);
    for (CompleterField *place : {m_home, m_whereabouts}) {
        connect(place, &CompleterField::chosen, this, &PolicyTrial::run);
        connect(place, &CompleterField::freeTextEntered, this, &PolicyTrial::run);
    }
    connect(&m_desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (!changes.contacts)
            return;
        chooseHome();
        run();
    });
    connect(m_line, &DryRunLine::walked, this,
            [this](int move) { m_moves->setCurrentItem(m_moves->topLevelItem(move)); });
    connect(m_moves, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { goTo(m_moves->indexOfTopLevelItem(item)); });
}

void PolicyTrial::setPolicy(const Policy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    if (!policy.municipality.isEmpty())
        m_home->setKey(policy.municipality.toLatin1());
    run();
}

void PolicyTrial::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        run();
    QWidget::changeEvent(event);
}

/// What cannot be read is told beside its field; what was meant is not guessed.
bool PolicyTrial::canRun()
{
    const bool hasStart = m_start->moment().has_value();
    m_startRow->setHint(hasStart ? QString{} : tr("Write when the case is opened, for example 0310."),
                        HintKind::Error);
    bool areKnown = true;
    for (FormRow *row : {m_homeRow, m_whereaboutsRow}) {
        const auto *place = row == m_homeRow ? m_home : m_whereabouts;
        row->setHint(place->isFree() ? tr("There is no such municipality. Choose one from the list.")
                                     : QString{},
                     HintKind::Error);
        areKnown = areKnown && !place->isFree();
    }
    return hasStart && areKnown;
}

void PolicyTrial::run()
{
    CaseFacts facts;
    facts.urgency = m_policy.urgency;
    facts.homeMunicipality.code = QString::fromLatin1(m_home->key());
    facts.whereabouts.code = QString::fromLatin1(m_whereabouts->key());
    if (facts.whereabouts.code.isEmpty())
        facts.whereabouts = facts.homeMunicipality;
    const auto story = static_cast<DryRunStory>(m_story->currentData().toInt());
    std::vector<DryRunMove> moves;
    const bool runs = canRun();
    if (runs && !m_policy.steps.empty())
        moves = Policies{m_desk}.dryRun(m_policy, facts, *m_start->moment(), story);
    const int current = std::max(0, m_line->current());
    list(moves);
    if (!runs)
        m_verdict->setPlainText(tr("Nothing is run before what is marked above is put right."));
    // As the engine ran it: steps in order, what cannot be put right.
    m_line->render(repaired(m_policy), std::move(moves), m_desk.now());
    m_moves->setCurrentItem(m_moves->topLevelItem(std::min(current, m_moves->topLevelItemCount() - 1)));
    goTo(m_moves->indexOfTopLevelItem(m_moves->currentItem()));
}

/// What has no room in a bar or a column is read below.
void PolicyTrial::goTo(int move)
{
    m_line->goTo(move);
    m_move->setPlainText(m_line->current() < 0 ? QString{} : m_line->words());
}

void PolicyTrial::list(const std::vector<DryRunMove> &moves)
{
    const Policy ran = repaired(m_policy);
    const Theme &theme = themeOf(palette());
    const Instant now = m_desk.now();
    const QSignalBlocker quiet{m_moves};
    m_moves->clear();
    for (const DryRunMove &move : moves) {
        auto *item = new QTreeWidgetItem{{Formats::moment(move.at, now), DryRunWords::step(ran, move),
                                          DryRunWords::whom(ran, move), DryRunWords::happened(move)}};
        if (DryRunWords::isRed(ran, move)) {
            item->setIcon(When, icon(QStringLiteral("warning"), Token::Overdue));
            item->setForeground(Whom, theme.overdue);
        }
        for (int column = 0; column < Columns; ++column)
            item->setToolTip(column, plainForRichText(item->text(column)));
        m_moves->addTopLevelItem(item);
    }
    m_verdict->setPlainText(moves.empty() ? tr("There are no steps to run.")
                                          : DryRunWords::verdict(ran, moves, now));
}

} // namespace jour::ui
