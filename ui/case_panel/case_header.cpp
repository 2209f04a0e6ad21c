#include "case_panel/case_header.h"

#include "actions/action_registry.h"
#include "case_panel/case_presenter.h"
#include "case_panel/kin_links.h"
#include "domain/escalation/rules.h"
#include "domain/handover/protection_mask.h"
#include "services/step_duty.h"
#include "support/deadline_text.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/wording.h"
#include "widgets/countdown.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

/// Narrower than this the action stands under the countdown: beside it there would be no room for the name.
constexpr int roomForBeside = 520;

const Person *firstChild(const CaseFile &file)
{
    const auto found =
        std::ranges::find_if(file.persons, [](const Person &p) { return p.facts.role == PersonRole::Child; });
    return found == file.persons.end() ? nullptr : &*found;
}

CountdownPhase phaseFor(const Timer &timer, Instant now)
{
    if (isSnoozed(timer, now))
        return CountdownPhase::Paused;
    switch (phaseOf(timer, now)) {
    case TimerPhase::Scheduled: return CountdownPhase::Running;
    case TimerPhase::Warned: return CountdownPhase::Warned;
    case TimerPhase::Overdue: return CountdownPhase::Overdue;
    case TimerPhase::Ended: return CountdownPhase::None;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseHeader::CaseHeader(ActionRegistry &actions, const Desk &desk, QWidget *parent)
    : QFrame{parent}, m_actions{actions}, m_desk{desk}, m_shape{new PlainLabel{this}},
      m_who{new PlainLabel{{}, TextRole::Title, this}}, m_facts{new PlainLabel{{}, TextRole::Muted, this}},
      m_verdict{new PlainLabel{{}, TextRole::Caption, this}}, m_kin{new KinLinks{this}},
      m_countdown{new Countdown{Countdown::Size::Big, this}}, m_action{new QPushButton{this}}
{
    setObjectName(QStringLiteral("caseHeader"));
    m_who->setObjectName(QStringLiteral("caseWho"));
    m_who->setElide(Qt::ElideRight);
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_kin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the links make the case no wider
    m_countdown->setObjectName(QStringLiteral("caseCountdown"));
    m_action->setObjectName(QStringLiteral("nextAction"));
    m_action->setProperty("kind", QStringLiteral("primary"));

    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(m_shape);
    title->addWidget(m_who, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::xs);
    left->addLayout(title);
    left->addWidget(m_facts);
    left->addWidget(m_kin);
    left->addWidget(m_verdict);
    left->addStretch(1);
    m_next = new QBoxLayout{QBoxLayout::TopToBottom};
    m_next->setSpacing(space::xs);
    m_next->addWidget(m_countdown, 0, Qt::AlignRight);
    m_next->addWidget(m_action, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(space::l, space::m, space::l, space::s);
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addLayout(m_next);
    connect(m_kin, &KinLinks::caseRequested, this, &CaseHeader::caseRequested);
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.contacts)
            renderTexts();
    });
}

void CaseHeader::render(const CaseFile &file)
{
    m_file = file;
    m_limits = currentLimits(m_desk);
    renderTexts();
    renderCountdown();
    renderAction();
    m_kin->render(file, m_desk.now());
}

void CaseHeader::setNow(Instant now)
{
    m_now = now;
    renderCountdown();
    if (m_dutyChangesAt && now >= *m_dutyChangesAt)
        renderTexts();
}

void CaseHeader::setPrivate(bool on)
{
    m_private = on;
    renderTexts();
}

void CaseHeader::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    fit();
    renderAction();
}

void CaseHeader::fit()
{
    m_countdown->setSize(m_compact ? Countdown::Size::Middle : Countdown::Size::Big);
    m_verdict->setVisible(!m_compact);
    m_facts->setElide(m_compact ? Qt::ElideRight : Qt::ElideNone);
    m_facts->setWordWrap(!m_compact);
    const bool isBeside = m_compact && width() >= roomForBeside;
    m_next->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int above = m_compact ? space::xs : space::m;
    layout()->setContentsMargins(space::l, above, space::l, m_compact ? space::xs : space::s);
}

void CaseHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void CaseHeader::renderTexts()
{
    if (!m_file)
        return;
    const Case &c = m_file->c;
    m_shape->setPixmap(urgencyPixmap(c.facts.urgency, 22, *this));
    m_shape->setAccessibleName(Wording::of(c.facts.urgency));
    const Person *child = firstChild(*m_file);
    QString who = tr("Unknown child");
    const bool hides = ProtectionMask::isNeeded(m_file->persons);
    if (child && !fullName(child->facts).isEmpty())
        who = hides || m_private ? initials(child->facts) : fullName(child->facts);
    if (child && isProtected(child->facts))
        who += QStringLiteral(" · ") + Wording::of(child->facts.protection);
    m_who->setPlainText(who);

    QStringList facts{c.number};
    if (!m_file->assignedSignature.isEmpty()) // so early that it stands there however little room there is
        facts << m_file->assignedSignature;
    if (m_file->offer)
        facts << offerWords();
    facts << Wording::of(c.facts.urgency) << Wording::of(c.state);
    const Classifications &lists = m_desk.reference().classifications;
    const QString waitingFor =
        hides ? ProtectionMask{MaskFor::Desk, lists}.key("waitingFor", c.waitingFor) : c.waitingFor;
    if (c.state == CaseState::Waiting && !waitingFor.isEmpty())
        facts.last() +=
            QStringLiteral(": ") + Wording::of(lists.item(QStringLiteral("waitingFor"), waitingFor));
    const QString municipality = Wording::of(c.facts.homeMunicipality, m_desk.reference().municipalities);
    facts << (municipality.isEmpty() ? tr("municipality unknown") : municipality);
    facts << tr("received %1").arg(Formats::moment(c.receivedAt, m_desk.now()));
    if (m_file->asleepSince)
        facts << tr("asleep, untouched since %1").arg(Formats::isoDay(*m_file->asleepSince));
    facts << planWords(hides);
    if (const QString names = awaitedNames(); !names.isEmpty())
        facts << tr("%1 has not taken it yet").arg(names);
    if (const QString duty = dutyWords(); !duty.isEmpty())
        facts << duty;
    m_dutyChangesAt = m_file->run ? midStepChangesAt(m_desk, c.facts, *m_file->run) : std::nullopt;
    m_facts->setPlainText(facts.join(QStringLiteral("  ·  ")));
    m_verdict->setPlainText(QString{Wording::of(m_file->targetGroup) + QStringLiteral(". ") +
                                    Wording::consequenceOf(m_file->targetGroup)});
}

