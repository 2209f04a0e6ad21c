// What the case panel does to a single deadline: the one whose line has the keyboard, else one that can be.
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "case_panel/snooze_form.h"
#include "domain/handover/protection_mask.h"
#include "services/chase.h"
#include "services/masking.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/wording.h"
#include "widgets/banner.h"

#include <algorithm>

namespace jour::ui {

namespace {

bool canBeFinished(const Timer &timer)
{
    return timer.end == TimerEnd::Live && timer.kind != TimerKind::Step;
}

QString stepWords()
{
    return Wording::missingPart(QStringLiteral("stepNotDone"));
}

} // namespace

DeadlineAct CasePresenter::finish(std::optional<TimerId> chosen)
{
    const CaseFile &file = *m_state.file;
    const Timer *next = nextTimerOf(file);
    if (!next && !chosen)
        return {};
    const auto among = std::ranges::find(file.timers, chosen.value_or(TimerId{}), &Timer::id);
    const bool isStep =
        chosen ? among != file.timers.end() && among->kind == TimerKind::Step : next->kind == TimerKind::Step;
    if (isStep && file.c.state == CaseState::New)
        return {move(CaseState::Acknowledged), {}};
    const auto first = std::ranges::find_if(file.timers, canBeFinished);
    if (!chosen && first == file.timers.end())
        return {stepWords(), {}};
    // A copy: what is shown is read anew as soon as it is done.
    const auto told = chosen ? among : first;
    QString words;
    if (told != file.timers.end()) {
        const Policy *policy = file.run ? &file.run->policy : nullptr;
        words = tr("Done: %1, due %2.")
                    .arg(Wording::titleOf(shownTimer(*told, ProtectionMask::isNeeded(file.persons)), policy,
                                          currentLimits(m_desk)),
                         Formats::moment(told->due, m_desk.now()));
    }
    const auto done = Chase{m_desk}.done(chosen ? *chosen : first->id, {});
    return done ? DeadlineAct{{}, words} : DeadlineAct{Wording::of(done.error()), {}};
}

QString CasePresenter::snoozeRefusal(std::optional<TimerId> chosen) const
{
    const auto timer = chosen ? chosen : timerToSnooze(*m_state.file, m_desk);
    return timer ? ui::snoozeRefusal(*timer, m_desk) : QString{};
}

void CasePane::finishDeadline(std::optional<TimerId> chosen)
{
    if (!m_presenter->state().file)
        return;
    const DeadlineAct act = m_presenter->finish(chosen);
    tell(act.problem);
    if (!act.done.isEmpty())
        m_banner->render({Severity::Ok, act.done, {}, true});
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
}

} // namespace jour::ui
