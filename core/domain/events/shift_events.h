#pragma once

#include "base/json.h"

namespace jour {

using ShiftId = Id<struct ShiftTag>; ///< a night at the desk, not a turn of a duty list
using HandoverId = Id<struct HandoverTag>;

} // namespace jour

// The night at the desk as a whole: who worked it, what one shift tells the next, and what left the house.
namespace jour::events {

/// A shift began. People without an account are written in `others`.
struct ShiftStarted
{
    static constexpr auto type = "shift.started";
    ShiftId shift;
    std::vector<OperatorId> people;
    QString others;
    Instant from;
    std::optional<Instant> until; ///< as planned
    QString untilWords{};         ///< as it was typed, where that is no time
    JOUR_FIELDS(ShiftStarted, shift, people, others, from, until, untilWords)
};

/// Who works the running shift, or until when, is another than said.
struct ShiftChanged
{
    static constexpr auto type = "shift.changed";
    ShiftId shift;
    std::vector<OperatorId> people;
    QString others;
    std::optional<Instant> until;
    QString untilWords{}; ///< as in ShiftStarted
    JOUR_FIELDS(ShiftChanged, shift, people, others, until, untilWords)
};

/// A shift ended, handed over or not; what then had no owner is named.
struct ShiftEnded
{
    static constexpr auto type = "shift.ended";
    ShiftId shift;
    Instant at;
    std::optional<HandoverId> handover; ///< none: ended with nobody to take over
    std::vector<CaseId> withoutOwner;
    QString remark;
    JOUR_FIELDS(ShiftEnded, shift, at, handover, withoutOwner, remark)
};

/// Own words for those who come: about a case (the event's case), the night, or to a named person.
struct HandoverWordsWritten
{
    static constexpr auto type = "handover.words";
    EntryId entry;
    std::optional<EntryId> supersedes;
    QString about;   ///< "case", "night", "message"
    OperatorId to{}; ///< of a message; null: see toWhom
    QString toWhom;  ///< a name, of a message to somebody without an account
    QString text;    ///< empty: withdrawn
    JOUR_FIELDS(HandoverWordsWritten, entry, supersedes, about, to, toWhom, text)
};

/// A message was shown to the one it is for, who said so.
struct MessageRead
{
    static constexpr auto type = "handover.messageRead";
    EntryId entry;
    JOUR_FIELDS(MessageRead, entry)
};

/// The outgoing hands over what happened after `since` and up to `upTo` (places in this store's journal).
struct HandoverMade
{
    static constexpr auto type = "handover.made";
    HandoverId handover;
    ShiftId shift;
    qint64 since = 0;
    qint64 upTo = 0;
    std::vector<CaseId> cases; ///< open and offered, in the order of the list
    QString contentDigest;     ///< BLAKE2b-256 of the list as canonical JSON, hex
    QString journalHead;       ///< hash of the event at `upTo`, hex
    OperatorId outgoing{};     ///< where another made the list anew for them; null: the author
    JOUR_FIELDS(HandoverMade, handover, shift, since, upTo, cases, contentDigest, journalHead, outgoing)
};

/// One case of a handover was taken over, or not: then it stays with the one who had it.
struct HandoverCaseAnswered
{
    static constexpr auto type = "handover.caseAnswered";
    HandoverId handover;
    bool taken = false;
    QString reason;  ///< why not
    OperatorId by{}; ///< whose answer it is, kept when the list was made anew; null: the author's
    JOUR_FIELDS(HandoverCaseAnswered, handover, taken, reason, by)
};

/// Both have signed the same list over the same journal.
struct HandoverSigned
{
    static constexpr auto type = "handover.signed";
    HandoverId handover;
    OperatorId outgoing;
    OperatorId incoming;
    std::vector<CaseId> taken;
    std::vector<CaseId> left; ///< stay with those who had them
    QString contentDigest;
    QString journalHead;
    QString outgoingSignature;
    QString incomingSignature; ///< the incoming's Ed25519 over digest, head and what was taken, hex
    JOUR_FIELDS(HandoverSigned, handover, outgoing, incoming, taken, left, contentDigest, journalHead,
                outgoingSignature, incomingSignature)
};

/// What was entered in the same commit happened earlier and was written on paper meanwhile.
struct EnteredAfterwards
{
    static constexpr auto type = "paper.entered";
    std::vector<QString> entries; ///< ids of notes, calls and decisions, hex
    Instant happenedAt;
    QString paper; ///< the code of the sheet, if it has one
    JOUR_FIELDS(EnteredAfterwards, entries, happenedAt, paper)
};

/// A paper of the desk, not of one case: call list, fallback pack, journal of the night, handover.
struct DeskPaperPrinted
{
    static constexpr auto type = "paper.printed";
    QString document;
    QString medium;  ///< as in Printed
    QString variant; ///< "masked", "unmasked"
    QString reason;
    QString code; ///< the short code on its pages
    int pages = 0;
    JOUR_FIELDS(DeskPaperPrinted, document, medium, variant, reason, code, pages)
};

/// Documents of the case left in a file that only its passphrase opens.
struct SealedFileMade
{
    static constexpr auto type = "case.sealed";
    EntryId entry;
    std::vector<QString> documents;
    QString toWhom;
    QString organisation;
    QString ground; ///< key of the list "disclosureGrounds"
    QString reason;
    QString blake2b; ///< of the file, hex
    qint64 size = 0;
    JOUR_FIELDS(SealedFileMade, entry, documents, toWhom, organisation, ground, reason, blake2b, size)
};

/// Figures of the situation picture left the program, suppressed as `threshold` says.
struct PictureReleased
{
    static constexpr auto type = "picture.released";
    QDate from;
    QDate to; ///< the last day
    std::vector<QString> tables;
    QString format; ///< "png", "svg", "csv", "pdf"; medium::failed: those did not leave after all
    int threshold = 0;
    QString blake2b; ///< of the released tables, hex
    JOUR_FIELDS(PictureReleased, from, to, tables, format, threshold, blake2b)
};

} // namespace jour::events
