#include "bare_commit.h"
#include "big_store.h"
#include "figures.h"
#include "night_writer.h"
#include "services/intake.h"
#include "vault/vault_folder.h"

#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::bench;

namespace {

constexpr int warmUps = 20;
constexpr int rounds = 300;

struct Written
{
    Draft draft;
    IntakeForm form;
};

/// A form as it lies there when the operator says "open".
Written written(Intake &intake, NightWriter &writer, Instant at)
{
    Draft draft = intake.begin();
    IntakeForm form = Intake::formOf(draft);
    form.facts = writer.facts(at);
    form.persons = writer.persons(at);
    REQUIRE(intake.keep(draft, form));
    return {draft, form};
}

/// Plain SQLite on the same rows, in another process.
class PlainDatabase final
{
    Q_DISABLE_COPY_MOVE(PlainDatabase)

public:
    explicit PlainDatabase(const QString &file)
    {
        m_process.start(QStringLiteral(PLAIN_COMMIT), {file});
        REQUIRE(m_process.waitForStarted());
    }
    ~PlainDatabase()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(-1);
    }
    void prepare(const std::vector<QByteArray> &statements)
    {
        QByteArray told = QByteArray::number(statements.size()) + '\n';
        for (const QByteArray &statement : statements)
            told += statement.toHex() + '\n';
        m_process.write(told);
        REQUIRE(answer() == "ready");
    }
    /// Milliseconds.
    [[nodiscard]] double commit()
    {
        m_process.write("\n");
        return answer().toDouble();
    }

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine())
            REQUIRE(m_process.waitForReadyRead(-1));
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
};

/// The same case opened by us, written by bare SQLCipher and by plain SQLite, in turn.
struct Contest
{
    explicit Contest(const BigStore &on) : big{on}
    {
        big.copyTo(place.path() + QStringLiteral("/ours"));
        big.copyTo(place.path() + QStringLiteral("/bare"));
        big.copyPlainTo(place.path() + QStringLiteral("/plain"));
    }
    void run();

    const BigStore &big;
    const QTemporaryDir place;
    Samples ours;
    Samples cipher;
    Samples plain;
};

void Contest::run()
{
    OpenDesk open{big.open(place.path() + QStringLiteral("/ours")), big};
    BareDatabase bare{databasePath(place.path() + QStringLiteral("/bare")), BareDatabase::keyOf(big.keys)};
    PlainDatabase other{place.path() + QStringLiteral("/plain")};
    Intake intake{open.desk};
    NightWriter writer{big.reference, big.author.id};
    for (int i = 0; i < warmUps + rounds; ++i) {
        const Written traced = written(intake, writer, big.clock.now());
        const auto writes =
            writesOf(open.store->connection(), [&] { REQUIRE(intake.openCase(traced.draft, traced.form)); });
        bare.prepare(writes);
        other.prepare(writes);
        const Written timed = written(intake, writer, big.clock.now());
        Samples thrownAway;
        const auto kept = [&](Samples &samples) -> Samples & { return i < warmUps ? thrownAway : samples; };
        for (int turn = i; turn < i + 3; ++turn)
            switch (turn % 3) {
            case 0: kept(ours).time([&] { REQUIRE(intake.openCase(timed.draft, timed.form)); }); break;
            case 1: kept(cipher).time([&] { bare.commit(); }); break;
            default: kept(plain).add(other.commit());
            }
    }
}

} // namespace

TEST_CASE("Opening a case beside a bare commit of the same rows", "[bench]")
{
    Contest contest{BigStore::instance()};
    contest.run();
    report(QStringLiteral("open a case (Intake::openCase)"), contest.ours, 20);
    report(QStringLiteral("the same rows, bare SQLCipher, one transaction"), contest.cipher);
    report(QStringLiteral("the same rows, plain SQLite, one transaction"), contest.plain);
    const auto times = [&](const QString &name, const Samples &bare, std::optional<double> aim) {
        report({name, QStringLiteral("times"), contest.ours.median() / bare.median(), {}, aim});
    };
    times(QStringLiteral("open a case : bare SQLCipher"), contest.cipher, {});
    times(QStringLiteral("open a case : plain SQLite"), contest.plain, 1.5);
}

TEST_CASE("One event in one durable commit", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    big.copyTo(place.path() + QStringLiteral("/vault"));
    const auto store = big.open(place.path() + QStringLiteral("/vault"));
    const std::vector<NewEvent> one{
        {std::nullopt, events::SettingChanged{QStringLiteral("bench"), {}, 1, {}}}};
    report(QStringLiteral("one event (Store::commit)"),
           sampled(300, [&] { REQUIRE(store->commit(big.author.id, one)); }), 20);
}
