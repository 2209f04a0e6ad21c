#include "directory/point_past.h"

#include "directory/point_difference.h"
#include "services/duty_book.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::size_t mostSteps = 50;

} // namespace

void PointPast::saved(const std::optional<ContactPoint> &before, ContactPointId id)
{
    const auto after = m_directory.find(id);
    if (!after || (before && *before == *after))
        return;
    if (m_steps.size() == mostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back({before, *after});
}

PointPast::Outcome PointPast::undo()
{
    if (m_steps.empty())
        return {false, tr("There is nothing to undo."), {}};
    const Step step = m_steps.back();
    m_steps.pop_back();
    ContactPoint version = step.before.value_or(step.after);
    if (!step.before)
        version.retired = true; // it did not exist before
    const auto done = m_directory.restore(version, step.after, QStringLiteral("undo"));
    if (done)
        return {true,
                step.before ? tr("Undone: %1 is as it was before.").arg(version.name)
                            : tr("Undone: %1 is out of use again.").arg(version.name),
                version};
    if (done.error().code == ErrorCode::Conflict)
        return {false,
                tr("%1 has been changed since then. Its history has every version.").arg(version.name),
                {}};
    m_steps.push_back(step);
    return {false, Wording::of(done.error()), {}};
}

QHash<ContactPointId, QString> PointPast::names() const
{
    QHash<ContactPointId, QString> names;
    for (const ContactPoint &point : m_directory.all().value_or(std::vector<ContactPoint>{}))
        names.insert(point.id, point.name);
    return names;
}

QString PointPast::how(const QString &key)
{
    if (key == QLatin1String{"import"})
        return tr("imported");
    if (key == QLatin1String{"undo"})
        return tr("undone");
    if (key == QLatin1String{"restored"})
        return tr("earlier version used again");
    return tr("saved");
}

Result<PointHistory> PointPast::history(ContactPointId id) const
{
    const auto versions = m_directory.history(id);
    if (!versions)
        return tl::make_unexpected(versions.error());
    const DirectoryRows words{m_desk.reference(), m_desk.duties().index(), m_desk.now()};
    const QHash<ContactPointId, QString> known = names();
    const PointDifference difference{words, known};
    PointHistory history{.point = id};
    for (auto version = versions->begin(); version != versions->end(); ++version) {
        const auto older = std::next(version);
        const auto before = older == versions->end() ? std::nullopt : std::optional{older->point};
        VersionRow row{.seq = version->seq,
                       .lines = difference.lines(before, version->point),
                       .holds = version->point == versions->front().point};
        const bool isFirst = !before && version->how == QLatin1String{"editor"};
        row.when = tr("%1, %2, %3")
                       .arg(Formats::fullDateTime(version->at), version->signature,
                            isFirst ? tr("added") : how(version->how));
        if (row.lines.isEmpty())
            row.lines << tr("Nothing was changed");
        history.versions.push_back(std::move(row));
    }
    if (!versions->empty())
        history.name = versions->front().point.name;
    return history;
}

PointPast::Outcome PointPast::useAgain(ContactPointId id, qint64 seq)
{
    const auto versions = m_directory.history(id);
    const auto now = m_directory.find(id);
    if (!versions || !now)
        return {false, Wording::of(versions ? now.error() : versions.error()), {}};
    const auto version = std::ranges::find(*versions, seq, &ContactVersion::seq);
    if (version == versions->end())
        return {false, tr("That version is no longer there."), {}};
    const auto done = m_directory.restore(version->point, *now, QStringLiteral("restored"));
    if (!done)
        return {false, Wording::of(done.error()), {}};
    saved(*now, id);
    return {
        true,
        tr("The version of %1 holds again: %2").arg(Formats::fullDateTime(version->at), version->point.name),
        version->point};
}

} // namespace jour::ui
