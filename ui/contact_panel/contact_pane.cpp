#include "contact_panel/contact_pane.h"

#include "actions/action_registry.h"
#include "support/clipboard.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace jour::ui {

ContactPane::ContactPane(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_presenter{new ContactPresenter{context.desk, this}},
      m_clipboard{new Clipboard{*QGuiApplication::clipboard(), std::chrono::seconds{10}, this}},
      m_heading{new PlainLabel{tr("Contacts"), TextRole::Heading, this}},
      m_number{new PlainLabel{{}, TextRole::Title, this}}, m_who{new PlainLabel{{}, TextRole::Muted, this}},
      m_call{new QWidget{this}}, m_empty{new EmptyState{this}}, m_scroll{new QScrollArea{this}}
{
    setObjectName(QStringLiteral("contactPane"));
    m_number->setObjectName(QStringLiteral("dialNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_who->setWordWrap(true);
    m_empty->setPicture(QStringLiteral("contact"));
    m_empty->setTexts(tr("No municipality yet"), tr("Choose a case, or give its home municipality."));

    auto *call = new QVBoxLayout{m_call};
    call->setContentsMargins(0, 0, 0, space::s);
    call->setSpacing(space::xs);
    call->addWidget(m_who);
    call->addWidget(m_number);
    auto *keys = new QWidget{m_call};
    auto *flow = new FlowLayout{keys, space::xs};
    int index = 0;
    for (const ActionId id :
         {ActionId::CallNext, ActionId::AttemptReached, ActionId::AttemptNoAnswer,
          ActionId::AttemptLeftMessage, ActionId::AttemptBusy, ActionId::AttemptWrongNumber}) {
        auto *button = new QToolButton{keys};
        button->setDefaultAction(context.actions.action(id));
        button->setObjectName(QString{QStringLiteral("key-") + context.actions.action(id)->objectName()});
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({20, 20});
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(plainText(specOf(id)));
        flow->insertWidget(index++, button);
    }
    call->addWidget(keys);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget{m_scroll};
    content->setProperty("panel", QStringLiteral("content"));
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins({});
    m_column->setSpacing(space::xs);
    m_scroll->setWidget(content);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    column->addWidget(m_call);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_presenter, &ContactPresenter::stateChanged, this, &ContactPane::render);
    hookActions();
    clear();
}

ContactPane::~ContactPane() = default;

void ContactPane::hookActions()
{
    const auto on = [this](ActionId id, auto run) { m_context.actions.onTriggered(id, this, run); };
    on(ActionId::CallNext, [this] { callChosen(); });
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
    render({});
}

void ContactPane::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void ContactPane::render(const ContactPanelState &state)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_widgets.clear();
    m_chosen = 0;
    for (const ContactGroup &group : state.groups)
        addGroup(group);
    m_column->addStretch(1);
    const bool empty = state.groups.empty();
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    showChosen();
}

void ContactPane::addGroup(const ContactGroup &group)
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
    if (!group.gap.isEmpty()) {
        auto *gap = new PlainLabel{group.gap, TextRole::Error, this};
        gap->setWordWrap(true);
        m_column->addWidget(gap);
    }
    for (const ContactRow &row : group.rows) {
        m_rows.push_back(row);
        m_widgets.push_back(rowWidget(row, m_rows.size() - 1));
        m_column->addWidget(m_widgets.back());
    }
}

QWidget *ContactPane::rowWidget(const ContactRow &row, std::size_t index)
{
    auto *card = new QFrame{this};
    card->setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(2);
    auto *name = new QPushButton{row.point.name, card};
    name->setProperty("kind", QStringLiteral("heading"));
    name->setObjectName(QStringLiteral("contact%1").arg(index));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainToolTip(*name, row.point.name);
    name->setAccessibleName(tr("%1, %2, %3, %4").arg(row.point.name, row.function, row.why, row.number));
    name->setIcon(icon(row.answersNow ? QStringLiteral("phone") : QStringLiteral("phone-missed"),
                       row.answersNow ? Token::Ok : Token::TextMuted));
    connect(name, &QPushButton::clicked, this, [this, index] { choose(index); });
    column->addWidget(name);
    auto *why = new PlainLabel{tr("%1 · %2").arg(row.function, row.why), TextRole::Caption, card};
    why->setElide(Qt::ElideRight);
    column->addWidget(why);
    auto *line = new QHBoxLayout;
    line->addWidget(new PlainLabel{row.number.isEmpty() ? tr("no number") : row.number, TextRole::Body, card},
                    1);
    if (!row.number.isEmpty()) {
        auto *copy = new QToolButton{card};
        copy->setIcon(icon(QStringLiteral("copy"), Token::TextMuted));
        copy->setAccessibleName(tr("Copy %1").arg(row.number));
        copy->setFocusPolicy(Qt::TabFocus);
        connect(copy, &QToolButton::clicked, this,
                [this, number = row.number] { m_clipboard->copy(number); });
        line->addWidget(copy);
    }
    column->addLayout(line);
    for (const QString &hint :
         {row.hint, row.point.remark, row.stale ? tr("Not verified for 90 days") : QString{}}) {
        if (hint.isEmpty())
            continue;
        auto *label = new PlainLabel{hint, TextRole::Caption, card};
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return card;
}

void ContactPane::choose(std::size_t index)
{
    m_chosen = index;
    showChosen();
}

const ContactRow *ContactPane::chosen() const
{
    return m_chosen < m_rows.size() ? &m_rows[m_chosen] : nullptr;
}

void ContactPane::showChosen()
{
    const ContactRow *row = chosen();
    m_call->setVisible(row != nullptr);
    if (row) {
        m_who->setPlainText(tr("Call %1: %2").arg(row->point.name, row->why));
        m_number->setPlainText(row->aloud.isEmpty() ? row->hint : row->aloud);
    }
    for (std::size_t i = 0; i < m_widgets.size(); ++i) {
        m_widgets[i]->setProperty("chosen", i == m_chosen);
        m_widgets[i]->style()->unpolish(m_widgets[i]);
        m_widgets[i]->style()->polish(m_widgets[i]);
    }
    Needs met;
    met.setFlag(Need::ContactSelected, row && !m_presenter->state().caseRef.isNull());
    Q_EMIT needsChanged(met);
}

void ContactPane::callChosen()
{
    const ContactRow *row = chosen();
    if (row && !row->dial.isEmpty())
        QDesktopServices::openUrl(QUrl{row->dial});
}

void ContactPane::log(AttemptOutcome outcome)
{
    const ContactRow *row = chosen();
    if (!row)
        return;
    const QString problemText = m_presenter->logAttempt(*row, outcome);
    if (!problemText.isEmpty()) {
        Q_EMIT problem(problemText);
        return;
    }
    if (reachedSomebody(outcome)) {
        Q_EMIT reached();
        return;
    }
    // The next number is already there when the receiver is put down.
    if (m_chosen + 1 < m_rows.size() && m_rows[m_chosen + 1].answersNow)
        choose(m_chosen + 1);
}

} // namespace jour::ui
