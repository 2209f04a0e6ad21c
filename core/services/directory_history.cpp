// The past of a contact point, and the way back to it.
#include "services/directory.h"
#include "services/signatures.h"
#include "store/contact_reader.h"
#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

Result<ContactPoint> Directory::find(ContactPointId id) const
{
    return DeskReader{m_desk.store().connection()}.contactPoint(id);
}

Result<std::vector<ContactVersion>> Directory::history(ContactPointId id) const
{
    const auto saves = ContactReader{m_desk.store().connection()}.savesOf(id);
    if (!saves)
        return tl::make_unexpected(saves.error());
    const auto signatures = signaturesOf(m_desk.store());
    if (!signatures)
        return tl::make_unexpected(signatures.error());
    std::vector<ContactVersion> versions;
    for (const Event &event : *saves) {
        const auto saved = std::get<events::ContactPointSaved>(event.decodedBody());
        versions.push_back(
            {saved.point, event.seq, event.at.wall(), signatures->value(event.author), saved.how});
    }
    std::ranges::reverse(versions);
    return versions;
}

Result<> Directory::restore(const ContactPoint &version, const ContactPoint &seen, const QString &how)
{
    const auto now = find(version.id);
    if (!now)
        return tl::make_unexpected(now.error());
    if (*now != seen)
        return fail(ErrorCode::Conflict, QStringLiteral("contactPoint"));
    if (!broughtInCircle(m_desk, {version}).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    return m_desk.commit({{std::nullopt, events::ContactPointSaved{version, how}}})
        .map([](const Committed &) {});
}

} // namespace jour
