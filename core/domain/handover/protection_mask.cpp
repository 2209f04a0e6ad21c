#include "domain/handover/protection_mask.h"

#include "domain/escalation/engine_reminder.h"
#include "domain/handover/print_code.h"

#include <algorithm>

namespace jour {

bool ProtectionMask::isNeeded(const std::vector<Person> &persons)
{
    return std::ranges::any_of(persons, [](const Person &p) { return isProtected(p.facts); });
}

CaseFacts ProtectionMask::facts(const CaseFacts &all) const
{
    CaseFacts shown;
    shown.kind = all.kind;
    shown.urgency = all.urgency;
    shown.channel = key("channels", all.channel);
    shown.happenedAt = all.happenedAt;
    shown.wantsFeedback = all.wantsFeedback;
    shown.feedbackAskedAt = all.feedbackAskedAt;
    shown.withChildSince = all.withChildSince;
    shown.anonymous = all.anonymous;
    shown.legalGround = key("legalGrounds", all.legalGround);
    shown.policeLatestHandover = all.policeLatestHandover;
    shown.riskOfHarm = all.riskOfHarm;
    shown.foundInCounty = all.foundInCounty;
    shown.agreementResident = all.agreementResident;
    for (const QString &role : all.roles)
        if (m_lists.has(QStringLiteral("roles"), role))
            shown.roles.push_back(role);
    for (const QString &type : all.crimeTypes)
        if (m_lists.has(QStringLiteral("crimeTypes"), type))
            shown.crimeTypes.push_back(type);
    shown.guardianInformed = all.guardianInformed;
    putReporter(all, shown);
    if (m_reader == MaskFor::Desk) {
        shown.homeMunicipality = all.homeMunicipality;
        shown.policeUnit = all.policeUnit; // the name of a unit names its place
    }
    return shown;
}

/// Whoever called may be the one who is protected. Those kinds of call come from the police alone; the desk,
/// which must call back, also trusts that a unit of the police was named.
void ProtectionMask::putReporter(const CaseFacts &all, CaseFacts &shown) const
{
    const bool isDesk = m_reader == MaskFor::Desk;
    const bool isPolice = all.kind == CaseKind::PoliceReport || all.kind == CaseKind::LulNotice ||
                          (isDesk && !all.policeUnit.trimmed().isEmpty());
    if (!isPolice)
        return;
    shown.reporterName = all.reporterName;
    shown.policeReference = all.policeReference;
    if (isDesk) { // a title names a unit, and an area code the place of it
        shown.reporterTitle = all.reporterTitle;
        shown.callbackNumber = all.callbackNumber;
    }
}

PersonFacts ProtectionMask::person(const PersonFacts &all) const
{
    PersonFacts shown;
    shown.role = all.role;
    shown.relation = key("relations", all.relation);
    shown.givenName = all.givenName.left(1);
    shown.familyName = all.familyName.left(1);
    shown.protection = all.protection;
    shown.language = key("languages", all.language);
    shown.interpreter = all.interpreter;
    shown.informed = all.informed;
    shown.mustNotContact = all.mustNotContact;
    return shown;
}

Acknowledgement ProtectionMask::promise(Acknowledgement all) const
{
    all.willDo.clear();
    if (m_reader == MaskFor::Desk)
        return all;
    all.organisation.clear();
    if (all.contactPoint.isNull() && all.dutyPerson.isNull()) // told by their name alone: it may be anybody's
        all.person.clear();
    return all;
}

EscalationRun ProtectionMask::run(EscalationRun all) const
{
    if (all.promise)
        all.promise = promise(*all.promise);
    for (StepAnswer &answer : all.answers)
        answer.ack = promise(answer.ack);
    if (all.pause)
        all.pause->reason.clear();
    if (m_reader == MaskFor::Desk)
        return all;
    for (ResolvedContact &contact : all.resolved) {
        contact.name.clear();
        contact.personName.clear();
    }
    all.policy = plan(std::move(all.policy));
    return all;
}

Policy ProtectionMask::plan(Policy all)
{
    if (all.municipality.isEmpty())
        return all;
    all.municipality.clear();
    all.nameSv.clear();
    all.nameEn.clear();
    for (PolicyStep &step : all.steps) {
        step.titleSv.clear();
        step.titleEn.clear();
    }
    return all;
}

Timer ProtectionMask::timer(Timer all)
{
    const bool isOwnReminder = all.kind == TimerKind::Reminder && !isEngineReminder(all);
    const bool namesWhoPromised = all.kind == TimerKind::Promise && all.run.isNull();
    if (isOwnReminder || namesWhoPromised)
        all.title.clear();
    if (all.snooze)
        all.snooze->reason.clear();
    return all;
}

QString ProtectionMask::sheet(const QString &typed)
{
    return readPrintCode(typed) ? typed.trimmed() : QString{};
}

QString ProtectionMask::key(const char *list, const QString &text) const
{
    return m_lists.has(QString::fromLatin1(list), text) ? text : QString{};
}

} // namespace jour
