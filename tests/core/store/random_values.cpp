#include "random_values.h"

#include "support/builders.h"

#include <array>

namespace jour::test {

namespace {

constexpr std::array swedish{"Åsa", "Örjan", "Alva", "Nilsson", "Östergren", "Björk", "Émile",  "van",
                             "Ali", "Ärlig", "Noah", "Maryam",  "Søren",     "Zoë",   "Lindhé", "O'Brien"};

} // namespace

int RandomValues::below(int bound)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(bound));
}

QString RandomValues::word()
{
    return QString::fromUtf8(swedish[static_cast<std::size_t>(below(static_cast<int>(swedish.size())))]);
}

QString RandomValues::words(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.push_back(word());
    return all.join(QLatin1Char(' '));
}

Instant RandomValues::moment()
{
    return night + std::chrono::seconds{below(1'000'000)} + Duration{below(1000)};
}

CaseFacts RandomValues::caseFacts()
{
    CaseFacts facts;
    facts.kind = enumerator<CaseKind>();
    facts.urgency = enumerator<Urgency>();
    facts.policeWords = words(12);
    facts.reporterName = words(2);
    facts.roles = {QStringLiteral("suspected"), word()};
    if (chance(50))
        facts.callbackNumber = QStringLiteral("070-17406%1").arg(5 + below(90), 2, 10, QLatin1Char('0'));
    if (chance(70))
        facts.homeMunicipality = {QStringLiteral("01%1").arg(10 + below(80)), word()};
    if (chance(30))
        facts.policeLatestHandover = moment();
    facts.riskOfHarm = enumerator<Answer>();
    return facts;
}

PersonFacts RandomValues::personFacts()
{
    PersonFacts facts;
    facts.role = enumerator<PersonRole>();
    facts.protection = chance(80) ? Protection::None : enumerator<Protection>();
    if (chance(90))
        facts.givenName = word();
    if (chance(90))
        facts.familyName = words(1 + below(2));
    if (chance(70))
        facts.identity =
            QStringLiteral("20%1%2%3-2384").arg(10 + below(9)).arg(10 + below(3)).arg(10 + below(18));
    if (chance(40))
        facts.birthDate = QDate{2010 + below(8), 1 + below(12), 1 + below(28)};
    for (int i = below(3); i > 0; --i)
        facts.phones.push_back(
            {QStringLiteral("08-465 00 4%1").arg(below(100), 2, 10, QLatin1Char('0')), word()});
    facts.school = words(2);
    return facts;
}

Timer RandomValues::timer(const CaseId &caseRef)
{
    Timer timer = aTimer(caseRef, moment());
    timer.id = id<TimerId>();
    timer.kind = enumerator<TimerKind>();
    timer.title = words(3);
    timer.step = below(5);
    if (chance(50))
        timer.run = id<RunId>();
    if (chance(50))
        timer.warnAt = timer.due - std::chrono::minutes{5};
    if (chance(30))
        timer.snooze = Snooze{moment(), words(2), 1 + below(2)};
    if (chance(20))
        timer.movedTo = QDate{2026, 12, 1 + below(28)};
    if (chance(20))
        timer.anchor = moment();
    timer.heardFrom = enumerator<HeardFrom>();
    timer.loudness = enumerator<Loudness>();
    timer.repeatEvery = std::chrono::seconds{5 * below(5)};
    return timer;
}

EscalationRun RandomValues::run(const CaseId &caseRef)
{
    EscalationRun run = aRun(caseRef);
    run.id = id<RunId>();
    run.policy.id = id<PolicyId>();
    run.policy.steps = {PolicyStep{1, word()}, PolicyStep{2, word()}};
    run.state = enumerator<RunState>();
    run.answeredWithoutTime = chance(20);
    run.rev = below(9);
    if (chance(40))
        run.nextAt.reset();
    return run;
}

} // namespace jour::test
