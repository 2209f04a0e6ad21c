#pragma once

#include "base/result.h"
#include "domain/cases/checklist.h"
#include "domain/cases/merge_tree.h"
#include "domain/escalation/deadline.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "domain/escalation/watch_gap.h"
#include "domain/people/person.h"

#include <QHash>

#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// One line of the queue as the store knows it; the service masks and words it.
struct BoardRecord
{
    CaseId id;
    QString number;
    Urgency urgency = Urgency::Urgent;
    CaseState state = CaseState::New;
    QString childName;
    bool childProtected = false; ///< the child or somebody else in the case is
    bool hasChild = false;
    QString municipalityCode; ///< home municipality
    QString municipalityText;
    OperatorId assigned;
    Instant receivedAt;
    Instant changedAt;
    Instant touchedAt;         ///< when somebody did something in it last
    std::optional<Timer> next; ///< the earliest live timer
    RunState run = RunState::Idle;
    bool answeredWithoutTime = false;
    std::optional<Instant> pausedUntil; ///< nobody is chased until then
};

/// The times of a live timer, without its words.
struct LiveDeadline
{
    TimerId timer;
    CaseId caseRef;
    Deadline deadline;
};

/// How urgent an open case is and how its run stands: what a deadline of it sounds like.
struct CaseStanding
{
    CaseId id;
    Urgency urgency = Urgency::Urgent;
    RunState run = RunState::Idle;
    Instant touchedAt; ///< when somebody did something in it last
};

struct DocumentRecord
{
    DocumentId id;
    CaseId caseRef;
    QString fileName;
    QString mimeType;
    qint64 size = 0;
    QString remark;
    Instant attachedAt;
};

/// A person in another case who may be the same human being.
struct PersonMatchRecord
{
    PersonId person;
    CaseId caseRef;
    QString caseNumber;
    Instant receivedAt;
    QString municipalityCode;
    bool byNumber = false;    ///< else by name and birth date
    bool linked = false;      ///< an operator has said that they are the same
    bool isProtected = false; ///< somebody in that case is
};

/// Reads the projections. Each function is one or two indexed queries.
class CaseReader final
{
public:
    explicit CaseReader(sql::Connection &db) : m_db{db} {}

    /// Cases that are not closed (and the closed ones changed after `closedSince`), unordered.
    [[nodiscard]] Result<std::vector<BoardRecord>> board(std::optional<Instant> closedSince = {}) const;
    [[nodiscard]] Result<BoardRecord> boardRow(CaseId id) const;
    /// Of every case that is not closed, unordered.
    [[nodiscard]] Result<std::vector<CaseStanding>> standings() const;
    /// What goes on under what, of the open cases and of all above them.
    [[nodiscard]] Result<MergeTree> merges() const;
    /// The same of one case: all above it and all under it.
    [[nodiscard]] Result<MergeTree> mergesAround(CaseId id) const;
    /// Open cases in which nobody has done anything since before `at` or at it, longest untouched first.
    [[nodiscard]] Result<std::vector<CaseId>> untouchedSince(Instant at) const;
    /// Every case that is not closed, and the closed ones in which a timer or a run is live all the same.
    [[nodiscard]] Result<std::vector<CaseId>> unsettled() const;
    [[nodiscard]] Result<Case> find(CaseId id) const;
    [[nodiscard]] Result<CaseId> byNumber(const QString &number) const;
    [[nodiscard]] Result<std::vector<Person>> personsOf(CaseId id) const;
    [[nodiscard]] Result<Person> person(PersonId id) const;
    [[nodiscard]] Result<std::vector<Timer>> timersOf(CaseId id) const;
    [[nodiscard]] Result<std::vector<Timer>> liveTimersOf(CaseId id) const;
    [[nodiscard]] Result<Timer> timer(TimerId id) const;
    [[nodiscard]] Result<std::vector<Timer>> liveTimers() const;
    /// The code of the municipality where the child is, of the open cases that say it.
    [[nodiscard]] Result<QHash<CaseId, QString>> whereaboutsOfOpen() const;
    /// What the alarm clock needs of all of them, in no order.
    [[nodiscard]] Result<std::vector<LiveDeadline>> liveDeadlines() const;
    [[nodiscard]] Result<std::optional<EscalationRun>> runOf(CaseId id) const;
    [[nodiscard]] Result<std::vector<EscalationRun>> liveRuns() const;
    /// Those that follow one of these policies, in whichever version.
    [[nodiscard]] Result<std::vector<EscalationRun>>
    liveRunsUnder(const std::vector<PolicyId> &policies) const;
    /// The cases whose live run time alone moves at `now`, the earliest first.
    [[nodiscard]] Result<std::vector<CaseId>> dueCases(Instant now) const;
    /// The first moment after `now` at which the wait for a stalled promise ends; none: nothing is stalled.
    [[nodiscard]] Result<std::optional<Instant>> nextStallEnd(Instant now) const;
    [[nodiscard]] Result<std::vector<ChecklistAnswer>> checklistOf(CaseId id) const;
    [[nodiscard]] Result<std::vector<DocumentRecord>> documentsOf(CaseId id) const;
    [[nodiscard]] Result<std::vector<WatchGap>> unreviewedGaps() const;

    /// Earlier persons with this canonical identity number, or this name and birth date; newest first.
    [[nodiscard]] Result<std::vector<PersonMatchRecord>> matches(const PersonFacts &facts,
                                                                 CaseId except) const;
    /// The next case number of the year, "ROC-2026-0412".
    [[nodiscard]] Result<QString> nextNumber(int year) const;

private:
    sql::Connection &m_db;
};

} // namespace jour
