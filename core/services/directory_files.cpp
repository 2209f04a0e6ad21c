#include "services/contact_csv.h"
#include "services/contact_vcard.h"
#include "services/directory.h"
#include "store/desk_reader.h"

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

} // namespace

Result<ImportPreview> Directory::preview(const QByteArray &file, const ImportChoices &choices) const
{
    return all().map([&](const std::vector<ContactPoint> &existing) {
        ImportPreview preview = looksLikeVCards(file)
                                    ? readContactCards(file, existing, m_desk.reference(), choices)
                                    : readContactTable(file, existing, m_desk.reference(), choices,
                                                       byHeader(rememberedColumns(m_desk)));
        if (leadsInCircle(m_desk, pointsOf(preview)))
            preview.faults.push_back({0, ImportFault::Kind::Circular, {}});
        return preview;
    });
}

Result<> Directory::apply(const ImportPreview &preview)
{
    if (!preview.canApply())
        return fail(ErrorCode::Invalid, QStringLiteral("import"));
    std::vector<ContactPoint> points = pointsOf(preview);
    for (ContactPoint &point : points)
        if (point.id.isNull())
            point.id = ContactPointId::random();
    if (leadsInCircle(m_desk, points))
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    std::vector<NewEvent> fresh;
    for (const ContactPoint &point : points)
        fresh.push_back({std::nullopt, events::ContactPointSaved{point, QStringLiteral("import")}});
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
        return writeContactTable(points, m_desk.reference());
    });
}

Result<QByteArray> Directory::exportCards(VCardVersion version) const
{
    return all().map([&](const std::vector<ContactPoint> &points) {
        return writeContactCards(points, m_desk.reference(), version);
    });
}

} // namespace jour
