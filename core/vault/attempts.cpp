#include "vault/attempts.h"

#include "vault/digest.h"
#include "vault/durable_replace.h"
#include "vault/vault_folder.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QMutex>

#include <algorithm>
#include <utility>

namespace jour {

namespace {

constexpr quint64 magic = 0x4A4F555241545431; // "JOURATT1"
constexpr std::size_t mostEntries = 2 * mostSlots;
constexpr qint64 longestFile = 65'536;
constexpr std::size_t secretSize = 32;

/// The counts that the disk did not take, by folder.
class Unwritten final
{
public:
    void keep(const QString &folder, const AttemptLog &log)
    {
        const QMutexLocker lock{&m_mutex};
        m_logs.insert(folder, log);
    }
    void drop(const QString &folder)
    {
        const QMutexLocker lock{&m_mutex};
        m_logs.remove(folder);
    }
    [[nodiscard]] std::optional<AttemptLog> of(const QString &folder)
    {
        const QMutexLocker lock{&m_mutex};
        const auto found = m_logs.constFind(folder);
        return found == m_logs.constEnd() ? std::nullopt : std::optional{*found};
    }

private:
    QMutex m_mutex;
    QHash<QString, AttemptLog> m_logs;
};

/// Of the process: a vault is opened and closed many times in it.
Unwritten &unwritten()
{
    static Unwritten logs;
    return logs;
}

QByteArray bootOf(const Clock &clock)
{
    return shortDigestOf(clock.bootId().toUtf8());
}

QByteArray encoded(const std::vector<FailedAttempts> &entries)
{
    QByteArray bytes;
    QDataStream out{&bytes, QIODevice::WriteOnly};
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << static_cast<quint32>(entries.size());
    for (const FailedAttempts &entry : entries)
        out << entry.slot.raw() << qint32{entry.count} << entry.known << qint64{toMicros(entry.first)}
            << qint64{toMicros(entry.last.wall)} << qint64{entry.last.boot.count()} << entry.boot;
    return bytes;
}

std::optional<std::vector<FailedAttempts>> decoded(const QByteArray &bytes)
{
    QDataStream in{bytes};
    in.setVersion(QDataStream::Qt_6_4);
    quint64 found = 0;
    quint32 size = 0;
    in >> found >> size;
    if (found != magic || size > mostEntries)
        return std::nullopt;
    std::vector<FailedAttempts> entries;
    for (quint32 i = 0; i < size; ++i) {
        QByteArray slot;
        FailedAttempts entry;
        qint32 count = 0;
        qint64 first = 0;
        qint64 wall = 0;
        qint64 boot = 0;
        in >> slot >> count >> entry.known >> first >> wall >> boot >> entry.boot;
        entry.slot = SlotId::fromRaw(slot);
        entry.count = count;
        entry.first = fromMicros(first);
        entry.last = {fromMicros(wall), Duration{boot}};
        entries.push_back(entry);
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return entries;
}

Result<SecretBytes> installationSecret(const QString &folder)
{
    return wholeFile(attemptKeyPath(folder), static_cast<qint64>(secretSize))
        .and_then([](QByteArray bytes) -> Result<SecretBytes> {
            SecretBytes secret = SecretBytes::copyOf(bytes);
            wipe(bytes);
            if (secret.size() != secretSize)
                return fail(ErrorCode::Corrupt, QStringLiteral("store.att.key"));
            return secret;
        });
}

} // namespace

std::chrono::seconds delayAfter(int failures)
{
    if (failures < freeAttempts)
        return std::chrono::seconds{0};
    const int doublings = std::min(failures - freeAttempts + 1, 9);
    return std::min(std::chrono::seconds{1 << doublings}, std::chrono::seconds{300});
}

AttemptLog AttemptLog::load(const QString &folder)
{
    if (auto kept = unwritten().of(folder)) {
        kept->m_unwritten = true;
        return std::move(*kept);
    }
    AttemptLog log;
    log.m_tampered = true;
    const auto secret = installationSecret(folder);
    const auto bytes = wholeFile(attemptFilePath(folder), longestFile);
    if (!secret || !bytes || bytes->size() < digestSize)
        return log;
    const QByteArray body = bytes->chopped(digestSize);
    if (!sameBytes(macOf(*secret, body), bytes->last(digestSize)))
        return log;
    if (auto entries = decoded(body)) {
        log.m_entries = std::move(*entries);
        log.m_tampered = false;
    }
    return log;
}

Result<> AttemptLog::create(const QString &folder)
{
    const SecretBytes secret = SecretBytes::random(secretSize);
    QByteArray bytes = secret.view().toByteArray();
    const auto kept = durableReplace(attemptKeyPath(folder), bytes);
    wipe(bytes);
    return kept.and_then([&] { return AttemptLog{}.save(folder); });
}

Result<> AttemptLog::save(const QString &folder) const
{
    auto written = write(folder);
    if (written)
        unwritten().drop(folder);
    else
        unwritten().keep(folder, *this);
    return written;
}

Result<> AttemptLog::write(const QString &folder) const
{
    const auto secret = installationSecret(folder);
    if (!secret) {
        // Lost or damaged: a new one, so that counting goes on. That it happened was told by load().
        return create(folder).and_then([&] { return m_entries.empty() ? Result<>{} : write(folder); });
    }
    QByteArray bytes = encoded(m_entries);
    bytes += macOf(*secret, bytes);
    return durableReplace(attemptFilePath(folder), bytes);
}

Duration AttemptLog::remaining(const SlotId &slot, const Clock &clock) const
{
    const auto entry = of(slot);
    if (!entry)
        return Duration{0};
    const ClockReading now = clock.read();
    Duration passed = now.boot - entry->last.boot;
    if (entry->boot != bootOf(clock) || passed < Duration{0})
        passed = std::max(now.boot, now.wall - entry->last.wall);
    const int counted = m_unwritten ? entry->count + freeAttempts - 1 : entry->count;
    return std::max(Duration{0}, Duration{delayAfter(counted)} - passed);
}

bool AttemptLog::isDisabled(const SlotId &slot) const
{
    const auto entry = of(slot);
    return entry && entry->count >= mostAttempts;
}

std::optional<FailedAttempts> AttemptLog::of(const SlotId &slot) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.slot == slot; });
    return at == m_entries.end() ? std::nullopt : std::optional{*at};
}

void AttemptLog::failed(const SlotId &slot, bool known, const Clock &clock)
{
    FailedAttempts entry = of(slot).value_or(FailedAttempts{});
    const ClockReading now = clock.read();
    if (entry.count == 0)
        entry.first = now.wall;
    entry.slot = slot;
    entry.known = known;
    entry.count = std::min(entry.count + 1, mostAttempts);
    entry.last = now;
    entry.boot = bootOf(clock);
    forget(slot);
    if (m_entries.size() >= mostEntries) {
        // Oldest first, but typing made-up names must never wash out the count at a real slot.
        const auto strange =
            std::find_if(m_entries.begin(), m_entries.end(), [](const auto &e) { return !e.known; });
        m_entries.erase(strange == m_entries.end() ? m_entries.begin() : strange);
    }
    m_entries.push_back(entry);
}

void AttemptLog::forget(const SlotId &slot)
{
    std::erase_if(m_entries, [&](const auto &e) { return e.slot == slot; });
}

} // namespace jour
