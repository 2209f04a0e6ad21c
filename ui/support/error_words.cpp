// What went wrong, and what to do: the words for each code and detail of core.
#include "support/duty_text.h"
#include "support/wording.h"

#include <algorithm>
#include <iterator>

namespace jour::ui {

namespace {

/// A detail of an error, and its words.
struct Told
{
    const char *detail;
    const char *words;
};

constexpr Told conflicts[] = {
    {"lastManager",
     QT_TRANSLATE_NOOP("Wording", "The last manager must stay. Make somebody else a manager first.")},
    {"the last operator",
     QT_TRANSLATE_NOOP("Wording", "The last manager must stay. Make somebody else a manager first.")},
    {"operator has a slot", QT_TRANSLATE_NOOP("Wording", "That user id is taken. Choose another.")},
    {"all slots are taken",
     QT_TRANSLATE_NOOP("Wording", "Every place in the vault is taken. Revoke somebody first.")},
    {"policy",
     QT_TRANSLATE_NOOP("Wording", "The policy was changed meanwhile. Look at the difference again.")},
    {"policyScope",
     QT_TRANSLATE_NOOP(
         "Wording", "Another policy is for the very same cases. Change that one, or switch it off first.")},
    {"contactPoint",
     QT_TRANSLATE_NOOP("Wording",
                       "A contact was changed meanwhile. Look at it as it is now, then try again.")},
    {"overlap",
     QT_TRANSLATE_NOOP("Wording", "Another row of this limit already holds then. End that one first.")},
    {"limitChangedSince",
     QT_TRANSLATE_NOOP("Wording", "Another row of this limit has been changed since. Take that change back "
                                  "first.")},
    {"limitUnchanged", QT_TRANSLATE_NOOP("Wording", "Nobody has changed this row of the table.")},
    {"handover",
     QT_TRANSLATE_NOOP("Wording", "NOT DONE: this handover was signed or made anew meanwhile. Look at the "
                                  "list as it is now and try again.")},
    {"message",
     QT_TRANSLATE_NOOP("Wording", "NOT DONE: the message was read, changed or withdrawn meanwhile. "
                                  "Look at the list as it is now.")},
    {"shift", QT_TRANSLATE_NOOP("Wording", "NOT DONE: a shift already runs, or the one that ran has ended "
                                           "meanwhile. Look at the shift as it is now (Ctrl+Shift+A).")},
    {"stale", QT_TRANSLATE_NOOP("Wording",
                                "NOT SIGNED: cases, words or messages were changed since the list was made. "
                                "Make it anew (G), look at it and sign again.")},
    {"answers",
     QT_TRANSLATE_NOOP("Wording", "NOT SIGNED: what is taken over was changed while the signature was made. "
                                  "Look at the list and sign again.")},
    {"signature",
     QT_TRANSLATE_NOOP("Wording", "NOT SIGNED: the signature does not fit the list and the key that the "
                                  "journal knows of whoever takes over. Sign again; if that does not help, "
                                  "ask a manager.")},
};

constexpr Told refusals[] = {
    {"lvu6",
     QT_TRANSLATE_NOOP("Wording",
                       "A decision under LVU section 6 can only be made by the committee, its chair or an "
                       "appointed member, never by whoever is on duty here. Say who decided.")},
    {"own", QT_TRANSLATE_NOOP("Wording", "Whoever hands over cannot also be the one who takes over. The "
                                         "next one signs, with their own user id and passphrase.")},
    {"proof",
     QT_TRANSLATE_NOOP("Wording", "Those are somebody else's. Give your own user id and passphrase.")},
    {"slot disabled",
     QT_TRANSLATE_NOOP("Wording", "This user id is closed after too many wrong attempts. Ask a manager.")},
    {"one-time slot has ended",
     QT_TRANSLATE_NOOP("Wording", "The one-time passphrase has ended. Ask a manager for a new one.")},
    {"notJournaled",
     QT_TRANSLATE_NOOP("Wording",
                       "Protected particulars are shown only when the journal can say so, and nothing "
                       "is saved now.")},
    {"operator",
     QT_TRANSLATE_NOOP(
         "Wording", "This user id opens the vault, but the journal knows no active operator behind it. Ask a "
                    "manager.")},
    {"inactive",
     QT_TRANSLATE_NOOP("Wording", "NOT SIGNED: whoever has this user id is switched off and can take nothing "
                                  "over. Let somebody else sign, or ask a manager.")},
};

constexpr Told missing[] = {
    {"reason", QT_TRANSLATE_NOOP("Wording", "Give a reason.")},
    {"whatWasDone", QT_TRANSLATE_NOOP("Wording", "Say what was done.")},
    {"removedPerson", QT_TRANSLATE_NOOP("Wording", "Choose who is removed.")},
    {"assignee", QT_TRANSLATE_NOOP("Wording", "Choose who takes the case.")},
    {"offer", QT_TRANSLATE_NOOP("Wording", "The case is no longer offered to you. See who has it.")},
    {"waitingFor", QT_TRANSLATE_NOOP("Wording", "Say whom or what the case waits for.")},
    {"disposition",
     QT_TRANSLATE_NOOP("Wording", "Choose in the list how the case ended; the rest goes in the remark.")},
    {"handOff",
     QT_TRANSLATE_NOOP("Wording",
                       "A hand-off needs a municipality, a named receiver with post, the channel and a "
                       "read-back. Record it as a hand-off.")},
    {"period", QT_TRANSLATE_NOOP(
                   "Wording", "That is no period, or it is not final yet. Write 2026-10, 2026-Q4 or 2026.")},
    {"pictureThreshold", QT_TRANSLATE_NOOP("Wording", "The fewest cases that are shown are 3 to 50.")},
    {"sleepDays", QT_TRANSLATE_NOOP("Wording", "A case sleeps after 7 to 365 days.")},
    {"mergeSelf", QT_TRANSLATE_NOOP("Wording", "Choose another case: the one whose happening it is.")},
    {"mergeUnknown",
     QT_TRANSLATE_NOOP(
         "Wording", "There is no case with that number. Choose one in the list or type its whole number.")},
    {"mergeCycle",
     QT_TRANSLATE_NOOP("Wording",
                       "That case is already under this one. Take it out first, or merge from there.")},
    {"alreadyMerged",
     QT_TRANSLATE_NOOP("Wording", "This case is already under another. Take it out first (Ctrl+Shift+U).")},
    {"notMerged", QT_TRANSLATE_NOOP("Wording", "This case is under no other.")},
    {"rootClosed",
     QT_TRANSLATE_NOOP("Wording", "The case it would go under is closed. Reopen that one first.")},
    {"openPromise",
     QT_TRANSLATE_NOOP(
         "Wording", "Somebody has promised to act and that is not done. Write in the remark why the case is "
                    "closed all the same.")},
    {"closed", QT_TRANSLATE_NOOP("Wording", "The case is closed. Reopen it first (Alt+6).")},
    {"move", QT_TRANSLATE_NOOP("Wording", "The case cannot be moved there from where it stands.")},
    {"decision", QT_TRANSLATE_NOOP(
                     "Wording", "Choose the decision in the list; what is not there is \"Other decision\".")},
    {"decisionText", QT_TRANSLATE_NOOP("Wording", "Write what was decided.")},
    {"policeAnswerGround",
     QT_TRANSLATE_NOOP(
         "Wording", "Choose one of the answers the law allows. Anything more is a disclosure with a ground "
                    "of its own.")},
    {"person", QT_TRANSLATE_NOOP("Wording", "Say who answered.")},
    {"dutyCycle", QT_TRANSLATE_NOOP("Wording", "The contacts would refer to each other in a circle, and "
                                               "nobody would be reached. Choose another one.")},
    {"eta", QT_TRANSLATE_NOOP("Wording", "The time must lie ahead.")},
    {"due", QT_TRANSLATE_NOOP("Wording", "The time must lie ahead.")},
    {"snoozeLength",
     QT_TRANSLATE_NOOP("Wording", "The policy of the case allows no snooze of that length. Choose one of the "
                                  "lengths that are offered.")},
    {"snoozeNever",
     QT_TRANSLATE_NOOP("Wording", "The policy of the case allows no snooze. Act on the deadline instead.")},
    {"snoozeCount",
     QT_TRANSLATE_NOOP("Wording", "This deadline has been snoozed as often as the policy of the case allows. "
                                  "Act on it: call (Ctrl+D), say who took it (Ctrl+G) or go on (Ctrl+E).")},
    {"snoozeObligation",
     QT_TRANSLATE_NOOP("Wording", "It cannot sleep past a time that the law or the police have set. Act on "
                                  "it now, or choose a shorter snooze if one is offered.")},
    {"snoozeQuiet",
     QT_TRANSLATE_NOOP("Wording",
                       "A time that the law or the police have set is quiet until it warns: there is "
                       "no alarm to snooze before that.")},
    {"snoozePause",
     QT_TRANSLATE_NOOP("Wording", "That is when the plan goes on, and rings for nothing before. Let it go on "
                                  "now (Alt+8), or pause it anew (Alt+7).")},
    {"validFrom",
     QT_TRANSLATE_NOOP("Wording", "Write from when it holds, for example 2026-12-01 08:00, or nothing.")},
    {"retiredAt", QT_TRANSLATE_NOOP(
                      "Wording", "Write when it is switched off, for example 2026-12-01 08:00, or nothing.")},
    {"until", QT_TRANSLATE_NOOP("Wording", "Say until when. The time must lie ahead.")},
    {"pauseLength",
     QT_TRANSLATE_NOOP("Wording", "A plan is paused for 12 hours at most. Choose an earlier time.")},
    {"pauseObligation",
     QT_TRANSLATE_NOOP("Wording", "A plan is not paused past a time that the law or the police have set. "
                                  "Choose an earlier time.")},
    {"pausePromise",
     QT_TRANSLATE_NOOP("Wording",
                       "Somebody has promised to act: that is waited for and cannot be paused. Say "
                       "if it is done (Ctrl+Shift+G), or go on (Ctrl+E).")},
    {"run",
     QT_TRANSLATE_NOOP("Wording", "No plan runs in this case: there is nothing to pause or go on with. "
                                  "Set a reminder (Ctrl+R).")},
    {"stepNotDone",
     QT_TRANSLATE_NOOP("Wording", "A step of the plan is not ticked off: say who took it (Ctrl+G), or go on "
                                  "to the next step (Ctrl+E).")},
    {"ended", QT_TRANSLATE_NOOP("Wording", "That deadline has ended already.")},
    {"text", QT_TRANSLATE_NOOP("Wording", "Write something first.")},
    {"legalGround", QT_TRANSLATE_NOOP("Wording", "Give the legal ground.")},
    {"decidedBy", QT_TRANSLATE_NOOP("Wording", "Say who decided.")},
    {"disclosure", QT_TRANSLATE_NOOP("Wording", "Say what was disclosed, to whom and on what ground.")},
    {"policeAnswer", QT_TRANSLATE_NOOP("Wording", "Say what was answered and to whom.")},
    {"documentSize", QT_TRANSLATE_NOOP("Wording", "The file is too large: at most 64 MB.")},
    {"user id", QT_TRANSLATE_NOOP("Wording", "A user id has 1 to 64 characters.")},
    {"basis", QT_TRANSLATE_NOOP("Wording", "Name the law and the section.")},
    {"nameSv", QT_TRANSLATE_NOOP("Wording", "Give the limit a name.")},
    {"policyName", QT_TRANSLATE_NOOP("Wording", "Give the policy a name.")},
    {"policySteps",
     QT_TRANSLATE_NOOP("Wording", "A policy needs at least one step. To use it no more, switch it off.")},
    {"policyFile", QT_TRANSLATE_NOOP("Wording", "There is nothing in the file to take, or it has errors.")},
    {"length",
     QT_TRANSLATE_NOOP(
         "Wording", "The length does not fit the unit: hours, days, weeks, months and years need a number, "
                    "what has no length has none.")},
    {"validTo", QT_TRANSLATE_NOOP("Wording", "It ends before it begins.")},
};

template<std::size_t size>
QString told(const Told (&table)[size], const QString &detail, const char *otherwise)
{
    const auto found =
        std::ranges::find_if(table, [&](const Told &row) { return detail == QLatin1String{row.detail}; });
    return Wording::tr(found == std::end(table) ? otherwise : found->words);
}

QString conflict(const QString &detail)
{
    if (const QString words = DutyText::refusalOf(detail); !words.isEmpty())
        return words;
    return told(
        conflicts, detail,
        QT_TRANSLATE_NOOP("Wording",
                          "Someone else acted on this case first. Look at what is new, then try again."));
}

QString refusal(const QString &detail)
{
    return told(refusals, detail,
                QT_TRANSLATE_NOOP("Wording", "Your role does not allow this. Ask a manager."));
}

/// The disk takes nothing. Most of it is told at the desk, the rest where one unlocks.
constexpr Told shut[] = {
    {"disk",
     QT_TRANSLATE_NOOP("Wording", "NOT SAVED: the file system can only be read. What you have written "
                                  "stays here.")},
    {"folder", QT_TRANSLATE_NOOP("Wording", "NOT SAVED: this account may not write in the vault folder. What "
                                            "you have written stays here.")},
    {"migration",
     QT_TRANSLATE_NOOP(
         "Wording", "The vault comes from an older version of Jourbord and must be brought up to date before "
                    "it opens. That needs a disk that can be written to and has room. Nothing has been "
                    "changed.")},
    {"rollback",
     QT_TRANSLATE_NOOP(
         "Wording", "The last save was interrupted and must be cleared up before the vault opens. That needs "
                    "a disk that can be written to and has room. Nothing that was saved is lost.")},
};

/// `holder`: "pid host", 0 when it could not be written down.
QString inUse(const QString &holder)
{
    const QString pid = holder.section(QLatin1Char(' '), 0, 0);
    if (pid.isEmpty() || pid == QLatin1String{"0"})
        return Wording::tr("Jourbord is already open with this vault. Use that window, or close it first.");
    return Wording::tr(
               "Jourbord is already open with this vault (process %1 on %2). Use that window, or close it "
               "first.")
        .arg(pid, holder.section(QLatin1Char(' '), 1));
}

QString lost(const QString &file)
{
    if (file == QLatin1String{"desk.db"} || file == QLatin1String{"store.head"})
        return Wording::tr(
                   "A file of this vault is missing: %1. Nothing has been changed. Restore the vault from "
                   "a copy.")
            .arg(file);
    return Wording::tr(
        "Saved events are missing from the vault: it has been rolled back or cut short. Restore it "
        "from a backup.");
}

QString unread(const QString &detail)
{
    if (detail == QLatin1String{"unsettled"})
        return Wording::tr(
            "NOT CERTAIN whether this was saved: the disk does not answer. What you have written stays "
            "here; save again when the disk is back. It is never saved twice.");
    return Wording::tr("The vault could not be read or written.");
}

} // namespace

QString Wording::of(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return tr("That no longer exists.");
    case ErrorCode::Conflict: return conflict(error.detail);
    case ErrorCode::Invalid: return missingPart(error.detail);
    case ErrorCode::NotAllowed: return refusal(error.detail);
    case ErrorCode::WrongPassphrase: return tr("User id or passphrase is wrong.");
    case ErrorCode::Delayed: return tr("Too many attempts. Try again in %1 s.").arg(error.detail);
    case ErrorCode::Locked: return tr("Unlock the console first.");
    case ErrorCode::InUse: return inUse(error.detail);
    case ErrorCode::Exposed:
        return tr("Other users of this computer can read the vault folder. Repair its permissions before you "
                  "open it.");
    case ErrorCode::TooNew:
        return tr("The vault was written by a newer version of Jourbord. Update the program.");
    case ErrorCode::Missing: return lost(error.detail);
    case ErrorCode::Corrupt:
        return tr("The vault is damaged. Nothing has been changed. Restore it from a backup.");
    case ErrorCode::DiskFull:
        return told(shut, error.detail,
                    QT_TRANSLATE_NOOP(
                        "Wording",
                        "NOT SAVED: the disk is full. Free some space; what you have written stays here."));
    case ErrorCode::ReadOnly:
        return told(
            shut, error.detail,
            QT_TRANSLATE_NOOP(
                "Wording", "NOT SAVED: the vault cannot be written to. What you have written stays here."));
    case ErrorCode::Io: return unread(error.detail);
    case ErrorCode::NotSaved:
        return tr("NOT SAVED: the disk failed. What you have written stays here; try again.");
    case ErrorCode::Cancelled: return tr("Cancelled.");
    }
    Q_UNREACHABLE();
}

QString Wording::missingPart(const QString &detail)
{
    if (const QString words = DutyText::refusalOf(detail); !words.isEmpty())
        return words;
    return told(missing, detail, QT_TRANSLATE_NOOP("Wording", "Something is missing or cannot be done now."));
}

} // namespace jour::ui
