#pragma once

#include "domain/handover/case_summary.h"

namespace jour {

/// By what the last line of a read-back is true.
enum class ReadBackUntil {
    Unknown,
    AskedFor, ///< the reporter asked to be answered by then
    Promised, ///< somebody who took it has said so
    NextStep, ///< the earliest deadline of the own plan
};

/// What one reads aloud to the police before one hangs up, so that what was heard is checked at once. Eight
/// lines: who, born, where now, risk, what the police want, what was promised, to whom, until when.
struct ReadBack
{
    QString number;
    std::vector<SummaryPerson> children; ///< who, and born
    QString whereNow;
    QString withChild;
    std::optional<Instant> withChildSince;
    Urgency urgency = Urgency::Urgent;
    QString danger;
    QString threatStaff;
    std::vector<QString> crimeTypes; ///< keys
    CaseKind kind = CaseKind::ConcernReport;
    std::optional<Instant> policeLatestHandover; ///< as the police state it
    Answer wantsFeedback = Answer::Unknown;
    QString nextStep;                     ///< what we said we would do, in our words
    std::optional<Acknowledgement> taken; ///< the newest: who outside the desk has taken it
    QString toName;                       ///< the reporter
    QString toUnit;
    QString toNumber; ///< as given
    ReadBackUntil untilWhy = ReadBackUntil::Unknown;
    std::optional<Instant> until;
    bool withoutWords = false; ///< what was typed is left out
};

/// What the summary shows of it, and no more: masked where the summary is.
[[nodiscard]] ReadBack readBackOf(const CaseSummary &summary);

} // namespace jour
