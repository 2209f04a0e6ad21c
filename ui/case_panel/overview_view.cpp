#include "case_panel/overview_view.h"

#include "case_panel/deadline_list.h"
#include "case_panel/fact_lines.h"
#include "case_panel/responsibility_card.h"
#include "domain/cases/case_transitions.h"
#include "domain/handover/protection_mask.h"
#include "services/responsibility_of.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace jour::ui {

namespace {

/// Threat model L8: a revealed person is masked again by itself.
constexpr std::chrono::seconds revealedFor{20};

} // namespace

OverviewView::OverviewView(const Desk &desk, QWidget *parent) : QScrollArea{parent}, m_desk{desk}
{
    setObjectName(QStringLiteral("overview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget{this};
    content->setProperty("panel", QStringLiteral("content"));
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(space::l, space::s, space::l, space::l);
    m_column->setSpacing(space::m);
    setWidget(content);
}

void OverviewView::render(const CaseFile &file)
{
    if (m_file == file)
        return;
    const bool other = m_file && m_file->c.id != file.c.id;
    m_file = file;
    if (other && m_revealed)
        setRevealed({});
    else
        rebuild();
}

void OverviewView::showRevealed(const Person &person)
{
    setRevealed(person);
    QTimer::singleShot(revealedFor, this, [this, id = person.id] {
        if (!m_revealed || m_revealed->id != id)
            return;
        setRevealed({});
    });
}

void OverviewView::setRevealed(std::optional<Person> person)
{
    m_revealed = std::move(person);
    rebuild();
    Q_EMIT revealedChanged(m_revealed.has_value());
}

void OverviewView::setPrivate(bool on)
{
    m_private = on;
    rebuild();
}

void OverviewView::rebuild()
{
    if (!m_file)
        return;
    const int scrolled = verticalScrollBar()->value();
    const auto line = m_deadlines ? m_deadlines->focusedLine() : std::nullopt;
    const TimerId focused = focusedDeadline().value_or(TimerId{});
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hides = ProtectionMask::isNeeded(m_file->persons);
    addMatches();
    addResponsibility();
    addDeadlines();
    for (const Person &person : m_file->persons)
        addPerson(person);
    for (const FactGroup &group : factGroups(*m_file, m_hides && !m_revealed, m_desk)) {
        auto *list = new FactList{this};
        list->render(group.lines);
        connect(list, &FactList::editRequested, this, &OverviewView::editRequested);
        addSection(group.title, list);
    }
    m_column->addStretch(1);
    verticalScrollBar()->setValue(scrolled);
    if (line && m_deadlines)
        m_deadlines->focusLine(focused, *line);
}

std::optional<TimerId> OverviewView::focusedDeadline() const
{
    return m_deadlines ? m_deadlines->focused() : std::nullopt;
}

void OverviewView::focusDeadline(TimerId id)
{
    if (m_deadlines)
        m_deadlines->focusIfThere(id);
}

bool OverviewView::focusDeadlines()
{
    if (m_deadlines)
        m_deadlines->focusLine({}, 0);
    return m_deadlines;
}

void OverviewView::addResponsibility()
{
    const Municipalities &municipalities = m_desk.reference().municipalities;
    auto *card = new ResponsibilityCard{responsibilityOf(*m_file, municipalities), municipalities,
                                        isOpen(m_file->c.state), m_hides && !m_revealed, this};
    connect(card, &ResponsibilityCard::settleRequested, this, &OverviewView::responsibilityRequested);
    m_column->addWidget(card);
}

void OverviewView::addMatches()
{
    if (m_file->matches.empty())
        return;
    std::set<QString> municipalities;
    for (const PersonMatch &match : m_file->matches)
        municipalities.insert(match.municipality.code);
    auto *box = new QFrame{this};
    box->setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{box};
    column->addWidget(new PlainLabel{
        tr("The same child in %n earlier case(s)", nullptr, static_cast<int>(m_file->matches.size())),
        TextRole::Heading, box});
    for (const PersonMatch &match : m_file->matches) {
        auto *row = new QHBoxLayout;
        const QString how = match.linked     ? tr("linked")
                            : match.byNumber ? tr("same number")
                                             : tr("same name and birth date");
        auto *open = new QPushButton{match.caseNumber, box};
        open->setProperty("kind", QStringLiteral("link"));
        open->setAccessibleName(tr("Open %1").arg(match.caseNumber));
        connect(open, &QPushButton::clicked, this, [this, id = match.caseRef] { Q_EMIT caseRequested(id); });
        auto *link = new QPushButton{match.linked ? tr("Undo link") : tr("Same person"), box};
        link->setProperty("kind", QStringLiteral("quiet"));
        link->setAccessibleName(tr("%1: %2").arg(link->text(), match.caseNumber));
        connect(link, &QPushButton::clicked, this, [this, match] { Q_EMIT linkRequested(match); });
        row->addWidget(open);
        const QString place = match.isProtected
                                  ? tr("protected identity")
                                  : Wording::of(match.municipality, m_desk.reference().municipalities);
        row->addWidget(
            new PlainLabel{tr("%1 · %2 · %3").arg(Formats::day(match.receivedAt, m_desk.now()), place, how),
                           TextRole::Muted, box},
            1);
        row->addWidget(link);
        column->addLayout(row);
    }
    m_column->addWidget(box);
}

void OverviewView::addDeadlines()
{
    if (DeadlineList::isEmpty(*m_file))
        return;
    const std::vector<Limit> limits = currentLimits(m_desk);
    const DeadlineText::Ground words{limits, m_desk.reference().classifications, m_desk.now(),
                                     (m_hides || m_private) && !m_revealed};
    m_deadlines = new DeadlineList{{*m_file, words}, m_explained, this};
    connect(m_deadlines, &DeadlineList::doneRequested, this, &OverviewView::doneRequested);
    connect(m_deadlines, &DeadlineList::snoozeRequested, this, &OverviewView::snoozeRequested);
    // Not now: it has no place yet.
    connect(m_deadlines, &DeadlineList::shown, this,
            [this](QWidget *line) { QTimer::singleShot(0, line, [this, line] { showWhole(*line); }); });
    addSection(tr("Deadlines running"), m_deadlines);
}

/// Also where the case as a whole is scrolled. Its heading is seen in any case.
void OverviewView::showWhole(QWidget &line)
{
    for (QWidget *place = this; place; place = place->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(place)) {
            area->ensureWidgetVisible(&line, 0, space::s);
            if (auto *heading = line.findChild<QPushButton *>(QStringLiteral("sectionHeading")))
                area->ensureWidgetVisible(heading, 0, space::s);
        }
}

void OverviewView::addPerson(const Person &person)
{
    const bool revealed = m_revealed && m_revealed->id == person.id;
    const bool masked = (m_hides || m_private) && !revealed;
    auto *content = new QWidget{this};
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins({});
    auto *list = new FactList{content};
    list->render(personLines(person.facts, masked, m_desk));
    connect(list, &FactList::editRequested, this,
            [this, id = person.id](const QString &fact) { Q_EMIT editPersonRequested(id, fact); });
    column->addWidget(list);
    if (masked && m_hides) {
        auto *reveal = new QPushButton{tr("Show protected identity…"), content};
        reveal->setObjectName(QStringLiteral("revealButton"));
        connect(reveal, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT revealRequested(id); });
        column->addWidget(reveal, 0, Qt::AlignLeft);
    }
    const QString name = masked ? initials(person.facts) : fullName(person.facts);
    addSection(name.isEmpty() ? Wording::of(person.facts.role)
                              : tr("%1: %2").arg(Wording::of(person.facts.role), name),
               content);
}

void OverviewView::addSection(const QString &title, QWidget *content)
{
    m_column->addWidget(new Section{title, content, this});
}

} // namespace jour::ui
