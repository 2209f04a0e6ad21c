#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/handovers.h"
#include "services/picture.h"
#include "services/printing.h"
#include "services/save_watch.h"
#include "sql/connection.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

/// A desk whose disk can be made to take nothing, with a case on it.
struct StoppedDesk : DeskFixture
{
    void stop() { db().execute("PRAGMA query_only = ON"); }
    void goOn() { db().execute("PRAGMA query_only = OFF"); }
    [[nodiscard]] static events::SessionOpened opened()
    {
        events::SessionOpened event;
        event.session = SessionId::random();
        event.failedAttempts = 2;
        return event;
    }
    /// The bodies of this kind in the journal, oldest first.
    template<typename Body>
    [[nodiscard]] std::vector<Body> journaled()
    {
        std::vector<Body> found;
        const auto all = store().journal().after(0, 1000);
        for (const Event &event : all.value())
            if (event.type == QLatin1String{Body::type})
                found.push_back(std::get<Body>(event.decodedBody()));
        return found;
    }

    LateEntries late{feed};
    SaveWatch saves{desk, folder()};
    CaseId id = take();
};

} // namespace

TEST_CASE("A session begins on a disk that takes nothing, and is journaled when it does", "[saving]")
{
    StoppedDesk d;
    d.stop();
    QSignalSpy changed{&d.saves, &SaveWatch::changed};
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    REQUIRE(d.saves.stopped());
    CHECK(d.saves.stopped()->since == d.clock.now());
    CHECK(d.saves.stopped()->why.code == ErrorCode::ReadOnly);
    CHECK(changed.size() == 1);

    d.clock.advance(10min);
    d.saves.check();
    CHECK(d.saves.stopped());
    CHECK(d.journaled<events::SessionOpened>().empty());

    d.goOn();
    d.saves.check();
    CHECK_FALSE(d.saves.stopped());
    CHECK(changed.size() == 2);
    const auto sessions = d.journaled<events::SessionOpened>();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().failedAttempts == 2);
    const auto stops = d.journaled<events::SettingChanged>();
    REQUIRE(stops.size() == 1);
    CHECK(stops.front().key == QLatin1String{SaveWatch::stoppedSetting});
    CHECK(SaveWatch::whyOf(stops.front().reason).code == ErrorCode::ReadOnly);
    CHECK(stops.front().from != stops.front().to);
    CHECK(d.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("While nothing is saved cases are read, and the looks are journaled afterwards with their time",
          "[saving]")
{
    StoppedDesk d;
    d.stop();
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    const Instant looked = d.clock.now();
    CHECK(CaseReading{d.desk}.open(d.id, QStringLiteral("panel")));
    CHECK(d.journaled<events::CaseViewed>().empty());
    d.clock.advance(3min);
    d.goOn();
    d.saves.check();
    const auto looks = d.journaled<events::CaseViewed>();
    REQUIRE(looks.size() == 1);
    CHECK(lateLookAt(looks.front().where) == looked);
    d.saves.check();
    CHECK(d.journaled<events::CaseViewed>().size() == 1);
    CHECK_FALSE(lateLookAt(QStringLiteral("panel")));
}

TEST_CASE("Without a place for late entries nothing is shown that cannot be journaled", "[saving]")
{
    DeskFixture d;
    const CaseId id = d.take();
    d.db().execute("PRAGMA query_only = ON");
    CHECK_FALSE(CaseReading{d.desk}.open(id, QStringLiteral("panel")));
    SaveWatch saves{d.desk, d.folder()};
    CHECK_FALSE(saves.begin(StoppedDesk::opened()));
}

TEST_CASE("While nothing is saved acts, protected particulars and papers of cases are refused", "[saving]")
{
    StoppedDesk d;
    PersonFacts child = aChild();
    child.protection = Protection::ProtectedRegistration;
    const CaseId id = d.take({}, {child});
    const Person person = CaseReader{d.db()}.personsOf(id).value().front();
    d.stop();
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    const auto note = Casework{d.desk}.note(id, QStringLiteral("Ringde."), {});
    REQUIRE_FALSE(note);
    CHECK(meansNothingIsSaved(note.error()));
    const auto shown = CaseReading{d.desk}.reveal(person.id, QStringLiteral("polisen frågar"));
    REQUIRE_FALSE(shown);
    CHECK(shown.error() == Error{ErrorCode::NotAllowed, QStringLiteral("notJournaled")});
    d.goOn();
    d.saves.check();
    CHECK(d.journaled<events::PersonRevealed>().empty());
}

TEST_CASE("While nothing is saved no paper leaves but the call list, and looks at papers are journaled later",
          "[saving]")
{
    StoppedDesk d;
    d.stop();
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    const auto paper = [](const char *document, const char *medium) {
        return events::DeskPaperPrinted{.document = QString::fromLatin1(document),
                                        .medium = QString::fromLatin1(medium),
                                        .variant = {},
                                        .reason = {},
                                        .code = {}};
    };
    for (const char *medium : {"printer", "pdf"}) {
        CHECK_FALSE(Acts{d.desk}.printed(
            d.id, {.document = QStringLiteral("caseSummary"), .medium = QString::fromLatin1(medium)}));
        CHECK_FALSE(Printing{d.desk}.nightPrinted({}, QString::fromLatin1(medium), {}, 1));
        CHECK_FALSE(Printing{d.desk}.printed(paper("fallbackPack", medium)));
        CHECK_FALSE(Handovers{d.desk}.printed(QString::fromLatin1(medium), {}, 1));
        CHECK(Printing{d.desk}.printed(paper("callList", medium)));
    }
    const auto picture = Picture{d.desk}.of(lastClosed(PeriodKind::Quarter, d.clock.now()));
    REQUIRE(picture);
    CHECK_FALSE(Picture{d.desk}.release({*picture}, PictureParts::all(), QStringLiteral("pdf")));
    CHECK_FALSE(Acts{d.desk}.printed(d.id, {.document = QStringLiteral("caseSummary"),
                                            .medium = QStringLiteral("preview"),
                                            .variant = QStringLiteral("unmasked"),
                                            .reason = QStringLiteral("polisen frågar")}));
    CHECK(Printing{d.desk}.printed(paper("fallbackPack", "preview")));

    d.goOn();
    d.saves.check();
    std::vector<std::pair<QString, QString>> journaled;
    for (const auto &print : d.journaled<events::DeskPaperPrinted>())
        journaled.emplace_back(print.document, print.medium);
    CHECK(journaled == std::vector<std::pair<QString, QString>>{
                           {QStringLiteral("callList"), QStringLiteral("printer")},
                           {QStringLiteral("callList"), QStringLiteral("pdf")},
                           {QStringLiteral("fallbackPack"), QStringLiteral("preview")}});
    CHECK(d.journaled<events::Printed>().empty());
}

TEST_CASE("A disk that stops amidst the work is told of, and an act that gets through ends it", "[saving]")
{
    StoppedDesk d;
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    CHECK_FALSE(d.saves.stopped());
    d.stop();
    CHECK_FALSE(Casework{d.desk}.note(d.id, QStringLiteral("Ringde."), {}));
    CHECK(d.saves.stopped());
    d.goOn();
    CHECK(Casework{d.desk}.note(d.id, QStringLiteral("Ringde."), {}));
    QCoreApplication::processEvents();
    CHECK_FALSE(d.saves.stopped());
    CHECK(d.journaled<events::SettingChanged>().size() == 1);
}

TEST_CASE("A handover that cannot be kept is told of like every other act", "[saving]")
{
    StoppedDesk d;
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    d.stop();
    CHECK_FALSE(Handovers{d.desk}.make());
    CHECK(d.saves.stopped());
    d.goOn();
    d.saves.check();
    CHECK(Handovers{d.desk}.make());
}

TEST_CASE("A refusal that has nothing to do with the disk stops nothing", "[saving]")
{
    StoppedDesk d;
    Q_EMIT d.feed.notSaved({ErrorCode::Conflict, {}});
    CHECK_FALSE(d.saves.stopped());
}

TEST_CASE("What one operator owes the journal waits for that operator", "[saving]")
{
    StoppedDesk d;
    d.stop();
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    CHECK(CaseReading{d.desk}.open(d.id, QStringLiteral("panel")));
    d.goOn();
    Operator other = anOperator(QStringLiteral("Bo Ek"), QStringLiteral("BE"));
    {
        Desk theirs{d.store(), d.clock, d.reference, d.feed, other};
        SaveWatch saves{theirs, d.folder()};
        REQUIRE(saves.begin(StoppedDesk::opened()));
        CHECK(d.journaled<events::SessionOpened>().size() == 1);
        CHECK(d.journaled<events::CaseViewed>().empty());
    }
    SaveWatch back{d.desk, d.folder()};
    REQUIRE(back.begin(StoppedDesk::opened()));
    CHECK(d.journaled<events::SessionOpened>().size() == 3);
    CHECK(d.journaled<events::CaseViewed>().size() == 1);
}

TEST_CASE("After a lock nothing is written for an operator whose key is gone", "[saving]")
{
    StoppedDesk d;
    d.stop();
    REQUIRE(d.saves.begin(StoppedDesk::opened()));
    CHECK(CaseReading{d.desk}.open(d.id, QStringLiteral("panel")));
    d.saves.end();
    d.store().forgetSigner();
    d.goOn();
    d.saves.check();
    CHECK(d.journaled<events::CaseViewed>().empty());

    d.store().setSigner(d.keys);
    SaveWatch back{d.desk, d.folder()};
    REQUIRE(back.begin(StoppedDesk::opened()));
    CHECK(d.journaled<events::CaseViewed>().size() == 1);
    CHECK(d.store().journal().verify().value() == std::nullopt);
}
