#include "intake/form_parts.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

namespace jour::ui {

PolicePart::PolicePart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    addHeading(tr("The police"));
    addLine(QStringLiteral("facts.policeUnit"), tr("Police &unit"),
            [](IntakeForm &f) -> QString & { return f.facts.policeUnit; });
    addLine(QStringLiteral("facts.reporterName"), tr("&Name"),
            [](IntakeForm &f) -> QString & { return f.facts.reporterName; });
    addLine(QStringLiteral("facts.reporterTitle"), tr("Pos&t"),
            [](IntakeForm &f) -> QString & { return f.facts.reporterTitle; });
    addLine(QStringLiteral("facts.callbackNumber"), tr("&Call back on"),
            [](IntakeForm &f) -> QString & { return f.facts.callbackNumber; });
    addLine(QStringLiteral("facts.policeReference"), tr("&K-number"),
            [](IntakeForm &f) -> QString & { return f.facts.policeReference; });
    addAnswer(QStringLiteral("facts.wantsFeedback"), tr("Wants feedback"),
              [](IntakeForm &f) -> Answer & { return f.facts.wantsFeedback; });
    addMoment(QStringLiteral("facts.feedbackAskedAt"), tr("Feedback asked for at"),
              [](IntakeForm &f) -> std::optional<Instant> & { return f.facts.feedbackAskedAt; });
    addCheck(QStringLiteral("facts.anonymous"), tr("Wants to be anonymous"),
             [](IntakeForm &f) -> bool & { return f.facts.anonymous; });
}

TargetPart::TargetPart(const FormTables &tables, QWidget *parent)
    : FormPart{tables, parent}, m_verdict{new PlainLabel{{}, TextRole::Heading, this}},
      m_consequence{new PlainLabel{{}, TextRole::Muted, this}}
{
    addHeading(tr("The agreement's target group"));
    addAnswer(
        QStringLiteral("facts.riskOfHarm"), tr("At risk through gang-related crime"),
        [](IntakeForm &f) -> Answer & { return f.facts.riskOfHarm; }, true);
    addAnswer(QStringLiteral("facts.foundInCounty"), tr("Encountered in Stockholm County"),
              [](IntakeForm &f) -> Answer & { return f.facts.foundInCounty; });
    addAnswer(QStringLiteral("facts.agreementResident"), tr("Lives in an agreement municipality"),
              [](IntakeForm &f) -> Answer & { return f.facts.agreementResident; });
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    addWidget(m_verdict);
    addWidget(m_consequence);
}

void TargetPart::renderVerdict(const IntakeState &state)
{
    m_verdict->setPlainText(state.verdict);
    m_consequence->setPlainText(state.consequence);
}

} // namespace jour::ui
