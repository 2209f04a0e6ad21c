#include "contact_panel/contact_pane.h"

#include "actions/action_registry.h"
#include "contact_panel/contact_card.h"
#include "contact_panel/dial_card.h"
#include "support/clipboard.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/plain_label.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

constexpr int roomForWholeCall = 480;

} // namespace

ContactPane::ContactPane(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_presenter{new ContactPresenter{context.desk, this}},
      m_clipboard{new Clipboard{*QGuiApplication::clipboard(), std::chrono::seconds{10}, this}},
      m_call{new DialCard{context.actions, this}}, m_empty{new EmptyState{this}}, m_scroll{
                                                                                      new QScrollArea{this}}
{
    setObjectName(QStringLiteral("contactPane"));
    m_empty->setPicture(QStringLiteral("contact"));
    m_empty->setTexts(tr("No municipality yet"), tr("Choose a case, or give its home municipality."));
    m_scroll->setObjectName(QStringLiteral("contactScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(1); // a call has the room first
    auto *content = new QWidget{m_scroll};
    content->setProperty("panel", QStringLiteral("content"));
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins({});
    m_column->setSpacing(space::xs);
    m_scroll->setWidget(content);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(new PlainLabel{tr("Contacts"), TextRole::Heading, this});
    column->addWidget(m_call);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_presenter, &ContactPresenter::stateChanged, this, &ContactPane::render);
    connect(m_call, &DialCard::dialRequested, this, &ContactPane::dial);
    connect(m_call, &DialCard::numberChosen, m_presenter, &ContactPresenter::chooseNumber);
    hookActions();
    render(m_presenter->state());
}

ContactPane::~ContactPane() = default;

void ContactPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_call->setCompact(height() < roomForWholeCall);
}

void ContactPane::hookActions()
{
    const auto on = [this](ActionId id, auto run) { m_context.actions.onTriggered(id, this, run); };
    on(ActionId::CallNext, [this] { call(); });
    on(ActionId::DecisionMakers, [this] { m_presenter->toggleDecisionMakers(); });
    on(ActionId::AttemptReached, [this] { log(AttemptOutcome::Reached); });
    on(ActionId::AttemptNoAnswer, [this] { log(AttemptOutcome::NoAnswer); });
    on(ActionId::AttemptLeftMessage, [this] { log(AttemptOutcome::LeftMessage); });
    on(ActionId::AttemptBusy, [this] { log(AttemptOutcome::Busy); });
    on(ActionId::AttemptWrongNumber, [this] { log(AttemptOutcome::WrongNumber); });
    on(ActionId::AttemptRefused, [this] { log(AttemptOutcome::Refused); });
}

void ContactPane::showFor(CaseId id, const MunicipalityRef &home, const MunicipalityRef &whereabouts)
{
    m_presenter->showFor(id, home, whereabouts);
}

void ContactPane::clear()
{
    m_presenter->clear();
}

void ContactPane::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void ContactPane::render(const ContactPanelState &state)
{
    if (state.groups != m_shown)
        renderGroups(state);
    m_empty->setVisible(state.groups.empty());
    m_scroll->setVisible(!state.groups.empty());
    renderChosen(state);
    Needs met;
    met.setFlag(Need::ContactSelected, state.hasCase && state.chosen);
    Q_EMIT needsChanged(met);
}

void ContactPane::renderGroups(const ContactPanelState &state)
{
    const QWidget *focus = window()->focusWidget();
    const QString focused = focus && m_scroll->isAncestorOf(focus) ? focus->objectName() : QString{};
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // this may be running inside its click
            old->setObjectName({});
        }
        delete item;
    }
    m_cards.clear();
    m_shown = state.groups;
    for (std::size_t i = 0; i < state.groups.size(); ++i)
        addGroup(state.groups[i], i);
    m_column->addStretch(1);
    for (const auto &[place, card] : m_cards)
        if (auto *again = card->findChild<QWidget *>(focused); again && !focused.isEmpty())
            again->setFocus(Qt::OtherFocusReason);
}

void ContactPane::addGroup(const ContactGroup &group, std::size_t index)
{
    auto *head = new QWidget{this};
    auto *line = new QHBoxLayout{head};
    line->setContentsMargins(0, space::s, 0, 0);
    auto *title = new PlainLabel{group.title, TextRole::Heading, head};
    title->setElide(Qt::ElideRight);
    line->addWidget(title, 1);
    if (!group.code.isEmpty()) {
        auto *edit = new QPushButton{tr("Edit"), head};
        edit->setProperty("kind", QStringLiteral("link"));
        edit->setAccessibleName(tr("Edit the contacts of %1").arg(group.title));
        connect(edit, &QPushButton::clicked, this, [this, code = group.code] { Q_EMIT editRequested(code); });
        line->addWidget(edit);
    }
    m_column->addWidget(head);
    for (const auto &[text, role] :
         {std::pair{group.note, TextRole::Caption}, std::pair{group.gap, TextRole::Error}}) {
        if (text.isEmpty())
            continue;
        auto *label = new PlainLabel{text, role, this};
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    for (std::size_t row = 0; row < group.rows.size(); ++row) {
        auto *card = new ContactCard{group.rows[row], m_cards.size(), *m_clipboard, this};
        const ContactPlace place{index, row};
        connect(card, &ContactCard::chosen, m_presenter, [this, place] { m_presenter->choose(place); });
        m_cards.emplace_back(place, card);
        m_column->addWidget(card);
        card->show(); // one of its buttons may get the focus back
    }
    if (group.more > 0) {
        auto *more = new PlainLabel{
            tr("%n more contacts are not shown here. They stand in the directory.", nullptr, group.more),
            TextRole::Caption, this};
        more->setWordWrap(true);
        m_column->addWidget(more);
    }
}

void ContactPane::renderChosen(const ContactPanelState &state)
{
    m_call->render(state);
    for (const auto &[place, card] : m_cards) {
        const bool isChosen = state.chosen == place;
        card->setChosen(isChosen);
        const ContactPointId id = isChosen ? chosenRow(state)->point.id : ContactPointId{};
        if (!isChosen || std::exchange(m_inSight, id) == id)
            continue;
        // Once the layout knows where it is.
        QTimer::singleShot(0, card,
                           [this, shown = card] { m_scroll->ensureWidgetVisible(shown, 0, space::s); });
    }
}

void ContactPane::takeKeyboard()
{
    const auto chosen = std::ranges::find_if(
        m_cards, [this](const auto &each) { return m_presenter->state().chosen == each.first; });
    if (m_cards.empty())
        setFocus(Qt::ShortcutFocusReason);
    else
        (chosen == m_cards.end() ? m_cards.front() : *chosen).second->focusName();
}

void ContactPane::call()
{
    if (m_presenter->state().calling)
        dial();
    else
        m_presenter->call();
}

void ContactPane::dial()
{
    const ContactNumber *number = chosenNumber(m_presenter->state());
    if (number && !QDesktopServices::openUrl(QUrl{number->dial}))
        Q_EMIT problem(tr("No telephone program took the number: dial it by hand."));
}

void ContactPane::log(AttemptOutcome outcome)
{
    if (!chosenRow(m_presenter->state()))
        return;
    if (const QString problemText = m_presenter->logAttempt(outcome); !problemText.isEmpty())
        Q_EMIT problem(problemText);
    else if (reachedSomebody(outcome))
        Q_EMIT reached();
}

} // namespace jour::ui
