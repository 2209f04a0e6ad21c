#include "case_panel/act_forms.h"
#include "case_panel/deadline_forms.h"
#include "domain/cases/case_transitions.h"
#include "services/acts.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/replan.h"

#include <algorithm>

namespace jour::ui {

namespace {

QString text(const QJsonObject &values, const char *name)
{
    return values.value(QLatin1String{name}).toString().trimmed();
}

std::optional<Instant> moment(const QJsonObject &values, const char *name)
{
    const QJsonValue value = values.value(QLatin1String{name});
    return value.isDouble() ? std::optional{fromMicros(value.toInteger())} : std::nullopt;
}

Result<> moveTo(CaseState to, const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    return Casework{desk}.move(
        file.c.id, file.c.revision,
        {to, text(values, "waitingFor"), text(values, "disposition"), text(values, "reason")});
}

/// Which case the same happening is in is said where somebody knows it; without it the case closes as well.
Result<> close(const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    StateMove move{CaseState::Closed, {}, text(values, "disposition"), text(values, "reason")};
    if (const QString named = text(values, "other"); move.disposition == sameAsAnother && !named.isEmpty()) {
        const auto other = caseNamed(named, desk);
        if (!other)
            return tl::make_unexpected(other.error());
        move.sameAs = *other;
    }
    return Casework{desk}.move(file.c.id, file.c.revision, move);
}

Result<> snooze(const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    const auto chosen = TimerId::fromHex(text(values, "timer"));
    const auto timer = chosen.isNull() ? timerToSnooze(file, desk) : std::optional{chosen};
    if (!timer)
        return fail(ErrorCode::NotFound);
    return Chase{desk}.snooze(*timer, std::chrono::minutes{text(values, "minutes").toInt()},
                              text(values, "reason"));
}

Result<> remind(const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    const auto due = moment(values, "due");
    if (!due)
        return fail(ErrorCode::Invalid, QStringLiteral("due"));
    return Chase{desk}.remind(file.c.id, *due, text(values, "title")).map([](TimerId) {});
}

Result<> escalate(const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    if (!file.run)
        return fail(ErrorCode::NotFound);
    bool chosen = false;
    const int step = text(values, "step").toInt(&chosen);
    return Chase{desk}.escalate(file.c.id, values.value(seenRev).toInt(file.run->rev),
                                chosen ? std::optional{step} : std::nullopt, text(values, "reason"));
}

Result<> replan(const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    return file.planChange ? Replan{desk}.apply(file.c.id, *file.planChange, text(values, "reason"))
                           : Result<>{fail(ErrorCode::NotFound)};
}

Result<> pause(const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    const auto until = moment(values, "until");
    if (!file.run)
        return fail(ErrorCode::Invalid, QStringLiteral("run"));
    if (!until)
        return fail(ErrorCode::Invalid, QStringLiteral("until"));
    return Chase{desk}.pause(file.c.id, values.value(seenRev).toInt(file.run->rev), *until,
                             text(values, "reason"));
}

Result<> removePerson(const QJsonObject &values, Desk &desk)
{
    const auto person = PersonId::fromHex(text(values, "person"));
    if (person == PersonId{})
        return fail(ErrorCode::Invalid, QStringLiteral("removedPerson"));
    return Casework{desk}.removePerson(person, text(values, "reason"));
}

Result<> assign(CaseId id, const QJsonObject &values, Desk &desk)
{
    const auto to = OperatorId::fromHex(text(values, "to"));
    if (to == OperatorId{})
        return fail(ErrorCode::Invalid, QStringLiteral("assignee"));
    return Casework{desk}.assign(id, to);
}

} // namespace

Acknowledgement acknowledgementOf(const QJsonObject &values)
{
    const QString which = text(values, "contactPoint");
    constexpr int hexDigits = 2 * static_cast<int>(sizeof(IdBytes));
    auto ack = fromJsonObject<Acknowledgement>(values);
    ack.contactPoint = ContactPointId::fromHex(which.left(hexDigits));
    ack.dutyPerson = DutyPersonId::fromHex(which.mid(hexDigits));
    return ack;
}

Result<> carryOut(ActForm form, const CaseFile &file, const QJsonObject &values, Desk &desk)
{
    const CaseId id = file.c.id;
    switch (form) {
    case ActForm::Assess: return Acts{desk}.assess(id, fromJsonObject<events::AssessmentMade>(values));
    case ActForm::Decide: return Acts{desk}.decide(id, fromJsonObject<events::DecisionRecorded>(values));
    case ActForm::Disclose: return Acts{desk}.disclose(id, fromJsonObject<events::DisclosureMade>(values));
    case ActForm::HandOff:
        return Acts{desk}.handOff(id, file.c.revision, fromJsonObject<events::HandOffMade>(values));
    case ActForm::AnswerPolice:
        return Acts{desk}.answerPolice(id, fromJsonObject<events::PoliceAnswered>(values));
    case ActForm::Acknowledge: return Chase{desk}.acknowledge(id, acknowledgementOf(values));
    case ActForm::Wait: return moveTo(CaseState::Waiting, file, values, desk);
    case ActForm::Close: return close(file, values, desk);
    case ActForm::Reopen: return moveTo(CaseState::Working, file, values, desk);
    case ActForm::Reminder: return remind(file, values, desk);
    case ActForm::Snooze: return snooze(file, values, desk);
    case ActForm::Escalate: return escalate(file, values, desk);
    case ActForm::Replan: return replan(file, values, desk);
    case ActForm::Pause: return pause(file, values, desk);
    case ActForm::RemovePerson: return removePerson(values, desk);
    case ActForm::Assign: return assign(id, values, desk);
    case ActForm::AddPerson:
        return Casework{desk}.addPerson(id, fromJsonObject<PersonFacts>(values)).map([](PersonId) {});
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
