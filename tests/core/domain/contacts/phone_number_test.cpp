#include "domain/contacts/phone_number.h"
#include "support/strings.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

PhoneNumber read(const char *typed)
{
    return readPhoneNumber(QString::fromUtf8(typed));
}

/// The cells of a line whose first cell is quoted and whose others are not.
QStringList cellsOf(const QString &line)
{
    const auto end = line.lastIndexOf(QLatin1Char('"'));
    QStringList cells{line.mid(1, end - 1)};
    cells += line.mid(end + 2).split(QLatin1Char(','));
    return cells;
}

enum Column {
    Input,
    ParseOk,
    Valid,
    Possible,
    Type,
    E164,
    National,
    International,
    Extension,
    Short,
    Emergency
};

std::vector<QStringList> vectors()
{
    QFile file{QStringLiteral(TEST_VECTORS "/telefon-testvektorer.csv")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<QStringList> rows;
    for (const QString &line : lines)
        rows.push_back(cellsOf(line));
    REQUIRE(rows.size() == 31);
    return rows;
}

PhoneKind kindIn(const QStringList &row)
{
    if (row.at(Emergency) == QLatin1String{"1"})
        return PhoneKind::Emergency;
    if (row.at(Short) == QLatin1String{"1"})
        return PhoneKind::ShortCode;
    if (!row.at(E164).isEmpty() && !row.at(E164).startsWith(QLatin1String{"+46"}))
        return PhoneKind::Foreign;
    switch (row.at(Type).toInt()) {
    case 0:
    case 9: return PhoneKind::Fixed;
    case 1: return PhoneKind::Mobile;
    case 3: return PhoneKind::TollFree;
    default: return PhoneKind::Unknown;
    }
}

QString withOurExtension(QString text)
{
    return text.replace(QLatin1String{" ext. "}, QLatin1String{" ankn "});
}

const QString ourTrap = QStringLiteral("08-465 004 00 ankn 12");

} // namespace

TEST_CASE("Every published telephone vector is read as it says, but for the traps it names", "[phone]")
{
    for (const QStringList &row : vectors()) {
        CAPTURE(row.at(Input));
        const auto number = readPhoneNumber(row.at(Input));
        CHECK(number.asGiven == row.at(Input));
        if (row.at(Input) == ourTrap)
            continue; // the library reads the letters as digits there; see the next test
        const bool isShort = row.at(Short) == QLatin1String{"1"};
        CHECK(number.kind == kindIn(row));
        CHECK(number.valid == (isShort || row.at(Valid) == QLatin1String{"1"}));
        CHECK(number.e164 == (isShort || row.at(Possible) == QLatin1String{"0"} ? QString{} : row.at(E164)));
        CHECK(number.extension == row.at(Extension));
        CHECK(number.warnings.empty() == (number.valid || row.at(Input).isEmpty()));
        if (number.valid && !isShort) {
            const bool swedish = row.at(E164).startsWith(QLatin1String{"+46"});
            CHECK(displayed(number) == withOurExtension(row.at(swedish ? National : International)));
        }
    }
}

TEST_CASE("The extension is taken off before the letters can become digits", "[phone]")
{
    const auto typed =
        GENERATE(as<std::string>{}, "08-465 004 00 ankn 12", "08-465 004 00 ankn. 12", "0846500400 ANKN:12",
                 "08-465 004 00, anknytning 12", "08-465 004 00 ext 12", "08-465 004 00 ext. 12",
                 "08-465 004 00 #12", "08-465 004 00#12", "08-465 004 00 (ankn 12)", "08-465 004 00 x12",
                 "08-465 004 00 anknytningsnr 12", "tel:+46846500400;ext=12");
    CAPTURE(typed);
    const auto number = readPhoneNumber(QString::fromStdString(typed));
    CHECK(number.e164 == QStringLiteral("+46846500400"));
    CHECK(number.extension == QStringLiteral("12"));
    CHECK(number.valid);
    CHECK(number.warnings.empty());
    CHECK(displayed(number) == QStringLiteral("08-465 004 00 ankn 12"));
    CHECK(readAloud(number) == QStringLiteral("08 465 004 00 ankn 12"));
    CHECK(telUri(number) == QStringLiteral("tel:+46846500400;ext=12"));
}

TEST_CASE("Short codes are dialled as they are", "[phone]")
{
    struct Row
    {
        const char *typed;
        const char *code;
        const char *aloud;
        PhoneKind kind;
    };
    const auto row = GENERATE(values<Row>({{"112", "112", "112", PhoneKind::Emergency},
                                           {" 1 1 2 ", "112", "112", PhoneKind::Emergency},
                                           {"114 14", "11414", "114 14", PhoneKind::ShortCode},
                                           {"11414", "11414", "114 14", PhoneKind::ShortCode},
                                           {"116000", "116000", "116 000", PhoneKind::ShortCode},
                                           {"116-111", "116111", "116 111", PhoneKind::ShortCode},
                                           {"1177", "1177", "1177", PhoneKind::ShortCode}}));
    CAPTURE(row.typed);
    const auto number = read(row.typed);
    CHECK(number.shortCode == QLatin1String{row.code});
    CHECK(number.e164.isEmpty());
    CHECK(number.kind == row.kind);
    CHECK(number.valid);
    CHECK(number.warnings.empty());
    CHECK(displayed(number) == QLatin1String{row.aloud});
    CHECK(readAloud(number) == QLatin1String{row.aloud});
    CHECK(telUri(number) == QString{QStringLiteral("tel:") + QLatin1String{row.code}});
}

