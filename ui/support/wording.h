#pragma once

#include "base/error.h"
#include "domain/cases/case_transitions.h"
#include "domain/cases/checklist.h"
#include "domain/cases/classification.h"
#include "domain/contacts/municipality.h"
#include "domain/contacts/phone_number.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "domain/escalation/watch_gap.h"
#include "domain/people/identity_number.h"
#include "domain/people/operator.h"
#include "domain/people/person.h"
#include "domain/statute/limit.h"

#include <QCoreApplication>

namespace jour::ui {

/// The words the user reads for what core says in codes and enums.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    [[nodiscard]] static QString of(const Error &error); ///< what happened and what to do
    [[nodiscard]] static QString of(Urgency urgency);
    [[nodiscard]] static QString letterOf(Urgency urgency); ///< one letter beside colour and shape
    [[nodiscard]] static QString iconOf(Urgency urgency);   ///< name of the shape
    [[nodiscard]] static QString of(CaseState state);
    [[nodiscard]] static QString of(CaseKind kind);
    [[nodiscard]] static QString of(Answer answer);
    [[nodiscard]] static QString of(PersonRole role);
    [[nodiscard]] static QString of(Protection protection);
    [[nodiscard]] static QString of(Role role);
    [[nodiscard]] static QString of(AttemptOutcome outcome);
    [[nodiscard]] static QString of(RunState state);
    [[nodiscard]] static QString of(GapCause cause);
    [[nodiscard]] static QString of(TargetGroup verdict);
    [[nodiscard]] static QString consequenceOf(TargetGroup verdict); ///< what follows from the verdict
    [[nodiscard]] static QString of(IdentityWarning warning);
    [[nodiscard]] static QString of(PhoneWarning warning);

    /// A choice of a list, in the language in use; law that nobody has read yet says so.
    [[nodiscard]] static QString of(const ClassItem &item);
    /// The same for the record: with the day the law was read, or what is unsure about it.
    [[nodiscard]] static QString recorded(const ClassItem &item);
    [[nodiscard]] static QString of(const ChecklistItem &item);
    [[nodiscard]] static QString of(const PolicyStep &step);
    [[nodiscard]] static QString of(const Policy &policy);
    /// "Anna Berg (Jouren)", or the contact point alone.
    [[nodiscard]] static QString of(const ResolvedContact &contact);
    /// "Haninge", or what was typed.
    [[nodiscard]] static QString of(const MunicipalityRef &municipality, const Municipalities &all);

    /// What a timer is about: the step's title, the limit's name, the reminder's own words.
    [[nodiscard]] static QString titleOf(const Timer &timer, const Policy *policy,
                                         const std::vector<Limit> &limits);
    /// The label of a fact of a case or a person, by its JSON name.
    [[nodiscard]] static QString factLabel(const QString &fact);
    /// What a demanded part is called, for ErrorCode::Invalid with that detail.
    [[nodiscard]] static QString missingPart(const QString &detail);
};

} // namespace jour::ui
