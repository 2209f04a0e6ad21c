#include "domain/handover/protection_mask.h"
#include "domain/handover/text_free.h"

namespace jour {

namespace {

using namespace events;

template<typename T, typename... Any>
concept IsOneOf = (std::same_as<T, Any> || ...);

/// Never written into a case, and nobody can vouch for what they hold.
template<typename Body>
concept OfTheDesk =
    IsOneOf<Body, OperatorAdded, OperatorChanged, SessionOpened, SessionEnded, RecoveryKeyRenewed,
            SettingChanged, ContactPointSaved, PolicySaved, LimitSaved, DutyPersonSaved, DutyListSaved,
            DutyOverrideSaved, TestCallMade, PersonSearched, JournalVerified, ShiftStarted, ShiftChanged,
            ShiftEnded, HandoverMade, HandoverSigned, DeskPaperPrinted, PictureReleased>;

/// Bodies whose texts are keys, codes and signatures, none of which tells who or where.
template<typename Body>
concept WithoutWords = IsOneOf<Body, CaseOffered, CaseViewed>;

/// Also of one that equals its default; undefined for a name that the facts do not have.
template<HasFields Facts>
QJsonValue memberOf(const Facts &facts, const QString &name)
{
    QJsonValue value{QJsonValue::Undefined};
    std::apply(
        [&](const auto &...f) {
            ((name == QLatin1String{f.name} ? void(value = toJson(facts.*(f.member))) : void()), ...);
        },
        Facts::fields());
    return value;
}

/// Takes out of one body what must not be read. A new body with a text in it does not compile until somebody
/// has said here what of it may be read.
class Taker
{
public:
    Taker(const ProtectionMask &mask, bool paper) : m_mask{mask}, m_paper{paper} {}

    template<typename Body>
    requires TextFree<Body> || WithoutWords<Body>
    void operator()(Body &) const {}
    template<OfTheDesk Body>
    requires(!TextFree<Body>) void operator()(Body &e) const { e = {}; }
    void operator()(OpaqueBody &e) const { e.body.clear(); }
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
    void operator()(PersonRevealed &e) const { e.reason.clear(); }

    void operator()(NoteWritten &e) const
    {
        e.text.clear();
        if (e.source != QLatin1String{"pasted"})
            e.source.clear();
    }
    void operator()(ContactAttempted &e) const
    {
        e.attempt.said.clear();
        e.attempt.channel = m_mask.key("channels", e.attempt.channel);
        if (!m_paper && !e.attempt.contactPoint.isNull())
            return;
        e.attempt.calledName.clear(); // outside the directory it may be the mother's
        e.attempt.number.clear();
        e.attempt.spokeTo.clear();
    }
    void operator()(ContactAcknowledged &e) const { e.acknowledgement = m_mask.promise(e.acknowledgement); }
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
        e.toWhom.clear(); // not always an official
        e.ground = m_mask.key("disclosureGrounds", e.ground);
        if (m_paper)
            e.organisation.clear();
    }
    void operator()(SealedFileMade &e) const
    {
        e.reason.clear();
        e.toWhom.clear();
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
        if (m_paper) // somebody of a unit, or the reporter
            e.toWhom.clear();
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
    void operator()(DocumentExported &e) const
    {
        e.toWhom.clear();
        e.reason.clear();
    }
    void operator()(Printed &e) const
    {
        e.recipient.clear();
        e.reason.clear();
    }
    void operator()(EnteredAfterwards &e) const { e.paper = ProtectionMask::sheet(e.paper); }
    void operator()(HandoverWordsWritten &e) const
    {
        if (!e.text.isEmpty()) // else they were withdrawn, which may be seen
            e.supersedes.reset();
        e.toWhom.clear();
        e.text.clear();
    }
    void operator()(HandoverCaseAnswered &e) const { e.reason.clear(); }
    void operator()(RunMoved &e) const
    {
        e.run = m_mask.run(std::move(e.run));
        e.reason = m_mask.key("escalationReasons", e.reason);
    }
    void operator()(TimerArmed &e) const { e.timer = ProtectionMask::timer(e.timer); }
    void operator()(TimerChanged &e) const
    {
        e.timer = ProtectionMask::timer(e.timer);
        e.reason = m_mask.key("snoozeReasons", e.reason);
    }
    void operator()(TimerEnded &e) const { e.reason.clear(); }

private:
    /// A value stays when the masked facts hold it as it is.
    template<HasFields Facts, typename Change, typename Mask>
    void change(Change &e, Mask masked) const
    {
        const auto stays = [&](const QJsonValue &value) {
            if (value.isNull() || value.isUndefined())
                return true;
            const auto facts = fromJsonObject<Facts>(QJsonObject{{e.fact, value}});
            return memberOf(masked(facts), e.fact) == value;
        };
        e.reason.clear();
        if (stays(e.from) && stays(e.to))
            return;
        e.from = QJsonValue{};
        e.to = QJsonValue{};
    }

    const ProtectionMask &m_mask;
    bool m_paper;
};

} // namespace

EventBody ProtectionMask::body(EventBody all) const
{
    std::visit(Taker{*this, m_reader == MaskFor::Paper}, all);
    return all;
}

} // namespace jour
