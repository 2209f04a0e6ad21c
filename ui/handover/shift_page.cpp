#include "handover/shift_page.h"

#include "handover/desk_shift_form.h"
#include "handover/page_head.h"
#include "handover/section_list.h"
#include "support/theme.h"
#include "widgets/banner.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds settling{300};

} // namespace

ShiftPage::ShiftPage(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_desk{context.desk},
      m_presenter{new ShiftPresenter{context.desk, this}}, m_refresh{new QTimer{this}},
      m_standing{new Banner{this}}, m_problem{new Banner{this}}, m_list{new SectionList{this}},
      m_form{new DeskShiftForm{context.desk.clock(), this}}, m_start{new QPushButton{tr("Start the shift  S"),
                                                                                     this}},
      m_change{new QPushButton{tr("Change  C"), this}}, m_read{new QPushButton{tr("Message read  L"), this}},
      m_handover{new QPushButton{tr("Handover  Ctrl+Shift+S"), this}}
{
    setObjectName(QStringLiteral("shiftPage"));
    m_list->setObjectName(QStringLiteral("shiftList"));
    m_list->setAccessibleName(tr("The shift"));
    m_list->setHeadings({tr("Case"), tr("What"), tr("State or child"), tr("Owner")}, {1});
    m_standing->setObjectName(QStringLiteral("shiftStanding"));
    m_start->setObjectName(QStringLiteral("shiftStart"));
    m_start->setProperty("kind", QStringLiteral("primary"));
    m_change->setObjectName(QStringLiteral("shiftChange"));
    m_read->setObjectName(QStringLiteral("shiftRead"));
    m_handover->setObjectName(QStringLiteral("shiftHandover"));
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(settling);
    build();
    connect(m_presenter, &ShiftPresenter::stateChanged, this, &ShiftPage::render);
    connect(m_presenter, &ShiftPresenter::problem, this, [this](const QString &text) {
        m_problem->render({Severity::Danger, text, {}, true});
    });
    connect(m_presenter, &ShiftPresenter::solved, this, [this] { m_problem->render({}); });
    connect(m_problem, &Banner::dismissed, this, [this] { m_problem->render({}); });
    connect(m_list, &SectionList::openRequested, this, &ShiftPage::openRequested);
    connect(m_list, &SectionList::lineChosen, this, [this] {
        const ListLine *line = m_list->currentLine();
        m_read->setEnabled(line && !line->entry.isNull());
    });
    connect(m_start, &QPushButton::clicked, this, &ShiftPage::startShift);
    connect(m_change, &QPushButton::clicked, this, &ShiftPage::changeShift);
    connect(m_read, &QPushButton::clicked, this, &ShiftPage::readMessage);
    connect(m_handover, &QPushButton::clicked, this, &ShiftPage::handoverRequested);
    connect(m_refresh, &QTimer::timeout, m_presenter, &ShiftPresenter::refresh);
    connect(&m_desk.feed(), &ChangeFeed::committed, this, [this] {
        if (isVisible())
            m_refresh->start();
    });
    m_list->setKeys([this](const QKeyEvent &event) { return runs(event); });
}

ShiftPage::~ShiftPage() = default;

void ShiftPage::build()
{
    auto *close = new QPushButton{tr("Close  Esc"), this};
    connect(close, &QPushButton::clicked, this, &ShiftPage::left);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_start, m_change, m_read, m_handover})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(pageHead(tr("The shift"), nullptr, close));
    column->addWidget(m_standing);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    column->addWidget(m_form);
    connect(m_form, &DeskShiftForm::left, this, [this] {
        m_form->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &DeskShiftForm::saved, this,
            [this](const std::vector<OperatorId> &people, const QString &others, std::optional<Instant> until,
                   const QString &untilWords) {
                const bool isDone = m_presenter->state().isRunning
                                        ? m_presenter->change(people, others, until, untilWords)
                                        : m_presenter->start(people, others, until, untilWords);
                if (!isDone)
                    return;
                m_form->hide();
                m_list->setFocus(Qt::OtherFocusReason);
            });
}

void ShiftPage::start()
{
    m_problem->render({});
    m_presenter->refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShiftPage::setPrivate(bool on)
{
    m_presenter->setPrivate(on);
    if (isVisible())
        m_presenter->refresh();
}

void ShiftPage::render(const ShiftState &state)
{
    m_standing->render({state.isRunning ? Severity::Ok : Severity::Info, state.standing, {}, false});
    m_start->setEnabled(!state.isRunning);
    m_change->setEnabled(state.isRunning);
    m_list->render(state.sections);
}

bool ShiftPage::runs(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_S: startShift(); return true;
    case Qt::Key_C: changeShift(); return true;
    case Qt::Key_L: readMessage(); return true;
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return false;
    }
}

void ShiftPage::startShift()
{
    if (!m_presenter->state().isRunning)
        m_form->open(m_presenter->operators(), m_desk.actor().id, nullptr);
}

void ShiftPage::changeShift()
{
    if (m_presenter->state().isRunning)
        m_form->open(m_presenter->operators(), m_desk.actor().id, &*m_presenter->overview().running);
}

void ShiftPage::readMessage()
{
    if (const ListLine *line = m_list->currentLine())
        m_presenter->messageRead(line->entry);
}

void ShiftPage::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

void ShiftPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // a minimized window loses nothing
        m_form->hide();
    QWidget::hideEvent(event);
}

} // namespace jour::ui
