#include "night_writer.h"

#include "base/local_time.h"
#include "domain/escalation/statute_timers.h"
#include "services/escalation_events.h"

#include <array>

namespace jour::bench {

using namespace std::chrono_literals;

namespace {

constexpr std::array givenNames{"Alva",  "Maja",   "Elsa",  "Åsa",    "Örjan",  "Liam",   "Noah",  "Amina",
                                "Yusuf", "Fatima", "Karim", "Ebba",   "Hugo",   "Saga",   "Viggo", "Ängla",
                                "Nils",  "Leila",  "Omar",  "Tindra", "Samuel", "Zeinab", "Elias", "Josefin"};
constexpr std::array familyRoots{"Nil",  "Anders", "Lind", "Berg",  "Sjö",  "Ek",   "Öst",
                                 "Hass", "Ahm",    "Åker", "Björk", "Kron", "Sten", "Gran",
                                 "Al",   "Hög",    "Ny",   "Söder", "Väst", "Holm"};
constexpr std::array familyEnds{"sson", "ström", "qvist", "berg", "gren", "lund", "mark", "an",
                                "edi",  "ell",   "dahl",  "blad", "man",  "ros",  "hed"};

template<std::size_t size>
QString oneOf(const std::array<const char *, size> &words, std::mt19937 &random)
{
    std::uniform_int_distribution<std::size_t> any{0, size - 1};
    return QString::fromUtf8(words[any(random)]);
}

/// With its check digit; the birth numbers 980 to 999 are given to nobody.
QString identityNumber(const QDate &born, int serial)
{
    const QString nine = born.toString(QStringLiteral("yyMMdd")) + QString::number(serial);
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int product = nine.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return born.toString(QStringLiteral("yyyyMMdd")) + QLatin1Char('-') + QString::number(serial) +
           QString::number((10 - sum % 10) % 10);
}

Duty nobody(const PolicyStep &, Instant)
{
    return {};
}

} // namespace

int NightWriter::below(int bound)
{
    return std::uniform_int_distribution<int>{0, bound - 1}(m_random);
}

QString NightWriter::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar{u'0' + below(10)};
    return text;
}

MunicipalityRef NightWriter::municipality()
{
    const auto &all = m_reference.municipalities.all();
    const Municipality &any = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    return {any.code, any.name};
}

CaseFacts NightWriter::facts(Instant at)
{
    CaseFacts facts;
    facts.urgency = static_cast<Urgency>(below(4));
    facts.policeUnit = QStringLiteral("Lokalpolisområde ") + municipality().text;
    facts.reporterName = oneOf(givenNames, m_random);
    facts.callbackNumber = QStringLiteral("070") + digits(7);
    facts.policeReference = QStringLiteral("5000-K") + digits(6) + QStringLiteral("-26");
    facts.policeWords =
        QStringLiteral("Påträffad på allmän plats tillsammans med äldre ungdomar. ").repeated(1 + below(4));
    facts.homeMunicipality = municipality();
    facts.whereabouts = municipality();
    facts.placeFound = QStringLiteral("Centralstationen");
    facts.riskOfHarm = Answer::Yes;
    facts.happenedAt = at - 30min;
    return facts;
}

PersonFacts NightWriter::person(PersonRole role, int year)
{
    PersonFacts facts;
    facts.role = role;
    facts.givenName = oneOf(givenNames, m_random);
    facts.familyName = oneOf(familyRoots, m_random) + oneOf(familyEnds, m_random);
    facts.identity = identityNumber(QDate{year, 1 + below(12), 1 + below(28)}, 980 + below(20));
    facts.homeMunicipality = municipality();
    if (below(100) < 3)
        facts.protection = Protection::ConfidentialityMarking;
    if (role != PersonRole::Child || below(2) == 0)
        facts.phones = {{QStringLiteral("07") + digits(8), {}}};
    return facts;
}

std::vector<PersonFacts> NightWriter::persons(Instant at)
{
    const int year = localDate(at).year();
    std::vector<PersonFacts> all{person(PersonRole::Child, year - 9 - below(8))};
    if (below(100) < 60)
        all.push_back(person(PersonRole::Guardian, year - 30 - below(25)));
    return all;
}

void NightWriter::chase(std::vector<NewEvent> &events, const CaseId &id, Urgency urgency, Instant at,
                        bool staysOpen)
{
    const Moves started =
        startRun(id, policyFor(m_reference.policies, CaseFacts{.urgency = urgency}), at, nobody);
    std::vector<Timer> armed = started.armed;
    append(events, escalationEvents(id, started, at, false));
    for (const Limit &limit : m_reference.limits)
        if (limit.trigger == LimitTrigger::ReportReceived && becomesTimer(limit, localDate(at)))
            if (const auto timer = timerFor(limit, id, at)) {
                armed.push_back(*timer);
                events.push_back({id, events::TimerArmed{*timer}});
            }
    if (staysOpen)
        return;
    for (const Timer &timer : armed)
        events.push_back(
            {id, events::TimerEnded{timer.id, TimerEnd::Satisfied, at + 2h, timer.due - at - 2h, {}}});
    EscalationRun run = started.moves.back().run;
    run.state = RunState::Closed;
    run.nextAt.reset();
    ++run.rev;
    events.push_back({id, events::RunMoved{QStringLiteral("R9"), run, {}, false}});
    events.push_back({id, events::CaseStateChanged{
                              CaseState::New, CaseState::Closed, {}, QStringLiteral("handedOver"), {}}});
}

std::vector<NewEvent> NightWriter::aCase(int number, Instant at, bool staysOpen)
{
    const CaseId id = CaseId::random();
    events::CaseOpened opened;
    opened.number =
        QStringLiteral("ROC-%1-%2").arg(localDate(at).year()).arg(number, 4, 10, QLatin1Char('0'));
    opened.receivedAt = at;
    opened.writtenAt = at + 4min;
    opened.facts = facts(at);
    const Urgency urgency = opened.facts.urgency;
    std::vector<NewEvent> events{{id, std::move(opened)}};
    for (PersonFacts &facts : persons(at))
        events.push_back({id, events::PersonAdded{PersonId::random(), std::move(facts)}});
    events.push_back({id, events::CaseAssigned{{}, m_author}});
    events.push_back(
        {id, events::NoteWritten{
                 EntryId::random(), {}, {}, QStringLiteral("Ringt socialjouren, väntar på besked.")}});
    chase(events, id, urgency, at, staysOpen);
    return events;
}

std::vector<NewEvent> NightWriter::directory()
{
    std::vector<NewEvent> events;
    for (const Municipality &place : m_reference.municipalities.all()) {
        int priority = 0;
        for (const char *function : {"socialjour", "mottagning", "chefIBeredskap"}) {
            ContactPoint point;
            point.id = ContactPointId::random();
            point.municipality = place.code;
            point.function = QLatin1String{function};
            point.name = (priority == 0   ? QStringLiteral("Socialjouren ")
                          : priority == 1 ? QStringLiteral("Mottagning ")
                                          : QStringLiteral("Chef i beredskap ")) +
                         place.name;
            point.channels = {{QStringLiteral("phone"), QStringLiteral("08-") + digits(7), {}}};
            point.priority = priority++;
            if (priority == 2)
                point.hours = {HoursRule{31, 480, 990, Answer::No}};
            events.push_back(
                {std::nullopt, events::ContactPointSaved{std::move(point), QStringLiteral("import")}});
        }
    }
    return events;
}

} // namespace jour::bench
