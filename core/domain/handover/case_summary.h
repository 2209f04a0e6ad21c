#pragma once

#include "domain/cases/checklist.h"
#include "domain/cases/classification.h"
#include "domain/escalation/policy.h"
#include "domain/escalation/timer.h"
#include "domain/events/event.h"
#include "domain/people/person.h"
#include "domain/statute/limit.h"

#include <QStringList>

#include <vector>

namespace jour {

/// For whom a paper is, and so how much of whom it shows. Masking removes the text; nothing is covered. In
/// all but Unmasked everybody in the case of a protected person is masked.
enum class PrintVariant {
    Masked,   ///< for the own house
    Unmasked, ///< protected persons too; needs a reason
    Receiver, ///< for the responsible municipality: other municipalities' children are left out
    Initials, ///< initials and the case number: nothing that was typed
};

struct SummaryPerson
{
    PersonFacts facts; ///< already without what the variant hides
    bool masked = false;
};

/// As the journal's Printed event and the print log call it.
[[nodiscard]] QString wordOf(PrintVariant variant);

struct SummaryEntry
{
    Instant at;        ///< when it happened
    Instant writtenAt; ///< when it was written in
    QString signature;
    EventBody body;
    bool afterwards = false; ///< it stood on paper until it was written in
};

/// The case summary for the receiving municipality in SBAR order: situation, background, assessment, what is
/// asked. Values only; the page words and lays them out.
struct CaseSummary
{
    Case c;
    TargetGroup targetGroup = TargetGroup::Undecided;
    PrintVariant variant = PrintVariant::Masked;
    std::vector<SummaryPerson> persons;
    std::optional<events::AssessmentMade> assessment; ///< the newest, not superseded
    std::vector<events::DecisionRecorded> decisions;
    std::vector<SummaryEntry> done; ///< calls, promises, disclosures, answers, hand-offs, notes; oldest first
    std::vector<ChecklistItem> unanswered;                           ///< questions nobody has answered
    std::vector<std::pair<ChecklistItem, ChecklistAnswer>> answered; ///< by a yes, a no or a remark
    std::vector<Timer> running; ///< live limits and deadlines by due time
    std::vector<Limit> limits;  ///< the table that the running ones are explained by
    Policy plan;                ///< whose steps some of them are
    std::optional<events::HandOffMade> handOff;
    QString journalHead; ///< short form, e.g. the first 16 hex digits
    QString printedBy;
    Instant printedAt;
    QString recipient;
    QString receivedBy;        ///< whose hand took the report: name and post; empty: nobody here
    bool withoutWords = false; ///< what was typed is left out, whoever it is about
    QString rootNumber;        ///< the case that this one goes on under; empty: none
    QStringList mergedNumbers; ///< those that go on under this one
};

/// One recorded event of the case as the summary needs it.
struct SummarySource
{
    Case c;
    std::vector<Person> persons;
    std::vector<SummaryEntry> journal; ///< superseded entries left out
    std::vector<Timer> timers;
    std::vector<ChecklistItem> questions;
    std::vector<ChecklistAnswer> answers;
};

/// What of free text may stay on a masked paper is told by `lists`: their keys alone. For the receiving
/// municipality the children, and with them the relatives, of others are named by initials, and out of all
/// that was typed their names, numbers and addresses are taken.
[[nodiscard]] CaseSummary caseSummary(const SummarySource &source, PrintVariant variant,
                                      const Classifications &lists);

} // namespace jour
