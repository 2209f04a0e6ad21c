#include "print/batch_page.h"
#include "print/batch_presenter.h"
#include "services/casework.h"
#include "sql/statement.h"
#include "store/case_reader.h"
#include "ui/print/print_room.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Batch : PrintRoom
{
    explicit Batch(int cases = 3) : PrintRoom{cases} { presenter.begin(BatchSet::Open); }
    [[nodiscard]] BatchOrder toFiles() const { return {.folder = place.path()}; }
    [[nodiscard]] static BatchOrder toPaper() { return {.printer = QStringLiteral("Desk")}; }
    [[nodiscard]] bool runsOut()
    {
        return QTest::qWaitFor([this] { return !presenter.state().isRunning; }, 20000);
    }
    [[nodiscard]] BatchOutcome outcome(int line) const
    {
        return presenter.state().lines.at(static_cast<std::size_t>(line)).outcome;
    }
    [[nodiscard]] CaseId caseAt(int line) const
    {
        return presenter.state().lines.at(static_cast<std::size_t>(line)).caseRef;
    }
    /// Does `act` once so many papers have left.
    void after(int papers, std::function<void()> act)
    {
        QObject::connect(&presenter, &BatchPresenter::stateChanged, &presenter,
                         [papers, act, isDone = false](const BatchState &state) mutable {
                             if (!isDone && state.isRunning && state.done == papers) {
                                 isDone = true;
                                 act();
                             }
                         });
    }

    BatchPresenter presenter{desk, printers.printers()};
};

} // namespace

TEST_CASE("Every open case is a file of its own that names nobody, and a print event of its own",
          "[print][batch]")
{
    Batch batch;
    REQUIRE(batch.presenter.state().lines.size() == 3);
    QStringList told;
    QObject::connect(&batch.presenter, &BatchPresenter::stateChanged, &batch.presenter,
                     [&](const BatchState &state) { told << state.told; });
    batch.presenter.start(batch.toFiles());
    REQUIRE(batch.runsOut());
    const QStringList files = batch.files();
    CHECK(files.size() == 3);
    for (const QString &file : files) {
        CHECK(file.startsWith(QStringLiteral("ROC-")));
        CHECK_FALSE(file.contains(QStringLiteral("Alva")));
    }
    for (const CaseId id : batch.ids) {
        const auto journaled = batch.journaled(id);
        REQUIRE(journaled.size() == 1);
        CHECK(journaled.front().medium == QStringLiteral("pdf"));
        CHECK(journaled.front().variant == QStringLiteral("masked"));
        CHECK_FALSE(journaled.front().code.isEmpty());
    }
    CHECK(told.contains(QStringLiteral("2 of 3")));
    CHECK(batch.presenter.state().told == QStringLiteral("3 of 3 papers were saved."));
}

TEST_CASE("A case whose municipality nobody knows says so in the list", "[print][batch]")
{
    Batch batch{0};
    batch.earlier({.givenName = QStringLiteral("Alva")}, {}, std::chrono::hours{1});
    batch.presenter.begin(BatchSet::Open);
    REQUIRE(batch.presenter.state().lines.size() == 1);
    CHECK(batch.presenter.state().lines.front().municipality == QStringLiteral("Municipality unknown"));
}

TEST_CASE("What lies in the folder already is not written over", "[print][batch]")
{
    Batch batch{1};
    batch.presenter.start(batch.toFiles());
    REQUIRE(batch.runsOut());
    batch.presenter.start(batch.toFiles());
    REQUIRE(batch.runsOut());
    CHECK(batch.files().size() == 2);
}

TEST_CASE("Cancelled between two papers: the others are neither printed nor journaled", "[print][batch]")
{
    Batch batch{5};
    batch.after(2, [&] { batch.presenter.cancel(); });
    batch.presenter.start(Batch::toPaper());
    REQUIRE(batch.runsOut());
    CHECK(batch.printers.printed.size() == 2);
    int journaled = 0;
    for (const CaseId id : batch.ids)
        journaled += static_cast<int>(batch.journaled(id).size());
    CHECK(journaled == 2);
    CHECK(batch.outcome(1) == BatchOutcome::Left);
    CHECK(batch.outcome(2) == BatchOutcome::Cancelled);
    CHECK(batch.presenter.state().told.startsWith(QStringLiteral("2 of 5 papers were printed.")));
    CHECK(batch.presenter.state().told.contains(QStringLiteral("3 were not done")));
    QCoreApplication::processEvents(); // nothing comes after
    CHECK(batch.printers.printed.size() == 2);
}

