#include "secret_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// Everything a summary holds, as one text.
QString textOf(const CaseSummary &summary)
{
    QString text = QString::fromUtf8(canonicalJson(toJsonObject(summary.c.facts)));
    text += summary.c.waitingFor + summary.c.disposition;
    for (const SummaryPerson &person : summary.persons)
        text += QString::fromUtf8(canonicalJson(toJsonObject(person.facts)));
    for (const SummaryEntry &entry : summary.done)
        text += QString::fromUtf8(encoded(entry.body));
    for (const auto &[item, answer] : summary.answered)
        text += answer.remark;
    for (const Timer &timer : summary.running)
        text += timer.title;
    if (summary.assessment)
        text += QString::fromUtf8(encoded(*summary.assessment));
    for (const events::DecisionRecorded &decision : summary.decisions)
        text += QString::fromUtf8(encoded(decision));
    if (summary.handOff)
        text += QString::fromUtf8(encoded(*summary.handOff));
    return text;
}

SummarySource secretSource()
{
    SummarySource source;
    source.c.facts = secretFacts();
    source.c.waitingFor = secret;
    source.persons = {secretChild()};
    for (const EventBody &act : secretActs())
        source.journal.push_back({night, night, QStringLiteral("AN"), act});
    source.questions = {{.key = QStringLiteral("whereNow")}, {.key = QStringLiteral("threat")}};
    source.answers = {{QStringLiteral("whereNow"), Answer::Unknown, secret, night}};
    Timer reminder = aTimer({});
    reminder.title = secret;
    source.timers = {reminder};
    return source;
}

SummarySource with(std::vector<SummaryEntry> journal)
{
    SummarySource source;
    source.journal = std::move(journal);
    return source;
}

} // namespace

TEST_CASE("A masked summary holds nothing of what was typed in a protected child's case")
{
    const CaseSummary summary = caseSummary(secretSource(), PrintVariant::Masked, someLists());
    CHECK_FALSE(textOf(summary).contains(secret));
    CHECK(summary.persons.front().masked);
    CHECK(summary.done.size() == secretActs().size() - 2); // what one shift tells the next stays in the house
    CHECK(summary.running.size() == 1);
}

TEST_CASE("The unmasked summary, and one where nobody is protected, hold all of it")
{
    SummarySource source = secretSource();
    CHECK(textOf(caseSummary(source, PrintVariant::Unmasked, someLists())).contains(secret));
    source.persons.front().facts.protection = Protection::None;
    const CaseSummary open = caseSummary(source, PrintVariant::Masked, someLists());
    CHECK(open.c.facts == source.c.facts);
    CHECK(open.persons.front().facts == source.persons.front().facts);
}

TEST_CASE("A remark answers a question that has no yes or no")
{
    const CaseSummary summary = caseSummary(secretSource(), PrintVariant::Unmasked, someLists());
    REQUIRE(summary.answered.size() == 1);
    CHECK(summary.answered.front().second.remark == secret);
    REQUIRE(summary.unanswered.size() == 1);
    CHECK(summary.unanswered.front().key == QStringLiteral("threat"));
}

TEST_CASE("An answer taken back without a remark is unanswered again")
{
    SummarySource source = secretSource();
    source.answers.front().remark = QStringLiteral("  ");
    CHECK(caseSummary(source, PrintVariant::Unmasked, someLists()).answered.empty());
}

TEST_CASE("The newest assessment and hand-off stand; all decisions do; what was done is in order of time")
{
    const auto entry = [](Instant at, const EventBody &body) {
        return SummaryEntry{at, at, QStringLiteral("AN"), body};
    };
    const CaseSummary summary =
        caseSummary(with({entry(night + 2h, events::AssessmentMade{.reasons = QStringLiteral("andra")}),
                          entry(night + 1h, events::DecisionRecorded{.what = QStringLiteral("placement")}),
                          entry(night + 3h, events::DecisionRecorded{.what = QStringLiteral("other")}),
                          entry(night, events::CaseViewed{QStringLiteral("panel")})}),
                    PrintVariant::Unmasked, someLists());
    CHECK(summary.assessment->reasons == QStringLiteral("andra"));
    CHECK(summary.decisions.size() == 2);
    REQUIRE(summary.done.size() == 3); // the look stays in the journal
    CHECK(summary.done.front().at == night + 1h);
    CHECK_FALSE(summary.handOff);
}
