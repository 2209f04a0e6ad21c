// The forms that move the plan of a case.
#include "case_panel/act_form_maker.h"
#include "case_panel/act_forms.h"
#include "case_panel/reached_contact.h"
#include "domain/escalation/rules.h"
#include "services/chase.h"
#include "services/directory.h"
#include "support/formats.h"
#include "support/policy_difference.h"
#include "support/wording.h"

namespace jour::ui {

FormSpec ActFormMaker::acknowledge() const
{
    const auto reached = reachedLast(m_file, m_desk);
    FormSpec spec{
        QStringLiteral("acknowledge"),
        tr("Somebody took it"),
        tr("Save"),
        tr("The promised time becomes the next deadline."),
        {needed(line("person", tr("&Who (name and post)"), reached ? reached->person : QString{})),
         line("organisation", tr("&For whom"),
              reached && !reached->organisation.isEmpty() ? reached->organisation : municipalityName()),
         ahead(moment("eta", tr("By &when"), {}, tr("Type +20 or 0340. Without a time the clock goes on."))),
         {QStringLiteral("willDo"), tr("What they will &do"), FieldKind::Note}}};
    if (m_file.run)
        askForWhich(*m_file.run, spec);
    return spec;
}

FormSpec ActFormMaker::wait() const
{
    return {QStringLiteral("wait"),
            tr("Wait for someone"),
            tr("Set to waiting"),
            {},
            {needed(choice("waitingFor", tr("Waiting &for"), "waitingFor")), line("reason", tr("&Reason"))}};
}

FormSpec ActFormMaker::reminder() const
{
    return {QStringLiteral("reminder"),
            tr("Reminder"),
            tr("Set reminder"),
            {},
            {needed(ahead(moment("due", tr("&When"), {}, tr("Type +15 or 0430.")))),
             line("title", tr("&What"), tr("Ring back"))}};
}

FormSpec ActFormMaker::escalate() const
{
    FormSpec spec{QStringLiteral("escalate"), tr("Escalate"), tr("Escalate now"), {}, {}};
    std::vector<FieldOption> steps;
    if (m_file.run)
        for (std::size_t i = 0; i < m_file.run->policy.steps.size(); ++i)
            steps.push_back(
                {QByteArray::number(static_cast<int>(i)), Wording::of(m_file.run->policy.steps[i])});
    FieldSpec to{QStringLiteral("step"), tr("&To step"), FieldKind::Choice, std::move(steps)};
    to.hint = tr("Empty: the next one.");
    spec.fields = {needed(choice("reason", tr("&Reason"), "escalationReasons")), std::move(to)};
    return spec;
}

FormSpec ActFormMaker::replan() const
{
    const PolicyDifference difference{
        m_desk.reference(), Directory{m_desk}.all().value_or(std::vector<ContactPoint>{}), m_desk.now()};
    const QStringList lines = m_file.planChange
                                  ? difference.lines(*m_file.planChange)
                                  : QStringList{tr("The case is chased under the policy that holds for it.")};
    return {QStringLiteral("replan"),
            tr("Switch to the new policy"),
            tr("Switch"),
            {},
            {needed(line("reason", tr("&Reason")))},
            lines.join(QLatin1Char{'\n'})};
}

FormSpec ActFormMaker::pause() const
{
    const PauseRoom room = Chase{m_desk}.pauseRoom(m_file.c.id).value_or(PauseRoom{});
    const QString latest = Formats::moment(room.latest, m_desk.now());
    return {
        QStringLiteral("pause"),
        tr("Pause the plan"),
        tr("Pause the plan"),
        tr("Nobody is chased until then. Limits of law, the police's times and promises ring all the same; "
           "a call, something new in the case or a higher urgency ends the pause."),
        {needed(ahead(moment(
             "until", tr("&Until"), {},
             room.byObligation
                 ? tr("Type +45 or 0430. At the latest %1, the next time of law or police.").arg(latest)
                 : tr("Type +45 or 0430. At the latest %1.").arg(latest)))),
         needed(line("reason", tr("&Because")))}};
}

void ActFormMaker::askForWhich(const EscalationRun &run, FormSpec &spec) const
{
    const auto awaited = stillAwaited(run, m_desk.now());
    if (awaited.empty())
        return;
    std::vector<FieldOption> options;
    for (const ResolvedContact &contact : run.resolved)
        options.push_back({idOf(contact), Wording::of(contact)});
    spec.warning =
        tr("Each of those on duty has to take this step; its clock runs on until the last one has.");
    spec.fields.insert(spec.fields.begin(),
                       {QStringLiteral("contactPoint"), tr("&Of those waited for"), FieldKind::Choice,
                        std::move(options), QString::fromLatin1(idOf(awaited.front())),
                        tr("Empty: somebody else, who does not count for the step.")});
}

QByteArray ActFormMaker::idOf(const ResolvedContact &contact)
{
    const QString person = contact.person.isNull() ? QString{} : contact.person.hex();
    return (contact.point.hex() + person).toLatin1();
}

} // namespace jour::ui
