#pragma once

#include "base/instant.h"

#include <QHash>

#include <algorithm>
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
        m_slots.reserve(size);
        m_slotOf.reserve(static_cast<qsizetype>(size));
    }
    void clear()
    {
        m_heap.clear();
        m_slots.clear();
        m_free.clear();
        m_slotOf.clear();
    }
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }

    /// Puts it in, or moves it.
    void set(const Key &key, Instant at)
    {
        const auto known = m_slotOf.constFind(key);
        if (known == m_slotOf.constEnd()) {
            m_heap.push_back({at, newSlot(key)});
            rise(m_heap.size() - 1);
            return;
        }
        const std::size_t place = m_slots[*known].place;
        const bool sooner = at < std::exchange(m_heap[place].at, at);
        sooner ? rise(place) : sink(place);
    }
    void remove(const Key &key)
    {
        if (const auto known = m_slotOf.constFind(key); known != m_slotOf.constEnd())
            removeAt(m_slots[*known].place);
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
        const Key key = m_slots[m_heap.front().slot].key;
        removeAt(0);
        return key;
    }

private:
    /// Four children instead of two: half as many levels, and those of one parent lie side by side.
    static constexpr std::size_t children = 4;

    struct Entry
    {
        Instant at;
        std::size_t slot;
    };
    /// A key stays in its slot while its entry moves about the heap.
    struct Slot
    {
        Key key;
        std::size_t place;
    };

    [[nodiscard]] std::size_t newSlot(const Key &key)
    {
        std::size_t slot = m_slots.size();
        if (m_free.empty()) {
            m_slots.push_back({key, 0});
        } else {
            slot = m_free.back();
            m_free.pop_back();
            m_slots[slot].key = key;
        }
        m_slotOf.insert(key, slot);
        return slot;
    }
    void removeAt(std::size_t place)
    {
        const std::size_t slot = m_heap[place].slot;
        m_slotOf.remove(m_slots[slot].key);
        m_free.push_back(slot);
        const Entry last = m_heap.back();
        m_heap.pop_back();
        if (place == m_heap.size())
            return;
        put(place, last);
        rise(place);
        sink(m_slots[last.slot].place);
    }
    void put(std::size_t place, const Entry &entry)
    {
        m_heap[place] = entry;
        m_slots[entry.slot].place = place;
    }
    void rise(std::size_t place)
    {
        const Entry rising = m_heap[place];
        while (place > 0 && rising.at < m_heap[(place - 1) / children].at) {
            put(place, m_heap[(place - 1) / children]);
            place = (place - 1) / children;
        }
        put(place, rising);
    }
    void sink(std::size_t place)
    {
        const Entry sinking = m_heap[place];
        while (children * place + 1 < m_heap.size()) {
            const std::size_t child = earliestChild(place);
            if (m_heap[child].at >= sinking.at)
                break;
            put(place, m_heap[child]);
            place = child;
        }
        put(place, sinking);
    }
    [[nodiscard]] std::size_t earliestChild(std::size_t place) const
    {
        std::size_t earliest = children * place + 1;
        const std::size_t end = std::min(earliest + children, m_heap.size());
        for (std::size_t child = earliest + 1; child < end; ++child)
            if (m_heap[child].at < m_heap[earliest].at)
                earliest = child;
        return earliest;
    }

    std::vector<Entry> m_heap;
    std::vector<Slot> m_slots;
    std::vector<std::size_t> m_free;
    QHash<Key, std::size_t> m_slotOf;
};

} // namespace jour
