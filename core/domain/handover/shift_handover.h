#pragma once

#include "domain/cases/classification.h"
#include "domain/escalation/attempt.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "domain/events/event_body.h"

#include <QString>

#include <optional>
#include <vector>

// What one shift tells the next: generated from the journal, in values only. The page words and lays them
// out.
namespace jour {

/// How a case went through the shift.
enum class HandoverStanding {
    New,       ///< open, opened within it
    Changed,   ///< open, somebody did something in it
    Untouched, ///< open, nobody did anything
    HandedOff, ///< a municipality has taken it over, by a confirmed hand-off
    Closed,    ///< within it
};

/// So many times somebody did this in the case.
struct HandoverChange
{
    QString type; ///< of the event
    int times = 0;
    JOUR_FIELDS(HandoverChange, type, times)
};

/// Who was called last, or who took it.
struct HandoverContact
{
    Instant at;
    QString who;                           ///< the name called, or of who promised
    QString organisation;                  ///< of who promised
    std::optional<AttemptOutcome> outcome; ///< none: a promise
    std::optional<Instant> enteredAt{};    ///< it stood on paper until then
    QString enteredBy{};                   ///< signature
    JOUR_FIELDS(HandoverContact, at, who, organisation, outcome, enteredAt, enteredBy)
};

/// Handed over to a municipality, and accepted by whom.
struct HandoverReceipt
{
    Instant at;
    QString receiver;
    QString post;
    QString municipality; ///< as given
    bool readBack = false;
    std::optional<Instant> enteredAt{}; ///< it stood on paper until then
    QString enteredBy{};                ///< signature
    JOUR_FIELDS(HandoverReceipt, at, receiver, post, municipality, readBack, enteredAt, enteredBy)
};

/// A limit of law or a time stated by the police that ended in the shift, or passed in it.
struct HandoverLimit
{
    CaseId caseRef;
    QString number; ///< of the case
    QString title;  ///< as Timer::title
    TimerKind kind = TimerKind::Statute;
    Instant due;
    std::optional<Instant> endedAt; ///< none: it still runs, past its time
    bool kept = false;
    JOUR_FIELDS(HandoverLimit, caseRef, number, title, kind, due, endedAt, kept)
};

/// A case as the next shift needs it.
struct HandoverCase
{
    CaseId id;
    QString number;
    Urgency urgency = Urgency::Urgent;
    CaseState state = CaseState::New;
    HandoverStanding standing = HandoverStanding::Untouched;
    QString child;       ///< name; initials when masked; empty: unknown child
    bool masked = false; ///< somebody in it has protected personal data
    QString municipality;
    OperatorId owner; ///< null: nobody
    QString ownerSignature;
    std::vector<HandoverChange> changes; ///< by type
    std::optional<Timer> next;           ///< the earliest live deadline, without words when masked
    std::optional<HandoverContact> lastContact;
    std::vector<HandoverReceipt> receipts; ///< within the shift, oldest first
    QString disposition;                   ///< key, of a closed case
    std::optional<Instant> closedAt;
    QString words; ///< what to look out for, in the outgoing's own words
    JOUR_FIELDS(HandoverCase, id, number, urgency, state, standing, child, masked, municipality, owner,
                ownerSignature, changes, next, lastContact, receipts, disposition, closedAt, words)
};

/// To a named person.
struct HandoverMessage
{
    EntryId entry;
    Instant at;
    QString from;  ///< signature
    OperatorId to; ///< null: somebody without an account
    QString toWhom;
    QString text;
    bool isRead = false; ///< the one it is for has said so
    JOUR_FIELDS(HandoverMessage, entry, at, from, to, toWhom, text, isRead)
};

/// What the lists do not show.
struct HandoverLeftOut
{
    int sleeping = 0; ///< open cases that nobody has touched for long
    int looks = 0;    ///< that cases were looked at or printed
    int workings = 0; ///< that timers and plans came and went
    int desk = 0;     ///< what concerns no case: settings, contacts, sessions
    JOUR_FIELDS(HandoverLeftOut, sleeping, looks, workings, desk)
};

/// What hangs at the end of a shift. It is told and refuses nothing.
enum class HangKind {
    PlanRanOut,            ///< nobody is left to call, and somebody must act
    PromiseBroken,         ///< somebody promised to act, and the time has passed
    DeadlinePassed,        ///< another one, that still runs
    NoNextStep,            ///< an open case without a live deadline, or with a limit far ahead only
    PromiseWithoutTime,    ///< somebody took it and said no time
    PrintWithoutRecipient, ///< papers for somebody outside left, and nobody wrote for whom
    NoOwner,
    SameUnnamed, ///< closed as the same happening as another case, and nobody said which
};
struct HandoverHang
{
    HangKind kind = HangKind::NoNextStep;
    CaseId caseRef;
    QString number;
    /// Of the newest print; the limit before which nothing is to be done; what has passed.
    std::optional<Instant> at;
    int count = 1; ///< so many prints
    JOUR_FIELDS(HandoverHang, kind, caseRef, number, at, count)
};

/// The whole list. Equal lists are equal bytes as canonical JSON; what both sign is a digest of those.
struct ShiftHandover
{
    ShiftId shift; ///< null: nobody had started one
    Instant from;  ///< of the first event told of
    Instant to;
    qint64 since = 0;               ///< what happened after this place in the journal
    qint64 upTo = 0;                ///< and up to this one
    QString outgoing;               ///< name and title
    QString people;                 ///< signatures and names of who worked it
    std::vector<HandoverCase> open; ///< not asleep; the earliest deadline first, those without one before
    std::vector<HandoverCase> handedOff; ///< by number
    std::vector<HandoverCase> closed;    ///< by number
    std::vector<HandoverLimit> limits;   ///< missed before kept, by due time
    std::vector<HandoverHang> hangs;     ///< by kind, then number
    QString nightWords;
    std::vector<HandoverMessage> messages; ///< unread ones, and those of this shift; oldest first
    HandoverLeftOut leftOut;
    QString journalHead; ///< of the event at `upTo`, hex
    JOUR_FIELDS(ShiftHandover, shift, from, to, since, upTo, outgoing, people, open, handedOff, closed,
                limits, hangs, nightWords, messages, leftOut, journalHead)
};

/// An event of a case within the shift. Only what is told in detail has its body.
struct HandoverEntry
{
    QString type;
    Instant at;
    EventBody body;
    QString signature{}; ///< of who wrote it
};

/// A case as the store has it.
struct HandoverSourceCase
{
    HandoverCase shown; ///< its facts; what follows from the entries is filled in
    bool asleep = false;
    bool isMerged = false; ///< closed: it is under another case
    bool answeredWithoutTime = false;
    RunState run = RunState::Idle;      ///< how far its plan has come
    std::vector<HandoverEntry> entries; ///< within the shift, oldest first
    std::vector<Timer> timers;          ///< live ones, and those that ended within the shift
};

/// Puts `facts` (the head of the list: who, from where to where, words, messages, what else was left out)
/// and the cases together.
[[nodiscard]] ShiftHandover shiftHandover(ShiftHandover facts, const std::vector<HandoverSourceCase> &cases);

/// The same for paper: of a case with a protected person no name, no place, no typed words but keys of
/// `lists`.
[[nodiscard]] ShiftHandover paperOf(ShiftHandover handover, const Classifications &lists);

/// Whose bodies shiftHandover() reads.
[[nodiscard]] bool isToldInDetail(const QString &type);

} // namespace jour

JOUR_ENUM_WORDS(jour::HandoverStanding, {jour::HandoverStanding::New, "new"},
                {jour::HandoverStanding::Changed, "changed"},
                {jour::HandoverStanding::Untouched, "untouched"},
                {jour::HandoverStanding::HandedOff, "handedOff"}, {jour::HandoverStanding::Closed, "closed"})
JOUR_ENUM_WORDS(jour::HangKind, {jour::HangKind::PlanRanOut, "planRanOut"},
                {jour::HangKind::PromiseBroken, "promiseBroken"},
                {jour::HangKind::DeadlinePassed, "deadlinePassed"},
                {jour::HangKind::NoNextStep, "noNextStep"},
                {jour::HangKind::PromiseWithoutTime, "promiseWithoutTime"},
                {jour::HangKind::PrintWithoutRecipient, "printWithoutRecipient"},
                {jour::HangKind::NoOwner, "noOwner"}, {jour::HangKind::SameUnnamed, "sameUnnamed"})
