#include "exchange/policy_file.h"
#include "support/strings.h"

#include <QFile>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

QByteArray resource(const char *name)
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/") + QLatin1String{name}};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray sound = R"({"policies": [
  {"id": "6a1f0c52d94b4e7fa3c8b1e05d7290f1", "name_sv": "Ett", "urgency": "soon",
   "steps": [{"title_sv": "Ring", "target": "homeMunicipality", "delayMinutes": 10, "warnMinutes": 3}]},
  {"name_sv": "Två", "urgency": "daytime", "municipality": "0136",
   "steps": [{"key": "a", "title_sv": "Ring", "target": "ownManager", "delayMinutes": 10},
             {"key": "b", "title_sv": "Ring", "target": "ownDesk", "delayMinutes": 10}]}]})";

/// The faults of the sound file with one text in it replaced: "path kind value".
QStringList faultsWith(const char *from, const char *to)
{
    QByteArray text = sound;
    REQUIRE(text.count(from) >= 1);
    text.replace(text.lastIndexOf(from), static_cast<qsizetype>(qstrlen(from)), to);
    QStringList lines;
    for (const PolicyFault &fault : readPolicyFile(text).faults)
        lines
            << QStringLiteral("%1 %2 %3").arg(fault.path).arg(static_cast<int>(fault.kind)).arg(fault.value);
    return lines;
}

QString line(const char *path, PolicyFault::Kind kind, const char *value = "")
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String{path})
        .arg(static_cast<int>(kind))
        .arg(QLatin1String{value});
}

template<HasFields T>
QStringList membersOf()
{
    QStringList names;
    std::apply([&](const auto &...f) { (names.push_back(QLatin1String{f.name}), ...); }, T::fields());
    names.sort();
    return names;
}

template<HasWords T>
QJsonArray wordsOf()
{
    QJsonArray words;
    for (const auto &[value, word] : EnumWords<T>::words)
        words.append(QLatin1String{word});
    return words;
}

} // namespace

TEST_CASE("A sound file is read, its steps numbered by their order", "[policyFile]")
{
    const PolicyFileRead read = readPolicyFile(sound);
    CHECK(read.faults.empty());
    REQUIRE(read.policies.size() == 2);
    CHECK(read.policies[0].steps.front().warn == std::chrono::minutes{3});
    CHECK(read.policies[1].id.isNull());
    CHECK(read.policies[1].steps[1].seq == 2);
    CHECK(read.policies[1].municipality == QStringLiteral("0136"));
}

TEST_CASE("The shipped policies are a policy file without a fault", "[policyFile]")
{
    const QByteArray file = resource("policies.json");
    const PolicyFileRead read = readPolicyFile(file);
    CHECK(read.faults.empty());
    CHECK(read.policies == policiesFromJson(file));
}

TEST_CASE("What is written is read back the same", "[policyFile]")
{
    const auto policies = readPolicyFile(sound).policies;
    const QByteArray text = policyFile(policies);
    CHECK(readPolicyFile(text).faults.empty());
    CHECK(readPolicyFile(text).policies == policies);
    CHECK(policyFile(policies) == text);
    // Everything stands there to be read, what is as usual too.
    CHECK(text.contains("\"urgency\": \"soon\""));
    CHECK(text.contains("\"loudness\": \"whenDue\""));
}

TEST_CASE("Hours, loudness and the times of a policy are written to be read, and read back", "[policyFile]")
{
    auto policies = readPolicyFile(sound).policies;
    policies[0].validFrom = IsoInstant{fromLocal(QDate{2026, 12, 1}, QTime{8, 0})};
    policies[0].retiredAt = IsoInstant{fromLocal(QDate{2027, 6, 1}, QTime{8, 0})};
    policies[0].steps[0].window = StepWindow{QTime{22, 0}, QTime{6, 30}};
    policies[0].steps[0].loudness = Loudness::Rising;
    policies[0].steps[0].repeatEvery = std::chrono::seconds{45};
    const QByteArray text = policyFile(policies);
    CHECK(text.contains("\"from\": \"22:00\""));
    CHECK(text.contains("\"validFrom\": \"2026-12-01T07:00:00Z\""));
    CHECK(text.contains("\"retiredAt\": \"2027-06-01T06:00:00Z\""));
    CHECK(text.contains("\"howLoud\": \"rising\""));
    CHECK(text.contains("\"window\": null"));
    CHECK(readPolicyFile(text).faults.empty());
    CHECK(readPolicyFile(text).policies == policies);
}

