#include "big_store.h"

#include "bare_commit.h"
#include "night_writer.h"
#include "sql/connection.h"
#include "vault/passphrase.h"
#include "vault/signature.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <functional>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

bool locksMemory = true;

} // namespace

// SQLCipher keeps each of its allocations out of swap, by two system calls. While made-up data is written by
// the million that may be left out; what is measured has it.
extern "C" int mlock(const void *from, std::size_t size) noexcept
{
    return locksMemory ? static_cast<int>(syscall(SYS_mlock, from, size)) : 0;
}

extern "C" int munlock(const void *from, std::size_t size) noexcept
{
    return locksMemory ? static_cast<int>(syscall(SYS_munlock, from, size)) : 0;
}

namespace jour::bench {

using namespace std::chrono_literals;

namespace {

constexpr Duration betweenCases = 15min;
constexpr int casesACommit = 400;
constexpr auto whatIsThere = "made-of";

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && value > 0 ? value : otherwise;
}

template<typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error{result.error().detail.toStdString()};
    return std::move(*result);
}

Operator authorWith(const OpenedVault &keys)
{
    Operator author = test::anOperator();
    author.id = keys.pseudonym;
    author.publicKey = publicKeyOf(keys.operatorSeed);
    return author;
}

/// Does `work` in another process, which takes its memory along.
void elsewhere(const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            work();
        } catch (const std::exception &failure) {
            std::fprintf(stderr, "%s\n", failure.what());
            _exit(1); // the tests are not for this process to go on with
        }
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error{"the other process failed"};
}

} // namespace

BigStore &BigStore::instance()
{
    static BigStore store;
    return store;
}

BigStore::BigStore()
    : cases{fromEnvironment("JOUR_BENCH_CASES", 100'000)},
      openCases{std::min(cases, fromEnvironment("JOUR_BENCH_OPEN", 10'000))}, clock{test::night},
      reference{orThrow(ReferenceData::load())}, m_folder{qEnvironmentVariable("JOUR_BENCH_STORE",
                                                                               m_place.path() +
                                                                                   QStringLiteral("/vault"))},
      keys{opened()}, author{authorWith(keys)}
{
}

QString BigStore::userId()
{
    return QStringLiteral("anna.nilsson");
}

QString BigStore::phrase()
{
    return QStringLiteral("korall vindspel tratt ekorre mossa");
}

OpenedVault BigStore::opened() const
{
    QFile marker{m_folder + QLatin1Char('/') + QLatin1String{whatIsThere}};
    const QByteArray made = QByteArray::number(cases) + ' ' + QByteArray::number(openCases);
    if (!marker.open(QIODevice::ReadOnly) || marker.readAll() != made) {
        std::printf("making a store of %d cases …\n", cases);
        std::fflush(stdout);
        elsewhere([&] { make(); });
        marker.close();
        if (!marker.open(QIODevice::WriteOnly) || marker.write(made) != made.size())
            throw std::runtime_error{"marker"};
        marker.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return orThrow(Vault::unlock(m_folder, userId(), passphraseBytes(phrase()), clock));
}

void BigStore::make() const
{
    locksMemory = false;
    NewOperator first{.userId = userId(), .passphrase = passphraseBytes(phrase()), .role = 3};
    const auto vault = orThrow(prepareVaultFolder(m_folder).and_then([&] {
                           return Vault::create(m_folder, first, KdfCost::floor(), clock);
                       })).vault;
    ManualClock past{clock.now() - cases * betweenCases};
    const auto store = orThrow(Store::open(m_folder, vault, past));
    store->connection().execute("PRAGMA synchronous = OFF"); // what is half made is made again
    const Operator who = authorWith(vault);
    orThrow(store->commit(who.id, std::vector<NewEvent>{{std::nullopt, events::OperatorAdded{who}}}));
    fill(*store, who.id, past);
}

void BigStore::fill(Store &store, OperatorId who, ManualClock &past) const
{
    NightWriter writer{reference, who};
    orThrow(store.commit(who, writer.directory()));
    std::vector<NewEvent> batch;
    for (int i = 0; i < cases; ++i) {
        for (NewEvent &event : writer.aCase(i + 1, past.now(), i >= cases - openCases))
            batch.push_back(std::move(event));
        past.advance(betweenCases);
        if ((i + 1) % casesACommit == 0 || i + 1 == cases) {
            orThrow(store.commit(who, batch));
            batch.clear();
        }
    }
}

std::unique_ptr<Store> BigStore::open(const QString &folder) const
{
    return orThrow(Store::open(folder, keys, clock));
}

void BigStore::copyTo(const QString &folder) const
{
    orThrow(prepareVaultFolder(folder).map([] { return 0; }));
    for (const QString &name : QDir{m_folder}.entryList(QDir::Files))
        if (!QFile::copy(m_folder + QLatin1Char('/') + name, folder + QLatin1Char('/') + name))
            throw std::runtime_error{"cannot copy"};
}

void BigStore::copyPlainTo(const QString &file) const
{
    QFile empty{file};
    if (!empty.open(QIODevice::WriteOnly))
        throw std::runtime_error{"cannot write"};
    empty.close();
    elsewhere([&] {
        locksMemory = false;
        BareDatabase ours{databasePath(m_folder), BareDatabase::keyOf(keys)};
        const QByteArray attach = "ATTACH '" + file.toUtf8() + "' AS plain KEY ''";
        ours.execute(attach.constData());
        ours.execute("SELECT sqlcipher_export('plain')");
        ours.execute("DETACH plain");
    });
}

OpenDesk::OpenDesk(std::unique_ptr<Store> opened, const BigStore &on)
    : store{std::move(opened)}, desk{*store, on.clock, on.reference, feed, on.author}
{
}

} // namespace jour::bench
