#include "rosters/roster_page.h"

#include "rosters/duty_form.h"
#include "rosters/roster_calendar.h"
#include "rosters/roster_changes.h"
#include "rosters/roster_forms.h"
#include "rosters/roster_keys.h"
#include "rosters/roster_lists.h"
#include "rosters/roster_presenter.h"
#include "support/duty_text.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr qsizetype mostWarnings = 5;

QString shortened(const QStringList &lines)
{
    if (lines.size() <= mostWarnings)
        return lines.join(QLatin1Char('\n'));
    const QStringList first = lines.mid(0, mostWarnings);
    return QString{first.join(QLatin1Char('\n')) % QLatin1Char('\n') %
                   RosterPage::tr("and %n more", nullptr, static_cast<int>(lines.size() - mostWarnings))};
}

} // namespace

RosterPage::RosterPage(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_presenter{new RosterPresenter{context.desk, this}}, m_lists{new RosterLists{this}},
      m_heading{new PlainLabel{{}, TextRole::Heading, this}}, m_period{new PlainLabel{
                                                                  {}, TextRole::Muted, this}},
      m_caption{new PlainLabel{this}}, m_warnings{new PlainLabel{{}, TextRole::Warning, this}},
      m_calendar{new RosterCalendar{this}}, m_empty{new EmptyState{this}}, m_banner{new Banner{this}},
      m_week{new QPushButton{tr("Week  W"), this}}, m_month{new QPushButton{tr("Month  M"), this}},
      m_close{new QPushButton{tr("Close  Esc"), this}}, m_scroll{new QScrollArea{this}},
      m_changes{new RosterChanges{this}}, m_forms{new RosterForms{context.desk, *m_presenter, this}}
{
    setObjectName(QStringLiteral("rosterPage"));
    m_calendar->setObjectName(QStringLiteral("rosterCalendar"));
    m_heading->setObjectName(QStringLiteral("rosterHeading"));
    m_heading->setElide(Qt::ElideRight);
    m_period->setObjectName(QStringLiteral("rosterPeriod"));
    m_period->setElide(Qt::ElideRight);
    m_caption->setObjectName(QStringLiteral("rosterCaption"));
    m_caption->setWordWrap(true);
    m_caption->setMinimumHeight(2 * QFontMetrics{m_caption->font()}.lineSpacing());
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_warnings->setObjectName(QStringLiteral("rosterWarnings"));
    m_warnings->setWordWrap(true);
    m_week->setObjectName(QStringLiteral("rosterWeek"));
    m_month->setObjectName(QStringLiteral("rosterMonth"));
    m_week->setCheckable(true);
    m_month->setCheckable(true);
    m_close->setObjectName(QStringLiteral("rosterClose"));
    m_banner->setObjectName(QStringLiteral("rosterBanner"));
    m_empty->setPicture(QStringLiteral("calendar"));
    renderEmpty(false);
    build();
    connectCalendar();
    connectLists();
    connectPresenter();
}

void RosterPage::build()
{
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Duty lists"), TextRole::Heading, this}, 1);
    top->addWidget(m_close);
    auto *content = new QWidget{m_scroll};
    content->setProperty("panel", QStringLiteral("content"));
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(space::m, 0, space::s, space::m);
    m_column->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    auto *acts = buttons();
    line->addWidget(m_period, 1);
    line->addWidget(m_undo);
    line->addWidget(m_week);
    line->addWidget(m_month);
    m_column->addWidget(m_heading);
    m_column->addLayout(line);
    m_column->addWidget(acts);
    m_column->addWidget(m_calendar, 1);
    m_column->addWidget(m_empty, 1);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_warnings);
    m_column->addWidget(m_changes);
    m_column->addWidget(m_forms);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *desk = new QSplitter{Qt::Horizontal, this};
    desk->setObjectName(QStringLiteral("rosterSplitter"));
    desk->setChildrenCollapsible(false);
    desk->addWidget(m_lists);
    desk->addWidget(m_scroll);
    desk->setStretchFactor(1, 1);
    desk->setSizes({190, 560});
    m_lists->setMinimumWidth(150);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(desk, 1);
}

QWidget *RosterPage::buttons()
{
    auto *holder = new QWidget{this};
    auto *flow = new FlowLayout{holder, space::xs};
    flow->setContentsMargins({});
    struct Button
    {
        const char *name;
        QString text;
        int key;
    };
    const Button all[] = {{"rosterShift", tr("New shift  N"), Qt::Key_N},
                          {"rosterOverride", tr("Override  O"), Qt::Key_O},
                          {"rosterSwap", tr("Swap shifts  S"), Qt::Key_S},
                          {"rosterCopy", tr("Copy last week  C"), Qt::Key_C},
                          {"rosterRotations", tr("Rotations  R"), Qt::Key_R},
                          {"rosterFixed", tr("Fixed span  F"), Qt::Key_F},
                          {"rosterEdit", tr("Change the list  E"), Qt::Key_E},
                          {"rosterUndo", tr("Undo  U"), Qt::Key_U}};
    int index = 0;
    for (const Button &each : all) {
        auto *button = new QPushButton{each.text, holder};
        button->setObjectName(QString::fromLatin1(each.name));
        button->setProperty("kind", QStringLiteral("chip"));
        connect(button, &QPushButton::clicked, this, [this, key = each.key] { runKey(key); });
        flow->insertWidget(index++, button);
        if (each.key == Qt::Key_U)
            m_undo = button;
    }
    return holder;
}

