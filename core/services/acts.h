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
    /// NotAllowed when an LVU 6 § decision names the socialjour's own delegation as its authority. Statutory
    /// limits that run from the decision or its execution are armed.
    [[nodiscard]] Result<> decide(CaseId id, events::DecisionRecorded decision);
    [[nodiscard]] Result<> disclose(CaseId id, events::DisclosureMade disclosure);
    /// Invalid unless a named person, a post and the read-back are there; then the case moves to HandedOver
    /// and the run is fulfilled.
    [[nodiscard]] Result<> handOff(CaseId id, qint64 seenRevision, events::HandOffMade handOff);
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
