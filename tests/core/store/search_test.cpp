#include "rows.h"
#include "sql/connection.h"
#include "store/search_index.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct SearchFixture : StoreFixture
{
    PersonId person(const QString &given, const QString &family, const QString &identity = {})
    {
        PersonFacts facts = aChild(given, family);
        facts.identity = identity;
        const auto added = aPersonAdded(facts);
        commit(caseRef, added);
        return added.person;
    }

    std::vector<SearchHit> find(const QString &typed, bool withNotes = false, int limit = 30)
    {
        return SearchIndex{db()}.find(typed, withNotes, limit).value();
    }

    QStringList texts(const QString &typed)
    {
        QStringList all;
        for (const SearchHit &hit : find(typed))
            all.push_back(hit.text);
        return all;
    }

    CaseId caseRef = openCase();
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("A person is found by the beginnings of her names in any order")
{
    SearchFixture store;
    const PersonId alva = store.person(text("Alva"), text("Nilsson Berg"));
    store.person(text("Noah"), text("Ek"));
    for (const char *typed : {"alva", "ALVA NIL", "nilsson alva", "berg al", "Nilsson-Berg", "  alva  "}) {
        CAPTURE(typed);
        const auto hits = store.find(text(typed));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].kind == HitKind::Person);
        CHECK(hits[0].person == alva);
        CHECK(hits[0].caseRef == store.caseRef);
        CHECK(hits[0].detail == text("ROC-2026-0001"));
        CHECK_FALSE(hits[0].secondChoice);
    }
    CHECK(store.find(text("alva ek")).empty());
    CHECK(store.find(text("lva")).empty());
    CHECK(store.find({}).empty());
}

TEST_CASE("Å, ä and ö are letters of their own, and without them a name is second choice")
{
    SearchFixture store;
    store.person(text("Åsa"), text("Öberg"));
    store.person(text("Asa"), text("Oberg"));
    CHECK(store.texts(text("Åsa")) == QStringList{text("Åsa Öberg")});
    CHECK(store.texts(text("öberg")) == QStringList{text("Åsa Öberg")});

    const auto plain = store.find(text("asa"));
    REQUIRE(plain.size() == 2);
    CHECK(plain[0].text == text("Asa Oberg"));
    CHECK_FALSE(plain[0].secondChoice);
    CHECK(plain[1].text == text("Åsa Öberg"));
    CHECK(plain[1].secondChoice);
    // Decomposed, as some keyboards send it.
    CHECK(store.texts(text("A\xCC\x8Asa")) == QStringList{text("Åsa Öberg")});
}

TEST_CASE("Other accents do not matter")
{
    SearchFixture store;
    store.person(text("Zoë"), text("André"));
    CHECK(store.texts(text("zoe andre")) == QStringList{text("Zoë André")});
    CHECK(store.texts(text("Zoë")) == QStringList{text("Zoë André")});
}

TEST_CASE("Whole words come before beginnings, and newer people before older")
{
    SearchFixture store;
    store.person(text("Ann"), text("Ek"));
    store.person(text("Anna"), text("Ek"));
    store.person(text("Ann"), text("Al"));
    CHECK(store.texts(text("ann")) == QStringList{text("Ann Al"), text("Ann Ek"), text("Anna Ek")});
    CHECK(store.find(text("ann"), false, 2).size() == 2);
}

TEST_CASE("A case is found by its number, with or without what stands before it")
{
    SearchFixture store;
    const CaseId id = CaseId::random();
    store.commit(id, aCaseOpened(text("ROC-2026-0412")));
    for (const char *typed :
         {"412", "0412", "2026-0412", "ROC-2026-0412", "roc-2026-0412", "ROC-2026-04", "2026-041"}) {
        CAPTURE(typed);
        const auto hits = store.find(text(typed));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].kind == HitKind::Case);
        CHECK(hits[0].caseRef == id);
        CHECK(hits[0].text == text("ROC-2026-0412"));
    }
    CHECK(store.find(text("413")).empty());
}

TEST_CASE("A person is found by the beginning or the end of the number, however it is written")
{
    SearchFixture store;
    const PersonId person = store.person(text("Alva"), text("Nilsson"), text("20110203-2384"));
    for (const char *typed : {"20110203-2384", "201102032384", "110203-2384", "1102032384", "110203",
                              "20110203", "2384", "032384", "11 02 03 2384"}) {
        CAPTURE(typed);
        const auto hits = store.find(text(typed));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].kind == HitKind::Person);
        CHECK(hits[0].person == person);
    }
    CHECK(store.find(text("384")).empty());
    CHECK(store.find(text("2385")).empty());
}

