#include "demo/demo_player.h"

#include "domain/contacts/phone_number.h"
#include "services/acts.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/directory.h"
#include "services/intake.h"
#include "services/printing.h"
#include "store/case_reader.h"
#include "vault/signature.h"
#include "vault/vault.h"

#include <algorithm>
#include <array>

namespace jour {

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String{name}).toString();
}

constexpr std::array momentNames{
    "at", "madeAt", "decidedAt", "executedAt", "happenedAt", "policeLatestHandover", "eta", "due"};

} // namespace

DemoPlayer::DemoPlayer(Store &store, ManualClock &clock, const ReferenceData &reference,
                       const OpenedVault &keys, Instant now)
    : m_store{store}, m_clock{clock}, m_reference{reference}, m_keys{keys}, m_now{now}
{
}

DemoPlayer::~DemoPlayer() = default;

Instant DemoPlayer::at(int minute) const
{
    return m_now + std::chrono::minutes{minute};
}

Result<Operator> DemoPlayer::play(const QJsonObject &night)
{
    std::vector<Step> steps = stepsOf(night);
    std::ranges::stable_sort(steps, {}, [](const Step &s) { return std::pair{s.minute, s.order}; });
    m_clock.advance(at(steps.empty() ? 0 : steps.front().minute - 60) - m_clock.now());
    for (const auto &part : {addPeople(night), addContacts(night)})
        if (!part)
            return tl::make_unexpected(part.error());
    Desk &onDuty = *m_desk;
    for (const Step &step : steps) {
        sitDown(onDuty);
        advanceTo(step.minute);
        sitDown(deskOf(step));
        if (const auto done = run(step); !done)
            return fail(done.error().code,
                        QString{text(step.of, "ref") + QLatin1Char('/') + text(step.act, "act") +
                                QLatin1Char('/') + done.error().detail});
    }
    sitDown(onDuty);
    advanceTo(0);
    // The store itself says what it is: its papers are marked wherever it is opened.
    if (const auto marked =
            m_desk->commit({{std::nullopt, events::SettingChanged{demoSetting, {}, true, {}}}});
        !marked)
        return tl::make_unexpected(marked.error());
    if (const auto added = addDuty(night.value(QStringLiteral("duty")).toObject()); !added)
        return tl::make_unexpected(added.error());
    return m_desk->actor();
}

std::vector<DemoPlayer::Step> DemoPlayer::stepsOf(const QJsonObject &night) const
{
    std::vector<Step> steps;
    const QJsonArray cases = night.value(QStringLiteral("cases")).toArray();
    for (const auto &value : cases) {
        const QJsonObject of = value.toObject();
        int order = 0;
        steps.push_back({of.value(QStringLiteral("receivedAt")).toInt(), order++, of, {}});
        const QJsonArray acts = of.value(QStringLiteral("acts")).toArray();
        for (const auto &act : acts)
            steps.push_back(
                {act.toObject().value(QStringLiteral("at")).toInt(), order++, of, act.toObject()});
    }
    return steps;
}

Result<> DemoPlayer::addPeople(const QJsonObject &night)
{
    std::vector<NewEvent> added;
    const QJsonArray operators = night.value(QStringLiteral("operators")).toArray();
    for (const auto &value : operators) {
        auto who = fromJsonObject<Operator>(value.toObject());
        // One key signs the whole demo, so everybody has it; a real vault gives each their own.
        who.id = added.empty() ? m_keys.pseudonym : OperatorId::random();
        who.publicKey = publicKeyOf(m_keys.operatorSeed);
        if (added.empty())
            who.role = Role::Manager;
        const auto &desk = m_desks[who.signature] =
            std::make_unique<Desk>(m_store, m_clock, m_reference, m_feed, who);
        if (added.empty())
            m_desk = desk.get();
        added.push_back({std::nullopt, events::OperatorAdded{who}});
    }
    if (!m_desk)
        return fail(ErrorCode::Invalid, QStringLiteral("operators"));
    return m_desk->commit(added).map([](const Committed &) {});
}

Result<> DemoPlayer::addContacts(const QJsonObject &night)
{
    const QJsonObject hours = night.value(QStringLiteral("hours")).toObject();
    const QJsonArray contacts = night.value(QStringLiteral("contacts")).toArray();
    Directory directory{*m_desk};
    for (const auto &value : contacts) {
        QJsonObject object = value.toObject();
        object.insert(QStringLiteral("hours"), hours.value(text(object, "hours")));
        auto point = fromJsonObject<ContactPoint>(object);
        point.verifiedOn = localDate(m_now).addDays(-object.value(QStringLiteral("verifiedDaysAgo")).toInt());
        const auto saved = directory.save(point);
        if (!saved)
            return tl::make_unexpected(saved.error());
        point.id = *saved;
        m_contacts.push_back(point);
    }
    return {};
}

