#include "print/case_summary_page.h"
#include "ui/print/pdf_reading.h"
#include "ui/print/sample_summary.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

/// What the process has resident, in MiB; 0 where nobody tells.
double residentMib()
{
    QFile file{QStringLiteral("/proc/self/status")};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace

TEST_CASE("A case with a huge journal is three hundred pages, each with its number, in little memory",
          "[print][long]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("long.pdf"));
    const CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference(), 7000);
    const double before = residentMib();
    const Paper paper{caseSummaryHtml(summary, reference()), caseSummaryFrame(summary)};
    const int pages = paper.pageCount();
    CHECK(pages >= 300);
    CHECK(paper.fits());
    REQUIRE(writePdf(paper, path));
    CHECK(residentMib() - before < 400);

    const QStringList texts =
        QString::fromUtf8(
            saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}))
            .split(QChar::FormFeed);
    REQUIRE(texts.size() == pages + 1);
    for (const int page : {1, 2, pages / 2, pages - 1, pages})
        CHECK(texts[page - 1].contains(QStringLiteral("page %1 of %2").arg(page).arg(pages)));
    const QString all = texts.join(QString{});
    for (const int note : {1, 3499, 7000})
        CHECK(all.contains(QStringLiteral("Anteckning %1:").arg(note)));
}

TEST_CASE("Some pages of a paper keep the numbers they have in the whole", "[print][pages]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("some.pdf"));
    const CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference(), 60);
    const Paper paper{caseSummaryHtml(summary, reference()), caseSummaryFrame(summary)};
    REQUIRE(paper.pageCount() >= 5);
    const QPageRanges chosen = QPageRanges::fromString(QStringLiteral("2-3,5"));
    CHECK(paper.pagesIn(chosen) == 3);
    CHECK(paper.pagesIn({}) == paper.pageCount());
    const auto written = writePdf(paper, path, chosen);
    REQUIRE(written);
    CHECK(*written == 3);
    const QStringList texts =
        QString::fromUtf8(
            saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}))
            .split(QChar::FormFeed);
    REQUIRE(texts.size() == 4);
    int at = 0;
    for (const int page : {2, 3, 5})
        CHECK(texts[at++].contains(QStringLiteral("page %1 of %2").arg(page).arg(paper.pageCount())));
}
