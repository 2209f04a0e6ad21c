#pragma once

#include "domain/events/event.h"

// One small function for each kind of event: what it does to the projections. A new kind of event does not
// compile until it has one here. They throw sql::Failure.
namespace jour {

namespace sql {
class Connection;
}

/// Where in the journal a body stands.
struct FoldPlace
{
    sql::Connection &db;
    qint64 seq = 0;
    Instant at;
    OperatorId author;
    CaseId caseRef; ///< null: of no case
};

// fold_cases.cpp
void fold(const FoldPlace &place, const events::CaseOpened &body);
void fold(const FoldPlace &place, const events::CaseFactChanged &body);
void fold(const FoldPlace &place, const events::CaseStateChanged &body);
void fold(const FoldPlace &place, const events::CaseAssigned &body);
void fold(const FoldPlace &place, const events::CaseMerged &body);
void fold(const FoldPlace &place, const events::CaseUnmerged &body);

// fold_people.cpp
void fold(const FoldPlace &place, const events::PersonAdded &body);
void fold(const FoldPlace &place, const events::PersonFactChanged &body);
void fold(const FoldPlace &place, const events::PersonRemoved &body);
void fold(const FoldPlace &place, const events::PersonsLinked &body);
void fold(const FoldPlace &place, const events::PersonsUnlinked &body);

// fold_acts.cpp
void fold(const FoldPlace &place, const events::NoteWritten &body);
void fold(const FoldPlace &place, const events::ChecklistAnswered &body);
void fold(const FoldPlace &place, const events::DocumentAttached &body);

// fold_escalation.cpp
void fold(const FoldPlace &place, const events::RunMoved &body);
void fold(const FoldPlace &place, const events::TimerArmed &body);
void fold(const FoldPlace &place, const events::TimerChanged &body);
void fold(const FoldPlace &place, const events::TimerEnded &body);
void fold(const FoldPlace &place, const events::WatchGapFound &body);
void fold(const FoldPlace &place, const events::WatchGapReviewed &body);

// fold_desk.cpp
void fold(const FoldPlace &place, const events::OperatorAdded &body);
void fold(const FoldPlace &place, const events::OperatorChanged &body);
void fold(const FoldPlace &place, const events::SettingChanged &body);
void fold(const FoldPlace &place, const events::ContactPointSaved &body);
void fold(const FoldPlace &place, const events::PolicySaved &body);
void fold(const FoldPlace &place, const events::LimitSaved &body);

// fold_duty.cpp
void fold(const FoldPlace &place, const events::ContactAttempted &body);
void fold(const FoldPlace &place, const events::DutyPersonSaved &body);
void fold(const FoldPlace &place, const events::DutyListSaved &body);
void fold(const FoldPlace &place, const events::DutyOverrideSaved &body);
void fold(const FoldPlace &place, const events::TestCallMade &body);
/// A further version of what the directory says; `kind`: "point", "person", "list", "override".
void keepVersion(const FoldPlace &place, const QString &kind, const IdBytes &id, const QString &body);

// Read from the journal itself; the projector moves the case's revision.
inline void fold(const FoldPlace &, const OpaqueBody &)
{
}
inline void fold(const FoldPlace &, const events::CaseOffered &)
{
}
inline void fold(const FoldPlace &, const events::ContactAcknowledged &)
{
}
inline void fold(const FoldPlace &, const events::AssessmentMade &)
{
}
inline void fold(const FoldPlace &, const events::DecisionRecorded &)
{
}
inline void fold(const FoldPlace &, const events::DisclosureMade &)
{
}
inline void fold(const FoldPlace &, const events::HandOffMade &)
{
}
inline void fold(const FoldPlace &, const events::PoliceAnswered &)
{
}
inline void fold(const FoldPlace &, const events::CaseTakenIn &)
{
}
inline void fold(const FoldPlace &, const events::AlarmsMuted &)
{
}
inline void fold(const FoldPlace &, const events::InvariantBroken &)
{
}
// Shifts and papers: read from the journal itself.
inline void fold(const FoldPlace &, const events::ShiftStarted &)
{
}
inline void fold(const FoldPlace &, const events::ShiftChanged &)
{
}
inline void fold(const FoldPlace &, const events::ShiftEnded &)
{
}
inline void fold(const FoldPlace &, const events::HandoverWordsWritten &)
{
}
inline void fold(const FoldPlace &, const events::MessageRead &)
{
}
inline void fold(const FoldPlace &, const events::HandoverMade &)
{
}
inline void fold(const FoldPlace &, const events::HandoverCaseAnswered &)
{
}
inline void fold(const FoldPlace &, const events::HandoverSigned &)
{
}
inline void fold(const FoldPlace &, const events::EnteredAfterwards &)
{
}
inline void fold(const FoldPlace &, const events::DeskPaperPrinted &)
{
}
inline void fold(const FoldPlace &, const events::SealedFileMade &)
{
}
inline void fold(const FoldPlace &, const events::PictureReleased &)
{
}
// Looks.
inline void fold(const FoldPlace &, const events::CaseViewed &)
{
}
inline void fold(const FoldPlace &, const events::PersonRevealed &)
{
}
inline void fold(const FoldPlace &, const events::DocumentOpened &)
{
}
inline void fold(const FoldPlace &, const events::DocumentExported &)
{
}
inline void fold(const FoldPlace &, const events::Printed &)
{
}
inline void fold(const FoldPlace &, const events::PersonSearched &)
{
}
inline void fold(const FoldPlace &, const events::JournalVerified &)
{
}
inline void fold(const FoldPlace &, const events::SessionOpened &)
{
}
inline void fold(const FoldPlace &, const events::SessionEnded &)
{
}
inline void fold(const FoldPlace &, const events::RecoveryKeyRenewed &)
{
}

/// The telephone numbers of an owner, in the place of those before. `kind`: "person", "case", "contact".
void keepPhones(sql::Connection &db, const IdBytes &owner, const QString &kind,
                const std::vector<QString> &given, bool isNew);

/// True when `fact` is the JSON name of a member of Facts. A newer program may know more of them.
template<HasFields Facts>
[[nodiscard]] bool hasFact(const QString &fact)
{
    return std::apply([&](const auto &...f) { return ((fact == QLatin1String{f.name}) || ...); },
                      Facts::fields());
}

} // namespace jour