void RosterPage::start()
{
    m_banner->render({});
    m_presenter->start();
    m_forms->pickUpDraft();
    if (m_forms->form())
        m_forms->form()->focusFirst();
    else
        focusRoster();
}

void RosterPage::startAt(ContactPointId point, Instant at)
{
    m_forms->pickUpDraft();
    m_banner->render({});
    m_forms->leaveThen([this, point, at] {
        m_presenter->showPoint(point, at);
        focusRoster();
    });
    if (m_forms->form())
        m_forms->form()->focusFirst();
}

void RosterPage::focusRoster()
{
    if (!isVisible())
        return;
    if (m_calendar->isHidden())
        m_lists->focusFirst();
    else
        m_calendar->setFocus(Qt::OtherFocusReason);
}

void RosterPage::focusInEvent(QFocusEvent *)
{
    focusRoster();
}

void RosterPage::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void RosterPage::renderEmpty(bool isUnread)
{
    if (isUnread)
        m_empty->setTexts(tr("Could not be read"), DutyText::notRead());
    else
        m_empty->setTexts(tr("No duty list yet"),
                          tr("Find the contact to the left and write its first shift (N), or begin with L."));
    m_empty->setButton(isUnread ? QString{} : tr("New duty list"));
}

void RosterPage::render(const RosterState &state)
{
    m_lists->render(state);
    renderEmpty(state.isUnread);
    const bool any = !state.point.isNull();
    m_heading->setPlainText(state.heading);
    m_period->setPlainText(state.period);
    m_week->setChecked(state.view == RosterView::Week);
    m_month->setChecked(state.view == RosterView::Month);
    m_calendar->setVisible(any);
    m_empty->setVisible(!any);
    m_calendar->render(state.sheet);
    const bool empty = any && state.sheet.bars.empty() && !state.gap;
    m_caption->setPlainText(
        empty ? tr("Nobody stands on the list in this time. N writes a shift, R a rotation.")
              : state.caption);
    m_caption->setVisible(any);
    m_warnings->setPlainText(shortened(state.warnings));
    m_warnings->setVisible(any && !state.warnings.isEmpty());
    m_changes->render(state.changes);
    m_undo->setEnabled(!state.undoable.isEmpty());
    m_undo->setAccessibleDescription(state.undoable);
}

void RosterPage::runKey(int key)
{
    m_banner->render({}); // what it told was of the act before
    switch (key) {
    case Qt::Key_N: m_forms->writeShift(false); return;
    case Qt::Key_O: m_forms->writeProposed(); return;
    case Qt::Key_S: m_forms->writeSwap(); return;
    case Qt::Key_C: m_presenter->copyLastWeek(); return;
    case Qt::Key_R: m_forms->writeRotations(); return;
    case Qt::Key_F: m_forms->writeFixed(); return;
    case Qt::Key_U: m_presenter->undo(); return;
    case Qt::Key_L: m_forms->writeList(true); return;
    case Qt::Key_E: m_forms->writeList(false); return;
    case Qt::Key_P: m_forms->writePerson({}); return;
    case Qt::Key_W: m_presenter->setView(RosterView::Week); return;
    case Qt::Key_M: m_presenter->setView(RosterView::Month); return;
    case Qt::Key_Home: m_presenter->goToday(); return;
    case Qt::Key_Delete: m_presenter->remove(); return;
    case Qt::Key_Return: m_forms->editCurrent(); return;
    default: return;
    }
}

void RosterPage::tell(const QString &text, bool odd)
{
    m_banner->render({odd ? Severity::Warning : Severity::Ok, text, {}, true});
}

void RosterPage::warn(const QString &text)
{
    if (m_forms->form())
        m_forms->form()->showProblem(text);
    else
        m_banner->render({Severity::Warning, text, {}, true});
}

/// The letters hold wherever no field takes them.
void RosterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_forms->form())
        m_forms->leave();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!isPlainLetter(*event))
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        runKey(event->key());
}

/// Come back to: what was changed elsewhere is read.
void RosterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter->start();
}

void RosterPage::hideEvent(QHideEvent *event)
{
    m_presenter->rest();
    QWidget::hideEvent(event);
}

} // namespace jour::ui
