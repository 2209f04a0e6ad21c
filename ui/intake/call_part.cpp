#include "intake/form_parts.h"
#include "support/wording.h"
#include "widgets/choice_row.h"

namespace jour::ui {

CallPart::CallPart(const FormTables &tables, QWidget *parent) : FormPart{tables, parent}
{
    std::vector<Choice> urgencies;
    for (const Urgency urgency : {Urgency::Immediate, Urgency::Urgent, Urgency::Soon, Urgency::Daytime})
        urgencies.push_back({wordOf(urgency).toUtf8(), Wording::of(urgency), {}});
    const QString urgencyPath = QStringLiteral("facts.urgency");
    addChoices(urgencyPath, tr("&Urgency (1 to 4, or the arrows)"), urgencies,
               {[](const IntakeForm &form) { return wordOf(form.facts.urgency).toUtf8(); },
                [](IntakeForm &form, const QByteArray &key) {
                    form.facts.urgency =
                        fromWord<Urgency>(QString::fromUtf8(key)).value_or(form.facts.urgency);
                }},
               true);
    auto *row = findChild<ChoiceRow *>(urgencyPath);
    row->setNumbered();
    connect(row, &ChoiceRow::typedOn, this, &CallPart::typedOn);
    std::vector<Choice> kinds;
    for (const CaseKind kind : {CaseKind::ConcernReport, CaseKind::PoliceReport, CaseKind::LulNotice,
                                CaseKind::AssistanceRequest, CaseKind::Inquiry, CaseKind::Information})
        kinds.push_back({wordOf(kind).toUtf8(), Wording::of(kind), {}});
    addChoice(QStringLiteral("facts.kind"), tr("&Kind of call"), kinds,
              {[](const IntakeForm &form) { return wordOf(form.facts.kind).toUtf8(); },
               [](IntakeForm &form, const QByteArray &key) {
                   form.facts.kind = fromWord<CaseKind>(QString::fromUtf8(key)).value_or(form.facts.kind);
               }});
    addKey(QStringLiteral("facts.channel"), tr("Channel, if not telephone"), QStringLiteral("channels"),
           [](IntakeForm &f) -> QString & { return f.facts.channel; });
}

} // namespace jour::ui
