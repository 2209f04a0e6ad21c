#include "support/roles.h"
#include "support/strings.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString functions = QStringLiteral("functions");

QJsonObject resource(const char *name)
{
    return QJsonDocument::fromJson(bytesOf(QStringLiteral(RESOURCE_FOLDER "/") + QLatin1String{name}))
        .object();
}

QJsonObject rowOf(const QString &list)
{
    return resource("classifications.schema.json")
        .value(QLatin1String{"$defs"})
        .toObject()
        .value(list == functions ? QStringLiteral("function") : QStringLiteral("item"))
        .toObject();
}

bool fits(const QJsonValue &value, const QJsonObject &rule)
{
    if (rule.contains(QLatin1String{"enum"}))
        return rule.value(QLatin1String{"enum"}).toArray().contains(value);
    if (rule.value(QLatin1String{"type"}) == QLatin1String{"boolean"})
        return value.isBool();
    const bool isDate = rule.value(QLatin1String{"format"}) == QLatin1String{"date"};
    return value.isString() && value.toString().size() >= rule.value(QLatin1String{"minLength"}).toInt() &&
           (!isDate || QDate::fromString(value.toString(), Qt::ISODate).isValid());
}

/// What in the lists is not as the schema has it: "list key member".
QStringList faultsOf(const QJsonObject &lists)
{
    QStringList faults;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (list.key() == QLatin1String{"about"})
            continue;
        const QJsonObject schema = rowOf(list.key());
        const QJsonObject properties = schema.value(QLatin1String{"properties"}).toObject();
        for (const auto &one : list.value().toArray()) {
            const QJsonObject row = one.toObject();
            const QString where = list.key() + QLatin1Char(' ') + row.value(QLatin1String{"key"}).toString();
            for (const auto &needed : schema.value(QLatin1String{"required"}).toArray())
                if (!row.contains(needed.toString()))
                    faults << where + QLatin1Char(' ') + needed.toString();
            for (auto member = row.begin(); member != row.end(); ++member)
                if (!fits(member.value(), properties.value(member.key()).toObject()))
                    faults << where + QLatin1Char(' ') + member.key();
        }
    }
    return faults;
}

FunctionRoles rolesIn(const QByteArray &json, const QDate &day)
{
    return functionRoles(Classifications::fromBytes(json), day);
}

} // namespace

TEST_CASE("The lists that come with the program are as their schema says", "[roles]")
{
    CHECK(faultsOf(resource("classifications.json")) == QStringList{});
    QJsonObject lists = resource("classifications.json");
    QJsonArray rows = lists.value(functions).toArray();
    QJsonObject row = rows[0].toObject();
    row.remove(QLatin1String{"takesCases"});
    row.insert(QLatin1String{"validFrom"}, QStringLiteral("i fjol"));
    row.insert(QLatin1String{"takesCase"}, true);
    rows[0] = row;
    lists.insert(functions, rows);
    CHECK(faultsOf(lists) == QStringList{QStringLiteral("functions socialjour takesCases"),
                                         QStringLiteral("functions socialjour takesCase"),
                                         QStringLiteral("functions socialjour validFrom")});
}

TEST_CASE("The schema of the lists names every member of a row, and no other", "[roles]")
{
    QStringList members;
    std::apply([&](const auto &...one) { (members.append(QString::fromLatin1(one.name)), ...); },
               ClassItem::fields());
    members.sort();
    CHECK(rowOf(functions).value(QLatin1String{"properties"}).toObject().keys() == members);
}

TEST_CASE("Who takes a case and who decides on care is read from the list", "[roles]")
{
    const FunctionRoles roles = shippedRoles();
    CHECK(roles.takeCases == QStringList{QStringLiteral("socialjour"), QStringLiteral("mottagning"),
                                         QStringLiteral("chefIBeredskap"), QStringLiteral("arbetsledare"),
                                         QStringLiteral("tjanstemanIBeredskap"), QStringLiteral("sosAlarm")});
    CHECK(roles.decideCare ==
          QStringList{QStringLiteral("ordforande"), QStringLiteral("jourhavandeLedamot")});
    CHECK(roles.takesCases({}));
    CHECK_FALSE(roles.takesCases(QStringLiteral("tolk")));
    CHECK_FALSE(roles.takesCases(QStringLiteral("Fritext")));
    CHECK_FALSE(roles.decidesCare({}));
}

TEST_CASE("What a function does holds from its day on", "[roles]")
{
    const QByteArray lists =
        R"({"functions": [{"key": "a", "takesCases": true, "validFrom": "2027-01-01"},
                          {"key": "b", "decidesCare": true}]})";
    CHECK(rolesIn(lists, {2026, 12, 31}) == FunctionRoles{{}, {QStringLiteral("b")}});
    CHECK(rolesIn(lists, {2027, 1, 1}) == FunctionRoles{{QStringLiteral("a")}, {QStringLiteral("b")}});
}
