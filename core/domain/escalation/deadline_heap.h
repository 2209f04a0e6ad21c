#pragma once

#include "base/instant.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace jour {

/// Which of many comes next: one instant for each key. To set, move or take off one costs the logarithm of
/// their number, to ask for the next one nothing.
template<typename Key>
class DeadlineHeap final
{
public:
    void reserve(std::size_t size)
    {
        m_heap.reserve(size);
        m_places.reserve(static_cast<qsizetype>(size));
    }
    void clear()
    {
        m_heap.clear();
        m_places.clear();
    }
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }

    /// Puts it in, or moves it.
    void set(const Key &key, Instant at)
    {
        const auto known = m_places.constFind(key);
        if (known == m_places.constEnd()) {
            m_heap.push_back({at, key});
            m_places.insert(key, m_heap.size() - 1);
            rise(m_heap.size() - 1);
            return;
        }
        const std::size_t place = *known;
        const bool sooner = at < std::exchange(m_heap[place].at, at);
        sooner ? rise(place) : sink(place);
    }
    void remove(const Key &key)
    {
        const auto known = m_places.constFind(key);
        if (known == m_places.constEnd())
            return;
        const std::size_t place = *known;
        m_places.erase(known);
        if (place + 1 < m_heap.size()) {
            put(place, m_heap.back());
            m_heap.pop_back();
            rise(place);
            sink(place);
        } else {
            m_heap.pop_back();
        }
    }

    [[nodiscard]] std::optional<Instant> next() const
    {
        return m_heap.empty() ? std::nullopt : std::optional{m_heap.front().at};
    }
    /// Takes off the earliest one if it is due at `now`.
    [[nodiscard]] std::optional<Key> takeDue(Instant now)
    {
        if (m_heap.empty() || m_heap.front().at > now)
            return std::nullopt;
        const Key key = m_heap.front().key;
        remove(key);
        return key;
    }

private:
    struct Entry
    {
        Instant at;
        Key key;
    };

    void put(std::size_t place, const Entry &entry)
    {
        m_heap[place] = entry;
        m_places.insert(entry.key, place);
    }
    void rise(std::size_t place)
    {
        const Entry rising = m_heap[place];
        while (place > 0 && rising.at < m_heap[(place - 1) / 2].at) {
            put(place, m_heap[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        put(place, rising);
    }
    void sink(std::size_t place)
    {
        const Entry sinking = m_heap[place];
        for (std::size_t child = 2 * place + 1; child < m_heap.size(); child = 2 * place + 1) {
            if (child + 1 < m_heap.size() && m_heap[child + 1].at < m_heap[child].at)
                ++child;
            if (m_heap[child].at >= sinking.at)
                break;
            put(place, m_heap[child]);
            place = child;
        }
        put(place, sinking);
    }

    std::vector<Entry> m_heap;
    QHash<Key, std::size_t> m_places;
};

} // namespace jour
