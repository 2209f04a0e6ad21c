#include "settings/dry_run_words.h"

#include "domain/escalation/move_builder.h"
#include "support/formats.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

const PolicyStep &stepOf(const Policy &policy, const DryRunMove &move)
{
    return stepAt(policy, move.step);
}

} // namespace

QString DryRunWords::happened(const DryRunMove &move)
{
    const auto with = [&](const QString &words) {
        return QString{words % QStringLiteral(" (") % move.rule % QLatin1Char{')'}};
    };
    const auto is = [&](const char *rule) { return move.rule == QLatin1String{rule}; };
    if (is("R1") || is("R1x"))
        return with(tr("The case is opened"));
    if (is("R2o"))
        return with(tr("The desk takes the case"));
    if (is("R2e"))
        return with(move.whom.empty() ? tr("Nobody on duty") : tr("Another function takes its place"));
    if (is("R5a"))
        return with(tr("One of those asked promises to act"));
    if (is("R5"))
        return with(tr("Somebody promises to act"));
    if (is("R6"))
        return with(tr("The promise is not kept"));
    if (is("R6a"))
        return with(tr("Nobody acts: next step"));
    if (is("R8"))
        return with(tr("Everything begins again"));
    if (is("R9"))
        return with(tr("Every means is exhausted: the alarm sounds until somebody acts"));
    return with(tr("On to the next step"));
}

QString DryRunWords::whom(const Policy &policy, const DryRunMove &move)
{
    if (move.state == RunState::Exhausted)
        return tr("nobody is left to call");
    if (stepOf(policy, move).target == StepTarget::OwnDesk)
        return tr("the own desk");
    QStringList names;
    for (const ResolvedContact &contact : move.whom)
        names << Wording::of(contact);
    QString words = names.isEmpty() ? tr("nobody on duty") : names.join(QStringLiteral(", "));
    for (const DryRunGap &gap : move.gaps)
        if (gap.from > move.at)
            words += tr("; nobody from %1 to %2")
                         .arg(Formats::moment(gap.from, move.at), Formats::moment(gap.to, gap.from));
    return words;
}

bool DryRunWords::isRed(const Policy &policy, const DryRunMove &move)
{
    const bool unattended = move.state == RunState::Contacting && move.whom.empty() &&
                            stepOf(policy, move).target != StepTarget::OwnDesk;
    return unattended || isGap(move) || !move.gaps.empty();
}

QString DryRunWords::step(const Policy &policy, const DryRunMove &move)
{
    return QStringLiteral("%1. %2").arg(move.step + 1).arg(Wording::of(stepOf(policy, move)));
}

QString DryRunWords::line(const Policy &policy, const DryRunMove &move, Instant now)
{
    return tr("%1: %2. %3, %4.", "when, what happened, step, whom")
        .arg(Formats::moment(move.at, now), happened(move), step(policy, move), whom(policy, move));
}

} // namespace jour::ui
