#include "domain/escalation/dry_run.h"

#include "domain/escalation/move_builder.h"

#include <algorithm>

namespace jour {

namespace {

/// No policy that the rules run comes near it.
constexpr std::size_t mostMoves = 2000;

bool isEmptiness(const DryRunMove &move)
{
    return move.rule == QLatin1String{"R2e"} || move.rule == QLatin1String{"R2w"};
}

/// A case that is nobody's: its run and timers as the journal would leave them.
class Play final
{
public:
    explicit Play(const StepDuty &duty) : m_duty{duty} {}
    Play(const EscalationRun &run, const std::vector<Timer> &timers, const StepDuty &duty)
        : m_duty{duty}, m_run{run}, m_timers{timers}
    {
    }

    void apply(const Moves &moves, Instant at)
    {
        for (const TimerEnding &ending : moves.ended)
            if (const auto timer = std::ranges::find(m_timers, ending.id, &Timer::id);
                timer != m_timers.end())
                timer->end = ending.end;
        m_timers.insert(m_timers.end(), moves.armed.begin(), moves.armed.end());
        for (const RunMove &move : moves.moves) {
            m_run = move.run;
            m_told.push_back({at, {}, move.rule, m_run.step, m_run.loop, m_run.state, m_run.resolved, {}});
        }
    }
    void take(Instant at) { apply(ownDeskDone(m_run, m_timers, at, m_duty), at); }
    void promise(Instant at)
    {
        if (m_run.state != RunState::Contacting || m_run.resolved.empty())
            return;
        const Instant eta = m_run.nextAt.value_or(at);
        const ResolvedContact &first = m_run.resolved.front();
        apply(acknowledged(m_run, m_timers, {{}, first.name, {}, eta, {}, first.point, first.person}, at),
              at);
    }
    void passTime(Instant from = Instant::min(), Instant to = Instant::max())
    {
        while (m_run.nextAt && *m_run.nextAt <= to && m_told.size() < mostMoves) {
            const Instant at = std::max(from, *m_run.nextAt);
            const Moves moves = tick(m_run, m_timers, at, m_duty);
            if (moves.moves.empty())
                return;
            apply(moves, at);
        }
    }

    /// The moves, each until the next, with the stretches in which nobody answers.
    [[nodiscard]] std::vector<DryRunMove> told() &&
    {
        for (std::size_t i = 0; i < m_told.size(); ++i) {
            if (i + 1 < m_told.size())
                m_told[i].until = m_told[i + 1].at;
            m_told[i].gaps = gapsIn(m_told[i]);
        }
        return std::move(m_told);
    }

private:
    [[nodiscard]] std::vector<DryRunGap> gapsIn(const DryRunMove &move) const
    {
        std::vector<DryRunGap> gaps;
        const PolicyStep step = stepAt(m_run.policy, move.step);
        if (move.state != RunState::Contacting || step.target == StepTarget::OwnDesk || !move.until)
            return gaps;
        const bool byFallback = isEmptiness(move) && !move.whom.empty();
        for (Instant at = move.at; at < *move.until;) {
            const Duty duty = byFallback ? fallbackDuty(step, m_duty, at) : dutyOn(step, m_duty, at);
            const Instant next = std::min(duty.changesAt.value_or(*move.until), *move.until);
            if (duty.isGap())
                gaps.push_back({at, next});
            at = next;
        }
        return gaps;
    }

    const StepDuty &m_duty;
    EscalationRun m_run;
    std::vector<Timer> m_timers;
    std::vector<DryRunMove> m_told;
};

} // namespace

bool isGap(const DryRunMove &move)
{
    return isEmptiness(move) ? move.whom.empty() : move.rule == QLatin1String{"R9"};
}

std::vector<DryRunMove> dryRun(const Policy &policy, Instant start, const StepDuty &duty, DryRunStory story)
{
    Play play{duty};
    play.apply(startRun(CaseId::random(), policy, start, duty), start);
    if (story != DryRunStory::NobodyActs)
        play.take(start);
    if (story == DryRunStory::PromiseBroken)
        play.promise(start);
    play.passTime();
    return std::move(play).told();
}

std::vector<DryRunMove> comingMoves(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                                    Instant to, const StepDuty &duty)
{
    Play play{run, timers, duty};
    play.passTime(now, to);
    return std::move(play).told();
}

} // namespace jour