TEST_CASE("The desk goes while papers are on their way: no more leave", "[print][batch]")
{
    PrintRoom room{4};
    {
        BatchPresenter presenter{room.desk, room.printers.printers()};
        presenter.begin(BatchSet::Open);
        presenter.start(Batch::toPaper());
        QCoreApplication::processEvents();
    }
    const auto left = room.printers.printed.size();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    CHECK(room.printers.printed.size() == left);
    CHECK(left < 4);
}

TEST_CASE("Alarms go on between two papers", "[print][batch]")
{
    Batch batch{6};
    QTimer alarms;
    std::vector<qsizetype> seen;
    QObject::connect(&alarms, &QTimer::timeout, &alarms,
                     [&] { seen.push_back(batch.printers.printed.size()); });
    alarms.start(0);
    batch.presenter.start(Batch::toPaper());
    REQUIRE(batch.runsOut());
    for (const qsizetype between : {1, 3, 5}) {
        CAPTURE(between);
        CHECK(std::ranges::find(seen, between) != seen.end());
    }
}

TEST_CASE("A case that was closed meanwhile is printed and told; one that is gone is told", "[print][batch]")
{
    Batch batch{3};
    const CaseId closes = batch.caseAt(1);
    const CaseId goes = batch.caseAt(2);
    batch.after(1, [&] {
        const auto row = CaseReader{batch.fixture.db()}.find(closes);
        REQUIRE(row);
        REQUIRE(Casework{batch.desk}.move(closes, row->revision,
                                          {.to = CaseState::Closed,
                                           .disposition = QStringLiteral("answered"),
                                           .reason = QStringLiteral("x")}));
        sql::Statement off{batch.fixture.db(), "PRAGMA foreign_keys = OFF"};
        off.run();
        sql::Statement erase{batch.fixture.db(), "DELETE FROM cases WHERE id = ?"};
        erase.bind(goes.raw()).run();
    });
    batch.presenter.start(Batch::toPaper());
    REQUIRE(batch.runsOut());
    const auto &lines = batch.presenter.state().lines;
    CHECK(lines[1].outcome == BatchOutcome::Left);
    CHECK(lines[1].told.contains(QStringLiteral("closed meanwhile")));
    CHECK(lines[2].outcome == BatchOutcome::Gone);
    CHECK(batch.printers.printed.size() == 2);
    CHECK(batch.presenter.state().told.contains(QStringLiteral("no longer there")));
}

TEST_CASE("Files are made ahead, but what was cancelled, closed or erased meanwhile leaves no less honestly",
          "[print][batch]")
{
    SECTION("cancelled")
    {
        Batch batch{8};
        batch.after(2, [&] { batch.presenter.cancel(); });
        batch.presenter.start(batch.toFiles());
        REQUIRE(batch.runsOut());
        CHECK(batch.files().size() == 2);
        for (int line = 0; line < 8; ++line)
            CHECK(batch.journaled(batch.caseAt(line)).size() == (line < 2 ? 1 : 0));
        CHECK(batch.presenter.state().told.contains(QStringLiteral("6 were not done")));

        batch.presenter.start(batch.toFiles()); // nothing is left over from before
        REQUIRE(batch.runsOut());
        CHECK(batch.files().size() == 10);
    }
    SECTION("erased")
    {
        Batch batch{3};
        const CaseId goes = batch.caseAt(1);
        batch.after(1, [&] {
            sql::Statement off{batch.fixture.db(), "PRAGMA foreign_keys = OFF"};
            off.run();
            sql::Statement erase{batch.fixture.db(), "DELETE FROM cases WHERE id = ?"};
            erase.bind(goes.raw()).run();
        });
        batch.presenter.start(batch.toFiles());
        REQUIRE(batch.runsOut());
        CHECK(batch.outcome(1) == BatchOutcome::Gone);
        CHECK(batch.outcome(2) == BatchOutcome::Left);
        CHECK(batch.files().size() == 2);
    }
    SECTION("the desk goes")
    {
        PrintRoom room{4};
        {
            BatchPresenter presenter{room.desk, room.printers.printers()};
            presenter.begin(BatchSet::Open);
            presenter.start({.folder = room.place.path()});
            QCoreApplication::processEvents();
        }
        const auto left = room.files().size();
        QCoreApplication::processEvents();
        CHECK(room.files().size() == left);
        CHECK(left < 4);
    }
    SECTION("the folder goes")
    {
        Batch batch{4};
        batch.after(1, [&] { CHECK(QDir{batch.place.path()}.removeRecursively()); });
        batch.presenter.start(batch.toFiles());
        REQUIRE(batch.runsOut());
        CHECK(batch.presenter.state().isBad);
        CHECK(batch.outcome(1) == BatchOutcome::NotLeft);
        CHECK(batch.outcome(2) == BatchOutcome::Cancelled);
        CHECK(batch.journaled(batch.caseAt(1)).empty());
    }
}

