#include "application.h"
#include "big_store.h"
#include "figures.h"
#include "process_memory.h"
#include "store/engine_state.h"
#include "vault/passphrase.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace jour;
using namespace jour::bench;

namespace {

constexpr auto vaultOfChild = "JOUR_BENCH_VAULT";
const QByteArray tells = "unlocked:";

/// Tells when the window stands painted after a widget of this name was.
class PaintWatch final : public QObject
{
    Q_OBJECT

public:
    explicit PaintWatch(QString name) : m_name{std::move(name)} { qApp->installEventFilter(this); }
    [[nodiscard]] std::chrono::steady_clock::time_point at() const { return m_at; }

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isIt = watched->objectName() == m_name ||
                          (watched->parent() && watched->parent()->objectName() == m_name);
        const bool paints = event->type() == QEvent::Paint;
        if (isIt && paints)
            m_begun = true;
        // The rest of the window is painted in the same go; what comes next comes after it.
        if (m_begun && !paints && m_at == decltype(m_at){}) {
            m_at = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(this, &PaintWatch::painted, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QString m_name;
    bool m_begun = false;
    std::chrono::steady_clock::time_point m_at;
};

void waitForPaint(const QString &name)
{
    const PaintWatch watch{name};
    QEventLoop waiting;
    QObject::connect(&watch, &PaintWatch::painted, &waiting, &QEventLoop::quit);
    waiting.exec();
}

/// Milliseconds and MiB, as a start of the program tells them.
struct Unlocked
{
    double took = 0;
    double atDoor = 0;
    double atDesk = 0;
};

Unlocked unlockedByAnother(const QString &vault)
{
    QProcess other;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String{vaultOfChild}, vault);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[unlock]")});
    REQUIRE(other.waitForFinished(-1));
    for (const QByteArray &line : other.readAllStandardOutput().split('\n'))
        if (line.startsWith(tells)) {
            const auto told = line.mid(tells.size()).simplified().split(' ');
            return {told[0].toDouble(), told[1].toDouble(), told[2].toDouble()};
        }
    FAIL("nothing was told");
    return {};
}

/// The desk was left last evening: what fell due since is for somebody to look through, and nothing is done
/// about it before.
void leaveLastEvening(const BigStore &big, const QString &vault)
{
    const ManualClock evening{big.clock.now() - std::chrono::hours{12}};
    const auto store = big.open(vault);
    REQUIRE(
        EngineState{store->connection()}.keepHeartbeat({evening.read(), QStringLiteral("another start")}));
}

} // namespace

// Run by the next one, in a process that has done nothing else.
TEST_CASE("One start and one unlock", "[.][unlock]")
{
    const ManualClock clock{test::night};
    Application application{CommandLine{.vaultFolder = qEnvironmentVariable(vaultOfChild)}, clock};
    REQUIRE(application.start());
    application.window().resize(1600, 1000);
    application.window().show();
    waitForPaint(QStringLiteral("unlockPage"));
    const double atDoor = residentMib();

    const PaintWatch watch{QStringLiteral("queueTable")};
    QEventLoop painting;
    QObject::connect(&watch, &PaintWatch::painted, &painting, &QEventLoop::quit);
    std::chrono::steady_clock::time_point from; // the last word before the keys are handed over
    QObject::connect(&application.door(), &VaultDoor::busyChanged, &application,
                     [&from] { from = std::chrono::steady_clock::now(); });
    application.door().unlock(BigStore::userId(), passphraseBytes(BigStore::phrase()));
    painting.exec();
    const std::chrono::duration<double, std::milli> took = watch.at() - from;
    REQUIRE(application.workspace());
    std::printf("%s %.2f %.1f %.1f\n", tells.constData(), took.count(), atDoor, residentMib());
}

TEST_CASE("From the unlocked keys to the painted queue", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    Samples absent;
    Samples took;
    Unlocked last;
    for (int i = 0; i < 5; ++i) {
        const QString vault = place.path() + QStringLiteral("/vault%1").arg(i);
        big.copyTo(vault);
        leaveLastEvening(big, vault);
        absent.add(unlockedByAnother(vault).took);
        for (int again = 0; again < 2; ++again) {
            last = unlockedByAnother(vault);
            took.add(last.took);
        }
    }
    const auto one = [](const QString &name, const char *unit, double value, std::optional<double> aim) {
        report({name, QLatin1String{unit}, value, {}, aim});
    };
    one(QStringLiteral("keys to painted queue, %1 open, after an absence, median of 5").arg(big.openCases),
        "ms", absent.median(), 300);
    one(QStringLiteral("keys to painted queue, %1 open, median of 10").arg(big.openCases), "ms",
        took.median(), 300);
    one(QStringLiteral("the slowest of them"), "ms", took.at(1), {});
    one(QStringLiteral("resident, unlock view"), "MiB", last.atDoor, {});
    one(QStringLiteral("resident, queue painted"), "MiB", last.atDesk, 600);
}

#include "unlock_bench.moc"
