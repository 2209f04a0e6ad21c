#include "base/local_time.h"
#include "command_line.h"
#include "core/services/vault_desk.h"
#include "report_command.h"
#include "support/command_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    Result<QStringList> report(const QString &period, const QString &phrase = annaPhrase,
                               const QString &beneath = {})
    {
        return writeReport({folder, period, annaUser, into.path() + beneath}, phrase, clock);
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> journaled() const
    {
        const auto keys = unlock(annaUser, annaPhrase);
        REQUIRE(keys);
        const auto opened = Store::open(folder, *keys, clock);
        REQUIRE(opened);
        std::vector<Body> found;
        const auto all = (*opened)->journal().after(0, 10'000);
        REQUIRE(all);
        for (const Event &event : *all)
            if (const EventBody body = event.decodedBody(); const auto *one = std::get_if<Body>(&body))
                found.push_back(*one);
        return found;
    }
    /// In which form figures left.
    [[nodiscard]] QStringList released() const
    {
        QStringList forms;
        for (const auto &one : journaled<events::PictureReleased>())
            if (one.from == QDate{2027, 10, 1})
                forms << one.format;
        return forms;
    }
    [[nodiscard]] std::size_t sessions() const { return journaled<events::SessionOpened>().size(); }
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
    // Nothing of it is written over; elsewhere the last month that is final is written by itself.
    const auto again = vault.report(QStringLiteral("2027-10"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(again.error().detail == QStringLiteral("reportTaken:") + QFileInfo{written->front()}.fileName());
    CHECK(contentOf(written->back()) == table);
    CHECK(vault.released() == QStringList{QStringLiteral("pdf"), QStringLiteral("csv")});
    vault.into = QTemporaryDir{};
    const auto last = vault.report({});
    REQUIRE(last);
    CHECK(QFileInfo{last->back()}.fileName() == QFileInfo{written->back()}.fileName());
}

TEST_CASE("Where no file can lie nothing is said to have left, and nothing lies there", "[picture]")
{
    Closed vault;
    vault.close();
    const QDir folder{vault.into.path()};
    SECTION("there is no such folder")
    {
        const auto refused = vault.report(QStringLiteral("2027-10"), annaPhrase, QStringLiteral("/nu/nej"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::NotFound, QStringLiteral("reportFolder")});
        const QString words =
            ui::CommandWords::noReport(refused.error(), folder.filePath(QStringLiteral("nu")));
        CHECK(words.contains(folder.filePath(QStringLiteral("nu"))));
        CHECK_FALSE(words.contains(QStringLiteral("could not be read")));
        CHECK(vault.sessions() == 0); // the vault is not even asked
    }
    SECTION("the table's name is taken")
    {
        REQUIRE(folder.mkdir(QStringLiteral("situation-picture-2027-10.csv")));
        REQUIRE(folder.mkdir(QStringLiteral("lagesbild-2027-10.csv"))); // in whatever language
        CHECK(vault.report(QStringLiteral("2027-10")).error().code == ErrorCode::Conflict);
        CHECK(vault.sessions() == 1);
    }
    CHECK(vault.released().isEmpty());
    CHECK(folder.entryList(QDir::Files | QDir::Hidden).isEmpty());
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
    CHECK(line.isDoneUnseen());
    CHECK_FALSE(read({QStringLiteral("report")}).problem.isEmpty());
    CHECK_FALSE(read({QStringLiteral("rapport")}).problem.isEmpty());
    CHECK_FALSE(read({}).report);
}
