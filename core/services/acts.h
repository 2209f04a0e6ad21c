#pragma once

#include "domain/events/act_events.h"
#include "services/desk.h"

namespace jour {

/// The acts with a form of their own. Ids and times that are empty are filled in.
class Acts final
{
public:
    explicit Acts(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<> assess(CaseId id, events::AssessmentMade assessment);
    /// Invalid when `what` is no key of "decisions", or "other" without a text. NotAllowed when LVU 6 §, by
    /// its key or named in the text of another decision, is not the committee's, its chair's or an appointed
    /// member's, or is the actor's own. Limits that run from the decision or its execution are armed.
    [[nodiscard]] Result<> decide(CaseId id, events::DecisionRecorded decision);
    /// Invalid without what, to whom, on which ground and by whose decision.
    [[nodiscard]] Result<> disclose(CaseId id, events::DisclosureMade disclosure);
    /// Invalid unless the case may be handed over from where it is, and a municipality, a named person, a
    /// post, a channel and the read-back are there; then it moves to HandedOver and the run is fulfilled.
    [[nodiscard]] Result<> handOff(CaseId id, qint64 seenRevision, events::HandOffMade handOff);
    /// Invalid unless the answer is one that SoL 19 kap. 6 § allows; anything more demands a ground of its
    /// own.
    [[nodiscard]] Result<> answerPolice(CaseId id, events::PoliceAnswered answer);

    /// Document contents are encrypted with the store. Invalid above maxDocumentBytes.
    static constexpr qint64 maxDocumentBytes = 64 * 1024 * 1024;
    [[nodiscard]] Result<DocumentId> attach(CaseId id, const QString &fileName, const QByteArray &content,
                                            const QString &remark);
    /// The content, after the look is journaled.
    [[nodiscard]] Result<QByteArray> openDocument(CaseId id, DocumentId document);
    [[nodiscard]] Result<QByteArray> exportDocument(CaseId id, DocumentId document, const QString &toWhom,
                                                    const QString &reason);
    /// Journaled before anything leaves.
    [[nodiscard]] Result<> printed(CaseId id, const events::Printed &print);

private:
    Desk &m_desk;
};

} // namespace jour
