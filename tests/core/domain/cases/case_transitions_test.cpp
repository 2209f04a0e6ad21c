#include "domain/cases/case_transitions.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string_view>

using namespace jour;
using enum CaseState;

namespace {

constexpr std::array states{New, Acknowledged, Working, Waiting, HandedOver, Closed};

/// Row: from; column: to; in the order of `states`. What the move needs: - nothing, w whom it waits for,
/// d disposition, r reason, h a confirmed hand-off, x not allowed.
constexpr std::array<std::string_view, 6> table{
    "x--wxd", // New
    "xx-whd", // Acknowledged
    "xxxwhd", // Working
    "xx-xhd", // Waiting
    "xxrxxd", // HandedOver
    "xxrxxx", // Closed
};

MoveNeeds needsOfLetter(char letter)
{
    switch (letter) {
    case 'w': return MoveNeeds::WaitingFor;
    case 'd': return MoveNeeds::Disposition;
    case 'r': return MoveNeeds::Reason;
    case 'h': return MoveNeeds::ConfirmedHandOff;
    }
    return MoveNeeds::Nothing;
}

} // namespace

TEST_CASE("Each of the 36 moves is allowed or not, and demands what the table says")
{
    for (std::size_t from = 0; from < states.size(); ++from) {
        for (std::size_t to = 0; to < states.size(); ++to) {
            const char letter = table[from][to];
            CAPTURE(from, to, letter);
            CHECK(mayMove(states[from], states[to]) == (letter != 'x'));
            if (letter != 'x')
                CHECK(needsOf(states[from], states[to]) == needsOfLetter(letter));
        }
    }
}

TEST_CASE("Every state but closed is on the board")
{
    for (const CaseState state : states)
        CHECK(isOpen(state) == (state != Closed));
}

TEST_CASE("No state is a dead end, and none moves to itself")
{
    for (const CaseState state : states) {
        CHECK_FALSE(movesFrom(state).empty());
        CHECK_FALSE(mayMove(state, state));
    }
}
