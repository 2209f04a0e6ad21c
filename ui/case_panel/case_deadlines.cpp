// What the case panel does to a single deadline: the one whose line has the keyboard, else one that can be.
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "case_panel/deadline_forms.h"
#include "case_panel/overview_view.h"
#include "domain/handover/protection_mask.h"
#include "services/chase.h"
#include "services/masking.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/wording.h"
#include "widgets/banner.h"

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

QString stepWords()
{
    return Wording::missingPart(QStringLiteral("stepNotDone"));
}

} // namespace

std::optional<TimerId> CasePresenter::deadlineToFinish(std::optional<TimerId> chosen) const
{
    if (chosen)
        return chosen;
    const Timer *next = nextTimerOf(*m_state.file);
    return next ? std::optional{next->id} : std::nullopt;
}

DeadlineAct CasePresenter::finish(TimerId id, const QString &reason)
{
    const CaseFile &file = *m_state.file;
    const auto told = std::ranges::find(file.timers, id, &Timer::id);
    const bool isStep = told != file.timers.end() && told->kind == TimerKind::Step;
    if (isStep && file.c.state == CaseState::New)
        return {move(CaseState::Acknowledged), {}};
    if (isStep)
        return {stepWords(), {}};
    // Made first: what is shown is read anew as soon as it is done.
    QString words;
    if (told != file.timers.end()) {
        const Policy *policy = file.run ? &file.run->policy : nullptr;
        words = tr("Done: %1, due %2.")
                    .arg(Wording::titleOf(shownTimer(*told, ProtectionMask::isNeeded(file.persons)), policy,
                                          currentLimits(m_desk)),
                         Formats::moment(told->due, m_desk.now()));
    }
    const auto done = Chase{m_desk}.done(id, reason);
    return done ? DeadlineAct{{}, words} : DeadlineAct{Wording::of(done.error()), {}};
}

QString CasePresenter::snoozeRefusal(std::optional<TimerId> chosen) const
{
    const auto timer = chosen ? chosen : timerToSnooze(*m_state.file, m_desk);
    return timer ? ui::snoozeRefusal(*timer, m_desk) : QString{};
}

QString CasePane::endDeadline(TimerId id, const QString &reason)
{
    const DeadlineAct act = m_presenter->finish(id, reason);
    if (!act.done.isEmpty())
        m_banner->render({Severity::Ok, act.done, {}, true});
    return act.problem;
}

/// What law or the police have set ends for good: it is asked what was done.
void CasePane::finishDeadline(std::optional<TimerId> chosen)
{
    if (!m_presenter->state().file)
        return;
    const auto id = m_presenter->deadlineToFinish(chosen);
    if (!id)
        return;
    if (!endsWithReason(*m_presenter->state().file, *id)) {
        tell({}); // an earlier refusal is not about this one
        if (const QString problem = endDeadline(*id, {}); !problem.isEmpty())
            tell(problem);
        return;
    }
    openForm(finishForm(*m_presenter->state().file, *id, m_context.desk),
             [this, id = *id](const QJsonObject &values) {
                 const QString reason = values.value(QLatin1String{"reason"}).toString().trimmed();
                 return reason.isEmpty() ? Wording::missingPart(QStringLiteral("whatWasDone"))
                                         : endDeadline(id, reason);
             });
    m_lineLeft = chosen;
}

/// Whoever came from a line is on it again, not on the next one; whoever wrote in the form is in the case.
void CasePane::backFromForm()
{
    if (hasForm())
        return;
    if (m_lineLeft)
        m_overview->focusDeadline(*std::exchange(m_lineLeft, std::nullopt));
    if (m_forms->takeLeftKeyboard() && !m_shown.isNull() && !m_overview->focusedDeadline())
        focusParts();
}

/// A form that could not be saved is not opened: it is said why.
void CasePane::snoozeDeadline(std::optional<TimerId> chosen)
{
    if (!m_presenter->state().file)
        return;
    const auto timer = chosen ? chosen : timerToSnooze(*m_presenter->state().file, m_context.desk);
    const QString refusal = m_presenter->snoozeRefusal(timer);
    tell(refusal);
    if (!timer || !refusal.isEmpty())
        return;
    openForm(snoozeForm(*m_presenter->state().file, timer, m_context.desk),
             [this, timer](QJsonObject values) {
                 values.insert(chosenTimer, timer->hex());
                 return m_presenter->run(ActForm::Snooze, values);
             });
    m_lineLeft = chosen;
}

} // namespace jour::ui
