#include "disk_recorder.h"
#include "sql/connection.h"
#include "store/drafts.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/passphrase.h"
#include "vault/vault_folder.h"
#include "vault_place.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

using namespace jour;
using namespace jour::test;
using Kind = DiskAct::Kind;

namespace {

/// What a stretch of work asked of the disk.
struct Session
{
    Files before;
    std::vector<DiskAct> acts;
};

Session recorded(const QString &folder, const std::function<void(DiskRecorder &)> &work)
{
    Session session{filesOf(folder), {}};
    DiskRecorder recorder{folder};
    work(recorder);
    session.acts = recorder.take();
    return session;
}

/// What is found on the disk after the power has gone, and the last thing that had been acknowledged.
using Look = std::function<void(const Files &, qint64)>;

/// The power goes after every sync, when nothing else survives, and after every `step`th act, when some of it
/// does.
void cutEverywhere(const Session &session, int step, qint64 acknowledged, const Look &look)
{
    std::mt19937 random{20261124};
    int done = 0;
    DiskModel disk{session.before};
    for (const DiskAct &act : session.acts) {
        disk.apply(act);
        if (act.kind == Kind::Say)
            acknowledged = act.at;
        if (act.kind == Kind::Say || act.kind == Kind::Sync || act.kind == Kind::SyncFolder)
            look(disk.kept(), acknowledged);
        if (++done % step == 0)
            look(disk.keptByChance(random), acknowledged);
    }
}

/// The power goes right after each acknowledgement, on a disk that may not keep its word.
void cutAtAcknowledgements(const Session &session, bool diskLies, const Look &look)
{
    DiskModel disk{session.before};
    for (const DiskAct &act : session.acts) {
        const bool isSync = act.kind == Kind::Sync || act.kind == Kind::SyncFolder;
        if (!isSync || !diskLies)
            disk.apply(act);
        if (act.kind == Kind::Say)
            look(disk.kept(), act.at);
    }
}

/// Commits cases with the settings of `pragmas`, and says each.
Session committing(const VaultPlace &place, int cases, const QByteArray &pragmas = {})
{
    const auto store = place.open();
    REQUIRE(store);
    if (!pragmas.isEmpty())
        (*store)->connection().execute(pragmas);
    return recorded(place.folder(), [&](DiskRecorder &recorder) {
        for (int i = 0; i < cases; ++i) {
            const auto done = (*store)->commit(place.author.id, aWholeCase());
            REQUIRE(done);
            recorder.say(done->lastSeq);
            Drafts drafts{(*store)->connection()};
            REQUIRE(drafts.keep(
                {.id = DraftId::random(), .kind = QStringLiteral("note"), .author = place.author.id}));
        }
    });
}

/// The folder as it is found after the cut.
class Found final
{
public:
    QString with(const Files &files)
    {
        putFiles(m_folder, files);
        return m_folder;
    }

private:
    QTemporaryDir m_place{QDir::tempPath() + QStringLiteral("/jour-cut-XXXXXX")};
    QString m_folder = m_place.path() + QStringLiteral("/vault");
};

/// Why the store that is found is not as it must be; empty when it is.
QString faultFound(const VaultPlace &place, const QString &folder, qint64 acknowledged)
{
    const auto store = place.open(folder);
    if (!store)
        return QStringLiteral("refused: %1").arg(static_cast<int>(store.error().code));
    return faultAfter(**store, 1, acknowledged);
}

struct Losses
{
    int cuts = 0;
    int lost = 0;
    int unnoticed = 0; ///< the store opened as if nothing were missing
};

Losses lossesOf(const VaultPlace &place, const Session &session, bool diskLies)
{
    Losses losses;
    Found found;
    cutAtAcknowledgements(session, diskLies, [&](const Files &files, qint64 acknowledged) {
        const QString fault = faultFound(place, found.with(files), acknowledged);
        ++losses.cuts;
        losses.lost += fault.isEmpty() ? 0 : 1;
        losses.unnoticed += fault.startsWith(QLatin1String{"refused"}) || fault.isEmpty() ? 0 : 1;
    });
    return losses;
}

} // namespace

TEST_CASE("The recorder sees all that comes to the disk", "[reliability][T-PWR]")
{
    const VaultPlace place;
    const Session session = committing(place, 3);
    DiskModel disk{session.before};
    for (const DiskAct &act : session.acts)
        disk.apply(act);
    CHECK(disk.seen() == filesOf(place.folder()));
    CHECK(disk.seen() != session.before);
}

TEST_CASE("The power may go at any moment of a commit", "[reliability][T-PWR]")
{
    const VaultPlace place;
    const Session session = committing(place, 3);
    Found found;
    int cuts = 0;
    cutEverywhere(session, 1, 1, [&](const Files &files, qint64 acknowledged) {
        CAPTURE(++cuts);
        REQUIRE(faultFound(place, found.with(files), acknowledged) == QString{});
    });
    CHECK(cuts > 200);
}

