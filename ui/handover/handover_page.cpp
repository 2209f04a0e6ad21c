#include "handover/handover_page.h"

#include "handover/handover_forms.h"
#include "handover/handover_lines.h"
#include "handover/handover_presenter.h"
#include "handover/section_list.h"
#include "services/operators.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QHideEvent>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds settling{300};
const QString aboutKey = QStringLiteral("about");
const QString textKey = QStringLiteral("text");

Severity severityOf(const HandoverState &state)
{
    if (!state.isSound)
        return Severity::Danger;
    switch (state.stage) {
    case HandoverStage::None: return Severity::Info;
    case HandoverStage::Made:
    case HandoverStage::Stale: return Severity::Warning;
    case HandoverStage::Signed: return Severity::Ok;
    }
    Q_UNREACHABLE();
}

} // namespace

HandoverPage::HandoverPage(FeatureContext context, const QString &vaultFolder, QWidget *parent)
    : QWidget{parent}, m_desk{context.desk}, m_presenter{new HandoverPresenter{context.desk, vaultFolder,
                                                                               this}},
      m_refresh{new QTimer{this}}, m_period{new PlainLabel{{}, TextRole::Muted, this}},
      m_standing{new Banner{this}}, m_result{new Banner{this}}, m_list{new SectionList{this}},
      m_forms{new HandoverForms{this}}, m_draft{context.desk, QStringLiteral("handover.words")}
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
    connectForms();
    connect(m_presenter, &HandoverPresenter::stateChanged, this, &HandoverPage::render);
    connect(m_presenter, &HandoverPresenter::told, this, [this](const QString &text) { tell(false, text); });
    connect(m_presenter, &HandoverPresenter::problem, this,
            [this](const QString &text) { tell(true, text); });
    connect(m_result, &Banner::dismissed, this, [this] { m_result->render({}); });
    connect(m_list, &SectionList::openRequested, this, &HandoverPage::openRequested);
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
    m_make->setProperty("kind", QStringLiteral("primary"));
    m_answers = {button("handoverTake", tr("Take over  T"), &HandoverPage::take),
                 button("handoverTakeAll", tr("Take over all  Shift+T"), &HandoverPage::takeAll),
                 button("handoverRefuse", tr("Not taken over  I"), &HandoverPage::refuse),
                 button("handoverSign", tr("Sign  U"), &HandoverPage::sign)};
    m_end = button("shiftEnd", tr("End the shift  A"), &HandoverPage::end);
    auto *holder = new QWidget{this};
    auto *flow = new FlowLayout{holder, space::xs};
    flow->setContentsMargins({});
    std::vector<QPushButton *> buttons{m_make, button("handoverWrite", tr("Words  O"), &HandoverPage::write),
                                       button("handoverSay", tr("Message  M"), &HandoverPage::message)};
    buttons.insert(buttons.end(), m_answers.begin(), m_answers.end());
    buttons.push_back(button("handoverPrint", tr("Print  P"), &HandoverPage::print));
    buttons.push_back(m_end);
    int place = 0;
    for (QPushButton *each : buttons)
        flow->insertWidget(place++, each);
    auto *close = new QPushButton{tr("Close  Esc"), this};
    connect(close, &QPushButton::clicked, this, &HandoverPage::left);
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Handover"), TextRole::Heading, this});
    top->addWidget(m_period, 1);
    top->addWidget(close);
    m_period->setElide(Qt::ElideRight);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_standing);
    column->addWidget(m_result);
    column->addWidget(holder);
    column->addWidget(m_list, 1);
    column->addWidget(m_forms);
}

