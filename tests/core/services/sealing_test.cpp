#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/printed_page.h"
#include "services/sealing.h"
#include "sql/connection.h"
#include "store/case_reader.h"
#include "support/strings.h"
#include "vault/digest.h"
#include "vault/durable_replace.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString phrase = QStringLiteral("korall vindspel tratt ekorre mossa");

struct SealDesk : DeskFixture
{
    CaseId id = take();
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("sent.sealed"));

    [[nodiscard]] SealOrder order() const
    {
        const auto paper = [](const char *document, const char *name, const char *code) {
            return PaperToSeal{{.document = QLatin1String{document},
                                .variant = QStringLiteral("masked"),
                                .pages = 1,
                                .code = QLatin1String{code}},
                               {QLatin1String{name}, QStringLiteral("application/pdf"), name}};
        };
        return {id,
                {paper("caseSummary", "a.pdf", "7K2Q9F"), paper("handOffSheet", "b.pdf", "AAAAAA")},
                QStringLiteral("Eva Ek, socialsekreterare"),
                QStringLiteral("Socialjouren"),
                QStringLiteral("sol29_12"),
                path};
    }
    /// The same with a document that was attached to the case.
    [[nodiscard]] SealOrder withDocument(const QByteArray &content)
    {
        const auto attached = Acts{desk}.attach(id, QStringLiteral("foto.jpg"), content, {});
        REQUIRE(attached);
        Sealing sealing{desk, KdfCost::floor()};
        const auto kept = sealing.content(*attached);
        REQUIRE(kept);
        SealOrder made = order();
        made.attached = {{*attached, {QStringLiteral("foto.jpg"), QStringLiteral("image/jpeg"), *kept}}};
        return made;
    }
    Result<MadeSeal> seal(SealOrder what, const QString &words = phrase)
    {
        Sealing sealing{desk, KdfCost::floor()};
        std::optional<Result<MadeSeal>> answer;
        QEventLoop loop;
        QObject::connect(&sealing, &Sealing::made, &loop, [&](const MadeSeal &made) {
            answer = made;
            loop.quit();
        });
        QObject::connect(&sealing, &Sealing::refused, &loop, [&](const Error &error) {
            answer = tl::make_unexpected(error);
            loop.quit();
        });
        sealing.seal(std::move(what), sealedPassphrase(words));
        if (!answer)
            loop.exec();
        CHECK_FALSE(sealing.isBusy());
        return *answer;
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> journaled()
    {
        std::vector<Body> found;
        const auto file = CaseReading{desk}.reload(id);
        REQUIRE(file);
        for (const RecordedEvent &event : file->journal)
            if (const auto *body = std::get_if<Body>(&event.body))
                found.push_back(*body);
        return found;
    }
};

} // namespace

TEST_CASE("Papers are sealed for a colleague, and the journal says to whom and on which ground", "[sealing]")
{
    SealDesk d;
    const auto made = d.seal(d.order());
    REQUIRE(made);
    const auto file = wholeFile(d.path, longestSealedFile);
    REQUIRE(file);
    CHECK(made->size == file->size());
    CHECK(made->digest == shortSealDigest(*file));
    const auto documents = unsealed(*file, sealedPassphrase(phrase));
    REQUIRE(documents);
    CHECK(documents->size() == 2);
    CHECK(documents->back().content == "b.pdf");

    const auto told = d.journaled<events::SealedFileMade>();
    REQUIRE(told.size() == 1);
    CHECK(told.front().documents ==
          std::vector{QStringLiteral("caseSummary"), QStringLiteral("handOffSheet")});
    CHECK(told.front().toWhom == QStringLiteral("Eva Ek, socialsekreterare"));
    CHECK(told.front().ground == QStringLiteral("sol29_12"));
    CHECK(told.front().blake2b == QString::fromLatin1(digestOf(*file).toHex()));
    CHECK(told.front().size == file->size());
    const auto papers = d.journaled<events::Printed>();
    REQUIRE(papers.size() == 2);
    CHECK(papers.front().medium == QStringLiteral("sealed"));
    // The code on a sealed paper is found like any other, and that it left has not changed the case.
    const auto page = findPrintedPage(d.desk, {d.find(d.id).number, QStringLiteral("7K2Q9F"), {}});
    REQUIRE(page);
    REQUIRE(*page);
    CHECK((*page)->print->document == QStringLiteral("caseSummary"));
    CHECK((*page)->changes == 0);
}

TEST_CASE("Documents of the case are sealed as they are, and each is a disclosure in the journal",
          "[sealing]")
{
    SealDesk d;
    SealOrder order = d.withDocument("Ett foto");
    order.papers.clear(); // a file may hold documents alone
    REQUIRE(d.seal(order));
    const auto documents = unsealed(*wholeFile(d.path, longestSealedFile), sealedPassphrase(phrase));
    REQUIRE(documents);
    REQUIRE(documents->size() == 1);
    CHECK(documents->front().name == QStringLiteral("foto.jpg"));
    CHECK(documents->front().content == "Ett foto");
    const auto exported = d.journaled<events::DocumentExported>();
    REQUIRE(exported.size() == 1);
    CHECK(exported.front().document == order.attached.front().id);
    CHECK(exported.front().toWhom == QStringLiteral("Eva Ek, socialsekreterare"));
    CHECK(d.journaled<events::SealedFileMade>().front().documents == std::vector{attachedDocument});
}