TEST_CASE("+46112 is not the emergency number", "[phone]")
{
    CHECK(read("+46112").kind != PhoneKind::Emergency);
    CHECK_FALSE(read("+46112").valid);
}

TEST_CASE("Numbers are grouped as one says them", "[phone]")
{
    CHECK(readAloud(read("0701740605")) == QStringLiteral("070 174 06 05"));
    CHECK(readAloud(read("0846500400")) == QStringLiteral("08 465 004 00"));
    CHECK(readAloud(read("+358401234567")) == QStringLiteral("+358 40 123 45 67"));
    CHECK(readAloud(read("okänt")) == QStringLiteral("okänt"));
    CHECK(displayed(read("+358401234567")) == QStringLiteral("+358 40 1234567"));
    CHECK(telUri(read("00358401234567")) == QStringLiteral("tel:+358401234567"));
}

TEST_CASE("Words beside a number are passed over, and that is said", "[phone]")
{
    const auto typed = GENERATE(as<std::string>{}, "070-174 06 05 (mamma)", "Mobil: 070-174 06 05",
                                "070-174 06 05 Åsa", "mormor 0701740605 kväll");
    CAPTURE(typed);
    const auto number = readPhoneNumber(QString::fromStdString(typed));
    CHECK(number.e164 == QStringLiteral("+46701740605"));
    CHECK(number.valid);
    CHECK(number.warnings == std::vector{PhoneWarning::TextLeftOut});
}

TEST_CASE("The first of two numbers is read, and that is said", "[phone]")
{
    const auto typed = GENERATE(as<std::string>{}, "08-465 004 00 / 070-174 06 05", "0846500400, 0701740605",
                                "08-465 004 00 eller 070-174 06 05", "08-465 004 00;0701740605");
    CAPTURE(typed);
    const auto number = readPhoneNumber(QString::fromStdString(typed));
    CHECK(number.e164 == QStringLiteral("+46846500400"));
    CHECK(hasWarning(number, PhoneWarning::SecondNumber));
    CHECK(read("08/465 004 00").e164 == QStringLiteral("+46846500400"));
    CHECK(read("08/465 004 00").warnings.empty());
}

TEST_CASE("Of a number with a second ending the first is dialled, and that is said", "[phone]")
{
    const auto typed = GENERATE(as<std::string>{}, "08-465 004 01 / 02", "08-465 004 01/02/03");
    CAPTURE(typed);
    const auto number = readPhoneNumber(QString::fromStdString(typed));
    CHECK(number.e164 == QStringLiteral("+46846500401"));
    CHECK(number.valid);
    CHECK(hasWarning(number, PhoneWarning::SecondNumber));
}

TEST_CASE("A number that a spreadsheet program has rounded is not dialled", "[phone]")
{
    const auto typed = GENERATE(as<std::string>{}, "4.68465E+11", "4,68465E+11", "4.68465e11", "7E+08");
    CAPTURE(typed);
    const auto number = readPhoneNumber(QString::fromStdString(typed));
    CHECK(number.warnings == std::vector{PhoneWarning::Unreadable});
    CHECK(telUri(number).isEmpty());
    CHECK_FALSE(number.valid);
    CHECK(displayed(number) == QString::fromStdString(typed));
}

TEST_CASE("What is odd is named, and nothing is refused", "[phone]")
{
    CHECK(hasWarning(read("abc"), PhoneWarning::Unreadable));
    CHECK(hasWarning(read("0"), PhoneWarning::TooShort));
    CHECK(hasWarning(read("070-174 06 05 06 07 08"), PhoneWarning::TooLong));
    CHECK(hasWarning(read("070-1234"), PhoneWarning::NotInUse));
    CHECK(hasWarning(read("701740605"), PhoneWarning::NoAreaCode));
    CHECK(read("").warnings.empty());
    CHECK(displayed(read("  070 - 1234 ")) == QStringLiteral("070 - 1234"));
    CHECK(telUri(read("abc")).isEmpty());
    CHECK(telUri(read("070-1234")) == QStringLiteral("tel:+46701234"));
}

TEST_CASE("Whatever is typed is kept, and can be shown, said, linked and stored", "[phone][property]")
{
    static const QString alphabet = QStringLiteral("0123456789004607 +-–()/#;,.xanknextÅé٣\u200b\n\t*'\"<");
    QRandomGenerator random{112};
    for (int i = 0; i < 5'000; ++i) {
        QString typed;
        const int length = random.bounded(24);
        for (int c = 0; c < length; ++c)
            typed += random.bounded(8) == 0 ? QChar{static_cast<char16_t>(random.bounded(1, 0xD800))}
                                            : alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        const auto number = readPhoneNumber(typed);
        REQUIRE(number.asGiven == typed);
        REQUIRE((typed.simplified().isEmpty() || number.valid || displayed(number) == typed.simplified()));
        REQUIRE((telUri(number).isEmpty() || telUri(number).startsWith(QLatin1String{"tel:"})));
        REQUIRE_FALSE((number.valid && readAloud(number).isEmpty()));
        REQUIRE(fromJsonObject<PhoneNumber>(parseJson(canonicalJson(toJsonObject(number)))) == number);
    }
}

TEST_CASE("A valid Swedish number shown is read back as itself", "[phone][property]")
{
    for (int last = 605; last <= 699; ++last) {
        const auto number = readPhoneNumber(QStringLiteral("070-1740%1").arg(last));
        REQUIRE(number.valid);
        CHECK(readPhoneNumber(displayed(number)).e164 == number.e164);
        CHECK(readPhoneNumber(readAloud(number)).e164 == number.e164);
        CHECK(readPhoneNumber(telUri(number)).e164 == number.e164);
    }
}