void HandoverPage::connectForms()
{
    connect(m_forms, &HandoverForms::left, this, [this] {
        if (isVisible()) // a page that goes takes the keyboard from nobody
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_forms, &HandoverForms::wordsWritten, this, [this](const QString &text) {
        if (!m_presenter->write(m_about.isNull() ? std::nullopt : std::optional{m_about}, text))
            return;
        std::ignore = m_draft.drop();
        m_forms->close();
    });
    connect(m_forms, &HandoverForms::wordsEdited, this, [this](const QString &text) {
        std::ignore = m_draft.keep({{aboutKey, m_about.hex()}, {textKey, text}});
    });
    connect(m_forms, &HandoverForms::messageWritten, this,
            [this](OperatorId to, const QString &name, const QString &text) {
                if (m_presenter->writeTo(to, name, text))
                    m_forms->close();
            });
    connect(m_forms, &HandoverForms::refused, this, [this](const QString &reason) {
        m_presenter->answer(m_about, false, reason);
        m_forms->close();
    });
    connect(m_forms, &HandoverForms::signatureGiven, this, [this] {
        if (!m_presenter->isBusy())
            m_presenter->sign(m_forms->takeProof());
    });
    connect(m_forms, &HandoverForms::ended, this, [this](const QString &remark) {
        m_presenter->end(remark);
        m_forms->close();
    });
    connect(m_presenter, &HandoverPresenter::busyChanged, m_forms, &HandoverForms::setBusy);
    connect(m_presenter, &HandoverPresenter::signedByBoth, this, [this] {
        m_forms->close();
        tell(false, tr("Signed by both. What was taken over is now the next shift's."));
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
    const bool isAnew = state.stage == HandoverStage::Made || state.stage == HandoverStage::Stale;
    m_make->setText(isAnew ? tr("Make anew  G") : tr("Hand over  G"));
    for (QPushButton *each : m_answers)
        each->setEnabled(state.canAnswer);
    m_end->setEnabled(m_presenter->canEnd());
}

bool HandoverPage::runs(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_G: make(); return true;
    case Qt::Key_T: isShifted ? takeAll() : take(); return true;
    case Qt::Key_I: refuse(); return true;
    case Qt::Key_O: write(); return true;
    case Qt::Key_M: message(); return true;
    case Qt::Key_U: sign(); return true;
    case Qt::Key_P: print(); return true;
    case Qt::Key_A: end(); return true;
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return false;
    }
}

void HandoverPage::make()
{
    m_presenter->make();
}

void HandoverPage::take()
{
    m_presenter->answer(m_list->currentCase(), true, {});
}

void HandoverPage::takeAll()
{
    m_presenter->takeAll();
}

void HandoverPage::refuse()
{
    const ListLine *line = m_list->currentLine();
    if (!m_presenter->state().canAnswer || !line || line->caseRef.isNull())
        return;
    m_about = line->caseRef;
    m_forms->showRefusal(line->columns.front().section(QLatin1Char('\n'), 0, 0));
}

void HandoverPage::write()
{
    const ListLine *line = m_list->currentLine();
    m_about = line ? line->caseRef : CaseId{};
    const QString about =
        m_about.isNull()
            ? tr("the night")
            : line->columns.front().section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(':'), 0, 0);
    const QJsonObject kept = m_draft.body();
    const bool isKept = kept.contains(textKey) && kept.value(aboutKey).toString() == m_about.hex();
    const QString standing =
        m_presenter->wordsAbout(m_about.isNull() ? std::nullopt : std::optional{m_about});
    m_forms->showWords(about, isKept ? kept.value(textKey).toString() : standing);
}

void HandoverPage::message()
{
    auto operators = Operators{m_desk}.all().value_or(std::vector<Operator>{});
    std::erase_if(operators, [](const Operator &who) { return !who.active; });
    m_forms->showMessage(operators);
}

void HandoverPage::sign()
{
    if (m_presenter->state().canAnswer)
        m_forms->showSignature();
}

void HandoverPage::print()
{
    Q_EMIT printRequested();
}

void HandoverPage::end()
{
    if (m_presenter->canEnd())
        m_forms->showEnd(m_presenter->leftBehind());
}

void HandoverPage::tell(bool isBad, const QString &text)
{
    m_result->render({isBad ? Severity::Danger : Severity::Ok, text, {}, true});
    if (isBad && m_forms->isVisible())
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
