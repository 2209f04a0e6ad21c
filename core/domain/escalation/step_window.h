#pragma once

#include "base/json.h"
#include "base/local_time.h"

namespace jour {

/// The hours of the local day in which a step may call somebody, [from, to); past midnight where `to` comes
/// before `from`. They are what the clock on the wall shows: in the night in which an hour comes twice it is
/// open both times, and one that falls into the hour that is left out is not open that night.
struct StepWindow
{
    QTime from;
    QTime to;

    friend bool operator==(const StepWindow &, const StepWindow &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("from", &StepWindow::from), field("to", &StepWindow::to)};
    }
};

/// False for hours that are never open: no clock times, or two that are the same.
[[nodiscard]] bool hasLength(const StepWindow &window);

[[nodiscard]] bool isOpenAt(const StepWindow &window, Instant at, const QTimeZone &zone = stockholm());

/// The first moment after `at` at which it opens; nothing where it never does.
[[nodiscard]] std::optional<Instant> opensAfter(const StepWindow &window, Instant at,
                                                const QTimeZone &zone = stockholm());

} // namespace jour
