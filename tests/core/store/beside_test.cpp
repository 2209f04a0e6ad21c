#include "rows.h"
#include "sql/connection.h"
#include "store/documents.h"
#include "store/drafts.h"
#include "support/store.h"
#include "support/strings.h"

#include <QCryptographicHash>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

Draft aDraft(const StoreFixture &store, const CaseId &caseRef, Instant changedAt)
{
    return {DraftId::random(),
            QStringLiteral("note"),
            caseRef,
            store.author.id,
            QByteArrayLiteral("{\"text\":\"half a s\"}"),
            night,
            changedAt};
}

events::DocumentAttached attached(DocumentId id, const QByteArray &content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex();
    return {id,
            QStringLiteral("a.txt"),
            QStringLiteral("text/plain"),
            content.size(),
            QString::fromLatin1(digest),
            {}};
}

} // namespace

TEST_CASE("Drafts survive the end of the program")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    Draft intake = aDraft(store, {}, night);
    Draft note = aDraft(store, id, night + std::chrono::minutes{1});
    REQUIRE(Drafts{store.db()}.keep(intake));
    REQUIRE(Drafts{store.db()}.keep(note));
    intake.body = QByteArrayLiteral("{\"text\":\"half a sentence\"}");
    intake.changedAt = night + std::chrono::minutes{2};
    REQUIRE(Drafts{store.db()}.keep(intake));
    store.reopen();
    CHECK(Drafts{store.db()}.all().value() == std::vector{intake, note});
    CHECK(Drafts{store.db()}.ofCase(id).value() == std::vector{note});

    REQUIRE(Drafts{store.db()}.drop(note.id));
    store.reopen();
    CHECK(Drafts{store.db()}.all().value() == std::vector{intake});
    CHECK(Drafts{store.db()}.ofCase(id)->empty());
}

TEST_CASE("A document is given back as it was attached")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const auto document = DocumentId::random();
    const QByteArray content{"%PDF \0 binary", 13};
    REQUIRE(Documents{store.db()}.put(document, content));
    CHECK(Documents{store.db()}.get(document).error().code == ErrorCode::NotFound);
    store.commit(id, attached(document, content));
    store.reopen();
    CHECK(Documents{store.db()}.get(document).value() == content);
    CHECK(Documents{store.db()}.put(document, content).error().code == ErrorCode::Conflict);

    SECTION("damage shows")
    {
        store.db().execute("UPDATE document_content SET content = x'00'");
        CHECK(Documents{store.db()}.get(document).error().code == ErrorCode::Corrupt);
    }
    SECTION("loss shows")
    {
        store.db().execute("DELETE FROM document_content");
        CHECK(Documents{store.db()}.get(document).error().code == ErrorCode::Missing);
    }
}

TEST_CASE("Content that no event names is gone at the next start")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const auto kept = DocumentId::random();
    REQUIRE(Documents{store.db()}.put(kept, "kept"));
    REQUIRE(Documents{store.db()}.put(DocumentId::random(), "orphan"));
    store.commit(id, attached(kept, "kept"));
    CHECK(countOf(store.db(), "document_content") == 2);
    store.reopen();
    CHECK(countOf(store.db(), "document_content") == 1);
    CHECK(Documents{store.db()}.get(kept).value() == "kept");
}
