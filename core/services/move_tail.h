#pragma once

#include "domain/escalation/rules.h"
#include "services/desk.h"

#include <map>
#include <vector>

namespace jour {

/// A move of a run as the journal has it.
struct JournaledMove
{
    RunMove move;
    bool byEngine = false;
    QString boot;
    Duration mono{0}; ///< boot time
};

/// The cases that were written about, each with the moves of its run.
using MovesOfCases = std::map<CaseId, std::vector<JournaledMove>>;

/// Reads what the journal has got since it was read last, whoever wrote it.
class MoveTail final
{
public:
    /// From the journal's end on.
    explicit MoveTail(Desk &desk);

    [[nodiscard]] MovesOfCases read();

private:
    Desk &m_desk;
    qint64 m_seq = 0;
};

/// The moves that time alone made at one look, look by look: what lies less than a minute apart with nobody
/// acting in between. No step is shorter.
[[nodiscard]] std::vector<std::vector<RunMove>> looksOf(const std::vector<JournaledMove> &moves);
/// The moves run by run.
[[nodiscard]] std::vector<std::vector<RunMove>> runsOf(const std::vector<JournaledMove> &moves);

} // namespace jour
