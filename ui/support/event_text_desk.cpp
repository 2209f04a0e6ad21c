#include "support/event_text_desk.h"

#include "services/save_watch.h"
#include "support/event_text_parts.h"
#include "support/saving_words.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

} // namespace

EventText deskText(const events::OperatorAdded &e, Instant at, const ReferenceData &)
{
    return quiet("person", DeskWords::tr("Operator added: %1").arg(e.who.name), {}, at);
}

EventText deskText(const events::OperatorChanged &e, Instant at, const ReferenceData &)
{
    return quiet("person", DeskWords::tr("Operator changed: %1").arg(e.who.name), e.reason, at);
}

EventText deskText(const events::SessionOpened &, Instant at, const ReferenceData &)
{
    return quiet("unlock", DeskWords::tr("Unlocked"), {}, at);
}

EventText deskText(const events::SessionEnded &, Instant at, const ReferenceData &)
{
    return quiet("lock", DeskWords::tr("Locked"), {}, at);
}

EventText deskText(const events::RecoveryKeyRenewed &e, Instant at, const ReferenceData &)
{
    return quiet("lock", DeskWords::tr("New recovery key"), e.reason, at);
}

EventText deskText(const events::SettingChanged &e, Instant at, const ReferenceData &)
{
    if (e.key == QLatin1String{"sleepingCases.lookedThroughAt"})
        return quiet("check", DeskWords::tr("Sleeping cases looked through"), {}, at);
    if (e.key == QLatin1String{"sleepingCases.days"})
        return quiet("settings",
                     DeskWords::tr("A case sleeps after %n day(s) untouched", nullptr, e.to.toInt()),
                     e.reason, at);
    if (e.key == QLatin1String{SaveWatch::stoppedSetting})
        return quiet("warning", SavingWords::stopped(e), {}, at);
    return quiet("settings", DeskWords::tr("Setting changed: %1").arg(e.key), e.reason, at);
}

EventText deskText(const events::ContactPointSaved &e, Instant at, const ReferenceData &)
{
    return quiet("contact", DeskWords::tr("Contact saved: %1").arg(e.point.name), {}, at);
}

EventText deskText(const events::PolicySaved &e, Instant at, const ReferenceData &)
{
    return quiet("escalate", DeskWords::tr("Policy saved: %1").arg(e.policy.nameSv), e.reason, at);
}

EventText deskText(const events::LimitSaved &e, Instant at, const ReferenceData &)
{
    const QString words =
        e.withdrawn ? DeskWords::tr("Limit taken back: %1") : DeskWords::tr("Limit saved: %1");
    return quiet("timer", words.arg(e.limit.nameSv), e.reason, at);
}

EventText deskText(const events::DutyPersonSaved &e, Instant at, const ReferenceData &)
{
    return quiet("person", DeskWords::tr("Person on duty saved: %1").arg(e.person.name), {}, at);
}

EventText deskText(const events::DutyListSaved &e, Instant at, const ReferenceData &)
{
    return quiet("contact", DeskWords::tr("Duty list saved: %1").arg(e.list.name), {}, at);
}

EventText deskText(const events::DutyOverrideSaved &e, Instant at, const ReferenceData &)
{
    return quiet("contact",
                 e.change.withdrawn ? DeskWords::tr("Change of duty withdrawn")
                                    : DeskWords::tr("Change of duty saved"),
                 e.change.reason, at);
}

EventText deskText(const events::TestCallMade &e, Instant at, const ReferenceData &)
{
    return quiet("phone-out", DeskWords::tr("Test call: %1").arg(Wording::of(e.outcome)), e.remark, at);
}

EventText deskText(const events::PersonSearched &, Instant at, const ReferenceData &)
{
    return quiet("search", DeskWords::tr("Searched for a person"), {}, at);
}

EventText deskText(const events::JournalVerified &e, Instant at, const ReferenceData &)
{
    return quiet("check",
                 e.sound ? DeskWords::tr("Journal verified: sound")
                         : DeskWords::tr("Journal verified: NOT sound"),
                 {}, at);
}

} // namespace jour::ui
