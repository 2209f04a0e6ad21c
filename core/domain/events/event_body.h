#pragma once

#include "domain/events/act_events.h"
#include "domain/events/case_events.h"
#include "domain/events/desk_events.h"
#include "domain/events/duty_events.h"
#include "domain/events/escalation_events.h"
#include "domain/events/shift_events.h"

#include <optional>
#include <variant>

namespace jour {

/// Written by a newer program or already erased: kept as it came.
struct OpaqueBody
{
    QString type;
    int version = 0;
    QByteArray body;
    friend bool operator==(const OpaqueBody &, const OpaqueBody &) = default;
};

using EventBody = std::variant<
    OpaqueBody, events::CaseOpened, events::CaseFactChanged, events::CaseStateChanged, events::CaseAssigned,
    events::CaseOffered, events::CaseMerged, events::CaseUnmerged, events::CaseTakenIn, events::CaseViewed,
    events::PersonAdded, events::PersonFactChanged, events::PersonRemoved, events::PersonsLinked,
    events::PersonsUnlinked, events::PersonRevealed, events::NoteWritten, events::ContactAttempted,
    events::ContactAcknowledged, events::AssessmentMade, events::DecisionRecorded, events::DisclosureMade,
    events::HandOffMade, events::PoliceAnswered, events::ChecklistAnswered, events::DocumentAttached,
    events::DocumentOpened, events::DocumentExported, events::Printed, events::RunMoved, events::TimerArmed,
    events::TimerChanged, events::TimerEnded, events::InvariantBroken, events::WatchGapFound,
    events::WatchGapReviewed, events::AlarmsMuted, events::OperatorAdded, events::OperatorChanged,
    events::SessionOpened, events::SessionEnded, events::RecoveryKeyRenewed, events::SettingChanged,
    events::ContactPointSaved, events::PolicySaved, events::LimitSaved, events::DutyPersonSaved,
    events::DutyListSaved, events::DutyOverrideSaved, events::TestCallMade, events::PersonSearched,
    events::JournalVerified, events::ShiftStarted, events::ShiftChanged, events::ShiftEnded,
    events::HandoverWordsWritten, events::MessageRead, events::HandoverMade, events::HandoverCaseAnswered,
    events::HandoverSigned, events::EnteredAfterwards, events::DeskPaperPrinted, events::SealedFileMade,
    events::PictureReleased>;

/// The stable word for the kind of event, as the journal stores it.
[[nodiscard]] QString typeOf(const EventBody &body);
/// The version of the body's form; 1 for all so far.
[[nodiscard]] int versionOf(const EventBody &body);
/// Canonical JSON.
[[nodiscard]] QByteArray encoded(const EventBody &body);
/// The body, or an OpaqueBody when type or version is not known.
[[nodiscard]] EventBody decoded(const QString &type, int version, const QByteArray &json);

} // namespace jour