TEST_CASE("A telephone number is found in any way of writing, with whoever has it")
{
    SearchFixture store;
    PersonFacts facts = aChild();
    facts.phones = {{text("070-174 06 05"), text("mother")}};
    const auto person = aPersonAdded(facts);
    store.commit(store.caseRef, person);
    ContactPoint point = aContactPoint();
    point.channels = {{text("phone"), text("08-465 004 21"), {}},
                      {text("secureEmail"), text("x@example.test"), {}}};
    store.commit(events::ContactPointSaved{point, text("editor")});
    store.commit(store.caseRef, events::CaseFactChanged{text("callbackNumber"), {}, text("031-3900612"), {}});

    for (const char *typed : {"070-174 06 05", "0701740605", "+46701740605", "0046 70 174 06 05", "070174",
                              "40605", "+46 (0)70-174 06 05"}) {
        CAPTURE(typed);
        const auto hits = store.find(text(typed));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].kind == HitKind::Phone);
        CHECK(hits[0].person == person.person);
        CHECK(hits[0].caseRef == store.caseRef);
        CHECK(hits[0].text == text("070-174 06 05"));
    }
    const auto desk = store.find(text("0846500421"));
    REQUIRE(desk.size() == 1);
    CHECK(desk[0].contactPoint == point.id);
    CHECK(desk[0].detail == text("0140"));
    const auto reporter = store.find(text("031-390 06 12"));
    REQUIRE(reporter.size() == 1);
    CHECK(reporter[0].caseRef == store.caseRef);
    CHECK(reporter[0].person.isNull());

    store.commit(store.caseRef, events::PersonRemoved{person.person, {}});
    CHECK(store.find(text("0701740605")).empty());
}

TEST_CASE("Contacts are found by name, and keep a place beside many people")
{
    SearchFixture store;
    for (int i = 0; i < 40; ++i)
        store.person(text("Nyk"), text("Nilsson"));
    ContactPoint point = aContactPoint(text("Nykvarns socialjour"));
    store.commit(events::ContactPointSaved{point, text("editor")});
    const auto hits = store.find(text("nyk"), false, 10);
    CHECK(hits.size() == 10);
    CHECK(std::ranges::count(hits, HitKind::ContactPoint, &SearchHit::kind) <= 1);
    CHECK(store.find(text("nykvarns"))[0].contactPoint == point.id);
    point.retired = true;
    store.commit(events::ContactPointSaved{point, text("editor")});
    CHECK(store.find(text("nykvarns")).empty());
}

TEST_CASE("The text of notes is searched only when that is allowed")
{
    SearchFixture store;
    const auto note = aNote(text("The grandmother in Västerås waits with the key."));
    store.commit(store.caseRef, note);
    CHECK(store.find(text("västerås")).empty());
    const auto hits = store.find(text("västerås grandmother"), true);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].kind == HitKind::Note);
    CHECK(hits[0].caseRef == store.caseRef);
    CHECK(hits[0].text.contains(text("Västerås")));
    CHECK(hits[0].detail == text("ROC-2026-0001"));
    CHECK(store.find(text("vasteras"), true)[0].secondChoice);

    auto correction = aNote(text("The aunt waits."));
    correction.supersedes = note.entry;
    store.commit(store.caseRef, correction);
    CHECK(store.find(text("grandmother"), true).empty());
    CHECK(store.find(text("aunt"), true).size() == 1);
}

TEST_CASE("Protected people are found, and said to be protected")
{
    SearchFixture store;
    const PersonId id = store.person(text("Alva"), text("Nilsson"), text("20110203-2384"));
    store.commit(store.caseRef,
                 events::PersonFactChanged{id, text("protection"), {}, text("protectedRegistration"), {}});
    store.commit(store.caseRef, aNote(text("Alva sleeps.")));
    CHECK(store.find(text("alva"))[0].isProtected);
    CHECK(store.find(text("201102032384"))[0].isProtected);
    CHECK(store.find(text("sleeps"), true)[0].isProtected);
}

TEST_CASE("One protected person makes every hit in the case a protected one", "[protection]")
{
    SearchFixture store;
    PersonFacts alva = aChild(text("Alva"), text("Nilsson"));
    alva.identity = text("20110203-2384");
    alva.phones = {{text("070-174 06 05"), {}}};
    store.commit(store.caseRef, aPersonAdded(alva));
    store.commit(store.caseRef,
                 events::CaseFactChanged{text("callbackNumber"), {}, text("070-174 06 06"), {}});
    const auto hits = [&] {
        std::vector<SearchHit> all;
        for (const char *typed : {"alva", "201102032384", "2384", "070-1740605", "070-1740606"}) {
            const auto found = store.find(text(typed));
            CAPTURE(typed);
            CHECK_FALSE(found.empty());
            all.insert(all.end(), found.begin(), found.end());
        }
        return all;
    };
    for (const SearchHit &hit : hits())
        CHECK_FALSE(hit.isProtected);
    PersonFacts mother = aChild(text("Karin"), text("Nilsson"));
    mother.role = PersonRole::Guardian;
    mother.protection = Protection::ConfidentialityMarking;
    store.commit(store.caseRef, aPersonAdded(mother));
    for (const SearchHit &hit : hits())
        CHECK(hit.isProtected);
}

