#include "widgets/completion_list.h"

#include "base/text.h"

#include <algorithm>

namespace jour::ui {

namespace {

bool anyBegins(const QStringList &texts, const QString &with)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return text.startsWith(with); });
}

bool anyWordBegins(const QStringList &texts, const QString &with)
{
    const QString later{QLatin1Char{' '} % with};
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(later); });
}

} // namespace

void CompletionList::setItems(std::vector<CompletionItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_keys.clear();
    for (const CompletionItem &item : m_items) {
        Keys keys;
        for (const QString &text : QStringList{item.text} + item.aliases) {
            keys.exact << searchKey(text);
            keys.loose << looseSearchKey(text);
        }
        m_keys.push_back(std::move(keys));
    }
    m_shown.clear();
    endResetModel();
}

int CompletionList::rank(std::size_t index, const QString &key, const QString &looseKey) const
{
    const Keys &keys = m_keys[index];
    if (anyBegins(keys.exact, key))
        return 0;
    if (anyWordBegins(keys.exact, key))
        return 1;
    if (anyBegins(keys.loose, looseKey))
        return 2;
    return anyWordBegins(keys.loose, looseKey) ? 3 : -1;
}

void CompletionList::setTyped(const QString &typed)
{
    const QString key = searchKey(typed);
    const QString looseKey = looseSearchKey(typed);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const int r = rank(i, key, looseKey); r >= 0)
            found.emplace_back(r, i);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, std::size_t>::first);
    beginResetModel();
    m_shown.clear();
    for (const auto &[r, index] : found) {
        if (m_shown.size() < most)
            m_shown.push_back(index);
    }
    endResetModel();
}

const CompletionItem *CompletionList::itemAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_shown.size() ? &m_items[m_shown[at]] : nullptr;
}

int CompletionList::rowOf(const CompletionItem *item) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t at) { return &m_items[at] == item; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

const CompletionItem *CompletionList::byKey(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_items, key, &CompletionItem::key);
    return key.isEmpty() || found == m_items.end() ? nullptr : &*found;
}

const CompletionItem *CompletionList::exactly(const QString &typed) const
{
    const QString key = searchKey(typed);
    const QString looseKey = looseSearchKey(typed);
    const CompletionItem *second = nullptr;
    for (std::size_t i = 0; i < m_items.size() && !key.isEmpty(); ++i) {
        if (m_keys[i].exact.contains(key))
            return &m_items[i];
        if (!second && m_keys[i].loose.contains(looseKey))
            second = &m_items[i];
    }
    return second;
}

int CompletionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CompletionList::data(const QModelIndex &index, int role) const
{
    const CompletionItem *item =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole: return item->text;
    case Qt::AccessibleTextRole:
        return item->detail.isEmpty() ? item->text : QString{item->text % QLatin1String{", "} % item->detail};
    case DetailRole: return item->detail;
    case KeyRole: return item->key;
    default: return {};
    }
}

} // namespace jour::ui
