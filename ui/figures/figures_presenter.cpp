#include "figures/figures_presenter.h"

#include "base/local_time.h"
#include "support/engine_words.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

const QTime shiftBegins{16, 0};

/// The evening of the shift that holds `now`; by day that of the night before.
QDate eveningOf(Instant now)
{
    const QDateTime local = toLocal(now);
    return local.time() >= shiftBegins ? local.date() : local.date().addDays(-1);
}

} // namespace

FiguresPresenter::FiguresPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_evening{eveningOf(desk.now())}
{
}

void FiguresPresenter::start()
{
    show(eveningOf(m_desk.now()));
}

void FiguresPresenter::showBefore()
{
    show(m_evening.addDays(-1));
}

void FiguresPresenter::showAfter()
{
    show(std::min(m_evening.addDays(1), eveningOf(m_desk.now())));
}

void FiguresPresenter::show(const QDate &evening)
{
    m_evening = evening;
    refresh();
}

void FiguresPresenter::refresh()
{
    const Instant from = fromLocal(m_evening, shiftBegins);
    const Instant to = fromLocal(m_evening.addDays(1), shiftBegins);
    FiguresState fresh;
    fresh.from = from;
    fresh.to = to;
    fresh.period =
        tr("%1 – %2").arg(Formats::dateTime(from, m_desk.now()), Formats::dateTime(to, m_desk.now()));
    if (const auto figures = nightFigures(m_desk, from, to)) {
        fresh.summary = summaryOf(*figures);
        for (const CaseTimes &times : figures->cases)
            fresh.lines.push_back(lineOf(times));
    } else {
        fresh.problem = Wording::of(figures.error());
    }
    m_state = std::move(fresh);
    Q_EMIT stateChanged(m_state);
}

QStringList FiguresPresenter::summaryOf(const NightFigures &figures) const
{
    const auto spread = [](const QString &what, const std::optional<Spread> &lengths, int missing) {
        QString line = lengths ? tr("%1: median %2, longest %3", "what")
                                     .arg(what, Formats::span(lengths->median), Formats::span(lengths->worst))
                               : tr("%1: none yet", "what").arg(what);
        if (missing > 0)
            line += tr(" (%n not yet)", nullptr, missing);
        return line;
    };
    return {tr("%n case(s) received", nullptr, static_cast<int>(figures.cases.size())),
            spread(tr("Taken by the desk"), figures.taken, figures.notTaken),
            spread(tr("Municipality reached"), figures.reached, figures.notReached),
            tr("Limits: %1 kept, %2 missed").arg(figures.limitsKept).arg(figures.limitsMissed)};
}

FiguresLine FiguresPresenter::lineOf(const CaseTimes &times) const
{
    const auto length = [](const std::optional<Duration> &span) {
        return span ? Formats::span(*span) : tr("not yet");
    };
    return {.caseRef = times.id,
            .urgency = times.urgency,
            .number = times.number,
            .received = Formats::time(times.receivedAt),
            .taken = length(times.taken),
            .reached = length(times.reached),
            .calls = QString::number(times.calls),
            .limits = times.limitsKept + times.limitsMissed == 0
                          ? tr("none ended")
                          : tr("%1 of %2 kept", "limits")
                                .arg(times.limitsKept)
                                .arg(times.limitsKept + times.limitsMissed)};
}

QStringList FiguresPresenter::stepsOf(CaseId id) const
{
    const auto steps = stepsTakenIn(m_desk, id);
    if (!steps)
        return {Wording::of(steps.error())};
    QStringList lines;
    for (const StepTaken &taken : *steps) {
        const QString from = Formats::time(taken.from);
        const QString title = Wording::of(taken.step);
        lines << (taken.to ? tr("%1 %2: %3, %4", "from, title, how long, how it ended")
                                 .arg(from, title, Formats::span(*taken.to - taken.from),
                                      EngineWords::endOfStep(taken.rule))
                           : tr("%1 %2: running", "from, title").arg(from, title));
        for (const StepCall &call : taken.calls)
            lines << tr("      %1 %2: %3", "when, whom, outcome")
                         .arg(Formats::time(call.at), call.name, Wording::of(call.outcome));
    }
    return lines;
}

} // namespace jour::ui
