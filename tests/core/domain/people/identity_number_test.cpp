#include "domain/people/identity_number.h"
#include "support/strings.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

const QDate today{2026, 11, 23};

IdentityNumber read(const char *typed)
{
    return readIdentityNumber(QString::fromUtf8(typed), today);
}

bool warns(const char *typed, IdentityWarning warning)
{
    return hasWarning(read(typed), warning);
}

/// A check digit found the slow way: the only last digit that makes the sum a multiple of ten.
QString withCheckDigit(const QString &nine)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const QString product = QString::number(nine.at(i).digitValue() * (i % 2 == 0 ? 2 : 1));
        for (const QChar c : product)
            sum += c.digitValue();
    }
    return nine + QString::number((10 - sum % 10) % 10);
}

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = QStringLiteral("0123456789019+-–− TRSUXKåÅ٣é\u200b\u0301/.,;:#\n\t'\"<%");
    QString text;
    const int length = random.bounded(20);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(4) == 0)
            text += QChar{static_cast<char16_t>(random.bounded(1, 0xFFFF))};
        else
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    }
    return text;
}

} // namespace

TEST_CASE("Nothing typed is an unknown person without warnings", "[identity]")
{
    for (const char *typed : {"", "  ", "\t\n"}) {
        const auto number = read(typed);
        CHECK(number.kind == IdentityKind::Unknown);
        CHECK(number.warnings.empty());
        CHECK(number.canonical.isEmpty());
        CHECK(masked(number).isEmpty());
    }
}

TEST_CASE("The year of today belongs to the newborn and to those who turn 100", "[identity]")
{
    GIVEN("ten digits of this year without a separator")
    {
        const auto number = read("2601049030");
        CHECK(number.canonical == QStringLiteral("202601049030"));
        CHECK(number.otherReading == QStringLiteral("192601049030"));
    }
    GIVEN("a day later this year")
    {
        const auto number = read("261224-0001");
        CHECK(number.canonical.startsWith(QStringLiteral("19261224")));
        CHECK(number.otherReading.startsWith(QStringLiteral("20261224")));
        CHECK(hasWarning(number, IdentityWarning::AmbiguousCentury));
        CHECK_FALSE(hasWarning(number, IdentityWarning::FutureDate));
    }
    GIVEN("a hyphen on a day that has been")
    {
        const auto number = read("260104-9030");
        CHECK(number.canonical == QStringLiteral("202601049030"));
        CHECK_FALSE(hasWarning(number, IdentityWarning::AmbiguousCentury));
    }
}

TEST_CASE("The plus sign appears on 1 January of the year of the hundredth birthday", "[identity]")
{
    const auto number = read("192701089167");
    CHECK(displayed(number, {2026, 12, 31}) == QStringLiteral("270108-9167"));
    CHECK(displayed(number, {2027, 1, 1}) == QStringLiteral("270108+9167"));
}

TEST_CASE("What is odd is named, and what is given is kept", "[identity]")
{
    CHECK(warns("201001012383", IdentityWarning::CheckDigit));
    CHECK(warns("201013012388", IdentityWarning::NoRealDate));
    CHECK(warns("202302292384", IdentityWarning::NoRealDate));
    CHECK(warns("201001922382", IdentityWarning::NoRealDate));
    CHECK(warns("203301012385", IdentityWarning::FutureDate));
    CHECK(warns("201001010006", IdentityWarning::BirthNumberZero));
    CHECK(warns("16802005-1952", IdentityWarning::OrganisationNumber));
    CHECK(warns("171201011234", IdentityWarning::NoRealDate));
    CHECK(warns("okänd pojke, ca 14", IdentityWarning::Unreadable));
    CHECK(warns("12345", IdentityWarning::Unreadable));
    CHECK(warns("+46701740605", IdentityWarning::Unreadable));
    CHECK(read("okänd pojke, ca 14").kind == IdentityKind::Other);
    CHECK(read("okänd pojke, ca 14").canonical.isEmpty());
    CHECK_FALSE(read("171201011234").birthDate);
}

TEST_CASE("Separators, blanks and digits of other scripts do not matter", "[identity]")
{
    for (const char *typed : {"2010-01-01-2382", "2010 01 01 2382", "20100101—2382", "20100101−2382",
                              "２０１００１０１２３８２", "\u00a0100101-2382\u200b", "100101 - 2382"}) {
        CAPTURE(typed);
        CHECK(read(typed).canonical == QStringLiteral("201001012382"));
        CHECK(read(typed).warnings.empty());
    }
}

