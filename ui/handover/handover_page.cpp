#include "handover/handover_page.h"

#include "handover/handover_forms.h"
#include "handover/handover_lines.h"
#include "handover/handover_presenter.h"
#include "handover/handover_typing.h"
#include "handover/page_head.h"
#include "handover/section_list.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds settling{300};

Severity severityOf(const HandoverState &state)
{
    if (!state.isSound)
        return Severity::Danger;
    switch (state.stage) {
    case HandoverStage::None: return Severity::Info;
    case HandoverStage::Made:
    case HandoverStage::Stale: return Severity::Warning;
    case HandoverStage::Signed: return state.isPart ? Severity::Warning : Severity::Ok;
    }
    Q_UNREACHABLE();
}

void setPrimary(QPushButton &button, bool on)
{
    button.setProperty("kind", on ? QStringLiteral("primary") : QString{});
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

HandoverPage::HandoverPage(FeatureContext context, const QString &vaultFolder, QWidget *parent)
    : QWidget{parent}, m_desk{context.desk}, m_presenter{new HandoverPresenter{context.desk, vaultFolder,
                                                                               this}},
      m_refresh{new QTimer{this}}, m_period{new PlainLabel{{}, TextRole::Muted, this}},
      m_standing{new Banner{this}}, m_result{new Banner{this}}, m_list{new SectionList{this}},
      m_forms{new HandoverForms{this}}, m_typing{
                                            new HandoverTyping{context.desk, *m_presenter, *m_forms, this}}
{
    setObjectName(QStringLiteral("handoverPage"));
    m_list->setObjectName(QStringLiteral("handoverList"));
    m_list->setAccessibleName(tr("The handover"));
    m_list->setHeadings(HandoverLines::headings(), {1, 3, 4, 5});
    m_standing->setObjectName(QStringLiteral("handoverStanding"));
    m_result->setObjectName(QStringLiteral("handoverResult"));
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(settling);
    build();
    connectPresenter();
    connect(m_result, &Banner::dismissed, this, [this] { m_result->render({}); });
    // What went wrong in the form before is not about this one.
    connect(m_forms, &HandoverForms::opened, m_result, [this] { m_result->render({}); });
    connect(m_list, &SectionList::openRequested, this, &HandoverPage::openRequested);
    connect(m_list, &SectionList::messageOpened, m_typing, &HandoverTyping::changeMessage);
    connect(m_list, &SectionList::lineChosen, this, &HandoverPage::renderButtons);
    connect(m_refresh, &QTimer::timeout, m_presenter, &HandoverPresenter::refresh);
    connect(&m_desk.feed(), &ChangeFeed::committed, this, [this] {
        if (isVisible())
            m_refresh->start();
    });
    m_list->setKeys([this](const QKeyEvent &event) { return runs(event); });
}

HandoverPage::~HandoverPage() = default;

QPushButton *HandoverPage::button(const char *name, const QString &text, void (HandoverPage::*act)())
{
    auto *made = new QPushButton{text, this};
    made->setObjectName(QString::fromLatin1(name));
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void HandoverPage::build()
{
    m_make = button("handoverMake", {}, &HandoverPage::make);
    m_makeOwn = button("handoverMakeOwn", tr("Hand over oneself  Shift+G"), &HandoverPage::makeOwn);
    m_answers = {button("handoverTake", tr("Take over  T"), &HandoverPage::take),
                 button("handoverTakeAll", tr("Take over all  Shift+T"), &HandoverPage::takeAll),
                 button("handoverRefuse", tr("Not taken over  I"), &HandoverPage::refuse),
                 button("handoverSign", tr("Sign  U"), &HandoverPage::sign)};
    m_withdraw = button("handoverWithdraw", tr("Withdraw the message  Del"), &HandoverPage::withdraw);
    m_end = button("shiftEnd", tr("End the shift  A"), &HandoverPage::end);
    auto *holder = new QWidget{this};
    auto *flow = new FlowLayout{holder, space::xs};
    flow->setContentsMargins({});
    std::vector<QPushButton *> buttons{
        m_make, m_makeOwn, button("handoverWrite", tr("Words  O"), &HandoverPage::write),
        button("handoverSay", tr("Message  M"), &HandoverPage::message), m_withdraw};
    buttons.insert(buttons.end(), m_answers.begin(), m_answers.end());
    buttons.push_back(button("handoverPrint", tr("Print  P"), &HandoverPage::printRequested));
    buttons.push_back(
        button("handoverPapers", tr("Papers of the cases  Ctrl+7"), &HandoverPage::papersRequested));
    buttons.push_back(m_end);
    int place = 0;
    for (QPushButton *each : buttons)
        flow->insertWidget(place++, each);
    auto *close = new QPushButton{tr("Close  Esc"), this};
    connect(close, &QPushButton::clicked, this, &HandoverPage::left);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(pageHead(tr("Handover"), m_period, close));
    column->addWidget(m_standing);
    column->addWidget(m_result);
    column->addWidget(holder);
    column->addWidget(m_list, 1);
    column->addWidget(m_forms);
}

void HandoverPage::connectPresenter()
{
    connect(m_presenter, &HandoverPresenter::stateChanged, this, &HandoverPage::render);
    connect(m_presenter, &HandoverPresenter::busyChanged, this, &HandoverPage::renderButtons);
    connect(m_presenter, &HandoverPresenter::told, this,
            [this](const QString &text) { tell(Severity::Ok, text); });
    connect(m_presenter, &HandoverPresenter::warned, this,
            [this](const QString &text) { tell(Severity::Warning, text); });
    connect(m_presenter, &HandoverPresenter::problem, this,
            [this](const QString &text) { tell(Severity::Danger, text); });
    connect(m_presenter, &HandoverPresenter::solved, this, [this] {
        if (m_result->state().severity == Severity::Danger)
            m_result->render({});
    });
    connect(m_presenter, &HandoverPresenter::signedByBoth, this, [this] {
        tell(m_presenter->state().isPart ? Severity::Warning : Severity::Ok, // which were not stands above
             tr("Signed by both. What was taken over is now the next shift's."));
    });
    connect(m_typing, &HandoverTyping::left, this, [this] {
        if (isVisible()) // a page that goes takes the keyboard from nobody
            m_list->setFocus(Qt::OtherFocusReason);
    });
}

void HandoverPage::start()
{
    m_result->render({});
    m_presenter->refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void HandoverPage::setPrivate(bool on)
{
    m_presenter->setPrivate(on);
    if (isVisible())
        m_presenter->refresh();
}

void HandoverPage::render(const HandoverState &state)
{
    m_period->setPlainText(state.period);
    const QString alarm =
        state.isSound ? QString{}
                      : tr(" THE LIST OR A SIGNATURE DOES NOT HOLD: verify the journal (Ctrl+Shift+J).");
    m_standing->render({severityOf(state), state.standing + alarm, {}, false});
    m_list->render(state.sections);
    renderButtons();
}

void HandoverPage::renderButtons()
{
    const HandoverState &state = m_presenter->state();
    const bool isTheirs = !state.outgoing.isEmpty();
    const bool isAnew = state.stage == HandoverStage::Made || state.stage == HandoverStage::Stale;
    m_make->setText(isTheirs ? tr("Make anew for %1  G").arg(state.outgoing)
                    : isAnew ? tr("Make anew  G")
                             : tr("Hand over  G"));
    // Whoever comes on takes over and signs; only what does not hold any more is made anew first.
    const bool isToSign = isTheirs && state.stage == HandoverStage::Made;
    setPrimary(*m_make, !isToSign);
    setPrimary(*m_answers.back(), isToSign);
    m_make->setEnabled(!m_presenter->isBusy());
    m_makeOwn->setVisible(isTheirs);
    m_makeOwn->setEnabled(!m_presenter->isBusy());
    for (QPushButton *each : m_answers)
        each->setEnabled(m_presenter->canAnswer());
    const ListLine *line = m_list->currentLine();
    m_withdraw->setVisible(line && m_presenter->message(line->entry));
    m_end->setEnabled(m_presenter->canEnd());
}

bool HandoverPage::runs(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_G: isShifted ? makeOwn() : make(); return true;
    case Qt::Key_T: isShifted ? takeAll() : take(); return true;
    case Qt::Key_I: refuse(); return true;
    case Qt::Key_O: write(); return true;
    case Qt::Key_M: message(); return true;
    case Qt::Key_Delete: withdraw(); return true;
    case Qt::Key_U: sign(); return true;
    case Qt::Key_P: Q_EMIT printRequested(); return true;
    case Qt::Key_A: end(); return true;
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return false;
    }
}

void HandoverPage::make()
{
    m_presenter->make(Outgoing::AsBefore);
}

void HandoverPage::makeOwn()
{
    if (!m_presenter->state().outgoing.isEmpty())
        m_presenter->make(Outgoing::Actor);
}

void HandoverPage::take()
{
    if (m_presenter->isChosen(m_list->currentCase()))
        std::ignore = m_presenter->answer(m_list->currentCase(), true, {});
}

void HandoverPage::takeAll()
{
    m_presenter->takeAll();
}

void HandoverPage::refuse()
{
    if (m_presenter->isChosen(m_list->currentCase()))
        m_typing->refuse(m_list->currentLine());
}

void HandoverPage::write()
{
    m_typing->write(m_list->currentLine());
}

void HandoverPage::message()
{
    m_typing->message();
}

void HandoverPage::withdraw()
{
    m_typing->withdrawMessage(m_list->currentLine());
}

void HandoverPage::sign()
{
    m_typing->sign();
}

void HandoverPage::end()
{
    m_typing->end();
}

void HandoverPage::tell(Severity how, const QString &text)
{
    m_result->render({how, text, {}, true});
    if (how == Severity::Danger && m_forms->isVisible())
        m_forms->focusPassphrase();
}

// Not a focus proxy: Tab would pass over what stands before the list.
void HandoverPage::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

void HandoverPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // a minimized window loses nothing
        m_forms->close();
    QWidget::hideEvent(event);
}

} // namespace jour::ui