TEST_CASE("A printer that vanishes ends the batch, and what it did not take is not journaled",
          "[print][batch]")
{
    Batch batch{4};
    batch.after(2, [&] { batch.printers.queues.clear(); });
    batch.presenter.start(Batch::toPaper());
    REQUIRE(batch.runsOut());
    CHECK(batch.presenter.state().isBad);
    CHECK(batch.presenter.state().told.contains(QStringLiteral("The printer cannot be used")));
    CHECK(batch.outcome(2) == BatchOutcome::NotLeft);
    CHECK(batch.outcome(3) == BatchOutcome::Cancelled);
    CHECK(batch.journaled(batch.caseAt(2)).empty());
    CHECK(batch.journaled(batch.caseAt(3)).empty());
}

TEST_CASE("A printer that takes nothing leaves one honest entry, not forty", "[print][batch]")
{
    Batch batch{4};
    batch.printers.isJammed = true;
    batch.presenter.start(Batch::toPaper());
    REQUIRE(batch.runsOut());
    CHECK(batch.journaled(batch.caseAt(0)).size() == 2);
    for (const int line : {1, 2, 3})
        CHECK(batch.journaled(batch.caseAt(line)).empty());
}

TEST_CASE("The page is worked by keys: who is in, where to, and Esc", "[print][batch][gui]")
{
    PrintRoom room{4};
    BatchPage page{
        room.context(), nullptr,
        FileAsk{
            {}, {}, [&](QWidget &, const FileQuestion &, const auto &chosen) { chosen(room.place.path()); }},
        room.printers.printers()};
    page.resize(800, 600);
    page.show();
    page.start(BatchSet::Open);
    auto *list = page.findChild<QTreeWidget *>(QStringLiteral("batchList"));
    auto *target = page.findChild<QComboBox *>(QStringLiteral("batchTarget"));
    const auto *begin = page.findChild<QPushButton *>(QStringLiteral("batchBegin"));
    const auto *told = page.findChild<QLabel *>(QStringLiteral("batchTold"));
    REQUIRE((list && target && begin && told));
    CHECK(list->topLevelItemCount() == 4);
    CHECK(target->count() == 3); // two printers, and files
    CHECK(begin->text().contains(QStringLiteral("4")));

    QTest::keyClick(list, Qt::Key_I);
    CHECK_FALSE(begin->isEnabled());
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(begin->text().contains(QStringLiteral("2")));
    target->setCurrentIndex(2);
    QApplication::setActiveWindow(&page);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return told->text().contains(QStringLiteral("2 of 2")) && begin->isEnabled(); }, 20000));
    CHECK(room.files().size() == 2);
    CHECK(list->topLevelItem(0)->text(3).contains(QStringLiteral("Saved")));
    CHECK(list->topLevelItem(3)->text(3).isEmpty());

    QTest::keyClick(list, Qt::Key_A);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(told->text().startsWith(QStringLiteral("0 of 4")));
    bool isLeft = false;
    QObject::connect(&page, &BatchPage::left, &page, [&] { isLeft = true; });
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(isLeft);
    CHECK(room.files().size() == 2);
}
