#include "domain/cases/classification.h"

#include <algorithm>

namespace jour {

Classifications Classifications::fromBytes(const QByteArray &json)
{
    Classifications made;
    made.m_lists = parseJson(json);
    return made;
}

std::vector<ClassItem> Classifications::list(const QString &name) const
{
    return fromJson<std::vector<ClassItem>>(m_lists.value(name));
}

ClassItem Classifications::item(const QString &listName, const QString &key) const
{
    const auto items = list(listName);
    const auto found = std::ranges::find(items, key, &ClassItem::key);
    return found != items.end() ? *found : ClassItem{.key = key, .sv = key, .en = key};
}

bool Classifications::has(const QString &listName, const QString &key) const
{
    const auto items = list(listName);
    return std::ranges::find(items, key, &ClassItem::key) != items.end();
}

QStringList Classifications::names() const
{
    return m_lists.keys();
}

} // namespace jour