TEST_CASE("A document of a case with a protected person is not sealed without a reason",
          "[sealing][protection]")
{
    SealDesk d;
    SealOrder order = d.withDocument("Ett foto");
    REQUIRE(Casework{d.desk}.changePersonFact(CaseReader{d.db()}.personsOf(d.id)->front().id,
                                              QStringLiteral("protection"),
                                              wordOf(Protection::ProtectedRegistration)));
    const auto refused = d.seal(order);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("reason"));
    CHECK(d.journaled<events::DocumentExported>().empty());
    order.reason = QStringLiteral("Mottagaren ska möta barnet");
    REQUIRE(d.seal(order));
    CHECK(d.journaled<events::DocumentExported>().front().reason == order.reason);
    CHECK(d.journaled<events::SealedFileMade>().front().reason == order.reason);
}

TEST_CASE("Documents that did not leave after all are told of like papers", "[sealing]")
{
    SealDesk d;
    SealOrder order = d.withDocument("Ett foto");
    order.papers.clear();
    order.path =
        d.place.filePath(QString(300, QLatin1Char('x')) + QStringLiteral(".sealed")); // no disk takes it
    const auto refused = d.seal(order);
    REQUIRE_FALSE(refused);
    const auto failed = d.journaled<events::Printed>();
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().document == attachedDocument);
    CHECK(failed.front().medium == QStringLiteral("failed"));
}

TEST_CASE("What cannot be journaled is not sealed", "[sealing]")
{
    SealDesk d;
    d.db().execute("PRAGMA query_only = ON");
    const auto refused = d.seal(d.order());
    d.db().execute("PRAGMA query_only = OFF");
    REQUIRE_FALSE(refused);
    CHECK_FALSE(QFile::exists(d.path));
    CHECK(d.journaled<events::SealedFileMade>().empty());
    CHECK(QDir{d.place.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("Nothing is sealed without papers, a receiver, a ground, a reason or a passphrase", "[sealing]")
{
    SealDesk d;
    const auto refusal = [&](auto change, const QString &words = phrase) {
        SealOrder order = d.order();
        change(order);
        const auto refused = d.seal(std::move(order), words);
        REQUIRE_FALSE(refused);
        return refused.error().detail;
    };
    CHECK(refusal([](SealOrder &o) { o.papers.clear(); }) == QStringLiteral("sealPapers"));
    CHECK(refusal([](SealOrder &o) { o.toWhom = QStringLiteral(" "); }) == QStringLiteral("sealRecipient"));
    CHECK(refusal([](SealOrder &o) { o.ground.clear(); }) == QStringLiteral("legalGround"));
    CHECK(refusal([](SealOrder &o) { o.papers.back().print.variant = QStringLiteral("unmasked"); }) ==
          QStringLiteral("reason"));
    CHECK(refusal([](SealOrder &) {}, QStringLiteral("fourteen chars")) == QStringLiteral("sealPassphrase"));
    CHECK(refusal([](SealOrder &o) { o.path += QStringLiteral("/x/y"); }) == QStringLiteral("sealFolder"));
    CHECK(refusal([](SealOrder &o) { o.papers.front().document.name = QStringLiteral("../a.pdf"); }) ==
          QStringLiteral("sealedDocuments"));
    REQUIRE(durableReplace(d.path, "mine"));
    CHECK(refusal([](SealOrder &) {}) == QStringLiteral("sealFile"));
    CHECK(*wholeFile(d.path, 100) == "mine");
    CHECK(d.journaled<events::SealedFileMade>().empty());
    CHECK(d.journaled<events::Printed>().empty());
}

TEST_CASE("An unmasked paper is sealed with its reason", "[sealing]")
{
    SealDesk d;
    SealOrder order = d.order();
    for (PaperToSeal &paper : order.papers) {
        paper.print.variant = QStringLiteral("unmasked");
        paper.print.reason = QStringLiteral("Mottagaren behöver adressen i natt");
    }
    REQUIRE(d.seal(std::move(order)));
    CHECK(d.journaled<events::SealedFileMade>().front().reason ==
          QStringLiteral("Mottagaren behöver adressen i natt"));
    CHECK(d.journaled<events::Printed>().back().reason ==
          QStringLiteral("Mottagaren behöver adressen i natt"));
}

TEST_CASE("A desk that locks while a file is being sealed leaves nothing behind", "[sealing]")
{
    SealDesk d;
    {
        Sealing sealing{d.desk, KdfCost::floor()};
        sealing.seal(d.order(), sealedPassphrase(phrase));
        CHECK(sealing.isBusy());
    }
    CHECK_FALSE(QFile::exists(d.path));
    CHECK(d.journaled<events::SealedFileMade>().empty());
}
