#include "support/handover_text.h"

#include "domain/handover/protection_mask.h"
#include "support/afterwards_words.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QHash>

#include <map>

namespace jour::ui {

namespace {

/// The kinds of change that are named; the rest is counted together.
enum class Kind {
    Opened,
    Note,
    Call,
    Promise,
    Assessment,
    Decision,
    HandOff,
    Answer,
    State,
    Fact,
    Person,
    Afterwards,
    Other
};

Kind kindOf(const QString &type)
{
    static const QHash<QString, Kind> kinds{
        {QString::fromLatin1(events::CaseOpened::type), Kind::Opened},
        {QString::fromLatin1(events::NoteWritten::type), Kind::Note},
        {QString::fromLatin1(events::ContactAttempted::type), Kind::Call},
        {QString::fromLatin1(events::ContactAcknowledged::type), Kind::Promise},
        {QString::fromLatin1(events::AssessmentMade::type), Kind::Assessment},
        {QString::fromLatin1(events::DecisionRecorded::type), Kind::Decision},
        {QString::fromLatin1(events::HandOffMade::type), Kind::HandOff},
        {QString::fromLatin1(events::PoliceAnswered::type), Kind::Answer},
        {QString::fromLatin1(events::CaseStateChanged::type), Kind::State},
        {QString::fromLatin1(events::CaseFactChanged::type), Kind::Fact},
        {QString::fromLatin1(events::PersonFactChanged::type), Kind::Fact},
        {QString::fromLatin1(events::PersonAdded::type), Kind::Person},
        {QString::fromLatin1(events::EnteredAfterwards::type), Kind::Afterwards}};
    return kinds.value(type, Kind::Other);
}

QString marked(const QString &what, Instant enteredAt, Instant happenedAt, const QString &by)
{
    return HandoverText::tr("%1; %2", "what, entered afterwards when and by whom")
        .arg(what, AfterwardsWords::mark(enteredAt, happenedAt, by));
}

} // namespace

QString HandoverText::of(HandoverStanding standing, Instant since, Instant now)
{
    switch (standing) {
    case HandoverStanding::New: return tr("New");
    case HandoverStanding::Changed: return tr("Changed");
    case HandoverStanding::Untouched:
        return tr("Open, nothing new since %1").arg(Formats::dateTime(since, now));
    case HandoverStanding::HandedOff: return tr("Handed over to the municipality");
    case HandoverStanding::Closed: return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString HandoverText::of(const std::vector<HandoverChange> &changes)
{
    std::map<Kind, int> times;
    for (const HandoverChange &change : changes)
        times[kindOf(change.type)] += change.times;
    const auto count = [&](Kind kind) { return times.contains(kind) ? times.at(kind) : 0; };
    QStringList parts;
    const auto add = [&](Kind kind, const QString &words) {
        if (count(kind) > 0)
            parts << words;
    };
    add(Kind::Opened, tr("opened"));
    add(Kind::Call, tr("%n call(s)", nullptr, count(Kind::Call)));
    add(Kind::Promise, tr("%n promise(s)", nullptr, count(Kind::Promise)));
    add(Kind::Assessment, tr("%n assessment(s)", nullptr, count(Kind::Assessment)));
    add(Kind::Decision, tr("%n decision(s)", nullptr, count(Kind::Decision)));
    add(Kind::HandOff, tr("handed over"));
    add(Kind::Answer, tr("the police answered"));
    add(Kind::State, tr("%n change(s) of state", nullptr, count(Kind::State)));
    add(Kind::Note, tr("%n note(s)", nullptr, count(Kind::Note)));
    add(Kind::Person, tr("%n person(s) added", nullptr, count(Kind::Person)));
    add(Kind::Fact, tr("%n fact(s) changed", nullptr, count(Kind::Fact)));
    add(Kind::Afterwards, tr("%n entered afterwards", nullptr, count(Kind::Afterwards)));
    add(Kind::Other, tr("%n other entry(ies)", nullptr, count(Kind::Other)));
    return parts.join(QStringLiteral(", "));
}

QString HandoverText::of(const HandoverContact &contact, Instant now)
{
    const QString at = Formats::dateTime(contact.at, now);
    QString who = contact.who;
    if (!contact.organisation.isEmpty())
        who = who.isEmpty() ? contact.organisation
                            : tr("%1, %2", "person, organisation").arg(who, contact.organisation);
    QString what = contact.outcome ? Wording::of(*contact.outcome) : tr("promised to answer");
    if (contact.enteredAt)
        what = marked(what, *contact.enteredAt, contact.at, contact.enteredBy);
    return who.isEmpty() ? tr("%1: %2", "time, what").arg(at, what)
                         : tr("%1: %2, %3", "time, who, what").arg(at, who, what);
}

QString HandoverText::of(const HandoverReceipt &receipt, Instant now)
{
    QStringList who{receipt.receiver, receipt.post, receipt.municipality};
    who.removeAll({});
    QString read = receipt.readBack ? tr("read back") : tr("not read back");
    if (receipt.enteredAt)
        read = marked(read, *receipt.enteredAt, receipt.at, receipt.enteredBy);
    return tr("%1: %2 (%3)", "time, who, read back")
        .arg(Formats::dateTime(receipt.at, now), who.join(QStringLiteral(", ")), read);
}

QString HandoverText::of(const HandoverHang &hang, Instant now)
{
    switch (hang.kind) {
    case HangKind::PlanRanOut:
        return hang.at ? tr("nobody is left to call since %1: the plan has run out")
                             .arg(Formats::dateTime(*hang.at, now))
                       : tr("nobody is left to call: the plan has run out");
    case HangKind::PromiseBroken:
        return hang.at ? tr("the answer promised by %1 did not come").arg(Formats::dateTime(*hang.at, now))
                       : tr("a promised answer did not come");
    case HangKind::DeadlinePassed:
        return hang.at ? tr("a deadline passed on %1 and still runs").arg(Formats::dateTime(*hang.at, now))
                       : tr("a deadline has passed and still runs");
    case HangKind::NoNextStep:
        return hang.at ? tr("has no next step before a limit on %1").arg(Formats::dateTime(*hang.at, now))
                       : tr("has no next step");
    case HangKind::PromiseWithoutTime: return tr("somebody has taken it and said no time");
    case HangKind::PrintWithoutRecipient:
        if (hang.count > 1)
            return hang.at ? tr("%1 papers left without a recipient, the last one at %2")
                                 .arg(hang.count)
                                 .arg(Formats::dateTime(*hang.at, now))
                           : tr("%1 papers left without a recipient").arg(hang.count);
        return hang.at ? tr("a paper left at %1 without a recipient").arg(Formats::dateTime(*hang.at, now))
                       : tr("a paper left without a recipient");
    case HangKind::NoOwner: return tr("nobody has it");
    case HangKind::SameUnnamed:
        return tr("closed as the same event as in another case, and nobody said which");
    }
    Q_UNREACHABLE();
}

QString HandoverText::of(const HandoverLimit &limit, Instant now) const
{
    Timer timer;
    timer.kind = limit.kind;
    timer.title = limit.title;
    const QString what = Wording::titleOf(timer, nullptr, m_limits);
    const QString due = Formats::dateTime(limit.due, now);
    if (!limit.endedAt)
        return tr("MISSED: %1, due %2, still not done").arg(what, due);
    const QString at = Formats::dateTime(*limit.endedAt, now);
    return limit.kept ? tr("Kept: %1, due %2, done %3").arg(what, due, at)
                      : tr("MISSED: %1, due %2, ended %3").arg(what, due, at);
}

QString HandoverText::next(const HandoverCase &one, Instant now) const
{
    if (!one.next)
        return tr("no next step");
    const Policy *plan = m_policies.behind(*one.next);
    const Policy shown = plan && one.masked ? ProtectionMask::plan(*plan) : plan ? *plan : Policy{};
    const QString due = tr("%1 %2", "time, deadline")
                            .arg(Formats::moment(one.next->due, now),
                                 Wording::titleOf(*one.next, plan ? &shown : nullptr, m_limits));
    if (one.next->due >= now)
        return due;
    return one.next->kind == TimerKind::Promise ? tr("DID NOT COME: %1", "promised answer").arg(due)
                                                : tr("PASSED: %1", "deadline").arg(due);
}

QString HandoverText::owner(const HandoverCase &one)
{
    return one.ownerSignature.isEmpty() ? tr("nobody") : one.ownerSignature;
}

QString HandoverText::child(const HandoverCase &one)
{
    QStringList parts{one.child.isEmpty() && !one.masked ? tr("unknown child") : one.child, one.municipality};
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

QString HandoverText::disposition(const HandoverCase &one) const
{
    return Wording::of(m_lists.item(QStringLiteral("dispositions"), one.disposition));
}

QStringList HandoverText::leftOut(const HandoverLeftOut &out)
{
    QStringList lines;
    if (out.sleeping > 0)
        lines << tr("%n sleeping case(s) that nobody has touched for long", nullptr, out.sleeping);
    if (out.looks > 0)
        lines << tr("%n entry(ies) about looks and prints", nullptr, out.looks);
    if (out.workings > 0)
        lines << tr("%n entry(ies) about timers and plans", nullptr, out.workings);
    if (out.desk > 0)
        lines << tr("%n entry(ies) of no case: contacts, settings, sessions", nullptr, out.desk);
    return lines;
}

} // namespace jour::ui
