#include "base/local_time.h"
#include "exchange/pasted_text.h"
#include "support/strings.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

/// 24 November 2026, 03:10 in Stockholm.
const Instant night = fromLocal(QDate{2026, 11, 24}, QTime{3, 10});

const Municipalities &municipalities()
{
    static const Municipalities all = [] {
        QFile file{QStringLiteral(RESOURCE_FOLDER "/municipalities.csv")};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return Municipalities::fromCsv(file.readAll());
    }();
    return all;
}

QString wordOf(PastedKind kind)
{
    switch (kind) {
    case PastedKind::Identity: return QStringLiteral("id");
    case PastedKind::Phone: return QStringLiteral("phone");
    case PastedKind::PoliceReference: return QStringLiteral("reference");
    case PastedKind::Municipality: return QStringLiteral("municipality");
    case PastedKind::Moment: return QStringLiteral("moment");
    }
    Q_UNREACHABLE();
}

QString wordOf(PastedPlace place)
{
    switch (place) {
    case PastedPlace::Unsaid: return QStringLiteral("unsaid");
    case PastedPlace::Child: return QStringLiteral("child");
    case PastedPlace::Guardian: return QStringLiteral("guardian");
    case PastedPlace::Police: return QStringLiteral("police");
    case PastedPlace::Home: return QStringLiteral("home");
    case PastedPlace::Whereabouts: return QStringLiteral("whereabouts");
    case PastedPlace::LatestHandover: return QStringLiteral("handover");
    case PastedPlace::Happened: return QStringLiteral("happened");
    }
    Q_UNREACHABLE();
}

/// "id child 20110309-2382; phone police 08-46500412"
QString found(const char *text)
{
    QStringList items;
    for (const PastedItem &item : readPastedText(QString::fromUtf8(text), municipalities(), night)) {
        QString value = item.text;
        if (item.moment)
            value = toLocal(*item.moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        if (!item.code.isEmpty())
            value = item.code;
        items.append(QStringList{wordOf(item.kind), wordOf(item.place), value}.join(QLatin1Char(' ')));
    }
    return items.join(QStringLiteral("; "));
}

struct Row
{
    const char *text;
    const char *finds;
};

} // namespace

// Identity numbers: official test numbers of Skatteverket.
TEST_CASE("A pasted text gives up what its form makes certain, with whose it is where the text says so")
{
    const auto row = GENERATE(values<Row>({
        {"Barnet: 20110702-2384", "id child 20110702-2384"},
        {"Barnet pnr 201107022384, flyttad", "id child 201107022384"},
        {"Flickan heter Alva, 110702-2384", "id child 110702-2384"},
        {"Mamma 19840101-2383 tel 070-1740605", "id guardian 19840101-2383; phone guardian 070-1740605"},
        {"Motringning 08-465 004 12", "phone police 08-465 004 12"},
        {"Patrull 12-1240 nås på 070 174 06 10", "phone police 070 174 06 10"},
        {"Ring +46 70 174 06 11", "phone unsaid +46 70 174 06 11"},
        {"K-nr 5000-K000117-26", "reference unsaid 5000-K000117-26"},
        {"Ärende 5000-K123456-26, polis 08-46500401",
         "reference unsaid 5000-K123456-26; phone police 08-46500401"},
        {"Hemkommun: Haninge", "municipality home 0136"},
        {"Bosatt i Upplands Väsby", "municipality home 0114"},
        {"Påträffad i Stockholm kl 02:15", "municipality whereabouts 0180; moment unsaid 2026-11-24 02:15"},
        {"Bor i Haninge, påträffad i Sollentuna kommun",
         "municipality home 0136; municipality whereabouts 0163"},
        {"Vistas i Stockholms stad", "municipality whereabouts 0180"},
        {"Ska överlämnas senast 06:00", "moment handover 2026-11-24 06:00"},
        {"Överlämnas senast kl. 06.30", "moment handover 2026-11-24 06:30"},
        {"Händelsen skedde 23/11 23:40", "moment happened 2026-11-23 23:40"},
        {"Senast sedd 01:20", "moment unsaid 2026-11-24 01:20"},
        {"Vårdnadshavare:\nSara, 0701740620\nOmar\n\nPolis:\n08-46500410",
         "phone guardian 0701740620; phone police 08-46500410"},
        {"Barnet:\r\nPnr 20110702-2384\r\nBor i Nacka\r\n", "id child 20110702-2384; municipality home 0182"},
        // What could be something else is left alone.
        {"Mark Berg och Eda Lund sågs vid Mora torg", ""},
        {"Lägenhet 1203, 12 345 kronor, 2026", ""},
        {"Version 1.2.3 av 10.11.12", ""},
        {"Haninge", ""},
        {"", ""},
    }));
    INFO(row.text);
    CHECK(found(row.text) == QString::fromUtf8(row.finds));
}

TEST_CASE("Items come in the order of the line, each with its whole line as the source")
{
    const auto items =
        readPastedText(QString::fromUtf8("Intro\n  Påträffad i Stockholm kl 02:15, barnet 20110702-2384  "),
                       municipalities(), night);
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == PastedKind::Municipality);
    CHECK(items[1].kind == PastedKind::Moment);
    CHECK(items[2].kind == PastedKind::Identity);
    for (const PastedItem &item : items)
        CHECK(item.line == QString::fromUtf8("Påträffad i Stockholm kl 02:15, barnet 20110702-2384"));
}

TEST_CASE("A number with a wrong check digit is still found, for the field to warn of")
{
    CHECK(found("Barnet 20110702-2385") == QStringLiteral("id child 20110702-2385"));
}

TEST_CASE("Ten bare digits are a telephone number or an identity number only where one of them fits or a "
          "word says so")
{
    CHECK(found("Barnets mobil 0701740605") == QStringLiteral("phone child 0701740605"));
    CHECK(found("Nummer 0701740605") == QStringLiteral("phone unsaid 0701740605"));
}

TEST_CASE("A year 2000 to 2009 in ten bare digits needs a word that says it is a birth")
{
    CHECK(found("Pnr 0801012386") == QStringLiteral("id unsaid 0801012386"));
}
