#include "support/gap_text.h"

#include "support/duty_text.h"
#include "support/formats.h"

namespace jour::ui {

namespace {

constexpr std::size_t mostNamed = 3; ///< in one sentence

} // namespace

QString GapText::insteadOf(const GapAhead &gap)
{
    if (gap.fallback.empty())
        return gap.known ? DutyText::fallbackOf({})
                         : tr("nobody is known there and no fallback is named: SOS Alarm, 112");
    const QString called = DutyText::fallbackOf(gap.fallback);
    // The plan does not call it: somebody at the desk must.
    return gap.plan == OnEmpty::Fallback
               ? called
               : tr("%1; the plan does not call it, call yourself", "fallback").arg(called);
}

QString GapText::of(const GapAhead &gap, const Municipalities &all, Instant now)
{
    const QString begins = gap.from <= now ? tr("now") : Formats::moment(gap.from, now);
    const QString ends = gap.endsLater ? tr("further on") : Formats::moment(gap.to, now);
    return tr("%1 %2 – %3 (%4)", "municipality, from, to, fallback")
        .arg(DutyText::place(gap.municipality, all), begins, ends, insteadOf(gap));
}

QString GapText::of(const std::vector<GapAhead> &gaps, const Municipalities &all, Instant now)
{
    if (gaps.empty())
        return {};
    QStringList parts;
    for (std::size_t i = 0; i < std::min(gaps.size(), mostNamed); ++i)
        parts << of(gaps[i], all, now);
    if (gaps.size() > mostNamed)
        parts << tr("and %n more on the shift page, Ctrl+Shift+A", nullptr,
                    static_cast<int>(gaps.size() - mostNamed));
    return tr("%n gap(s) in the next 48 hours: %1", nullptr, static_cast<int>(gaps.size()))
        .arg(parts.join(QStringLiteral("; ")));
}

} // namespace jour::ui
