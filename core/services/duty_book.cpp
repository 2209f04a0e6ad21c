#include "services/duty_book.h"

#include "services/duty_past.h"

#include <algorithm>
#include <tuple>

namespace jour {

const DutyIndex &DutyBook::index() const
{
    const auto newest = DutyReader{m_store.connection()}.newest();
    if (!newest || *newest == m_seen)
        return m_index;
    if (auto directory = directoryAt(*newest)) {
        m_index = DutyIndex{std::move(*directory), functionRoles(m_lists, localDate(m_store.clock().now()))};
        m_seen = *newest;
    }
    return m_index;
}

Result<DutyDirectory> DutyBook::directoryAt(qint64 newest) const
{
    const DutyReader reader{m_store.connection()};
    if (m_seen < 0 || newest < m_seen)
        return reader.directory();
    return reader.versionsAfter(m_seen).map([this](std::vector<DutyVersion> versions) {
        DutyDirectory directory = m_index.directory();
        applyAll(directory, std::move(versions));
        return directory;
    });
}

void DutyBook::adopt(DutyIndex index, qint64 newest) const
{
    if (DutyReader{m_store.connection()}.newest() != newest)
        return;
    m_index = std::move(index);
    m_seen = newest;
}

bool DutyBook::isUnread() const
{
    std::ignore = index();
    return m_seen < 0;
}

Duty DutyBook::whoAnswers(const QString &municipality, const QString &function, Instant at) const
{
    return jour::whoAnswers(index(), municipality, function, at);
}

Duty DutyBook::whoAnswers(ContactPointId point, Instant at) const
{
    return jour::whoAnswers(index(), point, at);
}

std::vector<RosterPiece> DutyBook::roster(DutyListId list, Instant from, Instant to) const
{
    const DutyIndex &known = index();
    // Since something was saved last the directory is what it is now.
    const Instant saved = DutyReader{m_store.connection()}.lastSavedAt().value_or(Instant{});
    const Instant settled = std::min({to, m_store.clock().now(), saved});
    if (from >= settled)
        return rosterOf(known, list, from, to);
    std::vector<RosterPiece> turns = pastRoster(list, from, settled);
    jour::append(turns, rosterOf(known, list, settled, to), settled);
    return turns;
}

std::vector<RosterPiece> DutyBook::pastRoster(DutyListId list, Instant from, Instant to) const
{
    const auto known = std::ranges::find_if(m_past, [&](const Past &one) {
        return one.list == list && one.from == from && one.to == to && one.seen == m_seen;
    });
    if (known != m_past.end()) {
        std::rotate(m_past.begin(), known, known + 1);
        return m_past.front().roster;
    }
    const DutyReader reader{m_store.connection()};
    auto directory = reader.directoryAsOf(from);
    const auto changes = reader.versionsBetween(from, to);
    if (!directory || !changes)
        return {};
    std::ranges::rotate(m_past, m_past.begin() + 1);
    m_past.front() = {list, from, to, m_seen,
                      recordedRoster(list, std::move(*directory), *changes, from, to)};
    return m_past.front().roster;
}

} // namespace jour
