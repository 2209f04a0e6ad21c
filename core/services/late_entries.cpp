#include "services/late_entries.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace jour {

namespace {

constexpr QLatin1Char timeAfter{'@'};

NewEvent marked(NewEvent event, Instant at)
{
    if (auto *look = std::get_if<events::CaseViewed>(&event.body))
        look->where += timeAfter + toQDateTime(at).toUTC().toString(Qt::ISODateWithMs);
    return event;
}

} // namespace

bool meansNothingIsSaved(const Error &error)
{
    constexpr std::array codes{ErrorCode::DiskFull, ErrorCode::ReadOnly, ErrorCode::NotSaved, ErrorCode::Io};
    return std::ranges::find(codes, error.code) != codes.end();
}

LateEntries *LateEntries::of(const Desk &desk)
{
    return desk.feed().findChild<LateEntries *>(QString{}, Qt::FindDirectChildrenOnly);
}

void LateEntries::hold(OperatorId author, Instant at, const std::vector<NewEvent> &events)
{
    for (const NewEvent &event : events)
        m_entries.push_back({author, marked(event, at)});
}

std::vector<NewEvent> LateEntries::by(OperatorId author) const
{
    std::vector<NewEvent> events;
    for (const Entry &entry : m_entries)
        if (entry.author == author)
            events.push_back(entry.event);
    return events;
}

void LateEntries::drop(OperatorId author)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.author == author; });
}

Result<> lookJournaled(Desk &desk, const std::vector<NewEvent> &looks)
{
    const auto written = desk.commit(looks);
    if (written)
        return {};
    LateEntries *late = LateEntries::of(desk);
    if (late == nullptr || !meansNothingIsSaved(written.error()))
        return tl::make_unexpected(written.error());
    late->hold(desk.actor().id, desk.now(), looks);
    return {};
}

std::optional<Instant> lateLookAt(const QString &where)
{
    const qsizetype at = where.indexOf(timeAfter);
    const auto time = QDateTime::fromString(where.mid(at + 1), Qt::ISODateWithMs);
    return at < 0 || !time.isValid() ? std::nullopt : std::optional{toInstant(time)};
}

} // namespace jour
