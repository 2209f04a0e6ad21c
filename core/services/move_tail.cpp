#include "services/move_tail.h"

#include "store/journal.h"

namespace jour {

namespace {

/// More than this at once (an import) is read in several goes.
constexpr int mostAtOnce = 500;
constexpr Duration shortestStep = std::chrono::minutes{1};

bool isSameLook(const JournaledMove &before, const JournaledMove &move)
{
    return before.byEngine && before.move.run.id == move.move.run.id && before.boot == move.boot &&
           move.mono - before.mono < shortestStep;
}

} // namespace

MoveTail::MoveTail(Desk &desk) : m_desk{desk}, m_seq{desk.store().journal().lastSeq().value_or(0)}
{
}

MovesOfCases MoveTail::read()
{
    MovesOfCases read;
    const auto events = m_desk.store().journal().after(m_seq, mostAtOnce);
    for (const Event &event : events.value_or(std::vector<Event>{})) {
        m_seq = event.seq;
        if (!event.caseRef)
            continue;
        auto &moves = read[*event.caseRef];
        if (event.type != QLatin1String{events::RunMoved::type})
            continue;
        const EventBody body = event.decodedBody();
        if (const auto *moved = std::get_if<events::RunMoved>(&body))
            moves.push_back(
                {{moved->rule, moved->run, moved->reason}, moved->byEngine, event.boot, event.mono});
    }
    return read;
}

std::vector<std::vector<RunMove>> looksOf(const std::vector<JournaledMove> &moves)
{
    std::vector<std::vector<RunMove>> looks;
    const JournaledMove *before = nullptr;
    for (const JournaledMove &move : moves) {
        if (move.byEngine) {
            if (before == nullptr || !isSameLook(*before, move))
                looks.emplace_back();
            looks.back().push_back(move.move);
        }
        before = &move;
    }
    return looks;
}

std::vector<std::vector<RunMove>> runsOf(const std::vector<JournaledMove> &moves)
{
    std::vector<std::vector<RunMove>> runs;
    for (const JournaledMove &move : moves) {
        if (runs.empty() || runs.back().back().run.id != move.move.run.id)
            runs.emplace_back();
        runs.back().push_back(move.move);
    }
    return runs;
}

} // namespace jour
