#pragma once

#include "services/handover_list.h"

namespace jour {

/// A handover that was made, and how far it has come.
struct HandoverNow
{
    HandoverRecord record;
    ShiftHandover list;        ///< as it was signed by the outgoing
    QString outgoing;          ///< signature
    QString incoming;          ///< signature; empty: not signed by anybody
    QString madeBy;            ///< signature of who made it anew for the outgoing; empty: they did themselves
    int changedCases = 0;      ///< somebody has done something in so many cases since it was made
    bool wordsChanged = false; ///< about a case or the night, since it was made
    bool messagesWritten = false;   ///< new ones or changed ones, since then
    bool messagesWithdrawn = false; ///< since then
    bool isWhole = false;           ///< the list has the digest, and the journal the head, that were signed
    bool waitsForActor =
        false;                ///< somebody else's, unsigned and not old: what the actor makes anew is theirs
    std::vector<CaseId> gone; ///< offered and closed since: there is nothing to take over any more

    /// What was signed is not how it is any more: it should be made anew before the next one signs.
    [[nodiscard]] bool isStale() const
    {
        return changedCases > 0 || wordsChanged || messagesWritten || messagesWithdrawn;
    }
    /// Offered, and not taken over by anybody.
    [[nodiscard]] std::vector<CaseId> notTaken() const;
};

/// Whose Ed25519 signature stands, looked at anew.
struct HandoverProof
{
    bool list = false; ///< has the digest and the head that were signed
    /// The journal's own signature of the event that names digest and head; where another made the list anew
    /// for the outgoing, theirs of that and the outgoing's of the list before.
    bool outgoing = false;
    bool incoming = false;
    [[nodiscard]] bool isSound() const { return list && outgoing && incoming; }
};

/// What was answered with yes so far, in the order of the list.
[[nodiscard]] std::vector<CaseId> takenOf(const HandoverRecord &record);

/// What the incoming signs: which handover, its digest and head, and what was taken over. Canonical JSON.
[[nodiscard]] QByteArray incomingStatement(const HandoverRecord &record, const std::vector<CaseId> &taken);
[[nodiscard]] QByteArray incomingStatement(const events::HandoverSigned &made);

/// It is somebody else's, unsigned and not older than Handovers::waits: the actor may be whoever comes on.
[[nodiscard]] bool isWaitingFor(const Desk &desk, const HandoverRecord &record);

/// Whose handover it becomes when somebody else than the outgoing makes an unsigned one anew.
enum class Outgoing {
    AsBefore, ///< theirs; who made it anew is told
    Actor,    ///< what the actor or the outgoing before had answered falls away
};

/// One shift hands over to the next. The words are the outgoing's, the facts are the journal's.
class Handovers final
{
public:
    /// How long a case may wait to be taken over before both hear of it.
    static constexpr Duration answerStands = std::chrono::minutes{15};
    /// So long an unsigned handover waits for whoever comes on; what another makes after that is their own.
    static constexpr Duration waits = std::chrono::hours{12};

    explicit Handovers(Desk &desk) : m_desk{desk} {}

    /// As it would be made now.
    [[nodiscard]] Result<ShiftHandover> preview() const;
    /// The newest that was made; none: nobody ever has.
    [[nodiscard]] Result<std::optional<HandoverNow>> newest() const;

    /// Words about a case, the night (null) … in the place of those that stand; empty ones withdraw them.
    [[nodiscard]] Result<> writeAbout(std::optional<CaseId> caseRef, const QString &text);
    /// To an operator, or to somebody by name. Invalid "toWhom" or "text" without.
    /// `inPlaceOf`: the message that it changes, else null; Conflict "message" when that does not stand any
    /// more.
    [[nodiscard]] Result<> writeTo(OperatorId to, const QString &toWhom, const QString &text,
                                   EntryId inPlaceOf = {});
    /// Conflict "message" when it does not stand any more.
    [[nodiscard]] Result<> withdrawMessage(EntryId entry);
    /// The one it is for has read it.
    [[nodiscard]] Result<> messageRead(EntryId entry);

    /// The actor hands over the list as it is now. Every open case is offered; what nobody takes over rings
    /// after answerStands. Made anew, answers to cases in which nothing has happened since stay, and the
    /// handover stays the outgoing's, be it made by whoever takes over.
    [[nodiscard]] Result<HandoverId> make(Outgoing whose = Outgoing::AsBefore);
    /// One case of the newest handover. Taken by somebody else than the outgoing it is theirs at once; at the
    /// outgoing's own desk once the incoming has signed, and until then that is what rings. Not taken after
    /// all, it goes back to who had it.
    /// Conflict "handover" when it was made anew or signed, Invalid "closed" when the case is.
    [[nodiscard]] Result<> answer(HandoverId id, CaseId caseRef, bool taken, const QString &reason = {});
    /// Conflict "handover" when it was made anew or signed, "stale" when it is not how it is any more.
    [[nodiscard]] Result<> maySign(HandoverId id) const;
    /// Both signatures, digest and head in one event; in the same commit what was taken becomes theirs.
    /// NotAllowed "own" for the outgoing's own hand; Conflict "answers" when what is taken over is not
    /// `taken`, which was signed, any more, "signature" when it is not the incoming's over that.
    [[nodiscard]] Result<> bothSigned(HandoverId id, OperatorId incoming, const std::vector<CaseId> &taken,
                                      const QString &signature);

    /// The paper is looked at or leaves, masked. Journaled before it does. `medium`: "preview", "printer",
    /// "pdf". `code`: the short one on its pages.
    [[nodiscard]] Result<> printed(const QString &medium, const QString &code, int pages);
    [[nodiscard]] Result<HandoverProof> proofOf(const HandoverRecord &record) const;

private:
    [[nodiscard]] Result<> messageStands(EntryId entry) const;
    [[nodiscard]] Result<HandoverRecord> unsignedOne(HandoverId id) const;
    /// What the actor would hand over, and whose it would be.
    [[nodiscard]] Result<std::pair<ShiftLog, ShiftHandover>> listFor(Outgoing whose) const;

    Desk &m_desk;
};

} // namespace jour
