#include "case_panel/act_forms.h"

#include "case_panel/act_form_maker.h"
#include "case_panel/deadline_forms.h"
#include "domain/cases/case_transitions.h"
#include "domain/handover/protection_mask.h"
#include "services/operators.h"
#include "support/wording.h"

namespace jour::ui {

FormSpec ActFormMaker::assess() const
{
    return {QStringLiteral("assess"),
            tr("Immediate protective assessment"),
            tr("Save assessment"),
            tr("To be made at once when a report comes in, and documented (SoL 2025:400, 20 kap. 1 §)."),
            {{QStringLiteral("needsProtection"), tr("Does the child need immediate &protection?"),
              FieldKind::Answer},
             choice("result", tr("&Result"), "protectiveResults"),
             {QStringLiteral("reasons"), tr("R&easons"), FieldKind::Note},
             line("madeBy", tr("&Made by (name and post)"), actor()),
             moment("madeAt", tr("M&ade at"), m_desk.now())}};
}

FormSpec ActFormMaker::decide() const
{
    return {QStringLiteral("decide"),
            tr("Decision"),
            tr("Save decision"),
            tr("Immediate care under LVU 6 § is decided by the committee, its chair or an appointed "
               "member of the home "
               "municipality, never by the out-of-hours service."),
            {needed(closed("what", tr("&What"), "decisions")),
             {QStringLiteral("text"), tr("&Decision in words"), FieldKind::Note},
             needed(line("decidedBy", tr("Decided &by (name)"))),
             line("post", tr("P&ost")),
             closed("authority", tr("&Authority"), "decisionAuthorities"),
             municipality("municipality", tr("&Municipality"), m_file.c.facts.homeMunicipality),
             moment("decidedAt", tr("Decided &at"), m_desk.now()),
             moment("executedAt", tr("E&xecuted at"), {}, tr("Empty if not executed yet."))},
            {},
            [received = m_file.c.receivedAt, &clock = m_desk.clock()](const QJsonObject &values) {
                return doubtsOfDecision(values, received, clock.now());
            }};
}

QMap<QString, QString> ActFormMaker::doubtsOfDecision(const QJsonObject &values, Instant received,
                                                      Instant now)
{
    constexpr Duration longBefore = std::chrono::hours{24};
    const auto at = [&](const char *name) {
        const QJsonValue value = values.value(QLatin1String{name});
        return value.isDouble() ? std::optional{fromMicros(value.toInteger())} : std::nullopt;
    };
    const auto decided = at("decidedAt");
    const auto executed = at("executedAt");
    QMap<QString, QString> doubts;
    if (decided && *decided > now)
        doubts.insert(QStringLiteral("decidedAt"),
                      tr("That is still to come. Look at the day: limits of law count from it."));
    else if (decided && *decided < received - longBefore)
        doubts.insert(QStringLiteral("decidedAt"),
                      tr("More than a day before the case came in. Look at the day: limits of law count from "
                         "it, and may have run out."));
    if (executed && *executed > now)
        doubts.insert(QStringLiteral("executedAt"),
                      tr("That is still to come. Leave it empty until it is executed."));
    else if (executed && decided && *executed < *decided)
        doubts.insert(QStringLiteral("executedAt"), tr("That is before it was decided. Look at both times."));
    return doubts;
}

FormSpec ActFormMaker::disclose() const
{
    return {QStringLiteral("disclose"),
            tr("Disclosure"),
            tr("Save disclosure"),
            tr("Secrecy is the rule (OSL 26 kap. 1 §). Write down what was disclosed, to whom and on "
               "what ground."),
            {{QStringLiteral("what"), tr("&What was disclosed"), FieldKind::Note},
             line("toWhom", tr("To &whom (name and post)")),
             line("organisation", tr("&Organisation")),
             choice("ground", tr("Legal &ground"), "disclosureGrounds"),
             line("decidedBy", tr("Decided &by"), actor()),
             moment("at", tr("&At"), m_desk.now())}};
}

FormSpec ActFormMaker::handOff() const
{
    return {QStringLiteral("handOff"),
            tr("Hand-off to the municipality"),
            tr("Confirm hand-off"),
            tr("Complete only when a named person has confirmed after read-back."),
            {needed(municipality("municipality", tr("&Municipality"), m_file.c.facts.homeMunicipality)),
             needed(line("receiver", tr("&Receiver (name)"))),
             needed(line("post", tr("P&ost"))),
             needed(choice("channel", tr("&Channel"), "channels", QStringLiteral("phone"))),
             moment("at", tr("&At"), m_desk.now()),
             needed({QStringLiteral("readBack"), tr("Read &back and found right"), FieldKind::Check}),
             {QStringLiteral("remark"), tr("Rema&rk"), FieldKind::Note}}};
}

FormSpec ActFormMaker::answerPolice() const
{
    return {QStringLiteral("answerPolice"),
            tr("Answer to the police"),
            tr("Save answer"),
            tr("To a reporter with a duty to report: only whether an investigation is opened, not opened or "
               "already under "
               "way (SoL 2025:400, 19 kap. 6 §). Anything more is a disclosure with a ground of its own."),
            {closed("content", tr("&Content"), "policeAnswers"), line("toWhom", tr("To &whom"), reporter()),
             choice("channel", tr("&Channel"), "channels", QStringLiteral("phone")),
             moment("at", tr("&At"), m_desk.now())}};
}

FormSpec ActFormMaker::reopen() const
{
    return {QStringLiteral("reopen"),
            tr("Reopen the case"),
            tr("Reopen"),
            tr("A new plan starts from its first step."),
            {needed(line("reason", tr("&Reason")))}};
}

FormSpec ActFormMaker::addPerson() const
{
    std::vector<FieldOption> roles;
    for (const PersonRole role :
         {PersonRole::Child, PersonRole::Guardian, PersonRole::Sibling, PersonRole::Other})
        roles.push_back({wordOf(role).toLatin1(), Wording::of(role)});
    return {QStringLiteral("addPerson"),
            tr("Add a person"),
            tr("Add person"),
            {},
            {{QStringLiteral("role"), tr("R&ole"), FieldKind::Few, roles, wordOf(PersonRole::Guardian)},
             line("givenName", tr("&Given name")),
             line("familyName", tr("&Family name")),
             line("identity", tr("&Identity number")),
             {QStringLiteral("phones"), tr("&Phone"), FieldKind::Phones},
             choice("relation", tr("&Relation to the child"), "relations"),
             line("remark", tr("Re&mark"))}};
}

FormSpec ActFormMaker::removePerson() const
{
    const bool masked = ProtectionMask::isNeeded(m_file.persons);
    std::vector<FieldOption> people;
    for (const Person &person : m_file.persons)
        people.push_back({person.id.hex().toLatin1(),
                          tr("%1: %2").arg(Wording::of(person.facts.role),
                                           masked ? initials(person.facts) : fullName(person.facts))});
    return {QStringLiteral("removePerson"),
            tr("Remove a person"),
            tr("Remove"),
            tr("Only from the case as it is shown; the journal keeps what was written."),
            {needed({QStringLiteral("person"), tr("&Who"), FieldKind::Closed, std::move(people)}),
             needed(line("reason", tr("&Reason")))}};
}

FormSpec ActFormMaker::assign() const
{
    std::vector<FieldOption> people;
    for (const Operator &who : Operators{m_desk}.all().value_or(std::vector<Operator>{}))
        if (who.active)
            people.push_back({who.id.hex().toLatin1(), tr("%1 (%2)").arg(who.name, who.signature)});
    return {QStringLiteral("assign"),
            tr("Assign the case"),
            tr("Assign"),
            tr("To yourself it is at once. To somebody else it is an offer: the case stays where it is until "
               "they take it over. No deadline moves by it."),
            {needed({QStringLiteral("to"), tr("&To"), FieldKind::Closed, std::move(people),
                     m_desk.actor().id.hex()})}};
}

QString ActFormMaker::reporter() const
{
    const CaseFacts &facts = m_file.c.facts;
    const ProtectionMask mask{MaskFor::Desk, m_desk.reference().classifications};
    return ProtectionMask::isNeeded(m_file.persons) ? mask.facts(facts).reporterName : facts.reporterName;
}

FieldSpec ActFormMaker::line(const char *name, const QString &label, const QString &value)
{
    return {QString::fromLatin1(name), label, FieldKind::Line, {}, value};
}

FieldSpec ActFormMaker::choice(const char *name, const QString &label, const char *list,
                               const QString &value) const
{
    return {QString::fromLatin1(name), label, FieldKind::Choice, optionsOf(m_desk, QString::fromLatin1(list)),
            value};
}

FieldSpec ActFormMaker::closed(const char *name, const QString &label, const char *list) const
{
    return {QString::fromLatin1(name), label, FieldKind::Closed,
            optionsOf(m_desk, QString::fromLatin1(list))};
}

FieldSpec ActFormMaker::moment(const char *name, const QString &label, std::optional<Instant> at,
                               const QString &hint)
{
    return {QString::fromLatin1(name), label, FieldKind::Moment, {}, at ? toJson(*at) : QJsonValue{}, hint};
}

FieldSpec ActFormMaker::municipality(const char *name, const QString &label,
                                     const MunicipalityRef &value) const
{
    return {QString::fromLatin1(name), label, FieldKind::Municipality, municipalityOptions(m_desk),
            toJsonObject(value)};
}

QString ActFormMaker::actor() const
{
    const Operator &who = m_desk.actor();
    return who.title.isEmpty() ? who.name : QString{who.name + QStringLiteral(", ") + who.title};
}

QString ActFormMaker::municipalityName() const
{
    return Wording::of(m_file.c.facts.homeMunicipality, m_desk.reference().municipalities);
}

FormSpec formFor(ActForm form, const CaseFile &file, Desk &desk)
{
    const ActFormMaker forms{file, desk};
    switch (form) {
    case ActForm::Assess: return forms.assess();
    case ActForm::Decide: return forms.decide();
    case ActForm::Disclose: return forms.disclose();
    case ActForm::HandOff: return forms.handOff();
    case ActForm::AnswerPolice: return forms.answerPolice();
    case ActForm::Acknowledge: return forms.acknowledge();
    case ActForm::Wait: return forms.wait();
    case ActForm::Close: return forms.close();
    case ActForm::Reopen: return forms.reopen();
    case ActForm::Reminder: return forms.reminder();
    case ActForm::Snooze: return snoozeForm(file, {}, desk);
    case ActForm::Escalate: return forms.escalate();
    case ActForm::Replan: return forms.replan();
    case ActForm::Pause: return forms.pause();
    case ActForm::AddPerson: return forms.addPerson();
    case ActForm::RemovePerson: return forms.removePerson();
    case ActForm::Assign: return forms.assign();
    }
    Q_UNREACHABLE();
}

std::vector<FieldOption> optionsOf(const Desk &desk, const QString &list)
{
    std::vector<FieldOption> options;
    for (const ClassItem &item : desk.reference().classifications.list(list))
        options.push_back({item.key.toUtf8(), Wording::of(item)});
    return options;
}

std::vector<FieldOption> municipalityOptions(const Desk &desk)
{
    std::vector<FieldOption> options;
    for (const Municipality &m : desk.reference().municipalities.all())
        options.push_back({m.code.toUtf8(), m.name});
    return options;
}

} // namespace jour::ui
