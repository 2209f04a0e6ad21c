// The form that closes a case: what ends with it, and which case the same happening is in.
#include "case_panel/act_form_maker.h"
#include "case_panel/act_forms.h"
#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/snooze_room.h"
#include "domain/handover/protection_mask.h"
#include "services/case_merge.h"
#include "services/masking.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/initials.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::size_t mostEnding = 6; ///< the form stays in sight

/// What others hold the desk to stands first: law, the police, a promise.
int weightOf(const Timer &timer)
{
    return isHardDeadline(timer) ? 0 : timer.kind == TimerKind::Promise ? 1 : 2;
}

std::vector<Timer> endingWith(const CaseFile &file)
{
    std::vector<Timer> ending;
    std::ranges::copy_if(file.timers, std::back_inserter(ending), [](const Timer &timer) {
        return timer.end == TimerEnd::Live && !isEngineReminder(timer);
    });
    std::ranges::stable_sort(ending, {}, [](const Timer &timer) {
        return std::pair{weightOf(timer), timer.due};
    });
    return ending;
}

} // namespace

FormSpec ActFormMaker::close() const
{
    FieldSpec other{otherCase, tr("&Which case"), FieldKind::Choice, otherCases(m_file.c.id, m_desk, false)};
    if (m_file.root)
        other.value = isOpen(m_file.root->state) ? m_file.root->id.hex() : m_file.root->number;
    other.hint =
        tr("Its number, open or closed, or the name as the queue shows it. Empty: the case says that "
           "nobody named it, and so does the handover.");
    other.onlyWith = {QStringLiteral("disposition"), sameAsAnother};
    return {QStringLiteral("close"),
            tr("Close the case"),
            tr("Close the case"),
            whatEnds() + stillOpen(),
            {needed(closed("disposition", tr("&How did it end"), "dispositions")),
             line("reason", tr("&Remark")), std::move(other)}};
}

QString ActFormMaker::whatEnds() const
{
    const std::vector<Timer> ending = endingWith(m_file);
    if (ending.empty())
        return tr("The case has no deadline that ends with it.");
    QStringList lines{tr("Every deadline of the case ends, and nothing rings for it any more:")};
    for (const Timer &timer : ending)
        lines << wordsFor(timer);
    if (ending.size() > mostEnding) {
        lines.resize(1 + static_cast<qsizetype>(mostEnding));
        lines << tr("and %n more", nullptr, static_cast<int>(ending.size() - mostEnding));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ActFormMaker::wordsFor(const Timer &timer) const
{
    const Policy *policy = m_file.run ? &m_file.run->policy : nullptr;
    const QString title = Wording::titleOf(shownTimer(timer, ProtectionMask::isNeeded(m_file.persons)),
                                           policy, currentLimits(m_desk));
    const QString due = Formats::moment(timer.due, m_desk.now());
    return timer.kind == TimerKind::Statute ? tr("\u2022 Limit of law: %1, %2", "limit, time").arg(title, due)
                                            : tr("\u2022 %1, %2", "deadline, time").arg(title, due);
}

QString ActFormMaker::stillOpen() const
{
    QStringList numbers;
    for (const KinCase &kin : m_file.merged)
        if (isOpen(kin.state))
            numbers << kin.number;
    return numbers.isEmpty()
               ? QString{}
               : QLatin1Char('\n') + tr("%n case(s) of the same happening under it stay open, each with its "
                                        "deadlines: %1. Close them on their own.",
                                        nullptr, static_cast<int>(numbers.size()))
                                         .arg(numbers.join(QStringLiteral(", ")));
}

std::vector<FieldOption> ActFormMaker::otherCases(CaseId id, Desk &desk, bool isPrivate)
{
    const Municipalities &all = desk.reference().municipalities;
    std::vector<FieldOption> options;
    for (const BoardRow &row : CaseMerge{desk}.choices(id).value_or(std::vector<BoardRow>{})) {
        const QString child = row.child.isEmpty() ? tr("Unknown child")
                              : isPrivate         ? initialsOf(row.child)
                                                  : row.child;
        const QString place = Wording::of(row.municipality, all);
        const QString running = row.number.section(QLatin1Char('-'), 2);
        options.push_back(
            {row.id.hex().toLatin1(),
             place.isEmpty() ? tr("%1 · %2").arg(row.number, child)
                             : tr("%1 · %2 · %3").arg(row.number, child, place),
             {running, QString::number(running.toInt()), row.number.section(QLatin1Char('-'), 1)}});
    }
    return options;
}

Result<CaseId> caseNamed(const QString &typed, Desk &desk)
{
    const CaseId chosen = CaseId::fromHex(typed);
    return chosen.isNull() ? CaseMerge{desk}.numbered(typed) : Result<CaseId>{chosen};
}

} // namespace jour::ui
