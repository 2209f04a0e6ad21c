#include "base/local_time.h"
#include "command_line.h"
#include "core/services/vault_desk.h"
#include "report_command.h"

#include <QFile>

using namespace jour;
using namespace jour::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A vault with thirty cases of October 2027, closed, some weeks later.
struct Closed : VaultDesk
{
    Closed()
    {
        clock.advance(fromLocal({2027, 10, 14}, {22, 0}) - clock.now());
        for (int i = 0; i < 30; ++i) {
            events::CaseOpened opened = aCaseOpened(QStringLiteral("ROC-2027-%1").arg(i));
            opened.receivedAt = clock.now();
            REQUIRE(store->commit(anna.id, std::vector<NewEvent>{{CaseId::random(), opened}}));
        }
        clock.advance(fromLocal({2027, 11, 20}, {12, 0}) - clock.now());
    }
    Result<QStringList> report(const QString &period, const QString &phrase = annaPhrase)
    {
        return writeReport({folder, period, annaUser, into.path()}, phrase, clock);
    }
    void close()
    {
        desk.reset();
        store.reset();
    }

    QTemporaryDir into;
};

} // namespace

TEST_CASE("One command writes the situation picture of a month, as paper and as a table", "[picture]")
{
    Closed vault;
    vault.close();
    const auto written = vault.report(QStringLiteral("2027-10"));
    REQUIRE(written);
    REQUIRE(written->size() == 2);
    CHECK(contentOf(written->front()).startsWith("%PDF-1.4"));
    const QByteArray table = contentOf(written->back());
    CHECK(table.contains("2027-10;total;;30;shown"));
    CHECK(table.contains("2027-10;home;0140;30;shown"));
    CHECK_FALSE(table.contains("ROC-"));
    CHECK(*vault.report({}) == *written); // the last month that is final
}

TEST_CASE("The report is refused for a period that is not final, and to who has no way in", "[picture]")
{
    Closed vault;
    vault.close();
    CHECK(vault.report(QStringLiteral("2027-11")).error().detail == QStringLiteral("period"));
    CHECK(vault.report(QStringLiteral("oktober")).error().detail == QStringLiteral("period"));
    CHECK(vault.report(QStringLiteral("2027-10"), bossePhrase).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("The report is asked for by a word and its options", "[picture]")
{
    const auto read = [](const QStringList &words) {
        return readCommandLine(QStringList{QStringLiteral("jourbord")} + words);
    };
    const CommandLine line = read({QStringLiteral("report"), QStringLiteral("--user"), QStringLiteral("anna"),
                                   QStringLiteral("--month"), QStringLiteral("2026-10"),
                                   QStringLiteral("--into"), QStringLiteral("/tmp/x")});
    CHECK(line.problem.isEmpty());
    REQUIRE(line.report);
    CHECK(line.report->period == QStringLiteral("2026-10"));
    CHECK(line.report->userId == QStringLiteral("anna"));
    CHECK(line.report->into == QStringLiteral("/tmp/x"));
    CHECK_FALSE(read({QStringLiteral("report")}).problem.isEmpty());
    CHECK_FALSE(read({QStringLiteral("rapport")}).problem.isEmpty());
    CHECK_FALSE(read({}).report);
}
