#include "services/contact_csv.h"
#include "services/contact_reading.h"
#include "services/contact_vcard.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

namespace {

/// What the columns of tables were taken for, by headerKey().
const QString columnsSetting = QStringLiteral("import.columns");

QJsonObject rememberedColumns(const Desk &desk)
{
    return DeskReader{desk.store().connection()}.setting(columnsSetting).value_or(QJsonValue{}).toObject();
}

QHash<QString, QStringList> byHeader(const QJsonObject &remembered)
{
    QHash<QString, QStringList> columns;
    for (auto it = remembered.begin(); it != remembered.end(); ++it)
        columns.insert(it.key(), it.value().toVariant().toStringList());
    return columns;
}

std::vector<ContactPoint> pointsOf(const ImportPreview &preview)
{
    std::vector<ContactPoint> points = preview.added;
    points.insert(points.end(), preview.changed.begin(), preview.changed.end());
    return points;
}

bool areAsSeen(const DutyIndex &known, const ImportPreview &preview)
{
    return std::ranges::none_of(preview.personsAdded,
                                [&](const DutyPerson &one) {
                                    const DutyPerson *now = known.person(one.id);
                                    return now && !now->retired;
                                }) &&
           std::ranges::all_of(preview.personsBefore, [&](const DutyPerson &seen) {
               const DutyPerson *now = known.person(seen.id);
               return now && *now == seen;
           });
}

std::vector<DutyPerson> personsInUse(const Desk &desk)
{
    std::vector<DutyPerson> persons = desk.duties().index().directory().persons;
    std::erase_if(persons, &DutyPerson::retired);
    return persons;
}

/// Nobody has saved any of them since.
bool isAsSeen(const Directory &directory, const DutyIndex &known, const ImportPreview &preview)
{
    const auto isThere = [&](const ContactPoint &point) {
        const auto now = directory.find(point.id);
        return now && !now->retired;
    };
    const auto isSame = [&](const ContactPoint &seen) {
        const auto now = directory.find(seen.id);
        return now && *now == seen;
    };
    return std::ranges::none_of(preview.added, isThere) && std::ranges::all_of(preview.before, isSame) &&
           areAsSeen(known, preview);
}

} // namespace

Result<ContactGround> Directory::ground() const
{
    return all().map([&](std::vector<ContactPoint> existing) {
        return ContactGround{.existing = std::move(existing),
                             .duties = m_desk.duties().index().directory(),
                             .reference = std::make_shared<const ReferenceData>(m_desk.reference()),
                             .columns = byHeader(rememberedColumns(m_desk)),
                             .now = m_desk.now()};
    });
}

Result<ImportPreview> Directory::preview(const QByteArray &file, const ImportChoices &choices) const
{
    return ground().map([&](const ContactGround &ground) { return readContacts(file, ground, choices); });
}

Result<> Directory::apply(const ImportPreview &preview)
{
    if (!preview.canApply())
        return fail(ErrorCode::Invalid, QStringLiteral("import"));
    if (!isAsSeen(*this, m_desk.duties().index(), preview))
        return fail(ErrorCode::Conflict, QStringLiteral("contactPoint"));
    const std::vector<ContactPoint> points = pointsOf(preview);
    if (!broughtInCircle(m_desk, points).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    std::vector<NewEvent> fresh;
    for (const ContactPoint &point : points)
        fresh.push_back({std::nullopt, events::ContactPointSaved{point, QStringLiteral("import")}});
    for (const auto *persons : {&preview.personsAdded, &preview.personsChanged})
        for (const DutyPerson &person : *persons)
            fresh.push_back({std::nullopt, events::DutyPersonSaved{person}});
    if (preview.table && preview.newlyMapped) {
        const QJsonObject before = rememberedColumns(m_desk);
        QJsonObject after = before;
        after.insert(headerKey(preview.table->header), QJsonArray::fromStringList(*preview.newlyMapped));
        fresh.push_back({std::nullopt, events::SettingChanged{columnsSetting, before, after, {}}});
    }
    return m_desk.commit(fresh).map([](const Committed &) {});
}

Result<QByteArray> Directory::exportTable() const
{
    return all().map([&](const std::vector<ContactPoint> &points) {
        return writeContactTable(points, m_desk.reference(), personsInUse(m_desk));
    });
}

Result<QByteArray> Directory::exportCards(VCardVersion version) const
{
    return all().map([&](const std::vector<ContactPoint> &points) {
        return writeContactCards(points, m_desk.reference(), version, personsInUse(m_desk));
    });
}

} // namespace jour
