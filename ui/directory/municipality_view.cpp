#include "directory/municipality_view.h"

#include "directory/directory_rows.h"
#include "directory/point_card.h"
#include "directory/point_editor.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/short_text.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

QString nameOfFocusIn(const QWidget &area)
{
    const QWidget *focus = area.window()->focusWidget();
    return focus && area.isAncestorOf(focus) ? focus->objectName() : QString{};
}

} // namespace

MunicipalityView::MunicipalityView(const Classifications &lists, const Clock &clock, QWidget *parent)
    : QWidget{parent}, m_title{new PlainLabel{{}, TextRole::Title, this}}, m_caption{new PlainLabel{
                                                                               {}, TextRole::Caption, this}},
      m_agreement{new QCheckBox{tr("In the agreement"), this}},
      m_reason{new PlainLabel{tr("Only a manager may change the agreement."), TextRole::Caption, this}},
      m_answerIcon{new PlainLabel{this}}, m_answer{new PlainLabel{this}},
      m_night{new PlainLabel{{}, TextRole::Warning, this}}, m_new{new QPushButton{tr("Ne&w contact"), this}},
      m_header{new QWidget{this}}, m_scroll{new QScrollArea{this}}, m_more{new PlainLabel{
                                                                        {}, TextRole::Caption, this}},
      m_editor{new PointEditor{lists, clock, this}}, m_empty{new EmptyState{this}}
{
    setObjectName(QStringLiteral("municipalityView"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::s);
    buildHeader(*column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget{m_scroll};
    content->setProperty("panel", QStringLiteral("content"));
    m_cards = new QVBoxLayout{content};
    m_cards->setContentsMargins(0, 0, space::s, space::m);
    m_cards->setSpacing(space::s);
    m_cards->addWidget(m_editor);
    m_cards->addWidget(m_more);
    m_cards->addStretch(1);
    m_more->setObjectName(QStringLiteral("moreContacts"));
    m_more->setWordWrap(true);
    m_editor->hide();
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_new, &QPushButton::clicked, this, &MunicipalityView::newRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, &MunicipalityView::newRequested);
    connect(m_agreement, &QCheckBox::clicked, this, &MunicipalityView::agreementRequested);
    connect(m_editor, &PointEditor::retiringShown, this, [this] { scrollToEditor(Qt::BottomEdge); });
    renderHeader(m_state);
    renderCards(m_state);
}

void MunicipalityView::buildHeader(QVBoxLayout &column)
{
    m_agreement->setObjectName(QStringLiteral("inAgreement"));
    m_new->setObjectName(QStringLiteral("newContact"));
    m_new->setIcon(icon(QStringLiteral("plus")));
    m_answer->setObjectName(QStringLiteral("answersNow"));
    m_answer->setWordWrap(true);
    m_night->setWordWrap(true);
    m_title->setElide(Qt::ElideRight);
    m_title->setObjectName(QStringLiteral("municipalityTitle"));
    auto *header = new QVBoxLayout{m_header};
    header->setContentsMargins(0, 0, space::s, 0);
    header->setSpacing(space::xs);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_new);
    header->addLayout(top);
    auto *second = new QHBoxLayout;
    second->addWidget(m_caption, 1);
    second->addWidget(m_agreement);
    header->addLayout(second);
    header->addWidget(m_reason, 0, Qt::AlignRight);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space::s);
    m_answerIcon->setFixedSize(18, 18);
    answer->addWidget(m_answerIcon, 0, Qt::AlignTop);
    answer->addWidget(m_answer, 1);
    header->addLayout(answer);
    header->addWidget(m_night);
    column.addWidget(m_header);
}

void MunicipalityView::render(const DirectoryState &state)
{
    const bool cardsDiffer = state.page != m_state.page || state.editing != m_state.editing;
    const bool another = state.inSight != m_state.inSight;
    m_state = state;
    renderHeader(state);
    if (cardsDiffer)
        renderCards(state);
    if (cardsDiffer || another)
        renderInSight(state.inSight, another);
}

PointCard *MunicipalityView::cardOf(ContactPointId id) const
{
    const auto found = std::ranges::find(m_shown, id, &PointCard::pointId);
    return id.isNull() || found == m_shown.end() ? nullptr : *found;
}

