#include "disk_recorder.h"

#include <algorithm>

namespace jour::test {

namespace {

constexpr qint64 sector = 512;

void put(QByteArray &content, qint64 at, const QByteArray &bytes)
{
    if (content.size() < at + bytes.size())
        content.append(QByteArray(at + bytes.size() - content.size(), '\0'));
    content.replace(at, bytes.size(), bytes);
}

void cut(QByteArray &content, qint64 size)
{
    content.size() < size ? put(content, size, {}) : content.truncate(size);
}

void apply(QByteArray &content, const DiskAct &act)
{
    if (act.kind == DiskAct::Kind::Write)
        put(content, act.at, act.bytes);
    else
        cut(content, act.at);
}

/// Each sector of a write may come to the disk or not.
void applyByChance(QByteArray &content, const DiskAct &act, std::mt19937 &random)
{
    std::bernoulli_distribution survives{0.5};
    if (act.kind == DiskAct::Kind::Truncate) {
        if (survives(random))
            apply(content, act);
        return;
    }
    for (qint64 from = 0; from < act.bytes.size();) {
        const qint64 next = ((act.at + from) / sector + 1) * sector - act.at;
        if (survives(random))
            put(content, act.at + from, act.bytes.mid(from, next - from));
        from = next;
    }
}

} // namespace

DiskModel::DiskModel(const Files &before)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        m_names.insert(it.key(), static_cast<int>(m_files.size()));
        m_files.push_back({it.value(), {}});
    }
    m_syncedNames = m_names;
}

void DiskModel::apply(const DiskAct &act)
{
    using Kind = DiskAct::Kind;
    const int known = fileNamed(act.name);
    File *const file = known < 0 ? nullptr : &m_files[static_cast<std::size_t>(known)];
    switch (act.kind) {
    case Kind::Say: return;
    case Kind::Write:
    case Kind::Truncate:
        if (file)
            file->pending.push_back(act);
        return;
    case Kind::Sync:
        if (file)
            for (const DiskAct &done : std::exchange(file->pending, {}))
                test::apply(file->synced, done);
        return;
    case Kind::SyncFolder:
        m_syncedNames = m_names;
        m_pendingNames.clear();
        return;
    case Kind::Create:
        m_names.insert(act.name, static_cast<int>(m_files.size()));
        m_files.emplace_back();
        break;
    case Kind::Remove: m_names.remove(act.name); break;
    case Kind::Rename: m_names.insert(act.other, m_names.take(act.name)); break;
    }
    m_pendingNames.push_back(m_names);
}

Files DiskModel::seen() const
{
    Files files;
    for (auto it = m_names.begin(); it != m_names.end(); ++it) {
        const File &file = m_files[static_cast<std::size_t>(*it)];
        QByteArray content = file.synced;
        for (const DiskAct &act : file.pending)
            test::apply(content, act);
        files.insert(it.key(), content);
    }
    return files;
}

Files DiskModel::kept() const
{
    Files files;
    for (auto it = m_syncedNames.begin(); it != m_syncedNames.end(); ++it)
        files.insert(it.key(), m_files[static_cast<std::size_t>(*it)].synced);
    return files;
}

Files DiskModel::keptByChance(std::mt19937 &random) const
{
    // Names change in the order in which they were changed, up to some point.
    std::uniform_int_distribution<std::size_t> upTo{0, m_pendingNames.size()};
    const std::size_t changes = upTo(random);
    const auto &names = changes == 0 ? m_syncedNames : m_pendingNames[changes - 1];
    Files files;
    for (auto it = names.begin(); it != names.end(); ++it) {
        const File &file = m_files[static_cast<std::size_t>(*it)];
        QByteArray content = file.synced;
        for (const DiskAct &act : file.pending)
            applyByChance(content, act, random);
        files.insert(it.key(), content);
    }
    return files;
}

} // namespace jour::test
