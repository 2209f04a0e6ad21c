#include "domain/cases/checklist.h"

#include <QJsonDocument>

#include <algorithm>

namespace jour {

namespace {

bool fits(const ChecklistItem &item, const CaseFacts &facts)
{
    const bool urgency =
        item.urgencies.empty() || std::ranges::find(item.urgencies, facts.urgency) != item.urgencies.end();
    const bool role =
        item.roles.empty() || std::ranges::find_first_of(item.roles, facts.roles) != item.roles.end();
    return urgency && role;
}

} // namespace

std::vector<ChecklistItem> checklistFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue items =
        document.isArray() ? QJsonValue{document.array()} : document.object().value(QStringLiteral("items"));
    return fromJson<std::vector<ChecklistItem>>(items);
}

std::vector<ChecklistItem> checklistFor(const std::vector<ChecklistItem> &all, const CaseFacts &facts)
{
    std::vector<ChecklistItem> chosen;
    std::ranges::copy_if(all, std::back_inserter(chosen),
                         [&](const ChecklistItem &item) { return fits(item, facts); });
    std::ranges::stable_sort(chosen, {}, &ChecklistItem::order);
    return chosen;
}

} // namespace jour
