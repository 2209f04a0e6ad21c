#include "print/case_summary_page.h"
#include "print/copy_run.h"
#include "print_queue.h"
#include "print_room.h"
#include "ui/print/pdf_reading.h"
#include "ui/print/sample_summary.h"

#include <QSignalSpy>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

struct Summary
{
    CaseSummary told = sampleSummary(PrintVariant::Masked, reference(), 200);
    Paper paper{caseSummaryHtml(told, reference()), caseSummaryFrame(told)};
};

} // namespace

TEST_CASE("What is printed lies in the spool as one job with all its pages, and names nobody outside",
          "[print][spool]")
{
    const PrintQueue queue;
    const Summary one;
    const Printers printers = Printers::system();
    REQUIRE(printers.names().contains(PrintQueue::name()));
    REQUIRE(printers.print(PrintQueue::name(), one.paper, {}));
    const QStringList documents = queue.documents();
    REQUIRE(documents.size() == 1);
    const QByteArray told = saidBy(QStringLiteral("pdfinfo"), {documents.front()});
    CHECK(told.contains(QByteArray{"Pages:           " + QByteArray::number(one.paper.pageCount())}));
    CHECK(told.contains("A4"));
    CHECK(told.contains("Title:           Jourbord\n"));
}

TEST_CASE("A queue that takes nothing, and one that is gone, are told, and nothing lies in the spool",
          "[print][spool]")
{
    PrintQueue queue;
    const Summary one;
    const Printers printers = Printers::system();
    SECTION("it takes nothing")
    {
        queue.takesNothing();
    }
    SECTION("it is gone")
    {
        queue.vanishes();
    }
    CHECK_FALSE(printers.print(PrintQueue::name(), one.paper, {}));
    CHECK(queue.documents().isEmpty());
}

TEST_CASE("Cancelled between two copies, the spool holds the one that went and no other", "[print][spool]")
{
    const PrintQueue queue;
    PrintRoom room;
    CopyRun copies{
        casePaper(room.desk, room.ids.front()), {.printer = PrintQueue::name()}, Printers::system(), nullptr};
    QSignalSpy ended{&copies, &CopyRun::ended};
    QObject::connect(&copies, &CopyRun::progressed, &copies, &CopyRun::cancel);
    copies.start(3);
    REQUIRE(ended.size() == 1);
    CHECK(ended.front().front().value<CopiesEnd>().left == 1);
    QCoreApplication::processEvents();
    CHECK(queue.documents().size() == 1);
}
