#include "domain/handover/protection_mask.h"

#include "domain/escalation/engine_reminder.h"

#include <algorithm>

namespace jour {

namespace {

using namespace events;

/// Takes out of one body what must not be read; a body that is not named here has nothing to hide.
class Taker
{
public:
    Taker(const ProtectionMask &mask, bool paper) : m_mask{mask}, m_paper{paper} {}

    template<typename Body>
    void operator()(Body &) const
    {
    }
    void operator()(CaseOpened &e) const { e.facts = m_mask.facts(e.facts); }
    void operator()(PersonAdded &e) const { e.facts = m_mask.person(e.facts); }
    void operator()(CaseFactChanged &e) const
    {
        change<CaseFacts>(e, [this](const CaseFacts &f) { return m_mask.facts(f); });
    }
    void operator()(PersonFactChanged &e) const
    {
        change<PersonFacts>(e, [this](const PersonFacts &f) { return m_mask.person(f); });
    }
    void operator()(CaseStateChanged &e) const
    {
        e.waitingFor = m_mask.key("waitingFor", e.waitingFor);
        e.disposition = m_mask.key("dispositions", e.disposition);
        e.reason.clear();
    }
    void operator()(CaseMerged &e) const { e.reason.clear(); }
    void operator()(CaseUnmerged &e) const { e.reason.clear(); }
    void operator()(CaseTakenIn &e) const { e.reason.clear(); }
    void operator()(PersonRemoved &e) const { e.reason.clear(); }
    void operator()(PersonsLinked &e) const { e.reason.clear(); }
    void operator()(PersonsUnlinked &e) const { e.reason.clear(); }

    void operator()(NoteWritten &e) const { e.text.clear(); }
    void operator()(ContactAttempted &e) const
    {
        e.attempt.said.clear();
        if (!m_paper)
            return;
        e.attempt.calledName.clear();
        e.attempt.number.clear();
    }
    void operator()(ContactAcknowledged &e) const
    {
        e.acknowledgement.willDo.clear();
        if (m_paper)
            e.acknowledgement.organisation.clear();
    }
    void operator()(AssessmentMade &e) const
    {
        e.result = m_mask.key("protectiveResults", e.result);
        e.reasons.clear();
    }
    void operator()(DecisionRecorded &e) const
    {
        e.what = m_mask.key("decisions", e.what);
        e.authority = m_mask.key("decisionAuthorities", e.authority);
        e.text.clear();
        if (!m_paper)
            return;
        e.post.clear();
        e.municipality = {};
    }
    void operator()(DisclosureMade &e) const
    {
        e.what.clear();
        e.ground = m_mask.key("disclosureGrounds", e.ground);
        if (m_paper)
            e.organisation.clear();
    }
    void operator()(HandOffMade &e) const
    {
        e.channel = m_mask.key("channels", e.channel);
        e.remark.clear();
        if (!m_paper)
            return;
        e.post.clear();
        e.municipality = {};
    }
    void operator()(PoliceAnswered &e) const
    {
        e.content = m_mask.key("policeAnswers", e.content);
        e.channel = m_mask.key("channels", e.channel);
        e.ground = m_mask.key("disclosureGrounds", e.ground);
    }
    void operator()(ChecklistAnswered &e) const { e.answer.remark.clear(); }
    void operator()(DocumentAttached &e) const
    {
        e.fileName.clear();
        e.mimeType.clear();
        e.size = 0;
        e.blake2b.clear();
        e.remark.clear();
    }
    void operator()(HandoverWordsWritten &e) const
    {
        if (!e.text.isEmpty()) // else they were withdrawn, which may be seen
            e.supersedes.reset();
        e.text.clear();
    }
    void operator()(HandoverCaseAnswered &e) const { e.reason.clear(); }
    void operator()(RunMoved &e) const { e.reason.clear(); }
    void operator()(TimerArmed &e) const { e.timer = ProtectionMask::timer(e.timer); }
    void operator()(TimerChanged &e) const { e.timer = ProtectionMask::timer(e.timer); }
    void operator()(TimerEnded &e) const { e.reason.clear(); }

private:
    /// A value stays when the masked facts would still hold it.
    template<HasFields Facts, typename Change, typename Mask>
    void change(Change &e, Mask masked) const
    {
        const auto hides = [&](const QJsonValue &value) {
            const auto facts = fromJsonObject<Facts>(QJsonObject{{e.fact, value}});
            return toJsonObject(facts).value(e.fact) != toJsonObject(masked(facts)).value(e.fact);
        };
        e.reason.clear();
        if (!hides(e.from) && !hides(e.to))
            return;
        e.from = QJsonValue{};
        e.to = QJsonValue{};
    }

    const ProtectionMask &m_mask;
    bool m_paper;
};

} // namespace

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
    shown.reporterName = all.reporterName;
    shown.reporterTitle = all.reporterTitle;
    shown.callbackNumber = all.callbackNumber;
    shown.policeReference = all.policeReference;
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
    if (m_reader == MaskFor::Desk) {
        shown.homeMunicipality = all.homeMunicipality;
        shown.policeUnit = all.policeUnit; // the name of a unit names its place
    }
    return shown;
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

EventBody ProtectionMask::body(EventBody all) const
{
    std::visit(Taker{*this, m_reader == MaskFor::Paper}, all);
    return all;
}

Timer ProtectionMask::timer(Timer all)
{
    if (all.kind == TimerKind::Reminder && !isEngineReminder(all))
        all.title.clear();
    if (all.snooze)
        all.snooze->reason.clear();
    return all;
}

QString ProtectionMask::key(const char *list, const QString &text) const
{
    return m_lists.has(QString::fromLatin1(list), text) ? text : QString{};
}

} // namespace jour
