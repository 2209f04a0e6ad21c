#include "case_panel/kin_links.h"

#include "domain/cases/case_transitions.h"
#include "support/formats.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QPushButton>

#include <utility>

namespace jour::ui {

KinLinks::KinLinks(QWidget *parent) : QWidget{parent}, m_flow{new FlowLayout{this, space::s}}
{
    setObjectName(QStringLiteral("kinLinks"));
    m_flow->setContentsMargins({});
    hide();
}

void KinLinks::render(const CaseFile &file, Instant now)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // this may be running inside its click
        delete item;
    }
    if (file.root)
        add(tr("Same happening as"), *file.root, now);
    const bool isUnnamed =
        file.c.state == CaseState::Closed && file.c.disposition == sameAsAnother && !file.root;
    if (isUnnamed)
        addUnnamed();
    bool isFirst = true;
    for (const KinCase &kin : file.merged)
        add(std::exchange(isFirst, false) ? tr("Same happening, under this case:") : QString{}, kin, now);
    setVisible(file.root || isUnnamed || !file.merged.empty());
}

void KinLinks::addUnnamed()
{
    auto *label = new PlainLabel{tr("Same event as another case: not said which"), TextRole::Warning, this};
    label->setObjectName(QStringLiteral("kinUnnamed"));
    setPlainToolTip(*label, tr("Reopen the case (Alt+6) and close it anew to say which."));
    m_flow->addWidget(label);
}

void KinLinks::add(const QString &words, const KinCase &kin, Instant now)
{
    if (!words.isEmpty())
        m_flow->addWidget(new PlainLabel{words, TextRole::Muted, this});
    QStringList state{Wording::of(kin.state)};
    if (!kin.live.empty())
        state << tr("next %1").arg(Formats::moment(kin.live.front().due, now));
    auto *link = new QPushButton{tr("%1 (%2)").arg(kin.number, state.join(QStringLiteral(", "))), this};
    link->setObjectName(QStringLiteral("kin-") + kin.number);
    link->setProperty("kind", QStringLiteral("link"));
    link->setFocusPolicy(Qt::TabFocus);
    link->setAccessibleName(tr("Open %1, the same happening").arg(kin.number));
    connect(link, &QPushButton::clicked, this, [this, id = kin.id] { Q_EMIT caseRequested(id); });
    m_flow->addWidget(link);
}

} // namespace jour::ui
