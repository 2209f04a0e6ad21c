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
    const auto is = [&](const char *rule) { return move.rule == QLatin1String{rule}; };
    if (is("R1") || is("R1x"))
        return tr("The case is opened");
    if (is("R2o"))
        return tr("The desk takes the case");
    if (is("R2e"))
        return move.whom.empty() ? tr("Nobody to call") : tr("Another function takes its place");
    if (is("R2w"))
        return move.whom.empty() ? tr("Outside of its hours")
                                 : tr("Outside of its hours: another function takes its place");
    if (is("R2h"))
        return tr("Its hours begin");
    if (is("R5a"))
        return tr("One of those asked promises to act");
    if (is("R5"))
        return tr("Somebody promises to act");
    if (is("R6"))
        return tr("The promise is not kept");
    if (is("R6a"))
        return tr("Nobody acts: next step");
    if (is("R8"))
        return tr("Everything begins again");
    if (is("R9"))
        return tr("Every means is exhausted: the alarm sounds until somebody acts");
    return tr("On to the next step");
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
    if (isOutside(policy, move))
        return tr("nobody: outside of its hours");
    QString words = names.isEmpty() ? tr("nobody on duty") : names.join(QStringLiteral(", "));
    for (const DryRunGap &gap : move.gaps)
        if (gap.from > move.at)
            words += tr("; nobody from %1 to %2")
                         .arg(Formats::moment(gap.from, move.at), Formats::moment(gap.to, gap.from));
    return words;
}

bool DryRunWords::isOutside(const Policy &policy, const DryRunMove &move)
{
    return move.state == RunState::Contacting && move.whom.empty() &&
           isOutsideHours(stepOf(policy, move), move.at);
}

QString DryRunWords::verdict(const Policy &policy, const std::vector<DryRunMove> &moves, Instant now)
{
    int unattended = 0;
    int outside = 0;
    const DryRunMove *counted = nullptr;
    for (const DryRunMove &move : moves) {
        if (move.state == RunState::Exhausted || !isRed(policy, move))
            continue;
        const bool isSameEntry = counted && counted->step == move.step && counted->loop == move.loop;
        counted = &move;
        if (!isSameEntry)
            ++(isOutside(policy, move) ? outside : unattended);
    }
    const QString end = Formats::moment(moves.back().at, now);
    if (unattended == 0 && outside == 0)
        return tr("Somebody is on duty on every step. The last one ends %1.").arg(end);
    QString words;
    if (unattended > 0)
        words += tr("%n time(s) nobody is on duty. ", nullptr, unattended);
    if (outside > 0)
        words += tr("%n time(s) a step is outside of its hours. ", nullptr, outside);
    return words + tr("The last step ends %1.").arg(end);
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
