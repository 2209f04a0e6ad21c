#include "services/contact_reading.h"

#include "domain/contacts/duty_checks.h"
#include "services/contact_csv.h"
#include "services/contact_vcard.h"
#include "store/duty_reader.h"

#include <algorithm>
#include <iterator>

namespace jour {

namespace {

ImportPreview readByKind(const QByteArray &file, const ContactGround &ground, const ImportChoices &choices,
                         const Progress &progress)
{
    return looksLikeVCards(file) ? readContactCards(file, ground.existing, *ground.reference, choices,
                                                    progress, ground.duties.persons)
                                 : readContactTable(file, ground.existing, *ground.reference, choices,
                                                    ground.columns, progress, ground.duties.persons);
}

} // namespace

std::vector<ContactPoint> broughtInCircle(const DutyIndex &before, Instant now,
                                          const std::vector<ContactPoint> &saved)
{
    std::vector<ContactPoint> led;
    std::ranges::copy_if(saved, std::back_inserter(led), [&](const ContactPoint &point) {
        const ContactPoint *old = before.point(point.id);
        return !point.fallback.isNull() && (old == nullptr || old->fallback != point.fallback);
    });
    if (led.empty())
        return led;
    DutyDirectory directory = before.directory();
    std::vector<DutyVersion> versions;
    for (const ContactPoint &point : saved)
        versions.push_back({now, point});
    applyAll(directory, std::move(versions));
    const DutyIndex index{std::move(directory), before.roles()};
    std::erase_if(led, [&](const ContactPoint &point) { return fallbackCycle(index, point.id).empty(); });
    return led;
}

ImportPreview readContacts(const QByteArray &file, const ContactGround &ground, const ImportChoices &choices,
                           const Progress &progress)
{
    ImportPreview preview;
    if (file.trimmed().isEmpty()) {
        preview.faults.push_back({0, ImportFault::Kind::Empty, {}});
        return preview;
    }
    preview = readByKind(file, ground, choices, progress);
    if (progress.isStopped())
        return preview;
    std::vector<ContactPoint> points = preview.added;
    points.insert(points.end(), preview.changed.begin(), preview.changed.end());
    const DutyIndex known{ground.duties,
                          functionRoles(ground.reference->classifications, localDate(ground.now))};
    for (const ContactPoint &point : broughtInCircle(known, ground.now, points))
        preview.faults.push_back({preview.lines[point.id], ImportFault::Kind::Circular, point.name});
    return preview;
}

} // namespace jour