TEST_CASE("Health care's reserve numbers are known as such", "[identity]")
{
    SECTION("Region Stockholm, with its own check digit")
    {
        const auto number = read("991981000010");
        CHECK(number.kind == IdentityKind::Reserve);
        CHECK(number.checkDigitOk);
        CHECK(number.warnings.empty());
        CHECK_FALSE(number.birthDate);
        CHECK(warns("991981000011", IdentityWarning::CheckDigit));
        CHECK(displayed(number, today) == QStringLiteral("991981000010"));
    }
    SECTION("Region Skåne: a date and four characters with a letter")
    {
        const auto number = read("20100101-A12B");
        CHECK(number.kind == IdentityKind::Reserve);
        CHECK(number.canonical == QStringLiteral("20100101A12B"));
    }
    SECTION("The national reserve id tells the birth date in its first series")
    {
        const auto number = read("23100101AB14");
        CHECK(number.kind == IdentityKind::Reserve);
        CHECK(number.birthDate == QDate{2010, 1, 1});
    }
    SECTION("IVO's TF number is another sort of number, for a time")
    {
        const auto number = read("20100101-tf10");
        CHECK(number.kind == IdentityKind::Other);
        CHECK(number.canonical == QStringLiteral("20100101TF10"));
        CHECK(hasWarning(number, IdentityWarning::Interim));
    }
}

TEST_CASE("A masked number says nothing, not even of what sort it is", "[identity]")
{
    const QString mask = masked(read("201001012382"));
    CHECK_FALSE(mask.isEmpty());
    for (const char *typed : {"20100101-T220", "991981000010", "okänd"})
        CHECK(masked(read(typed)) == mask);
    CHECK(std::none_of(mask.begin(), mask.end(), [](QChar c) { return c.isLetterOrNumber(); }));
}

TEST_CASE("Age is counted in whole years on local dates", "[identity]")
{
    CHECK(ageOn({2010, 11, 23}, {2026, 11, 22}) == 15);
    CHECK(ageOn({2010, 11, 23}, {2026, 11, 23}) == 16);
    CHECK(ageOn({2026, 11, 23}, {2026, 11, 23}) == 0);
    CHECK(ageOn({2012, 2, 29}, {2027, 2, 27}) == 14);
    CHECK(ageOn({2012, 2, 29}, {2027, 2, 28}) == 15);
    CHECK(ageOn({2012, 2, 29}, {2028, 2, 28}) == 15);
    CHECK(ageOn({2012, 2, 29}, {2028, 2, 29}) == 16);
    CHECK(ageOn({2026, 11, 24}, {2026, 11, 23}) == -1);
    CHECK(ageOn({}, {2026, 11, 23}) == -1);
}

TEST_CASE("Exactly one last digit fits any nine", "[identity][property]")
{
    QRandomGenerator random{4711};
    for (int i = 0; i < 500; ++i) {
        const QDate birth = QDate{1930, 1, 1}.addDays(random.bounded(35'000));
        const QString nine = birth.toString(QStringLiteral("yyMMdd")) +
                             QString::number(random.bounded(1, 1000)).rightJustified(3, u'0');
        const QString century = QString::number(birth.year() / 100);
        int fitting = 0;
        for (int digit = 0; digit < 10; ++digit) {
            const QString twelve = century + nine + QString::number(digit);
            const auto number = readIdentityNumber(twelve, today);
            CHECK(number.birthDate == birth);
            CHECK(number.checkDigitOk != hasWarning(number, IdentityWarning::CheckDigit));
            if (number.checkDigitOk)
                CHECK(twelve == century + withCheckDigit(nine));
            fitting += number.checkDigitOk ? 1 : 0;
        }
        CHECK(fitting == 1);
    }
}

TEST_CASE("Whatever is typed is kept, and can be shown, masked and stored", "[identity][property]")
{
    QRandomGenerator random{20261123};
    for (int i = 0; i < 20'000; ++i) {
        const QString typed = randomText(random);
        const auto number = readIdentityNumber(typed, today);
        REQUIRE(number.asGiven == typed);
        REQUIRE((number.kind == IdentityKind::Unknown || !displayed(number, today).isEmpty()));
        REQUIRE(masked(number).isEmpty() == (number.kind == IdentityKind::Unknown));
        const QByteArray stored = canonicalJson(toJsonObject(number));
        if (typed.isValidUtf16())
            REQUIRE(fromJsonObject<IdentityNumber>(parseJson(stored)) == number);
    }
}

TEST_CASE("What is shown is read back as the same number", "[identity][property]")
{
    QRandomGenerator random{99};
    for (int i = 0; i < 2'000; ++i) {
        const QDate birth = QDate{1900, 1, 1}.addDays(random.bounded(46'000));
        const QString nine = birth.toString(QStringLiteral("yyMMdd")) +
                             QString::number(random.bounded(1, 1000)).rightJustified(3, u'0');
        const QString twelve = QString{QString::number(birth.year() / 100) + withCheckDigit(nine)};
        const auto number = readIdentityNumber(twelve, today);
        CAPTURE(twelve.toStdString());
        CHECK(readIdentityNumber(displayed(number, today), today).canonical == twelve);
    }
}
