#include "services/casework.h"
#include "services/handover_signing.h"
#include "services/intake.h"
#include "services/shift_desk.h"
#include "sql/connection.h"
#include "store/case_reader.h"
#include "store/shift_reader.h"
#include "vault_desk.h"

using namespace jour;
using namespace jour::test;

namespace {

/// Anna hands over; Bosse comes on and has his own way in.
struct SigningDesk : VaultDesk
{
    SigningDesk()
    {
        OperatorAccess access{*desk, folder, cost};
        REQUIRE(addBosse(access));
        bosse = named(QStringLiteral("Bo Ek"));
        taken = aCase();
        left = aCase();
        id = *Handovers{*desk}.make();
        REQUIRE(Handovers{*desk}.answer(id, taken, true));
    }
    CaseId aCase()
    {
        Intake intake{*desk};
        const Draft draft = intake.begin();
        return *intake.openCase(draft, Intake::formOf(draft));
    }
    Result<> sign(const QString &user = bosseUser, const QString &phrase = bossePhrase)
    {
        return signWhile([](HandoverSigning &) {}, user, phrase);
    }
    /// Something is done while the signature is made.
    template<typename Meanwhile>
    Result<> signWhile(Meanwhile meanwhile, const QString &user = bosseUser,
                       const QString &phrase = bossePhrase)
    {
        HandoverSigning signing{*desk, folder};
        std::optional<Result<>> answer;
        QEventLoop loop;
        QObject::connect(&signing, &HandoverSigning::done, &loop, [&] {
            answer = Result<>{};
            loop.quit();
        });
        QObject::connect(&signing, &HandoverSigning::refused, &loop, [&](const Error &error) {
            answer = tl::make_unexpected(error);
            loop.quit();
        });
        signing.sign(id, proof(user, phrase));
        meanwhile(signing);
        if (!answer)
            loop.exec();
        return *answer;
    }
    /// Bosse unlocks the same vault at his own desk.
    void moveToBosse()
    {
        desk.reset();
        store.reset();
        const auto opened = unlock(bosseUser, bossePhrase);
        REQUIRE(opened);
        auto again = Store::open(folder, *opened, clock);
        REQUIRE(again);
        store = std::move(*again);
        desk.emplace(*store, clock, reference, feed, bosse);
    }
    [[nodiscard]] HandoverNow newest() { return **Handovers{*desk}.newest(); }
    [[nodiscard]] OperatorId ownerOf(CaseId one)
    {
        return CaseReader{store->connection()}.find(one)->assigned;
    }

    Operator bosse;
    CaseId taken;
    CaseId left;
    HandoverId id;
};

} // namespace

TEST_CASE("Both signatures, the digest and the head are one event, and what was taken is the incoming's",
          "[handover][signature]")
{
    SigningDesk d;
    REQUIRE(d.sign());
    const HandoverNow now = d.newest();
    REQUIRE(now.record.bothSigned);
    const events::HandoverSigned &both = *now.record.bothSigned;
    CHECK(both.incoming == d.bosse.id);
    CHECK(both.outgoing == d.anna.id);
    CHECK(both.taken == std::vector{d.taken});
    CHECK(both.left == std::vector{d.left});
    CHECK(now.incoming == QStringLiteral("BE"));
    CHECK(d.ownerOf(d.taken) == d.bosse.id);
    CHECK(d.ownerOf(d.left) == d.anna.id);
    CHECK(Handovers{*d.desk}.proofOf(now.record)->isSound());
    CHECK_FALSE(Operators{*d.desk}.verifyJournal()->faultySeq);
    CHECK(d.sign().error() == Error{ErrorCode::Conflict, QStringLiteral("handover")});
}