TEST_CASE("The power may go at any moment while a draft is kept: what was kept is there",
          "[reliability][T-PWR]")
{
    const VaultPlace place;
    const auto store = place.open();
    REQUIRE(store);
    const Session session = recorded(place.folder(), [&](DiskRecorder &recorder) {
        for (qint64 reached = 1; reached <= 6; ++reached) {
            keepDraft(**store, place.author.id, reached);
            recorder.say(reached);
        }
    });
    Found found;
    int cuts = 0;
    cutEverywhere(session, 1, 0, [&](const Files &files, qint64 acknowledged) {
        CAPTURE(++cuts);
        const auto after = place.open(found.with(files));
        REQUIRE(after);
        REQUIRE((acknowledged == 0 || draftIn(**after) >= acknowledged));
        REQUIRE(faultAfter(**after, 1, 1) == QString{});
    });
    CHECK(cuts > 60);
}

TEST_CASE("The power may go at any moment of the first start", "[reliability][T-PWR]")
{
    const VaultPlace place;
    Files keysAlone = filesOf(place.folder());
    for (const char *name : {"desk.db", "desk.db-journal", "store.head"})
        keysAlone.remove(name);
    Found first;
    const QString folder = first.with(keysAlone);
    REQUIRE(startHead(folder, place.keys)); // as Vault::create() left it
    const Session session = recorded(folder, [&](DiskRecorder &recorder) {
        const auto store = place.open(folder);
        REQUIRE(store);
        const std::vector<NewEvent> added{{std::nullopt, events::OperatorAdded{place.author}}};
        REQUIRE((*store)->commit(place.author.id, added));
        recorder.say(1);
    });
    Found found;
    int cuts = 0;
    cutEverywhere(session, 3, 0, [&](const Files &files, qint64 acknowledged) {
        CAPTURE(++cuts);
        const auto store = place.open(found.with(files));
        REQUIRE(store);
        const auto last = (*store)->journal().lastSeq();
        REQUIRE(last);
        REQUIRE(faultAfter(**store, *last, acknowledged) == QString{});
    });
    CHECK(cuts > 50);
}

TEST_CASE("The power may go at any moment while the slots of a vault change", "[reliability][T-PWR]")
{
    const VaultPlace place;
    const Session session = recorded(place.folder(), [&](DiskRecorder &recorder) {
        const NewOperator bosse{.userId = QStringLiteral("bosse"),
                                .passphrase = passphraseBytes(QStringLiteral("lykta smultron panna tofs")),
                                .role = 1,
                                .pseudonym = {},
                                .notAfter = {}};
        const RecoveryProof proof{place.recoveryKey};
        const auto added = Vault::addOperator(place.folder(), proof, bosse, KdfCost::floor(), place.clock);
        REQUIRE(added);
        recorder.say(1);
        REQUIRE(Vault::revoke(place.folder(), proof, added->pseudonym, place.clock));
        recorder.say(2);
    });
    Found found;
    int cuts = 0;
    cutEverywhere(session, 1, 0, [&](const Files &files, qint64 acknowledged) {
        CAPTURE(++cuts);
        const auto vault = Vault::unlockWithRecoveryKey(found.with(files), place.recoveryKey);
        REQUIRE(vault);
        const qint64 changes = vault->generation - place.keys.generation;
        REQUIRE((changes == acknowledged || changes == acknowledged + 1));
        REQUIRE(vault->dbKey == place.keys.dbKey);
    });
    CHECK(cuts > 20);
}

TEST_CASE("A power cut right after the acknowledgement loses nothing", "[reliability][T-PWR]")
{
    const VaultPlace place;
    const Losses losses = lossesOf(place, committing(place, 40), false);
    CHECK(losses.cuts == 40);
    CHECK(losses.lost == 0);
}

// The same harness must see losses where there are some.
TEST_CASE(
    "Without syncing, nearly every power cut is seen to lose what was acknowledged, and the store notices",
    "[reliability][T-PWR-neg]")
{
    const QByteArray pragmas =
        GENERATE(QByteArray{"PRAGMA synchronous = OFF"},
                 QByteArray{"PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL"});
    CAPTURE(pragmas);
    const VaultPlace place;
    const Losses losses = lossesOf(place, committing(place, 20, pragmas), false);
    CHECK(losses.cuts == 20);
    CHECK(losses.lost >= 18);
    CHECK(losses.unnoticed == 0);
}

TEST_CASE("Without syncing, what a power cut leaves behind is seen to be torn", "[reliability][T-PWR-neg]")
{
    const VaultPlace place;
    const Session session = committing(place, 3, "PRAGMA synchronous = OFF");
    Found found;
    int cuts = 0;
    int torn = 0;
    cutEverywhere(session, 8, 1, [&](const Files &files, qint64 acknowledged) {
        ++cuts;
        torn += faultFound(place, found.with(files), acknowledged).isEmpty() ? 0 : 1;
    });
    CHECK(torn >= cuts / 2);
}

TEST_CASE("On a disk that lies about syncing, every power cut is seen to lose what was acknowledged",
          "[reliability][T-PWR-neg]")
{
    const VaultPlace place;
    const Losses losses = lossesOf(place, committing(place, 20), true);
    CHECK(losses.cuts == 20);
    CHECK(losses.lost == 20);
}
