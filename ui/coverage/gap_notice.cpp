#include "coverage/gap_notice.h"

#include "domain/contacts/who_answers.h"
#include "support/duty_text.h"
#include "support/formats.h"

#include <algorithm>

namespace jour::ui {

std::vector<ComingGap> comingGaps(const DutyIndex &index, const QStringList &municipalities, Instant now,
                                  Instant horizon)
{
    std::vector<ComingGap> gaps;
    for (const QString &code : municipalities)
        for (const CoverageSpan &span : coverage(index, code, {}, now, horizon))
            if (span.kind == CoverageKind::Gap)
                gaps.push_back({code, span.from, span.to, span.to == horizon});
    std::ranges::stable_sort(gaps, {}, &ComingGap::from);
    return gaps;
}

QString keyOf(const ComingGap &gap)
{
    return gap.endsLater ? gap.municipality
                         : QString{gap.municipality + QLatin1Char('@') + QString::number(toMicros(gap.to))};
}

QString GapNotice::of(const std::vector<ComingGap> &gaps, const DutyIndex &index, const Municipalities &all,
                      Instant now)
{
    if (gaps.empty())
        return {};
    const ComingGap &first = gaps.front();
    const QString begins = first.from <= now ? tr("now") : Formats::moment(first.from, now);
    const QString ends = first.endsLater ? tr("further on") : Formats::moment(first.to, now);
    const Duty duty = whoAnswers(index, first.municipality, {}, first.from);
    const QString instead =
        duty.absent.empty() ? tr("nobody is known there") : DutyText::fallbackOf(duty.fallback);
    return tr("%n gap(s) in the next 48 hours: %1 %2 – %3 (%4)", "municipality, from, to, fallback",
              static_cast<int>(gaps.size()))
        .arg(DutyText::place(first.municipality, all), begins, ends, instead);
}

} // namespace jour::ui
