#include "intake/intake_view.h"

#include "intake/draft_list.h"
#include "intake/form_parts.h"
#include "intake/match_bar.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/reading_order.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jour::ui {

IntakeView::IntakeView(const FormTables &tables, QWidget *parent)
    : QWidget{parent}, m_tables{tables}, m_layout{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("intakeView"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    build();
}

void IntakeView::build()
{
    delete m_body; // at once: left to itself it could outlive the desk that it reads
    m_parts.clear();
    m_tail = nullptr;
    m_commands = nullptr;
    m_body = new QWidget{this};
    m_layout->addWidget(m_body);
    auto *column = new QVBoxLayout{m_body};
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_received = new PlainLabel{{}, TextRole::Title, m_body};
    m_received->setObjectName(QStringLiteral("receivedAt"));
    m_problem = new Banner{m_body};
    m_problem->setObjectName(QStringLiteral("intakeProblem"));
    m_drafts = new DraftList{m_body};
    m_matches = new MatchBar{m_body};
    m_saved = new PlainLabel{{}, TextRole::Caption, m_body};
    m_saved->setObjectName(QStringLiteral("draftKept"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_received);
    head->addStretch(1);
    head->addWidget(m_saved);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_drafts);
    column->addWidget(m_matches);

    // Nothing changes hands once it is built: each time everything in it would be styled anew.
    m_pages = new QStackedWidget{m_body};
    m_scroll = new QScrollArea{m_pages};
    auto *content = new QWidget{m_scroll->viewport()};
    content->setProperty("panel", QStringLiteral("content"));
    auto *form = new QVBoxLayout{content};
    form->setContentsMargins(2, 0, space::m, space::m);
    form->setSpacing(0);
    m_scroll->setObjectName(QStringLiteral("intakeScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    addForm(form);
    m_scroll->setWidget(content);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(emptyPage());
    column->addWidget(m_pages, 1);
    buildTail();
    connect(m_drafts, &DraftList::resumeRequested, this, &IntakeView::resumeRequested);
    connect(m_drafts, &DraftList::discardRequested, this, &IntakeView::discardRequested);
    connect(m_matches, &MatchBar::caseRequested, this, &IntakeView::caseRequested);
}

void IntakeView::addForm(QVBoxLayout *column)
{
    QWidget *content = column->parentWidget();
    auto *call = new CallPart{m_tables, content};
    connect(call, &CallPart::typedOn, this, &IntakeView::typeName);
    addPart(call, column);
    addPart(new ChildPart{m_tables, content}, column);
    addPart(new PlacePart{m_tables, content}, column);
    addPart(new EventPart{m_tables, content}, column);
    addPart(new CarePart{m_tables, content}, column);
    addPart(new GuardiansPart{m_tables, content}, column);
    column->addStretch(1);
    m_form = column;
}

void IntakeView::addPart(FormPart *part, QVBoxLayout *column)
{
    column->addWidget(part);
    m_parts.push_back(part);
    connect(part, &FormPart::edited, this, &IntakeView::tell);
}

QWidget *IntakeView::emptyPage()
{
    auto *empty = new EmptyState{m_pages};
    empty->setPicture(QStringLiteral("new-case"));
    empty->setTexts(tr("No call is being written in"), tr("Ctrl+N picks one up and stamps the time."));
    empty->setButton(tr("New case"));
    connect(empty, &EmptyState::buttonClicked, this, &IntakeView::startRequested);
    return empty;
}

QWidget *IntakeView::commandBar()
{
    auto *bar = new QWidget{m_body};
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto add = [&](const QString &text, const char *name, auto run) {
        auto *button = new QPushButton{text, bar};
        button->setObjectName(QLatin1String{name});
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(tr("Open the case  Ctrl+Enter"), "intakeOpen", &IntakeView::open)
        ->setProperty("kind", QStringLiteral("primary"));
    add(tr("Leave  Esc"), "intakeLeave", &IntakeView::leaveRequested);
    add(tr("Paste text  Ctrl+Shift+V"), "intakePaste", &IntakeView::paste);
    row->addStretch(1);
    return bar;
}

void IntakeView::render(const IntakeState &state)
{
    m_state = state;
    m_rendering = true;
    fitPersons();
    m_pages->setCurrentIndex(state.active ? 0 : 1);
    m_commands->setVisible(state.active);
    m_received->setVisible(state.active);
    m_received->setPlainText(
        state.form.afterwards
            ? tr("Entered afterwards, received %1").arg(Formats::fullDateTime(state.form.receivedAt))
            : tr("New case, received %1")
                  .arg(QString{Formats::day(state.form.receivedAt) % QLatin1Char{' '} %
                               Formats::timeWithSeconds(state.form.receivedAt)}));
    m_problem->render({Severity::Danger, state.problem, {}, false});
    m_drafts->render(state.drafts);
    m_matches->render(state.matchSummary, state.matches);
    m_saved->setPlainText(state.saved);
    m_pasted->setVisible(!state.form.pasted.isEmpty());
    m_pastedSummary->setPlainText(state.pastedSummary);
    if (m_pastedText->toPlainText() != state.form.pasted)
        m_pastedText->setPlainText(state.form.pasted);
    if (state.active) {
        for (FormPart *part : m_parts)
            part->render(state);
        for (FormPart *part : m_tailParts)
            part->render(state);
        m_target->renderVerdict(state);
    }
    m_rendering = false;
}

void IntakeView::focusFirst()
{
    m_scroll->verticalScrollBar()->setValue(0);
    if (auto *urgency = m_body->findChild<QWidget *>(QStringLiteral("facts.urgency")))
        urgency->setFocus(Qt::TabFocusReason);
}

void IntakeView::typeName(const QString &text)
{
    auto *name = m_body->findChild<QLineEdit *>(QStringLiteral("persons.0.givenName"));
    name->setFocus(Qt::OtherFocusReason);
    name->end(false);
    QKeyEvent typed{QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text};
    QCoreApplication::sendEvent(name, &typed);
}

IntakeForm IntakeView::form() const
{
    IntakeForm form = m_state.form;
    for (const FormPart *part : m_parts)
        part->take(form);
    for (const FormPart *part : m_tailParts)
        part->take(form);
    return form;
}

void IntakeView::tell()
{
    if (!m_rendering)
        Q_EMIT edited(form());
}

void IntakeView::open()
{
    if (!m_state.active)
        return;
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // what is typed in a list field settles: "haninge" becomes the municipality
    QStringList unread;
    for (const FormPart *part : m_parts)
        unread += part->unread();
    Q_EMIT openRequested(form(), unread);
}

void IntakeView::paste()
{
    Q_EMIT pasteRequested(QGuiApplication::clipboard()->text());
}

void IntakeView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        open();
    else if (event->key() == Qt::Key_Escape && m_state.active)
        Q_EMIT leaveRequested();
    else if (event->key() == Qt::Key_V && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
             m_state.active)
        paste();
    else
        QWidget::keyPressEvent(event);
}

bool IntakeView::focusNextPrevChild(bool next)
{
    return tabAsRead(*this, next) || QWidget::focusNextPrevChild(next);
}

void IntakeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        build();
        render(IntakeState{m_state});
    }
    QWidget::changeEvent(event);
}

} // namespace jour::ui