TEST_CASE("A name that was corrected is found by the new one alone")
{
    SearchFixture store;
    const PersonId id = store.person(text("Alva"), text("Nilsson"));
    store.commit(store.caseRef, events::PersonFactChanged{id, text("givenName"), {}, text("Elva"), {}});
    CHECK(store.find(text("alva")).empty());
    CHECK(store.find(text("elva")).size() == 1);
}

TEST_CASE("No typed text upsets the search")
{
    SearchFixture store;
    store.person(text("Alva"), text("O'Brien"));
    for (const char *typed :
         {"\"",    "a\"b",       "alva AND", "NEAR(alva", "alva*", "-alva",
          "^alva", "words:alva", "(",        "%",         "'",     "'; DROP TABLE journal; --",
          "....",  "+",          "😀",        "alva 😀",    "0",     "---",
          "\\",    "{a}"}) {
        CAPTURE(typed);
        CHECK(SearchIndex{store.db()}.find(text(typed), true, 30));
    }
    CHECK(store.texts(text("o'brien")) == QStringList{text("Alva O'Brien")});
    CHECK(store.texts(text("alva*")) == QStringList{text("Alva O'Brien")});
    CHECK(store.find(QString{5000, QLatin1Char('a')}).empty());
}

TEST_CASE("Of a page that is typed or pasted the beginning is searched for, and a name is searched for whole")
{
    SearchFixture store;
    store.person(text("Alva"), text("Nilsson Berg"));
    QString page;
    while (page.size() < 32'767)
        page += text("Alva Nilsson Berg ");
    CHECK(store.texts(page) == QStringList{text("Alva Nilsson Berg")});
    const QString part = searchedPart(page);
    CHECK(page.startsWith(part));
    CHECK(part.split(QLatin1Char(' ')).size() == mostSearchedWords);
    CHECK(searchedPart(QString{32'767, QLatin1Char('a')}).size() == mostSearchedLetters);
    CHECK(store.find(QString{32'767, QLatin1Char('7')}).empty());

    for (const char *typed :
         {"", "alva", "ROC-2026-0412", "JB ROC-2026-0412 7K2Q9F 3FA9C1D2", "+46 (0)70 174 06 05",
          "Anna-Karin Maria Elisabet von der Osten-Sacken Lindström"}) {
        CAPTURE(typed);
        CHECK(searchedPart(text(typed)) == text(typed));
    }
    CHECK(searchedPart(text("  alva  ")) == text("alva"));
    // No half of a letter that takes two units.
    const QString pairs = QString{QLatin1Char('a')} + text("😀").repeated(150);
    CHECK(searchedPart(pairs).size() == mostSearchedLetters - 1);
    CHECK(searchedPart(pairs).toUcs4().back() == U'😀');
    // One sign that is written out as several words does not make more of them than are searched for.
    CHECK(store.find(text("\xEF\xB7\xBA").repeated(200)).empty());
}

TEST_CASE("A store of the first schema is searched newest first once it has been opened")
{
    SearchFixture store;
    const PersonId older = store.person(text("Alva"), text("Nilsson"));
    const PersonId newer = store.person(text("Alva"), text("Ek"));
    store.commit(store.caseRef, aNote(text("Ringde skolan")));
    for (const char *table : {"person_words", "note_words"}) {
        const QByteArray words{table};
        store.db().execute("CREATE TEMP TABLE kept AS SELECT -rowid AS n, words, loose FROM " + words + ";" +
                           "DELETE FROM " + words + ";INSERT INTO " + words +
                           " (rowid, words, loose) SELECT n, words, loose FROM kept; DROP TABLE kept;");
    }
    store.db().execute("ALTER TABLE timers DROP COLUMN loudness");
    undoSchema4(store.db());
    store.db().execute("PRAGMA user_version = 1");
    store.reopen();

    const auto hits = store.find(text("alva"), true, 1);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].person == newer);
    CHECK(store.find(text("alva nilsson")).front().person == older);
    CHECK(store.find(text("skolan"), true).size() == 1);
}