void DemoPlayer::advanceTo(int minute)
{
    const CaseReader reader{m_store.connection()};
    // Bounded: each round moves a run on, and every plan ends.
    for (int rounds = 0; rounds < 1000; ++rounds) {
        std::optional<Instant> next;
        for (const EscalationRun &run : reader.liveRuns().value_or(std::vector<EscalationRun>{}))
            if (run.nextAt && *run.nextAt <= at(minute) && (!next || *run.nextAt < *next))
                next = run.nextAt;
        if (!next)
            break;
        if (*next > m_clock.now())
            m_clock.advance(*next - m_clock.now());
        if (Chase{*m_desk}.tickAll(m_clock.now()).value_or(0) == 0)
            break;
    }
    if (at(minute) > m_clock.now())
        m_clock.advance(at(minute) - m_clock.now());
}

Desk &DemoPlayer::deskOf(const Step &step) const
{
    const QString by = text(step.act, "by");
    const auto named = m_desks.find(by.isEmpty() ? text(step.of, "by") : by);
    return named == m_desks.end() ? *m_desk : *named->second;
}

void DemoPlayer::sitDown(Desk &desk)
{
    OpenedVault signer;
    signer.pseudonym = desk.actor().id;
    signer.operatorSeed = m_keys.operatorSeed.clone();
    m_store.setSigner(signer);
    m_desk = &desk;
}

Result<> DemoPlayer::run(const Step &step)
{
    if (step.act.isEmpty())
        return openCase(step.of);
    QJsonObject filled = step.act;
    for (const char *name : momentNames)
        if (const QJsonValue minute = filled.value(QLatin1String{name}); minute.isDouble())
            filled.insert(QLatin1String{name}, toJson(at(minute.toInt())));
    return act(m_cases.value(text(step.of, "ref")), filled);
}

Result<> DemoPlayer::openCase(const QJsonObject &of)
{
    QJsonObject facts = of.value(QStringLiteral("facts")).toObject();
    for (const char *name : {"happenedAt", "policeLatestHandover"})
        if (const QJsonValue minute = facts.value(QLatin1String{name}); minute.isDouble())
            facts.insert(QLatin1String{name}, toJson(at(minute.toInt())));
    Intake intake{*m_desk};
    const Draft draft = intake.begin();
    IntakeForm form = Intake::formOf(draft);
    form.facts = fromJsonObject<CaseFacts>(facts);
    form.persons = fromJson<std::vector<PersonFacts>>(of.value(QStringLiteral("persons")));
    return intake.openCase(draft, form).map([&](CaseId id) { m_cases.insert(text(of, "ref"), id); });
}

std::optional<ContactPoint> DemoPlayer::contact(const QString &municipality, const QString &function) const
{
    const auto found = std::ranges::find_if(m_contacts, [&](const ContactPoint &p) {
        return p.municipality == municipality && p.function == function;
    });
    return found == m_contacts.end() ? std::nullopt : std::optional{*found};
}

Result<> DemoPlayer::act(CaseId id, const QJsonObject &values)
{
    const QString kind = text(values, "act");
    const auto revision = [&] {
        return CaseReader{m_store.connection()}.find(id).map(&Case::revision).value_or(0);
    };
    if (kind == QLatin1String{"state"}) {
        StateMove move{fromWord<CaseState>(text(values, "to")).value_or(CaseState::Working),
                       text(values, "waitingFor"), text(values, "disposition"), text(values, "reason")};
        return Casework{*m_desk}.move(id, revision(), move);
    }
    if (kind == QLatin1String{"note"})
        return note(id, values);
    if (kind == QLatin1String{"checklist"})
        return Casework{*m_desk}.answerChecklist(
            id, text(values, "key"), fromWord<Answer>(text(values, "answer")).value_or(Answer::Unknown),
            text(values, "remark"));
    if (kind == QLatin1String{"fact"})
        return Casework{*m_desk}.changeFact(id, text(values, "fact"), values.value(QStringLiteral("to")),
                                            text(values, "reason"));
    if (kind == QLatin1String{"link"}) {
        const CaseReader reader{m_store.connection()};
        const auto own = reader.personsOf(id);
        const auto other = reader.personsOf(m_cases.value(text(values, "other")));
        if (!own || !other || own->empty() || other->empty())
            return fail(ErrorCode::NotFound, kind);
        return Casework{*m_desk}.link(own->front().id, other->front().id, text(values, "reason"));
    }
    const auto called = callAct(id, values);
    return called || called.error().code != ErrorCode::NotFound ? called : paperAct(id, values);
}