TEST_CASE("Only the incoming's own passphrase signs", "[handover][signature]")
{
    SigningDesk d;
    const qint64 before = d.events();
    CHECK(d.sign(bosseUser, annaPhrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(d.sign(annaUser, annaPhrase).error() == Error{ErrorCode::NotAllowed, QStringLiteral("own")});
    CHECK(d.events() == before);
    Operator gone = d.bosse;
    gone.active = false;
    REQUIRE(Operators{*d.desk}.change(gone, QStringLiteral("Slutade")));
    CHECK(d.sign().error() == Error{ErrorCode::NotAllowed, QStringLiteral("inactive")});
}

TEST_CASE("What the journal went on about is not signed", "[handover][signature][stale]")
{
    SigningDesk d;
    REQUIRE(Casework{*d.desk}.note(d.left, QStringLiteral("Polisen ringde.")));
    CHECK(d.sign().error() == Error{ErrorCode::Conflict, QStringLiteral("stale")});
    d.id = *Handovers{*d.desk}.make();
    CHECK(d.sign());
}

TEST_CASE("A list, a signature or a taken case that was forged is found out", "[handover][signature]")
{
    SigningDesk d;
    REQUIRE(d.sign());
    HandoverRecord record = d.newest().record;
    const auto proof = [&] { return *Handovers{*d.desk}.proofOf(record); };
    SECTION("one case more")
    {
        record.bothSigned->taken.push_back(d.left);
        CHECK_FALSE(proof().incoming);
    }
    SECTION("another signs")
    {
        record.bothSigned->incoming = d.anna.id;
        CHECK_FALSE(proof().incoming);
    }
    SECTION("another hands over")
    {
        record.outgoing = d.bosse.id;
        CHECK_FALSE(proof().outgoing);
    }
    SECTION("another list")
    {
        ShiftReader reader{d.store->connection()};
        REQUIRE(reader.keepList(d.id, reader.list(d.id)->replace("BE", "XX") + " "));
        CHECK_FALSE(proof().list);
        CHECK_FALSE(d.newest().isWhole);
        CHECK(proof().incoming);
    }
}

TEST_CASE("A handover that nobody signs is seen as such, and ends nothing up", "[handover][signature]")
{
    SigningDesk d;
    REQUIRE(ShiftDesk{*d.desk}.start({}, {}, {}));
    d.id = *Handovers{*d.desk}.make();
    const auto left = ShiftDesk{*d.desk}.end(QStringLiteral("Ingen kom."));
    REQUIRE(left);
    CHECK(left->size() == 2);
    CHECK_FALSE(d.newest().record.bothSigned);
    const auto proof = Handovers{*d.desk}.proofOf(d.newest().record);
    CHECK(proof->outgoing);
    CHECK_FALSE(proof->isSound());
    CHECK(d.sign()); // later is better than never
}

TEST_CASE("What is answered while the signature is made is not covered by it, and nothing is journaled",
          "[handover][signature]")
{
    SigningDesk d;
    const auto result =
        d.signWhile([&](HandoverSigning &) { REQUIRE(Handovers{*d.desk}.answer(d.id, d.left, true)); });
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::Conflict, QStringLiteral("answers")});
    CHECK_FALSE(d.newest().record.bothSigned);
    CHECK(d.ownerOf(d.taken) == d.anna.id);
    CHECK(d.ownerOf(d.left) == d.anna.id);
    REQUIRE(d.sign());
    CHECK(d.newest().record.bothSigned->taken == std::vector{d.taken, d.left});
    CHECK(Handovers{*d.desk}.proofOf(d.newest().record)->isSound());
}

TEST_CASE("Made anew while the signature is made, it signs nothing", "[handover][signature]")
{
    SigningDesk d;
    const auto result = d.signWhile([&](HandoverSigning &) { REQUIRE(Handovers{*d.desk}.make()); });
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::Conflict, QStringLiteral("handover")});
    CHECK_FALSE(d.newest().record.bothSigned);
}

TEST_CASE("A signature that was stopped is not journaled", "[handover][signature]")
{
    SigningDesk d;
    const qint64 before = d.events();
    const auto result = d.signWhile([](HandoverSigning &signing) { signing.cancel(); });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(d.events() == before);
    CHECK(d.sign());
}

TEST_CASE("A signature that does not verify is not journaled", "[handover][signature]")
{
    SigningDesk d;
    const HandoverRecord record = d.newest().record;
    const auto bosses = d.unlock(bosseUser, bossePhrase);
    REQUIRE(bosses);
    const auto signedOver = [&](const SecretBytes &seed, const std::vector<CaseId> &taken) {
        return QString::fromLatin1(SigningKey{seed}.sign(incomingStatement(record, taken)).toHex());
    };
    const Error wrong{ErrorCode::Conflict, QStringLiteral("signature")};
    Handovers handovers{*d.desk};
    const std::vector<CaseId> taken{d.taken};
    CHECK(handovers.bothSigned(d.id, d.bosse.id, taken, signedOver(bosses->operatorSeed, {})).error() ==
          wrong);
    CHECK(handovers.bothSigned(d.id, d.bosse.id, taken, signedOver(d.created->vault.operatorSeed, taken))
              .error() == wrong);
    CHECK(handovers.bothSigned(d.id, d.bosse.id, taken, {}).error() == wrong);
    CHECK_FALSE(d.newest().record.bothSigned);
    CHECK(handovers.bothSigned(d.id, d.bosse.id, taken, signedOver(bosses->operatorSeed, taken)));
}

TEST_CASE("At their own desk the next one makes the list anew for who has left, and signs: both hands hold",
          "[handover][signature][anew]")
{
    SigningDesk d;
    d.moveToBosse();
    REQUIRE(Handovers{*d.desk}.answer(d.id, d.left, true));
    CHECK(d.ownerOf(d.left) == d.bosse.id);
    REQUIRE(Casework{*d.desk}.note(d.taken, QStringLiteral("Polisen ringde.")));
    CHECK(d.sign().error() == Error{ErrorCode::Conflict, QStringLiteral("stale")});
    d.id = *Handovers{*d.desk}.make();
    REQUIRE(d.newest().record.outgoing == d.anna.id);
    REQUIRE(Handovers{*d.desk}.answer(d.id, d.taken, true));
    REQUIRE(d.sign());
    HandoverRecord record = d.newest().record;
    CHECK(record.bothSigned->outgoing == d.anna.id);
    CHECK(record.bothSigned->incoming == d.bosse.id);
    CHECK(Handovers{*d.desk}.proofOf(record)->isSound());
    CHECK_FALSE(Operators{*d.desk}.verifyJournal()->faultySeq);
    // Nobody signs for the outgoing: it is Anna's own signature that stands there, on what she handed over.
    record.bothSigned->outgoingSignature = record.bothSigned->incomingSignature;
    CHECK_FALSE(Handovers{*d.desk}.proofOf(record)->outgoing);
}
