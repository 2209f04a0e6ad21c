#include "domain/contacts/duty_memory.h"

#include <algorithm>

namespace jour {

namespace {

constexpr std::size_t mostWindows = 3;
/// Every municipality with a handful of functions.
constexpr int mostKnown = 2048;

} // namespace

DutyLines &DutyMemory::lines(Instant from, Instant to, Duration slack)
{
    const auto found =
        std::ranges::find_if(m_windows, [&](const auto &window) { return window->holds(from, to); });
    if (found != m_windows.end()) {
        std::rotate(m_windows.begin(), found, found + 1);
        return *m_windows.front();
    }
    if (m_windows.size() == mostWindows)
        m_windows.pop_back();
    m_windows.insert(m_windows.begin(), std::make_unique<DutyLines>(from - slack, to + slack));
    return *m_windows.front();
}

const DutyMemory::Known *DutyMemory::known(const QString &question, Instant at) const
{
    const auto found = m_known.constFind(question);
    return found != m_known.constEnd() && found->from <= at && at < found->to ? &*found : nullptr;
}

void DutyMemory::keep(const QString &question, Known answer)
{
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(question, std::move(answer));
}

} // namespace jour
