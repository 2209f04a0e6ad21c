#pragma once

#include "domain/cases/intake_form.h"
#include "services/case_file.h"
#include "support/number_notes.h"

#include <QMap>
#include <QString>

#include <vector>

namespace jour::ui {

/// A half-written intake, of whomever.
struct DraftLine
{
    DraftId id;
    QString text; ///< "03:02 · AN · Unknown child, Haninge"
    friend bool operator==(const DraftLine &, const DraftLine &) = default;
};

/// An earlier case of what may be the same child.
struct MatchLine
{
    CaseId id;
    QString text; ///< "ROC-2026-0412 · 2 d ago · Haninge · same number"
    friend bool operator==(const MatchLine &, const MatchLine &) = default;
};

/// Everything the intake shows.
struct IntakeState
{
    bool active = false; ///< a call is being written in
    IntakeForm form;
    QMap<QString, FieldNote> notes; ///< by the field's path in the form's JSON: "persons.0.identity"
    QString verdict;                ///< of the target-group test
    QString consequence;
    TargetGroup targetGroup = TargetGroup::Undecided;
    QString matchSummary; ///< "Report 3 in 30 days · 2 municipalities"; empty: nobody was found
    std::vector<MatchLine> matches;
    std::vector<DraftLine> drafts; ///< without the one that is open
    QString pastedSummary;         ///< what the pasted text filled, and what it left
    QString saved;                 ///< when the draft was last kept
    QString problem;
    friend bool operator==(const IntakeState &, const IntakeState &) = default;
};

} // namespace jour::ui
