#pragma once

#include "domain/contacts/duty_lines.h"
#include "domain/contacts/who_answers.h"

#include <memory>

namespace jour {

/// What an index has worked out: lines through a few windows of time, and the answers to the last questions.
class DutyMemory final
{
public:
    /// An answer, and for how long it is word for word the same. Its moments reach 14 days beyond [from, to).
    struct Known
    {
        Instant from;
        Instant to;
        Duty duty;
    };

    /// Lines through a window that holds [from, to]; where none is left one `slack` wider is made. Valid
    /// until the next call.
    [[nodiscard]] DutyLines &lines(Instant from, Instant to, Duration slack);

    /// Null where nothing is known at `at`.
    [[nodiscard]] const Known *known(const QString &question, Instant at) const;
    void keep(const QString &question, Known answer);

private:
    std::vector<std::unique_ptr<DutyLines>> m_windows; ///< the one asked for last first
    QHash<QString, Known> m_known;
};

} // namespace jour
