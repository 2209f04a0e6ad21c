#include "services/acts.h"

#include "base/text.h"
#include "domain/cases/case_transitions.h"
#include "domain/handover/protection_mask.h"
#include "services/case_limits.h"
#include "services/chase_now.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/late_entries.h"
#include "store/case_reader.h"
#include "store/documents.h"
#include "store/journal.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace jour {

namespace {

const QString lvu6 = QStringLiteral("lvu6");
const QString otherDecision = QStringLiteral("other");
const QString opening = QStringLiteral("openInvestigation");
const QString preliminary = QStringLiteral("sol_forhandsbedomning"); ///< key of the limit

template<HasFields Body>
Body filled(Body body, Instant now)
{
    body = cleanedFacts(body);
    if constexpr (requires { body.entry; })
        if (body.entry.isNull())
            body.entry = EntryId::random();
    if constexpr (requires { body.at; })
        if (body.at == Instant{})
            body.at = now;
    return body;
}

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

/// "LVU 6 §", "6 § LVU", "lvu6" in somebody's own words.
bool namesLvu6(const QString &text)
{
    static const QRegularExpression words{
        QStringLiteral("\\blvu[^\\p{L}\\d]*6(?!\\d)|(?<!\\d)6\\s*(§|par\\w*)?[^\\p{L}\\d]*(i\\s+)?lvu\\b|"
                       "omedelbar\\w*\\s+omhandertag")};
    return words.match(looseSearchKey(text)).hasMatch();
}

bool isCareOrder(const events::DecisionRecorded &decision)
{
    return decision.what == lvu6 || (decision.what == otherDecision && namesLvu6(decision.text));
}

/// The words of a name in one order, without what follows a comma ("Eva Ek, gruppledare").
QStringList nameWords(const QString &name)
{
    static const QRegularExpression between{QStringLiteral("[^\\p{L}\\d]+")};
    QStringList words = searchKey(name.section(QLatin1Char(','), 0, 0)).split(between, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// By full name in any order, or by signature.
bool isNamed(const Operator &who, const QString &name)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty())
        return false;
    static const QRegularExpression marks{QStringLiteral("[^\\p{L}\\d]")};
    return words == nameWords(who.name) || searchKey(name).remove(marks) == searchKey(who.signature);
}

Result<> requireDecision(const Desk &desk, const events::DecisionRecorded &decision)
{
    if (!desk.reference().classifications.has(QStringLiteral("decisions"), decision.what))
        return fail(ErrorCode::Invalid, QStringLiteral("decision"));
    if (decision.what == otherDecision && decision.text.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("decisionText"));
    if (decision.decidedBy.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("decidedBy"));
    const bool committeeOrChair = decision.authority == QLatin1String{"committee"} ||
                                  decision.authority == QLatin1String{"chair"} ||
                                  decision.authority == QLatin1String{"appointedMember"};
    if (isCareOrder(decision) && (!committeeOrChair || isNamed(desk.actor(), decision.decidedBy)))
        return fail(ErrorCode::NotAllowed, lvu6);
    return {};
}

/// What an entry of that kind in this case says; nothing if there is none.
template<typename Body>
std::optional<Body> entryOf(const Desk &desk, CaseId id, EntryId entry)
{
    const auto events = Journal{desk.store().connection()}.ofCase(id);
    for (const Event &event : events.value_or(std::vector<Event>{}))
        if (event.type == QLatin1String{Body::type})
            if (const auto body = std::get<Body>(event.decodedBody()); body.entry == entry)
                return body;
    return std::nullopt;
}

/// To open an investigation, or not to, is what the preliminary assessment (förhandsbedömning) is for.
bool endsPreliminary(const events::DecisionRecorded &decision)
{
    return decision.what == opening || decision.what == QLatin1String{"noInvestigation"};
}

/// The limits of law that a decision starts or ends. One that only names LVU 6 § in its text starts them too:
/// a countdown too many can be ended, one too few is not seen.
std::vector<NewEvent> limitsOf(const Desk &desk, CaseId id, const events::DecisionRecorded &decision)
{
    std::vector<NewEvent> made;
    if (isCareOrder(decision)) {
        append(made, limitsStarted(desk, id, LimitTrigger::CareDecided, decision.decidedAt));
        if (decision.executedAt)
            append(made, limitsStarted(desk, id, LimitTrigger::CareExecuted, *decision.executedAt));
    }
    if (!endsPreliminary(decision))
        return made;
    append(made, limitKept(desk, id, preliminary, decision.what));
    if (decision.what == opening)
        append(made, limitsStarted(desk, id, LimitTrigger::InquiryOpened, decision.decidedAt));
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (c && c->facts.wantsFeedback == Answer::Yes)
        append(made, limitsStarted(desk, id, LimitTrigger::InquiryDecided, decision.decidedAt));
    return made;
}

} // namespace

Result<> Acts::assess(CaseId id, events::AssessmentMade assessment)
{
    assessment = filled(std::move(assessment), m_desk.now());
    if (assessment.madeAt == Instant{})
        assessment.madeAt = m_desk.now();
    if (assessment.supersedes && !entryOf<events::AssessmentMade>(m_desk, id, *assessment.supersedes))
        return fail(ErrorCode::NotFound, QStringLiteral("supersedes"));
    std::vector<NewEvent> events{{id, assessment}};
    append(events,
           limitKept(m_desk, id, QStringLiteral("sol_skyddsbedomning"), QStringLiteral("assessment")));
    return done(m_desk.commit(events));
}

