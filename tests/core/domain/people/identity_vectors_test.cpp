#include "domain/people/identity_number.h"
#include "support/strings.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QDate referenceDay{2026, 11, 23};

QJsonObject vectors()
{
    QFile file{QStringLiteral(TEST_VECTORS "/personnummer-testdata.json")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray list(const char *name)
{
    const QJsonArray items = vectors().value(QLatin1String{name}).toArray();
    REQUIRE_FALSE(items.isEmpty());
    return items;
}

QString text(const QJsonObject &item, const char *name)
{
    return item.value(QLatin1String{name}).toString();
}

bool isPerson(const IdentityNumber &number)
{
    return number.kind == IdentityKind::Personnummer || number.kind == IdentityKind::Samordningsnummer;
}

/// What the vectors call valid: a number of a person about which nothing is wrong. The century may be open.
bool isSound(const IdentityNumber &number)
{
    return isPerson(number) &&
           std::all_of(number.warnings.begin(), number.warnings.end(),
                       [](IdentityWarning w) { return w == IdentityWarning::AmbiguousCentury; });
}

Sex sexIn(const QJsonObject &item)
{
    return text(item, "sex") == QLatin1String{"M"} ? Sex::Male : Sex::Female;
}

std::optional<QDate> birthIn(const QJsonObject &item)
{
    const QJsonValue date = item.value(QLatin1String{"birth_date"});
    return date.isNull() ? std::nullopt : std::optional{QDate::fromString(date.toString(), Qt::ISODate)};
}

void checkOfficial(const QJsonArray &items)
{
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QString twelve = text(item, "canonical12");
        const auto number = readIdentityNumber(twelve, referenceDay);
        INFO(twelve.toStdString());
        CHECK(isSound(number));
        CHECK(number.warnings.empty());
        CHECK(wordOf(number.kind) == text(item, "kind"));
        CHECK(number.canonical == twelve);
        CHECK(number.birthDate == birthIn(item));
        CHECK(number.sex == sexIn(item));
        CHECK(number.checkDigitOk);
        const QString shown = displayed(number, referenceDay);
        CHECK(shown == text(item, "display_on_2026-11-23"));
        CHECK(readIdentityNumber(shown, referenceDay).canonical.right(10) == twelve.right(10));
    }
}

} // namespace

TEST_CASE("Every published test number is read as it is published", "[identity]")
{
    checkOfficial(list("skatteverket_test_personnummer"));
    checkOfficial(list("skatteverket_test_samordningsnummer"));
}

TEST_CASE("All 194 official samordningsnummer without a real date are accepted, birth date unknown",
          "[identity]")
{
    const auto items =
        vectors()
            .value(QLatin1String{"skatteverket_test_samordningsnummer_without_real_birth_date"})
            .toObject()
            .value(QLatin1String{"items"})
            .toArray();
    REQUIRE(items.size() == 194);
    checkOfficial(items);
}

TEST_CASE("The list of personnummer/meta is judged as it says", "[identity]")
{
    for (const auto &value : list("personnummer_meta_list")) {
        const QJsonObject item = value.toObject();
        const QJsonArray ways = item.value(QLatin1String{"input"}).toArray();
        // A space for the hyphen is refused there and accepted here: our operators paste from everywhere.
        const bool spaced = ways.at(0).toString().contains(QLatin1Char(' '));
        for (const auto &way : ways) {
            const QString typed = way.toString();
            const auto number = readIdentityNumber(typed, referenceDay);
            INFO(typed.toStdString());
            CHECK(isSound(number) == (spaced || item.value(QLatin1String{"expect_valid"}).toBool()));
            CHECK(wordOf(number.kind) == text(item, "kind"));
            CHECK(number.sex == sexIn(item));
            if (item.contains(QLatin1String{"check_digit_ok"}))
                CHECK(number.checkDigitOk == item.value(QLatin1String{"check_digit_ok"}).toBool());
            const bool century =
                typed.size() >= 12 || typed.contains(QLatin1Char('+')) || typed.contains(QLatin1Char('-'));
            const QString twelve = text(item, "canonical12");
            if (!twelve.isEmpty() && century)
                CHECK(number.canonical == twelve);
            if (!twelve.isEmpty())
                CHECK(number.canonical.right(10) == twelve.right(10));
        }
    }
}

TEST_CASE("Interim numbers are interim numbers, and no others are", "[identity]")
{
    for (const auto &value : list("personnummer_meta_interim")) {
        const QJsonObject item = value.toObject();
        for (const auto &way : item.value(QLatin1String{"input"}).toArray()) {
            const auto number = readIdentityNumber(way.toString(), referenceDay);
            INFO(way.toString().toStdString());
            CHECK((number.kind == IdentityKind::Interim) ==
                  item.value(QLatin1String{"expect_valid_as_interim"}).toBool());
            CHECK(hasWarning(number, IdentityWarning::Interim) == (number.kind == IdentityKind::Interim));
            CHECK_FALSE(isPerson(number));
            CHECK(number.canonical == way.toString().remove(QLatin1Char('-')));
        }
    }
}

TEST_CASE("An organisation is not a person", "[identity]")
{
    for (const auto &value : list("personnummer_meta_orgnumber")) {
        const auto number = readIdentityNumber(text(value.toObject(), "input"), referenceDay);
        INFO(number.asGiven.toStdString());
        CHECK(number.kind == IdentityKind::Other);
        CHECK(hasWarning(number, IdentityWarning::OrganisationNumber));
    }
}

TEST_CASE("The derived edge cases are warned about, and none is refused", "[identity]")
{
    for (const auto &value : list("derived_negative_and_edge")) {
        const QJsonObject item = value.toObject();
        const auto number = readIdentityNumber(text(item, "input"), referenceDay);
        INFO(text(item, "input").toStdString() << ": " << text(item, "why").toStdString());
        CHECK(isSound(number) == item.value(QLatin1String{"expect_valid"}).toBool());
        CHECK(number.asGiven == text(item, "input"));
    }
}

TEST_CASE("All ways of writing give one number, and the century follows the day of reading", "[identity]")
{
    for (const auto &value : list("normalisation_and_century")) {
        const QJsonObject item = value.toObject();
        const QDate today = QDate::fromString(text(item, "reference_date"), Qt::ISODate);
        const auto number = readIdentityNumber(text(item, "input"), today);
        INFO(text(item, "input").toStdString() << ": " << text(item, "why").toStdString());
        CHECK(number.canonical == text(item, "expect_canonical12"));
        CHECK(hasWarning(number, IdentityWarning::AmbiguousCentury) ==
              text(item, "why").startsWith(QLatin1String{"AMBIGUOUS"}));
    }
}