QStringList CaseHeader::planWords(bool hidesWords) const
{
    QStringList words;
    if (!m_file->run)
        return words;
    const EscalationRun &run = *m_file->run;
    if (run.pause) {
        const QString until = Formats::moment(run.pause->until, m_desk.now());
        words << (hidesWords ? tr("plan paused until %1").arg(until)
                             : tr("plan paused until %1: %2").arg(until, run.pause->reason));
    }
    if (run.opensAt)
        words << tr("outside of the hours of the step, which begins %1")
                     .arg(Formats::moment(*run.opensAt, m_desk.now()));
    if (QString calls = DeadlineText::callsMade(run); !calls.isEmpty()) {
        calls.chop(1); // the full stop
        words << calls;
    }
    return words;
}

/// Some have taken a step that asks for all, and these have not.
QString CaseHeader::awaitedNames() const
{
    if (!m_file->run || m_file->run->answers.empty())
        return {};
    QStringList names;
    for (const ResolvedContact &contact : stillAwaited(*m_file->run, m_desk.now()))
        names << Wording::of(contact);
    return names.join(QStringLiteral(", "));
}

QString CaseHeader::dutyWords() const
{
    if (!m_file->run)
        return {};
    const auto changed = dutyChangedMidStep(m_desk, m_file->c.facts, *m_file->run);
    if (!changed)
        return {};
    QStringList names;
    for (const DutyAnswer &answer : changed->fresh)
        names << (answer.person ? answer.person->name : answer.point.name);
    const QString all = names.join(QStringLiteral(", "));
    return changed->at ? tr("new on duty since %1: %2").arg(Formats::moment(*changed->at, m_desk.now()), all)
                       : tr("on duty now, and not asked yet: %1").arg(all);
}

bool CaseHeader::isOfferedToMe() const
{
    return m_file && m_file->offer && m_file->offer->to == m_desk.actor().id;
}

QString CaseHeader::offerWords() const
{
    const QString since = Formats::moment(m_file->offer->since, m_desk.now());
    return isOfferedToMe() ? tr("offered to you since %1").arg(since)
                           : tr("offered to %1 since %2").arg(m_file->offer->signature, since);
}

void CaseHeader::renderCountdown()
{
    const Timer *next = m_file ? nextTimerOf(*m_file) : nullptr;
    CountdownState state{.now = m_now};
    if (next) {
        const Policy *policy = m_file->run ? &m_file->run->policy : nullptr;
        const bool hides = ProtectionMask::isNeeded(m_file->persons);
        state.label = Wording::titleOf(hides ? ProtectionMask::timer(*next) : *next, policy, m_limits);
        state.due = next->due;
        state.phase = phaseFor(*next, m_now);
        if (next->snooze && state.phase == CountdownPhase::Paused)
            state.quietUntil = next->snooze->until;
    }
    m_countdown->setState(state);
}

void CaseHeader::renderAction()
{
    const auto [id, text] = nextAction();
    disconnect(m_action, &QPushButton::clicked, nullptr, nullptr); // not all: the style must hear of its end
    connect(m_action, &QPushButton::clicked, m_actions.action(id), &QAction::trigger);
    // The name has the room first.
    const QString words = m_compact && id == ActionId::TimerAcknowledge ? tr("Taken by…") : text;
    m_action->setText(
        QStringLiteral("%1  %2").arg(words, shortcutOf(specOf(id)).toString(QKeySequence::NativeText)));
    m_action->setAccessibleName(text);
    m_action->setVisible(m_file && (isOfferedToMe() || nextTimerOf(*m_file)));
}

std::pair<ActionId, QString> CaseHeader::nextAction() const
{
    if (isOfferedToMe())
        return {ActionId::AcceptCase, tr("Take over the case")};
    if (m_file && m_file->c.state == CaseState::New)
        return {ActionId::StateAcknowledge, tr("Take the case")};
    if (m_file && m_file->run && m_file->run->state == RunState::Paused)
        return {ActionId::StepResume, tr("Go on with the plan")};
    return {ActionId::TimerAcknowledge, tr("Somebody took it")};
}

void CaseHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        renderTexts();
        renderCountdown();
        renderAction();
        if (m_file)
            m_kin->render(*m_file, m_desk.now());
    }
    QFrame::changeEvent(event);
}

} // namespace jour::ui