TEST_CASE("Each error is told with its path", "[policyFile]")
{
    using Kind = PolicyFault::Kind;
    const auto [from, to, expected] = GENERATE(table<const char *, const char *, QString>({
        {"\"delayMinutes\": 10}", "\"delayMinutes\": \"tio\"}",
         line("policies[1].steps[1].delayMinutes", Kind::BadValue, "\"tio\"")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 0}",
         line("policies[1].steps[1].delayMinutes", Kind::OutOfRange, "0")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 9007199254740991}",
         line("policies[1].steps[1].delayMinutes", Kind::OutOfRange, "9007199254740991")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 1.5}",
         line("policies[1].steps[1].delayMinutes", Kind::BadValue, "1.5")},
        {"\"warnMinutes\": 3", "\"warnMinutes\": 10",
         line("policies[0].steps[0].warnMinutes", Kind::OutOfRange, "10")},
        {"\"warnMinutes\": 3", "\"warnMinuts\": 3",
         line("policies[0].steps[0].warnMinuts", Kind::Unknown, "warnMinuts")},
        {"\"ownDesk\"", "\"ownDog\"", line("policies[1].steps[1].target", Kind::BadValue, "\"ownDog\"")},
        {"\"ownDesk\"", "\"namedContact\"", line("policies[1].steps[1].contactPoint", Kind::Missing)},
        {", \"target\": \"ownDesk\"", "", line("policies[1].steps[1].target", Kind::Missing)},
        {"\"key\": \"b\"", "\"key\": \"a\"", line("policies[1].steps[1].key", Kind::Twice, "a")},
        {"\"daytime\"", "\"sometime\"", line("policies[1].urgency", Kind::BadValue, "\"sometime\"")},
        {"\"name_sv\": \"Ett\", ", "", line("policies[0].name_sv", Kind::Missing)},
        {"6a1f0c52", "6a1f", line("policies[0].id", Kind::BadValue, "\"6a1fd94b4e7fa3c8b1e05d7290f1\"")},
        {"\"municipality\": \"0136\"", "\"repeat\": 6", line("policies[1].repeat", Kind::OutOfRange, "6")},
        {"\"municipality\": \"0136\"", "\"version\": 2147483647",
         line("policies[1].version", Kind::OutOfRange, "2147483647")},
        {"\"municipality\": \"0136\"", "\"snooze\": {\"maxMinutes\": 5, \"maxCount\": 11}",
         line("policies[1].snooze.maxCount", Kind::OutOfRange, "11")},
        {"\"municipality\": \"0136\"", "\"snooze\": 3", line("policies[1].snooze", Kind::BadValue, "3")},
        {"\"delayMinutes\": 10}",
         "\"delayMinutes\": 10, \"window\": {\"from\": \"08:00\", \"to\": \"08:00\"}}",
         line("policies[1].steps[1].window.to", Kind::OutOfRange, "\"08:00\"")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 10, \"window\": {\"from\": \"8\", \"to\": \"17:00\"}}",
         line("policies[1].steps[1].window.from", Kind::BadValue, "\"8\"")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 10, \"window\": {\"from\": \"08:00\"}}",
         line("policies[1].steps[1].window.to", Kind::Missing)},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 10, \"window\": {\"till\": \"08:00\"}}",
         line("policies[1].steps[1].window.till", Kind::Unknown, "till")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 10, \"repeatSeconds\": 3}",
         line("policies[1].steps[1].repeatSeconds", Kind::OutOfRange, "3")},
        {"\"delayMinutes\": 10}", "\"delayMinutes\": 10, \"howLoud\": \"shrill\"}",
         line("policies[1].steps[1].howLoud", Kind::BadValue, "\"shrill\"")},
        {"\"municipality\": \"0136\"", "\"validFrom\": \"snart\"",
         line("policies[1].validFrom", Kind::BadValue, "\"snart\"")},
        {"\"municipality\": \"0136\"",
         "\"validFrom\": \"2026-12-01T07:00:00Z\", \"retiredAt\": \"2026-12-01T07:00:00Z\"",
         line("policies[1].retiredAt", Kind::OutOfRange, "\"2026-12-01T07:00:00Z\"")},
        {"\"policies\"", "\"policy\"", line("policies", Kind::NoPolicies)},
    }));
    CAPTURE(from, to);
    CHECK(faultsWith(from, to).contains(expected));
}

TEST_CASE("Text that is no JSON is told with its line, and nothing is read", "[policyFile]")
{
    const PolicyFileRead read = readPolicyFile("{\"policies\": [\n{\"name_sv\": }\n]}");
    CHECK(read.policies.empty());
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().kind == PolicyFault::Kind::NotJson);
    CHECK(read.faults.front().path == QStringLiteral("2"));
}

TEST_CASE("More policies than any desk has are not read", "[policyFile]")
{
    QByteArray rows = "{}";
    for (int i = 0; i < mostPolicies; ++i)
        rows += ",{}";
    const PolicyFileRead read = readPolicyFile("{\"policies\": [" + rows + "]}");
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front() ==
          PolicyFault{QStringLiteral("policies"), PolicyFault::Kind::TooMany, QStringLiteral("2001")});
}

TEST_CASE("The documented schema names every member and every word, and no other", "[policyFile]")
{
    const QJsonObject schema = QJsonDocument::fromJson(resource("policies.schema.json")).object();
    const QJsonObject definitions = schema.value(QLatin1String{"$defs"}).toObject();
    const auto properties = [&](const char *name) {
        return definitions.value(QLatin1String{name})
            .toObject()
            .value(QLatin1String{"properties"})
            .toObject();
    };
    CHECK(properties("policy").keys() == membersOf<Policy>());
    CHECK(properties("step").keys() == membersOf<PolicyStep>());
    CHECK(properties("snooze").keys() == membersOf<SnoozeRule>());
    CHECK(properties("window").keys() == membersOf<StepWindow>());
    const auto words = [&](const char *of, const char *member) {
        return properties(of).value(QLatin1String{member}).toObject().value(QLatin1String{"enum"}).toArray();
    };
    CHECK(words("policy", "urgency") == wordsOf<Urgency>());
    CHECK(words("step", "target") == wordsOf<StepTarget>());
    CHECK(words("step", "onEmpty") == wordsOf<OnEmpty>());
    CHECK(words("step", "loudness") == wordsOf<HeardFrom>());
    CHECK(words("step", "howLoud") == wordsOf<Loudness>());
}
