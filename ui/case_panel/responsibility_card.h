#pragma once

#include "domain/cases/responsibility.h"

#include <QFrame>

namespace jour::ui {

/// Whose child is it: who acts now, who is responsible beyond that, why, and what makes it doubtful. A
/// proposal that a person confirms or overrules.
class ResponsibilityCard final : public QFrame
{
    Q_OBJECT

public:
    /// `mayChange`: false in a closed case. `hidesPlace`: where a protected child is stays out of sight.
    ResponsibilityCard(const ResponsibilityProposal &proposal, const Municipalities &municipalities,
                       bool mayChange, bool hidesPlace, QWidget *parent = nullptr);

    /// "Nacka: where the child lives (SoL 29 kap. 1 §)"
    [[nodiscard]] static QString words(const ProposedMunicipality &proposed,
                                       const Municipalities &municipalities);
    [[nodiscard]] static QString words(ResponsibleDoubt doubt);

Q_SIGNALS:
    void settleRequested();
};

} // namespace jour::ui
