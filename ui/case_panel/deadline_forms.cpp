#include "case_panel/deadline_forms.h"

#include "case_panel/act_forms.h"
#include "domain/escalation/snooze_room.h"
#include "domain/handover/protection_mask.h"
#include "services/chase.h"
#include "services/masking.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

/// A deadline, and what is known of the case that it belongs to.
struct Found
{
    const Timer *timer = nullptr;
    const std::optional<EscalationRun> *run = nullptr;
    QString number; ///< of another case; empty: of this one
};

/// Words and fields of the form.
class DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(ActForms)

public:
    static QString subject(const Found &found, bool hidesWords, const Desk &desk)
    {
        const Timer shown = shownTimer(*found.timer, hidesWords);
        const Policy *policy = found.run && *found.run ? &(*found.run)->policy : nullptr;
        const QString title = Wording::titleOf(shown, policy, currentLimits(desk));
        return tr("%1, due %2.")
            .arg(found.number.isEmpty() ? title : tr("%1: %2").arg(found.number, title),
                 Formats::moment(shown.due, desk.now()));
    }
    static FieldSpec length(const SnoozeRoom &room)
    {
        std::vector<FieldOption> options;
        for (const std::chrono::minutes length : room.lengths())
            options.push_back(
                {QByteArray::number(static_cast<int>(length.count())), QString::number(length.count())});
        const QString shortest = options.empty() ? QString{} : QString::fromLatin1(options.front().key);
        FieldSpec field{QStringLiteral("minutes"), tr("&Minutes"), FieldKind::Few, std::move(options),
                        shortest};
        field.hint = tr("%n time(s) left.", nullptr, room.left);
        return field;
    }
    static FormSpec finishing(const QString &about)
    {
        return {QStringLiteral("finishDeadline"),
                tr("The deadline is met"),
                tr("Met"),
                about + QLatin1Char{' '} +
                    tr("It ends for good, and the handover and the figures count it as kept."),
                {needed({QStringLiteral("reason"), tr("&What was done"), FieldKind::Line})}};
    }
    static FormSpec form(const QString &about, FieldSpec length, const Desk &desk)
    {
        return {QStringLiteral("snooze"),
                tr("Snooze the alarm"),
                tr("Snooze the alarm"),
                about + tr("The clock runs on. Short, counted, never past an obligation."),
                {std::move(length), needed({QStringLiteral("reason"), tr("&Reason"), FieldKind::Choice,
                                            optionsOf(desk, QStringLiteral("snoozeReasons"))})}};
    }
};

const Timer *among(const std::vector<Timer> &timers, TimerId id)
{
    const auto found = std::ranges::find(timers, id, &Timer::id);
    return found == timers.end() ? nullptr : &*found;
}

Found find(const CaseFile &file, TimerId id)
{
    if (const Timer *timer = among(file.timers, id))
        return {timer, &file.run, {}};
    for (const KinCase &kin : file.merged)
        if (const Timer *timer = among(kin.live, id))
            return {timer, &kin.run, kin.number};
    return {};
}

} // namespace

bool endsWithReason(const CaseFile &file, TimerId id)
{
    const Timer *timer = find(file, id).timer;
    return timer && isHardDeadline(*timer);
}

FormSpec finishForm(const CaseFile &file, TimerId id, const Desk &desk)
{
    const bool hidesWords = ProtectionMask::isNeeded(file.persons);
    return DeadlineWords::finishing(DeadlineWords::subject(find(file, id), hidesWords, desk));
}

std::optional<TimerId> timerToSnooze(const CaseFile &file, Desk &desk)
{
    std::optional<TimerId> earliest;
    for (const Timer &timer : file.timers) {
        if (timer.end != TimerEnd::Live)
            continue;
        if (!earliest)
            earliest = timer.id;
        const auto room = Chase{desk}.snoozeRoom(timer.id);
        if (room && room->refusal.isEmpty())
            return timer.id;
    }
    return earliest;
}

QString snoozeRefusal(TimerId timer, Desk &desk)
{
    const auto room = Chase{desk}.snoozeRoom(timer);
    if (!room)
        return Wording::of(room.error());
    return room->refusal.isEmpty() ? QString{} : Wording::missingPart(room->refusal);
}

FormSpec snoozeForm(const CaseFile &file, std::optional<TimerId> chosen, Desk &desk)
{
    const auto id = chosen ? chosen : timerToSnooze(file, desk);
    const Found found = id ? find(file, *id) : Found{};
    const SnoozeRoom room = id ? Chase{desk}.snoozeRoom(*id).value_or(SnoozeRoom{}) : SnoozeRoom{};
    const bool hidesWords = ProtectionMask::isNeeded(file.persons);
    const QString about =
        found.timer ? DeadlineWords::subject(found, hidesWords, desk) + QLatin1Char{' '} : QString{};
    return DeadlineWords::form(about, DeadlineWords::length(room), desk);
}

} // namespace jour::ui
