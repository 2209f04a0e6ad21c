#include "support/policy_difference.h"

#include "domain/escalation/move_builder.h"
#include "support/formats.h"
#include "support/policy_text.h"
#include "support/policy_words.h"
#include "support/wording.h"

namespace jour::ui {

QString PolicyDifference::nameOf(const Policy &policy)
{
    return tr("%1, version %2").arg(PolicyWords::nameOf(policy)).arg(policy.version);
}

/// What the run would be doing.
QString PolicyDifference::standing(const PlanChange &change) const
{
    const EscalationRun &run = change.after;
    const QString step = Wording::of(stepOf(run));
    switch (run.state) {
    case RunState::Promised: return tr("The promise that was given stands.");
    case RunState::Stalled: return tr("The broken promise stands; the next step begins as before.");
    case RunState::Exhausted: return tr("Nobody is on duty on any step: the alarm sounds.");
    case RunState::Contacting:
        return run.nextAt ? tr("The step \"%1\" begins anew, until %2.")
                                .arg(step, Formats::moment(*run.nextAt, m_now))
                          : step;
    case RunState::Paused:
    case RunState::Idle:
    case RunState::Closed: break;
    }
    return {};
}

QStringList PolicyDifference::lines(const PlanChange &change) const
{
    const PolicyText text{m_reference, m_directory};
    const QStringList before = text.lines(change.from);
    const QStringList after = text.lines(change.to);
    QStringList lines{tr("From %1 to %2.").arg(nameOf(change.from), nameOf(change.to))};
    for (const QString &line : before)
        if (!after.contains(line))
            lines << tr("No longer: %1").arg(line);
    for (const QString &line : after)
        if (!before.contains(line))
            lines << tr("From now on: %1").arg(line);
    if (before == after)
        lines << tr("Whom it calls when is the same; only how often, how long or how loud differs.");
    lines << standing(change);
    return lines;
}

} // namespace jour::ui
