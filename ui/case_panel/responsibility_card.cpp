#include "case_panel/responsibility_card.h"

#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jour::ui {

ResponsibilityCard::ResponsibilityCard(const ResponsibilityProposal &proposal,
                                       const Municipalities &municipalities, bool mayChange, bool hidesPlace,
                                       QWidget *parent)
    : QFrame{parent}
{
    setObjectName(QStringLiteral("responsibilityCard"));
    setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{this};
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel{tr("Whose child is it?"), TextRole::Heading, this}, 1);
    auto *settle = new QPushButton{tr("Settle…  Ctrl+U"), this};
    settle->setObjectName(QStringLiteral("settleResponsibility"));
    settle->setProperty("kind", QStringLiteral("link"));
    settle->setAccessibleName(tr("Settle the responsible municipality"));
    settle->setEnabled(mayChange);
    head->addWidget(settle);
    column->addLayout(head);
    connect(settle, &QPushButton::clicked, this, &ResponsibilityCard::settleRequested);

    const auto line = [&](const QString &text, TextRole role) {
        auto *label = new PlainLabel{text, role, this};
        label->setWordWrap(true);
        column->addWidget(label);
    };
    if (proposal.residence)
        line(tr("Responsible: %1").arg(words(*proposal.residence, municipalities)), TextRole::Body);
    if (proposal.acting && !hidesPlace)
        line(tr("Acts now: %1").arg(words(*proposal.acting, municipalities)), TextRole::Body);
    for (const ResponsibleDoubt doubt : proposal.doubts)
        line(words(doubt), TextRole::Caption);
}

QString ResponsibilityCard::words(const ProposedMunicipality &proposed, const Municipalities &municipalities)
{
    const QString name = Wording::of(MunicipalityRef{proposed.code, {}}, municipalities);
    switch (proposed.because) {
    case ResponsibleBecause::Residence: return tr("%1, where the child lives (SoL 29 kap. 1 §)").arg(name);
    case ResponsibleBecause::Registration:
        return tr("%1, where the child is registered; that only indicates where it lives").arg(name);
    case ResponsibleBecause::EarlierCase:
        return tr("%1, by the earlier case %2").arg(name, proposed.caseNumber);
    case ResponsibleBecause::Whereabouts: return tr("%1, where the child is (SoL 29 kap. 4 §)").arg(name);
    case ResponsibleBecause::PlaceFound:
        return tr("%1, which the place found names (SoL 29 kap. 4 §)").arg(name);
    }
    Q_UNREACHABLE();
}

QString ResponsibilityCard::words(ResponsibleDoubt doubt)
{
    switch (doubt) {
    case ResponsibleDoubt::ResidenceUnknown:
        return tr(
            "Where the child lives is not clear: the municipality where the child is answers for more than "
            "the acute until it is (SoL 29 kap. 4 §). Ask the police, the guardians or the child.");
    case ResponsibleDoubt::WhereaboutsUnknown:
        return tr("Where the child is now is not known. Ask the police.");
    case ResponsibleDoubt::RegisteredElsewhere:
        return tr("The child is registered in another municipality. Ask which is right.");
    case ResponsibleDoubt::EarlierElsewhere:
        return tr("An earlier case had another home municipality. An inquiry begun there may still run.");
    case ResponsibleDoubt::ChildrenDiffer:
        return tr("The children are registered in different municipalities. Each may need its own case.");
    case ResponsibleDoubt::Protected:
        return tr(
            "Somebody here is protected: registration and earlier cases are not used. Ask through a number "
            "that is known.");
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
