#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace jour {

/// How a long piece of work tells how far it is, and learns that nobody waits for it any more. Both functions
/// are called from the thread that works.
class Progress final
{
public:
    /// Nobody looks on, and it goes on to its end.
    Progress() = default;
    Progress(std::function<void(int percent)> tell, std::function<bool()> isStopped)
        : m_tell{std::move(tell)}, m_isStopped{std::move(isStopped)}
    {
    }

    /// Tells that `done` of `all` are done. False when the work is to end: whatever it then gives is thrown
    /// away.
    [[nodiscard]] bool step(qint64 done, qint64 all) const
    {
        if (m_tell && all > 0)
            m_tell(static_cast<int>(done * 100 / all));
        return !isStopped();
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }

private:
    std::function<void(int)> m_tell;
    std::function<bool()> m_isStopped;
};

} // namespace jour