Result<> DemoPlayer::callAct(CaseId id, const QJsonObject &values)
{
    const QString kind = text(values, "act");
    Chase chase{*m_desk};
    if (kind == QLatin1String{"attempt"}) {
        auto attempt = fromJsonObject<Attempt>(values);
        if (const auto point = contact(text(values, "municipality"), text(values, "function"))) {
            attempt.contactPoint = point->id;
            attempt.calledName = point->name;
            if (!point->channels.empty())
                attempt.number = displayed(readPhoneNumber(point->channels.front().value));
        }
        return chase.logAttempt(id, attempt).map([](AttemptId) {});
    }
    if (kind == QLatin1String{"acknowledge"})
        return chase.acknowledge(id, fromJsonObject<Acknowledgement>(values));
    if (kind == QLatin1String{"fulfil"})
        return chase.promiseKept(id);
    if (kind == QLatin1String{"reminder"})
        return chase
            .remind(id, fromMicros(values.value(QStringLiteral("due")).toInteger()), text(values, "title"))
            .map([](TimerId) {});
    if (kind == QLatin1String{"snooze"})
        return snooze(id, values);
    return fail(ErrorCode::NotFound, kind);
}

Result<> DemoPlayer::note(CaseId id, const QJsonObject &values)
{
    std::optional<EntryId> old;
    if (const QString corrects = text(values, "corrects"); !corrects.isEmpty()) {
        if (!m_notes.contains(corrects))
            return fail(ErrorCode::NotFound, corrects);
        old = m_notes.value(corrects);
    }
    return Casework{*m_desk}.note(id, text(values, "text"), {}, old).map([&](EntryId entry) {
        if (const QString key = text(values, "key"); !key.isEmpty())
            m_notes.insert(key, entry);
    });
}

Result<> DemoPlayer::snooze(CaseId id, const QJsonObject &values)
{
    std::vector<Timer> timers = CaseReader{m_store.connection()}.timersOf(id).value_or(std::vector<Timer>{});
    std::erase_if(timers, [](const Timer &timer) { return timer.end != TimerEnd::Live; });
    const auto earliest = std::ranges::min_element(timers, {}, &Timer::due);
    if (earliest == timers.end())
        return fail(ErrorCode::NotFound, QStringLiteral("snooze"));
    const std::chrono::minutes length{values.value(QStringLiteral("minutes")).toInt()};
    return Chase{*m_desk}.snooze(earliest->id, length, text(values, "reason"));
}

Result<> DemoPlayer::paperAct(CaseId id, const QJsonObject &values)
{
    const QString kind = text(values, "act");
    Acts acts{*m_desk};
    QJsonObject filled = values;
    if (const QString code = text(values, "municipality"); !code.isEmpty()) {
        const auto found = m_reference.municipalities.find(code);
        filled.insert(QStringLiteral("municipality"),
                      toJsonObject(MunicipalityRef{code, found ? found->name : code}));
    }
    filled.insert(QStringLiteral("decidedAt"), filled.value(QStringLiteral("at")));
    filled.insert(QStringLiteral("madeAt"), filled.value(QStringLiteral("at")));
    if (kind == QLatin1String{"assess"})
        return acts.assess(id, fromJsonObject<events::AssessmentMade>(filled));
    if (kind == QLatin1String{"decide"})
        return acts.decide(id, fromJsonObject<events::DecisionRecorded>(filled));
    if (kind == QLatin1String{"disclose"})
        return acts.disclose(id, fromJsonObject<events::DisclosureMade>(filled));
    if (kind == QLatin1String{"handoff"}) {
        const auto c = CaseReader{m_store.connection()}.find(id);
        return acts.handOff(id, c ? c->revision : 0, fromJsonObject<events::HandOffMade>(filled));
    }
    if (kind == QLatin1String{"answerPolice"})
        return acts.answerPolice(id, fromJsonObject<events::PoliceAnswered>(filled));
    if (kind == QLatin1String{"document"})
        return acts
            .attach(id, text(values, "fileName"), text(values, "text").toUtf8(), text(values, "remark"))
            .map([](DocumentId) {});
    return fail(ErrorCode::Invalid, kind);
}

} // namespace jour
