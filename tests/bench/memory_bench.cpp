#include "big_store.h"
#include "figures.h"
#include "process_memory.h"
#include "services/case_reading.h"
#include "services/search.h"

#include <QCoreApplication>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace jour;
using namespace jour::bench;

namespace {

const QByteArray tellsOf = "resident MiB:";

/// What a fresh run of this program says of itself.
QByteArrayList toldByAnother(const QString &folder)
{
    QProcess other;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JOUR_BENCH_STORE"), folder);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[resident]")});
    REQUIRE(other.waitForFinished(-1));
    for (const QByteArray &line : other.readAllStandardOutput().split('\n'))
        if (line.startsWith(tellsOf))
            return line.mid(tellsOf.size()).simplified().split(' ');
    return {};
}

} // namespace

// Run by the next one, in a process that has done nothing else.
TEST_CASE("What one process has resident", "[.][resident]")
{
    const BigStore &big = BigStore::instance();
    const double before = residentMib();
    OpenDesk open{big.open(), big};
    const double opened = residentMib();
    REQUIRE(CaseReading{open.desk}.board());
    for (const char *typed : {"a", "al", "alv", "alva", "alva n", "0701", "1999"})
        REQUIRE(Search{open.desk}.find(QLatin1String{typed}));
    std::printf("%s %.1f %.1f %.1f\n", tellsOf.constData(), before, opened, residentMib());
}

TEST_CASE("Memory with very many cases", "[bench]")
{
    const BigStore &big = BigStore::instance();
    const QByteArrayList told = toldByAnother(big.folder());
    REQUIRE(told.size() == 3);
    const auto tell = [&](const QString &name, int place, std::optional<double> aim) {
        report({name, QStringLiteral("MiB"), told[place].toDouble(), {}, aim});
    };
    tell(QStringLiteral("resident before the store is opened"), 0, {});
    tell(QStringLiteral("resident, %1 cases, opened").arg(big.cases), 1, 600);
    tell(QStringLiteral("resident, board of %1 and a search read").arg(big.openCases), 2, 600);
}
