#include "test_round/test_round_page.h"

#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "test_round/outcome_keys.h"
#include "test_round/test_round_presenter.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>

#include <algorithm>

namespace jour::ui {

TestRoundPage::TestRoundPage(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_presenter{new TestRoundPresenter{context.desk, this}},
      m_progressText{new PlainLabel{{}, TextRole::Muted, this}},
      m_when{new PlainLabel{{}, TextRole::Muted, this}}, m_progress{new QProgressBar{this}},
      m_anew{new QPushButton{tr("Read anew"), this}}, m_close{new QPushButton{tr("Close  Esc"), this}},
      m_banner{new Banner{this}}, m_list{new QListWidget{this}}, m_call{new QWidget{this}},
      m_who{new PlainLabel{{}, TextRole::Title, this}}, m_place{new PlainLabel{{}, TextRole::Muted, this}},
      m_number{new PlainLabel{{}, TextRole::Display, this}}, m_known{new PlainLabel{
                                                                 {}, TextRole::Body, this}},
      m_proposed{new PlainLabel{{}, TextRole::Warning, this}},
      m_dial{new QPushButton{tr("Call  Enter"), this}}, m_called{new PlainLabel{{}, TextRole::Body, this}},
      m_skip{new QPushButton{tr("Skip  N"), this}}, m_remark{new QLineEdit{this}}, m_empty{
                                                                                       new EmptyState{this}}
{
    nameParts();
    build();
    connect(m_presenter, &TestRoundPresenter::stateChanged, this, &TestRoundPage::render);
    connect(m_presenter, &TestRoundPresenter::recorded, this, [this](const QString &text) {
        m_banner->render({Severity::Ok, text, {}, true});
    });
    connect(m_presenter, &TestRoundPresenter::problem, this, [this](const QString &text) {
        m_banner->render({Severity::Danger, text, {}, true});
    });
    connect(m_banner, &Banner::dismissed, this, [this] { m_banner->render({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_rendering && row >= 0)
            m_presenter->choose(row);
    });
    connect(m_list, &QListWidget::itemActivated, this, &TestRoundPage::dial);
    connect(m_dial, &QPushButton::clicked, this, &TestRoundPage::dial);
    connect(m_remark, &QLineEdit::textEdited, m_presenter, &TestRoundPresenter::setRemark);
    connect(m_skip, &QPushButton::clicked, m_presenter, &TestRoundPresenter::skip);
    connect(m_anew, &QPushButton::clicked, m_presenter, &TestRoundPresenter::startAnew);
    connect(m_close, &QPushButton::clicked, this, &TestRoundPage::left);
}

void TestRoundPage::nameParts()
{
    setObjectName(QStringLiteral("testRoundPage"));
    m_list->setObjectName(QStringLiteral("testRoundList"));
    m_list->setAccessibleName(tr("Numbers to call"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the round is"));
    m_number->setObjectName(QStringLiteral("testRoundNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_who->setObjectName(QStringLiteral("testRoundWho"));
    m_who->setElide(Qt::ElideRight);
    m_place->setElide(Qt::ElideRight);
    m_known->setWordWrap(true);
    m_proposed->setWordWrap(true);
    m_progressText->setObjectName(QStringLiteral("testRoundProgress"));
    m_when->setObjectName(QStringLiteral("testRoundWhen"));
    m_when->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("testRoundRemark"));
    keepFromInputLearning(*m_remark);
    m_banner->setOneLine(); // the outcomes must stay in sight
    m_called->setObjectName(QStringLiteral("testRoundCalled"));
    m_called->setWordWrap(true);
    m_dial->setObjectName(QStringLiteral("testRoundDial"));
    m_dial->setProperty("kind", QStringLiteral("primary"));
    m_dial->setIcon(icon(QStringLiteral("phone-out"), Token::OnAccent));
    m_skip->setObjectName(QStringLiteral("testRoundSkip"));
    m_anew->setObjectName(QStringLiteral("testRoundAnew"));
    m_close->setObjectName(QStringLiteral("testRoundClose"));
    m_empty->setPicture(QStringLiteral("phone-answered"));
    m_empty->setTexts(tr("Every number is verified"),
                      tr("Nothing is older than %1 days and no number has failed. The round begins again by "
                         "itself when something is due.")
                          .arg(verifiedForDays));
    // A list looks for what begins with a letter; here N is a key of the page.
    m_list->installEventFilter(this);
}

void TestRoundPage::build()
{
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Test round"), TextRole::Heading, this});
    top->addWidget(m_progressText, 1);
    top->addWidget(m_anew);
    top->addWidget(m_close);
    auto *call = new QVBoxLayout{m_call};
    call->setContentsMargins(space::l, 0, space::s, 0);
    call->setSpacing(space::s);
    call->addWidget(m_who);
    call->addWidget(m_place);
    call->addWidget(m_number);
    call->addWidget(m_known);
    call->addWidget(m_proposed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_dial);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    call->addLayout(buttons);
    call->addSpacing(space::s);
    call->addWidget(new FormRow{tr("Re&mark, written before the outcome"), m_remark, m_call});
    call->addWidget(new PlainLabel{tr("What came of it"), TextRole::Caption, m_call});
    call->addWidget(m_called);
    call->addWidget(outcomes());
    call->addStretch(1);
    auto *desk = new QSplitter{Qt::Horizontal, this};
    desk->setObjectName(QStringLiteral("testRoundSplitter"));
    desk->setChildrenCollapsible(false);
    desk->addWidget(m_list);
    auto *scroll = new QScrollArea{desk}; // under many alarms there is little room
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_call->setProperty("panel", QStringLiteral("content"));
    scroll->setWidget(m_call);
    desk->addWidget(scroll);
    desk->setStretchFactor(1, 1);
    desk->setSizes({260, 380});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_when);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    column->addWidget(desk, 1);
    column->addWidget(m_empty, 1);
    orderTabs();
}

void TestRoundPage::orderTabs()
{
    std::vector<QWidget *> stops{m_list, m_dial, m_skip, m_remark};
    for (const OutcomeKey &each : outcomeKeys)
        stops.push_back(
            m_call->findChild<QWidget *>(QString{QStringLiteral("outcome-") + QLatin1String{each.name}}));
    stops.push_back(m_anew);
    stops.push_back(m_close);
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

// Not a focus proxy: Tab would pass over what stands before the list.
void TestRoundPage::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

QWidget *TestRoundPage::outcomes()
{
    auto *holder = new QWidget{m_call};
    auto *flow = new FlowLayout{holder, space::xs};
    flow->setContentsMargins({});
    int index = 0;
    for (const OutcomeKey &each : outcomeKeys) {
        auto *button = new QPushButton{
            tr("%1  %2", "outcome, key").arg(Wording::of(each.outcome), QString::fromLatin1(each.name)),
            holder};
        button->setObjectName(QString{QStringLiteral("outcome-") + QLatin1String{each.name}});
        button->setIcon(icon(QString::fromLatin1(each.icon)));
        connect(button, &QPushButton::clicked, this, [this, &each] { record(each.outcome); });
        flow->insertWidget(index++, button);
    }
    return holder;
}

void TestRoundPage::start()
{
    m_banner->render({});
    m_presenter->start();
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_close->setFocus(Qt::OtherFocusReason);
}

void TestRoundPage::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void TestRoundPage::dial()
{
    if (!m_address.isEmpty() && !QDesktopServices::openUrl(QUrl{m_address}))
        m_banner->render(
            {Severity::Warning, tr("No telephone program took the number: dial it by hand."), {}, true});
}

void TestRoundPage::record(AttemptOutcome outcome)
{
    m_presenter->record(outcome);
    if (m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

bool TestRoundPage::runs(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_N)
        m_presenter->skip();
    else if (event.key() == Qt::Key_U)
        m_presenter->goBack();
    else
        return false;
    return true;
}

void TestRoundPage::keyPressEvent(QKeyEvent *event)
{
    const auto found = std::ranges::find(outcomeKeys, event->key(), &OutcomeKey::key);
    if (found != outcomeKeys.end() && event->modifiers() == Qt::NoModifier)
        record(found->outcome);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!runs(*event))
        QWidget::keyPressEvent(event);
}

bool TestRoundPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && runs(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Come back to: what was changed elsewhere is read.
void TestRoundPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_presenter->start();
}

void TestRoundPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_presenter->rest();
    QWidget::hideEvent(event);
}

} // namespace jour::ui