Result<> Acts::decide(CaseId id, events::DecisionRecorded decision)
{
    decision = filled(std::move(decision), m_desk.now());
    if (decision.decidedAt == Instant{})
        decision.decidedAt = m_desk.now();
    if (const auto sound = requireDecision(m_desk, decision); !sound)
        return sound;
    const auto c = CaseReader{m_desk.store().connection()}.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    std::vector<NewEvent> events{{id, decision}};
    std::vector<NewEvent> before;
    if (decision.supersedes) {
        const auto old = entryOf<events::DecisionRecorded>(m_desk, id, *decision.supersedes);
        if (!old)
            return fail(ErrorCode::NotFound, QStringLiteral("supersedes"));
        before = limitsOf(m_desk, id, *old);
        if (c->state != CaseState::Closed && endsPreliminary(*old) && !endsPreliminary(decision))
            append(events, limitNotKept(m_desk, id, preliminary));
    }
    if (c->state != CaseState::Closed) // a closed case keeps no deadline (I4)
        append(events, limitsOfAct(m_desk, id, before, limitsOf(m_desk, id, decision)));
    return done(m_desk.commit(events));
}

Result<> Acts::disclose(CaseId id, events::DisclosureMade disclosure)
{
    disclosure = filled(std::move(disclosure), m_desk.now());
    if (disclosure.what.isEmpty() || disclosure.toWhom.isEmpty() || disclosure.ground.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("disclosure"));
    if (disclosure.decidedBy.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("decidedBy"));
    return done(m_desk.commit({{id, disclosure}}));
}

Result<> Acts::handOff(CaseId id, qint64 seenRevision, events::HandOffMade handOff)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto c = reader.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    if (c->revision != seenRevision)
        return fail(ErrorCode::Conflict);
    handOff = filled(std::move(handOff), m_desk.now());
    if (!mayMove(c->state, CaseState::HandedOver))
        return fail(ErrorCode::Invalid, QStringLiteral("move"));
    if (handOff.municipality.isEmpty() || handOff.receiver.isEmpty() || handOff.post.isEmpty() ||
        handOff.channel.isEmpty() || !handOff.readBack)
        return fail(ErrorCode::Invalid, QStringLiteral("handOff"));

    std::vector<NewEvent> events{{id, handOff},
                                 {id, events::CaseStateChanged{c->state, CaseState::HandedOver, {}, {}, {}}}};
    const auto run = reader.runOf(id).value_or(std::nullopt);
    const auto timers = reader.timersOf(id).value_or(std::vector<Timer>{});
    if (run)
        append(events, escalationEvents(id, fulfilled(*run, timers, m_desk.now()), m_desk.now(), false));
    append(events, loosePromisesEnded(id, timers, TimerEnd::Satisfied, m_desk.now()));
    append(events, obligationSet(m_desk, id, std::nullopt));
    return done(m_desk.commit(events));
}

Result<> Acts::answerPolice(CaseId id, events::PoliceAnswered answer)
{
    answer = filled(std::move(answer), m_desk.now());
    if (answer.content.isEmpty() || answer.toWhom.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("policeAnswer"));
    const Classifications &lists = m_desk.reference().classifications;
    const bool asAllowed = lists.has(QStringLiteral("policeAnswers"), answer.content);
    const bool ownGround = answer.ground != QLatin1String{"sol19_6"} &&
                           lists.has(QStringLiteral("disclosureGrounds"), answer.ground);
    if (!asAllowed && !ownGround)
        return fail(ErrorCode::Invalid, QStringLiteral("policeAnswerGround"));
    std::vector<NewEvent> events{{id, answer}};
    if (asAllowed)
        append(events,
               limitKept(m_desk, id, QStringLiteral("sol_aterkoppling"), QStringLiteral("policeAnswer")));
    return done(m_desk.commit(events));
}

Result<DocumentId> Acts::attach(CaseId id, const QString &fileName, const QByteArray &content,
                                const QString &remark)
{
    if (content.size() > maxDocumentBytes)
        return fail(ErrorCode::Invalid, QStringLiteral("documentSize"));
    const DocumentId document = DocumentId::random();
    if (const auto put = Documents{m_desk.store().connection()}.put(document, content); !put) {
        Q_EMIT m_desk.feed().notSaved(put.error());
        return tl::make_unexpected(put.error());
    }
    const QString name = QFileInfo{cleanedJson(fileName).toString()}.fileName();
    const auto digest = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex();
    return m_desk
        .commit({{id,
                  events::DocumentAttached{
                      document, name, QMimeDatabase{}.mimeTypeForFileNameAndData(name, content).name(),
                      content.size(), QString::fromLatin1(digest), cleanedJson(remark).toString()}}})
        .map([&](const Committed &) { return document; });
}

Result<QByteArray> Acts::openDocument(CaseId id, DocumentId document)
{
    const std::vector<NewEvent> look{{id, events::DocumentOpened{document}}};
    const auto persons = CaseReader{m_desk.store().connection()}.personsOf(id);
    const bool mustStand = !persons || ProtectionMask::isNeeded(*persons);
    if (const auto seen = mustStand ? done(m_desk.commit(look)) : lookJournaled(m_desk, look); !seen)
        return tl::make_unexpected(seen.error());
    return Documents{m_desk.store().connection()}.get(document);
}

Result<QByteArray> Acts::exportDocument(CaseId id, DocumentId document, const QString &toWhom,
                                        const QString &reason)
{
    const auto seen = m_desk.commit({{id, events::DocumentExported{document, toWhom, reason}}});
    if (!seen)
        return tl::make_unexpected(seen.error());
    return Documents{m_desk.store().connection()}.get(document);
}

Result<> Acts::printed(CaseId id, const events::Printed &print)
{
    if (print.variant == QLatin1String{"unmasked"} && print.reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    return done(m_desk.commit({{id, print}}));
}

} // namespace jour
