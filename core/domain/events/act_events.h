#pragma once

#include "domain/cases/checklist.h"
#include "domain/escalation/attempt.h"

// The acts of the night: what was said, tried, judged, decided, disclosed, handed over and answered.
namespace jour::events {

/// A note; a correction is a new note that names the one it supersedes. Nothing is overwritten.
struct NoteWritten
{
    static constexpr auto type = "note.written";
    EntryId entry;
    std::optional<EntryId> supersedes;
    std::optional<Instant> happenedAt;
    QString text;
    QString source{}; ///< "pasted": came in as a text, nobody here wrote it; empty: the author's own words
    JOUR_FIELDS(NoteWritten, entry, supersedes, happenedAt, text, source)
};

struct ContactAttempted
{
    static constexpr auto type = "contact.attempted";
    Attempt attempt;
    JOUR_FIELDS(ContactAttempted, attempt)
};

struct ContactAcknowledged
{
    static constexpr auto type = "contact.acknowledged";
    Acknowledgement acknowledgement;
    JOUR_FIELDS(ContactAcknowledged, acknowledgement)
};

/// Immediate protective assessment (omedelbar skyddsbedömning), SoL (2025:400) 20 kap. 1 §: at once and
/// documented.
struct AssessmentMade
{
    static constexpr auto type = "assessment.made";
    EntryId entry;
    std::optional<EntryId> supersedes;
    Answer needsProtection = Answer::Unknown; ///< does the child need immediate protection
    QString result;                           ///< in words
    QString reasons;
    QString madeBy; ///< name and post
    Instant madeAt;
    JOUR_FIELDS(AssessmentMade, entry, supersedes, needsProtection, result, reasons, madeBy, madeAt)
};

/// A decision and by what authority. LVU 6 § is never the socialjour operator's own: the committee, its chair
/// or an appointed member decides (SoL 30 kap. 7 §, LVU 6 § second paragraph).
struct DecisionRecorded
{
    static constexpr auto type = "decision.recorded";
    EntryId entry;
    std::optional<EntryId> supersedes;
    QString what; ///< key: "lvu6", "placement", "openInvestigation", "noInvestigation", "other"
    QString text; ///< what was decided
    QString decidedBy;
    QString post;
    QString authority; ///< key: "committee", "chair", "appointedMember", "delegation"
    MunicipalityRef municipality;
    Instant decidedAt;
    std::optional<Instant> executedAt; ///< LVU 8 § counts from here
    JOUR_FIELDS(DecisionRecorded, entry, supersedes, what, text, decidedBy, post, authority, municipality,
                decidedAt, executedAt)
};

/// What was disclosed to whom, on which ground, and who decided it.
struct DisclosureMade
{
    static constexpr auto type = "disclosure.made";
    EntryId entry;
    QString what;
    QString toWhom;
    QString organisation;
    QString ground; ///< key of the list "disclosureGrounds"
    QString decidedBy;
    Instant at;
    JOUR_FIELDS(DisclosureMade, entry, what, toWhom, organisation, ground, decidedBy, at)
};

/// Complete only when a named person has confirmed after read-back.
struct HandOffMade
{
    static constexpr auto type = "handOff.made";
    EntryId entry;
    MunicipalityRef municipality;
    QString receiver; ///< name
    QString post;
    QString channel;
    Instant at;
    bool readBack = false; ///< the summary was read back and found right
    QString remark;
    JOUR_FIELDS(HandOffMade, entry, municipality, receiver, post, channel, at, readBack, remark)
};

/// The answer to the police, limited to what the law allows (SoL 19 kap. 6 §).
struct PoliceAnswered
{
    static constexpr auto type = "police.answered";
    EntryId entry;
    QString content; ///< key of the list "policeAnswers"
    QString toWhom;
    QString channel;
    Instant at;
    QString ground; ///< key of a disclosure ground when more than the list was said
    JOUR_FIELDS(PoliceAnswered, entry, content, toWhom, channel, at, ground)
};

struct ChecklistAnswered
{
    static constexpr auto type = "checklist.answered";
    ChecklistAnswer answer;
    JOUR_FIELDS(ChecklistAnswered, answer)
};

/// The content lies beside the journal under its digest, encrypted with the store.
struct DocumentAttached
{
    static constexpr auto type = "document.attached";
    DocumentId document;
    QString fileName;
    QString mimeType;
    qint64 size = 0;
    QString blake2b; ///< hex of the content's digest
    QString remark;
    JOUR_FIELDS(DocumentAttached, document, fileName, mimeType, size, blake2b, remark)
};

struct DocumentOpened
{
    static constexpr auto type = "document.opened";
    DocumentId document;
    JOUR_FIELDS(DocumentOpened, document)
};

struct DocumentExported
{
    static constexpr auto type = "document.exported";
    DocumentId document;
    QString toWhom;
    QString reason;
    JOUR_FIELDS(DocumentExported, document, toWhom, reason)
};

struct Printed
{
    static constexpr auto type = "case.printed";
    QString document; ///< "caseSummary"
    QString medium;   ///< see print_medium.h
    QString variant;  ///< "masked", "unmasked"
    QString recipient;
    QString reason; ///< for unmasked
    int pages = 0;
    QString code{}; ///< the short code on its pages
    JOUR_FIELDS(Printed, document, medium, variant, recipient, reason, pages, code)
};

} // namespace jour::events
