#include "figures.h"
#include "night_writer.h"
#include "print/paper_leaving.h"
#include "services/printing.h"
#include "support/store.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::bench;
using namespace jour::test;

namespace {

constexpr int caseCount = 200;
constexpr double mostMilliseconds = 3000;

/// A night in which two hundred cases came in.
struct FullNight : StoreFixture
{
    FullNight()
    {
        NightWriter writer{reference, author.id};
        for (int i = 0; i < caseCount; ++i) {
            clock.advance(std::chrono::minutes{2});
            const std::vector<NewEvent> events = writer.aCase(i + 1, clock.now(), i % 3 == 0);
            ids.push_back(events.front().caseRef.value());
            commit(events);
        }
    }

    ReferenceData reference = *ReferenceData::load();
    ChangeFeed feed;
    Desk desk{store(), clock, reference, feed, author};
    std::vector<CaseId> ids;
};

} // namespace

// As in life: each with its code, journaled before it leaves.
TEST_CASE("The summaries of a busy night as PDF", "[bench]")
{
    FullNight night;
    const QDir folder{night.folder()};
    Samples each;
    const Samples all = sampled(3, [&] {
        int at = 0;
        for (const CaseId id : night.ids)
            each.time([&] {
                REQUIRE(ui::savePaper(*ui::casePaper(night.desk, id), {},
                                      folder.filePath(QStringLiteral("%1.pdf").arg(at++))));
            });
    });
    report({.name = QStringLiteral("summaries of %1 cases, each a PDF").arg(caseCount),
            .unit = QStringLiteral("ms"),
            .p50 = all.median(),
            .p99 = {},
            .aim = mostMilliseconds});
    report(QStringLiteral("one summary as PDF, and so how long alarms wait in a batch"), each, 100);
}
