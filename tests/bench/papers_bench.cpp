#include "figures.h"
#include "night_writer.h"
#include "print/batch_presenter.h"
#include "print/paper_leaving.h"
#include "services/printing.h"
#include "support/store.h"

#include <QEventLoop>
#include <QTemporaryDir>

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

// As in life: each with its code, journaled before it leaves, while the window answers between two of them.
TEST_CASE("The summaries of a busy night as PDF", "[bench]")
{
    FullNight night;
    const QTemporaryDir folder;
    const Samples all = sampled(3, [&] {
        ui::BatchPresenter batch{night.desk, ui::Printers{}};
        batch.begin(ui::BatchSet::Handover);
        REQUIRE(batch.state().chosen() == caseCount);
        QEventLoop loop;
        QObject::connect(&batch, &ui::BatchPresenter::stateChanged, &loop, [&](const ui::BatchState &state) {
            if (!state.isRunning)
                loop.quit();
        });
        batch.start({.folder = folder.path()});
        loop.exec();
        REQUIRE(batch.state().done == caseCount);
    });
    report({.name = QStringLiteral("summaries of %1 cases, each a PDF").arg(caseCount),
            .unit = QStringLiteral("ms"),
            .p50 = all.median(),
            .p99 = {},
            .aim = mostMilliseconds});

    Samples each;
    for (const CaseId id : night.ids)
        each.time([&] {
            REQUIRE(ui::savePaper(*ui::casePaper(night.desk, id), {},
                                  folder.filePath(QStringLiteral("alone.pdf"))));
        });
    report(QStringLiteral("one summary as PDF by itself"), each, 100);
}
