#pragma once

#include "domain/cases/checklist.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "domain/events/afterwards.h"
#include "domain/events/event.h"
#include "domain/people/person.h"
#include "services/replan.h"

#include <optional>
#include <vector>

namespace jour {

/// One event of a case as it is read: who, when, what.
struct RecordedEvent
{
    qint64 seq = 0;
    Instant at; ///< when it was written in
    OperatorId author;
    QString signature; ///< of the author: "AN"
    EventBody body;
    std::optional<Instant> correctedAt;     ///< a later entry takes its place
    std::optional<Afterwards> afterwards{}; ///< it happened earlier and stood on paper until then
    friend bool operator==(const RecordedEvent &, const RecordedEvent &) = default;
};

struct DocumentMeta
{
    DocumentId id;
    QString fileName;
    QString mimeType;
    qint64 size = 0;
    QString remark;
    Instant attachedAt;
    friend bool operator==(const DocumentMeta &, const DocumentMeta &) = default;
};

/// Another record that may be the same human being.
struct PersonMatch
{
    PersonId person;
    CaseId caseRef;
    QString caseNumber;
    Instant receivedAt;
    MunicipalityRef municipality; ///< empty when somebody in that case is protected
    bool byNumber = false;
    bool linked = false;
    bool isProtected = false;
    friend bool operator==(const PersonMatch &, const PersonMatch &) = default;
};

/// A checklist question with what was answered.
struct ChecklistLine
{
    ChecklistItem item;
    std::optional<ChecklistAnswer> answer;
    friend bool operator==(const ChecklistLine &, const ChecklistLine &) = default;
};

/// The case waits for another operator to take it over (R14).
struct CaseOffer
{
    OperatorId to;
    QString signature; ///< of that operator
    Instant since;
    friend bool operator==(const CaseOffer &, const CaseOffer &) = default;
};

/// Another case of the same happening, as far as this one shows it.
struct KinCase
{
    CaseId id;
    QString number;
    Urgency urgency = Urgency::Urgent;
    CaseState state = CaseState::New;
    std::vector<Timer> live;          ///< its deadlines, by due time, as they may be shown outside their case
    std::optional<EscalationRun> run; ///< whose steps some of them are
    friend bool operator==(const KinCase &, const KinCase &) = default;
};

/// Everything the panel and the paper show of a case, read in one go.
struct CaseFile
{
    Case c;
    QString assignedSignature;
    std::optional<CaseOffer> offer;     ///< to another operator
    std::optional<Instant> asleepSince; ///< it sleeps, and nobody has touched it since
    TargetGroup targetGroup = TargetGroup::Undecided;
    std::vector<Person> persons;        ///< child(ren), guardians, siblings, others
    std::vector<RecordedEvent> journal; ///< oldest first
    std::vector<Timer> timers;          ///< live and ended; live ones by due time first
    std::optional<EscalationRun> run;
    std::optional<PlanChange> planChange; ///< another policy holds for it now than the one it began under
    std::vector<ChecklistLine> checklist;
    std::vector<DocumentMeta> documents;
    std::vector<PersonMatch> matches; ///< of all children in the case
    std::optional<KinCase> root;      ///< this case goes on under it
    std::vector<KinCase> merged;      ///< these go on under this case, by number
    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// One line of the queue. The child is masked here already when protected.
struct BoardRow
{
    CaseId id;
    QString number;
    Urgency urgency = Urgency::Urgent;
    CaseState state = CaseState::New;
    QString child; ///< name; initials when masked; empty: unknown child
    bool masked = false;
    MunicipalityRef municipality;
    QString assigned; ///< signature; empty: nobody
    Instant receivedAt;
    Instant changedAt;
    Instant touchedAt;         ///< when somebody did something in it last
    bool asleep = false;       ///< untouched for so long that it rings for law and the police alone
    std::optional<Timer> next; ///< earliest live timer; none in an open case is an error that the board shows
    RunState run = RunState::Idle;
    bool answeredWithoutTime = false;
    std::optional<Instant> pausedUntil = {}; ///< nobody is chased until then
    friend bool operator==(const BoardRow &, const BoardRow &) = default;
};

struct Board
{
    std::vector<BoardRow> rows; ///< by (sounding first, due, urgency); closed ones last
    Instant asOf;
    friend bool operator==(const Board &, const Board &) = default;
};

} // namespace jour
