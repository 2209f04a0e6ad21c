#include "domain/cases/case.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace jour;

TEST_CASE("One no puts the case outside; all yes puts it inside; anything else is undecided")
{
    constexpr std::array answers{Answer::Unknown, Answer::Yes, Answer::No};
    for (const Answer risk : answers) {
        for (const Answer found : answers) {
            for (const Answer resident : answers) {
                CaseFacts facts;
                facts.riskOfHarm = risk;
                facts.foundInCounty = found;
                facts.agreementResident = resident;
                const std::array given{risk, found, resident};
                const auto count = [&](Answer answer) { return std::ranges::count(given, answer); };
                CAPTURE(static_cast<int>(risk), static_cast<int>(found), static_cast<int>(resident));
                CHECK(targetGroupOf(facts) == (count(Answer::No) > 0     ? TargetGroup::Outside
                                               : count(Answer::Yes) == 3 ? TargetGroup::Inside
                                                                         : TargetGroup::Undecided));
            }
        }
    }
}
