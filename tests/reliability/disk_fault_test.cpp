#include "disk_recorder.h"
#include "sql/connection.h"
#include "store/drafts.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault_place.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// What a commit was answered when the disk failed on the way.
struct Answers
{
    int saved = 0;
    int notSaved = 0;
    int unsettled = 0;
    int savedAfterAll = 0; ///< of the unsettled
};

Result<> keepDraft(Store &store, const VaultPlace &place)
{
    return Drafts{store.connection()}.keep(
        {.id = DraftId::random(), .kind = QStringLiteral("note"), .author = place.author.id});
}

void expectWhole(const VaultPlace &place, qint64 last)
{
    const auto reopened = place.open();
    REQUIRE(reopened);
    CHECK((*reopened)->journal().lastSeq() == last);
    CHECK(faultAfter(**reopened, 1, last) == QString{});
}

/// As long as nobody can look, the same commit stays unsettled, another one is not saved, and no draft is
/// said to be kept.
void expectWaiting(Store &store, const VaultPlace &place, const std::vector<NewEvent> &events)
{
    CHECK(store.commit(place.author.id, events).error() == Error{ErrorCode::Io, QStringLiteral("unsettled")});
    CHECK(store.commit(place.author.id, aWholeCase()).error().code == ErrorCode::NotSaved);
    CHECK_FALSE(keepDraft(store, place));
}

/// One commit on a disk that fails after `calls` calls; false when the commit was through before that.
bool commitOver(int calls, DiskTrouble trouble, Answers &answers)
{
    CAPTURE(calls);
    const VaultPlace place;
    auto store = place.open();
    REQUIRE(store);
    REQUIRE((*store)->commit(place.author.id, aWholeCase()));
    const qint64 before = (*store)->journal().lastSeq().value();
    const auto events = aWholeCase();

    DiskRecorder disk{place.folder()};
    disk.failAfter(calls, trouble);
    const auto done = (*store)->commit(place.author.id, events);
    if (!disk.hasFailed())
        return false;
    const bool unsettled = !done && done.error() == Error{ErrorCode::Io, QStringLiteral("unsettled")};
    if (unsettled)
        expectWaiting(**store, place, events);
    disk.mend();

    CHECK(keepDraft(**store, place));
    const bool isThere = (*store)->journal().lastSeq() == before + eventsOfACase;
    CHECK((isThere || (*store)->journal().lastSeq() == before));
    CHECK((unsettled || isThere == done.has_value()));
    CHECK((done || unsettled || done.error().code == ErrorCode::NotSaved));
    answers.saved += done ? 1 : 0;
    answers.notSaved += !done && !unsettled ? 1 : 0;
    answers.unsettled += unsettled ? 1 : 0;
    answers.savedAfterAll += unsettled && isThere ? 1 : 0;

    if (!done) {
        const auto again = (*store)->commit(place.author.id, events);
        REQUIRE(again);
        CHECK(again->firstSeq == before + 1);
        CHECK(again->lastSeq == before + eventsOfACase);
    }
    const auto next = (*store)->commit(place.author.id, aWholeCase());
    REQUIRE(next);
    CHECK(next->lastSeq == before + 2 * eventsOfACase);
    store->reset();
    expectWhole(place, next->lastSeq);
    return true;
}

Answers answersTo(DiskTrouble trouble)
{
    Answers answers;
    int calls = 0;
    while (commitOver(calls, trouble, answers))
        ++calls;
    return answers;
}

} // namespace

TEST_CASE("When one call of a commit fails, the answer says what is on the disk", "[reliability][T-IOERR]")
{
    const Answers answers = answersTo(DiskTrouble::Once);
    CHECK(answers.notSaved > 0);
    CHECK(answers.saved > 0);
    CHECK(answers.unsettled == 0);
}

TEST_CASE("When the disk stays away, a commit is unsettled until it is back, and never written twice",
          "[reliability][T-IOERR]")
{
    const Answers answers = answersTo(DiskTrouble::FromThenOn);
    CHECK(answers.unsettled > 0);
}

TEST_CASE("A commit that came to the disk is found when the file opens again", "[reliability][T-IOERR]")
{
    const Answers answers = answersTo(DiskTrouble::OnceAndShut);
    CHECK(answers.unsettled > 0);
    CHECK(answers.savedAfterAll > 0);
    CHECK(answers.savedAfterAll < answers.unsettled);
}