void MunicipalityView::renderInSight(ContactPointId inSight, bool scroll)
{
    PointCard *meant = cardOf(inSight);
    for (PointCard *card : m_shown)
        card->setInSight(card == meant);
    if (meant && scroll) // once the layout knows where it is
        QTimer::singleShot(0, meant, [this, meant] { m_scroll->ensureWidgetVisible(meant, 0, space::m); });
}

void MunicipalityView::renderHeader(const DirectoryState &state)
{
    const MunicipalityPage &page = state.page;
    m_header->setVisible(!page.code.isEmpty());
    m_title->setPlainText(page.title);
    m_caption->setPlainText(page.caption);
    m_agreement->setVisible(page.mayHaveAgreement);
    m_agreement->setChecked(page.inAgreement);
    m_agreement->setEnabled(state.manager);
    m_reason->setVisible(page.mayHaveAgreement && !state.manager);
    m_answer->setTextRole(page.gap ? TextRole::Error : TextRole::Body);
    m_answer->setPlainText(breakable(page.answer));
    const Theme &theme = themeOf(palette());
    m_answerIcon->setPixmap(iconPixmap(page.gap ? QStringLiteral("warning") : QStringLiteral("phone"),
                                       page.gap ? theme.overdue : theme.ok, 18, devicePixelRatioF()));
    m_night->setVisible(!page.night.isEmpty());
    m_night->setPlainText(page.night);
}

void MunicipalityView::clearCards()
{
    for (PointCard *card : m_shown) {
        card->hide();
        card->deleteLater(); // this may be running inside its click
    }
    m_shown.clear();
}

void MunicipalityView::renderCards(const DirectoryState &state)
{
    const QString focused = nameOfFocusIn(*m_scroll);
    clearCards();
    m_cards->removeWidget(m_editor);
    const auto edited = [&](const PointRow &row) { return row.point.id == state.editing->id; };
    int place = 0;
    if (state.editing && std::ranges::none_of(state.page.points, edited))
        m_cards->insertWidget(place++, m_editor);
    for (std::size_t i = 0; i < state.page.points.size(); ++i) {
        const PointRow &row = state.page.points[i];
        if (state.editing && edited(row)) {
            m_cards->insertWidget(place++, m_editor);
            continue;
        }
        auto *card = new PointCard{row, i, this};
        connect(card, &PointCard::editRequested, this, &MunicipalityView::editRequested);
        connect(card, &PointCard::verifyRequested, this, &MunicipalityView::verifyRequested);
        connect(card, &PointCard::historyRequested, this, &MunicipalityView::historyRequested);
        m_cards->insertWidget(place++, card);
        card->show();
        m_shown.push_back(card);
        if (auto *again = card->findChild<QWidget *>(focused); again && !focused.isEmpty())
            again->setFocus(Qt::OtherFocusReason);
    }
    m_editor->setVisible(state.editing.has_value());
    m_more->setVisible(state.page.more > 0);
    m_more->setPlainText(
        tr("%n more contacts are not shown here. Search for them by name, function or number.", nullptr,
           state.page.more));
    const bool none = state.page.points.empty() && !state.editing;
    m_scroll->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setPicture(state.page.code.isEmpty() ? QStringLiteral("municipality")
                                                  : QStringLiteral("contact"));
    if (state.page.code.isEmpty())
        m_empty->setTexts(tr("Choose a municipality"), tr("Type its name or code, then Enter."));
    else
        m_empty->setTexts(tr("No contacts yet"), tr("Add whom to call, or import a file."));
    m_empty->setButton(state.page.code.isEmpty() ? QString{} : tr("New contact"));
}

void MunicipalityView::openEditor(const PointForm &typed, const PointChoices &choices)
{
    m_editor->open(typed, m_state.before, m_state.page.title, choices);
    if (isVisible()) // a draft is picked up before the page is shown
        m_editor->focusFirst();
    scrollToEditor(Qt::TopEdge);
}

void MunicipalityView::scrollToEditor(Qt::Edge edge)
{
    // Once the layout knows where things are.
    QTimer::singleShot(0, this, [this, edge] {
        const int end = m_editor->geometry().bottom() - m_scroll->viewport()->height() + space::m;
        m_scroll->verticalScrollBar()->setValue(edge == Qt::TopEdge ? m_editor->y() : end);
    });
}

void MunicipalityView::focusFirst()
{
    if (m_state.editing)
        m_editor->focusFirst();
    else if (PointCard *meant = cardOf(m_state.inSight))
        meant->focusName();
    else if (!m_shown.empty())
        m_shown.front()->focusName();
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
