#include "services/acts.h"

#include "domain/handover/protection_mask.h"
#include "services/acts_writing.h"
#include "services/case_limits.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/late_entries.h"
#include "store/case_reader.h"
#include "store/documents.h"
#include "store/journal.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

namespace jour {

namespace {

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
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
    const auto events = decisionWritten(m_desk, id, std::move(decision));
    return events ? done(m_desk.commit(*events)) : tl::make_unexpected(events.error());
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
    const auto events = handOffWritten(m_desk, id, seenRevision, std::move(handOff));
    return events ? done(m_desk.commit(*events)) : tl::make_unexpected(events.error());
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
