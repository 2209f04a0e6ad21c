#include "print/case_summary_page.h"
#include "print/html_text.h"
#include "support/strings.h"
#include "ui/print/pdf_reading.h"
#include "ui/print/sample_summary.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// What a program says; skips the test where it is not installed.
QString said(const QString &program, const QStringList &arguments, int expectedCode = 0)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        SKIP("not installed: " << program.toStdString());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == expectedCode);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Pdf
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("out.pdf"));
    int pages = 0;

    explicit Pdf(const CaseSummary &summary, const ReferenceData &reference)
    {
        const auto written = writeCaseSummaryPdf(summary, reference, path);
        REQUIRE(written);
        pages = *written;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                .split(QChar::FormFeed);
        all.removeLast();
        return all;
    }
};

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

} // namespace

TEST_CASE("The PDF is sound, readable by its owner alone, and its metadata name nobody")
{
    const Pdf pdf{sampleSummary(PrintVariant::Masked, reference()), reference()};
    CHECK(QFileInfo{pdf.path}.permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFileInfo{pdf.path}.permissions().testFlag(QFile::ReadOther));
    CHECK(said(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path})
              .contains(QStringLiteral("No syntax")));
    const QString info = said(QStringLiteral("pdfinfo"), {pdf.path});
    CHECK(info.contains(QStringLiteral("A4")));
    CHECK_FALSE(info.contains(QStringLiteral("ROC-2026-0412")));
    CHECK_FALSE(info.contains(QStringLiteral("Alva")));
}

TEST_CASE(
    "Each page carries the case number, the secrecy marking, the variant, the journal head and its number")
{
    const Pdf pdf{sampleSummary(PrintVariant::Unmasked, reference(), 40), reference()};
    const QStringList texts = pdf.texts();
    REQUIRE(texts.size() == pdf.pages);
    REQUIRE(pdf.pages > 2);
    for (int i = 0; i < pdf.pages; ++i) {
        CHECK(texts[i].contains(QStringLiteral("ROC-2026-0412")));
        CHECK(texts[i].contains(QStringLiteral("Sekretess OSL 26 kap. 1 §")));
        CHECK(texts[i].contains(QStringLiteral("UNMASKED")));
        CHECK(texts[i].contains(QStringLiteral("3fa9c1d200b47e58")));
        CHECK(texts[i].contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pdf.pages)));
    }
    CHECK(texts.join(QString{}).contains(QStringLiteral("Anteckning 40:")));
}

TEST_CASE("That no next step is written down is said only where no deadline runs")
{
    CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference());
    summary.c.facts.nextStep.clear();
    summary.running = {Timer{}};
    CHECK_FALSE(
        caseSummaryHtml(summary, reference()).contains(QStringLiteral("No next step is written down")));
    CHECK(caseSummaryHtml(summary, reference()).contains(QStringLiteral("deadlines running, below")));
    summary.running.clear();
    CHECK(caseSummaryHtml(summary, reference()).contains(QStringLiteral("No next step is written down")));
}

TEST_CASE("A masked paper holds neither the name, the number nor the address of a protected person")
{
    const CaseSummary masked = sampleSummary(PrintVariant::Masked, reference());
    const QString html = caseSummaryHtml(masked, reference());
    for (const char *secret : {"Alva", "Skyddström", "2391", "Hemliga gatan", "Sergels torg"})
        CHECK_FALSE(html.contains(QString::fromUtf8(secret)));
    CHECK(html.contains(QStringLiteral("A.S.")));
    CHECK_FALSE(html.contains(QStringLiteral("No next step is written down"))); // there is one, hidden
    const QString open = caseSummaryHtml(sampleSummary(PrintVariant::Unmasked, reference()), reference());
    CHECK(open.contains(QStringLiteral("Alva Skyddström")));
    CHECK(open.contains(QStringLiteral("Hemliga gatan")));
}

TEST_CASE("Questions nobody answered are named, limits stand with basis, day of check and moved date")
{
    const CaseSummary summary = sampleSummary(PrintVariant::Masked, reference());
    // Lines are not broken within a section's number.
    const QString html = caseSummaryHtml(summary, reference()).replace(QChar{QChar::Nbsp}, QLatin1Char(' '));
    REQUIRE(summary.unanswered.size() == reference().checklist.size() - 1);
    for (const ChecklistItem &item : summary.unanswered)
        CHECK(html.contains(escaped(item.textSv)));
    CHECK(html.contains(QStringLiteral("20 kap. 2 § SoL (2025:400), checked on 2026-11-23.")));
    CHECK(html.contains(QStringLiteral("fre 1 jan is New Year's Day")));
    CHECK(html.contains(QStringLiteral("it may wait until mån 4 jan 2027; not confirmed for this limit. "
                                       "The alarm stands on fre 1 jan 2027.")));
    CHECK(html.contains(QStringLiteral("lag (2024:79) 4 kap., checked on 2026-11-23.")));
    CHECK_FALSE(html.contains(QStringLiteral("The table of limits has been changed")));
    CHECK(html.contains(QStringLiteral("Stated by the police; not computed here")));
}

TEST_CASE("No heading is lost where pages break")
{
    for (const int notes : {0, 3, 7, 40}) {
        const Pdf pdf{sampleSummary(PrintVariant::Masked, reference(), notes), reference()};
        const QString text = pdf.texts().join(QString{});
        for (const char *heading :
             {"Situation", "Background", "Assessment", "What is asked", "Limits and deadlines",
              "What has been done", "Questions answered", "Hand-off", "not been handed over"})
            CHECK(text.contains(QString::fromLatin1(heading)));
    }
}

TEST_CASE("Markup in a name is printed as it was typed")
{
    const CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference());
    CHECK_FALSE(caseSummaryHtml(summary, reference()).contains(QStringLiteral("<img")));
    const Pdf pdf{summary, reference()};
    // A line may break within it.
    CHECK(pdf.texts()
              .join(QString{})
              .remove(QRegularExpression{QStringLiteral("\\s")})
              .contains(QStringLiteral("<imgsrc=\"file:///etc/hostname\">")));
}

TEST_CASE("Names without a space and long words are broken, not cut off")
{
    CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference(), 40);
    summary.persons[1].facts.familyName = QString{300, QLatin1Char{'W'}};
    summary.c.facts.ownWords = QString{800, QLatin1Char{'x'}};
    summary.done.front().signature = QString{60, QLatin1Char{'M'}};
    const Paper paper{caseSummaryHtml(summary, reference()), caseSummaryFrame(summary)};
    CHECK(paper.fits());
    const Pdf pdf{summary, reference()};
    CHECK(pdf.texts().join(QString{}).count(QLatin1Char{'W'}) >= 300);
}

TEST_CASE("Words that begin in Arabic or Hebrew stand from the left as the others do")
{
    CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference());
    summary.c.facts.nextStep = QStringLiteral("שלום kallade hon honom");
    for (const char16_t *begin : {u"שלום", u"سلام"}) {
        summary.c.facts.ownWords = QString::fromUtf16(begin) + QStringLiteral(" zzfirst");
        const Paper paper{caseSummaryHtml(summary, reference()), caseSummaryFrame(summary)};
        const QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("words.pdf"));
        REQUIRE(writePdf(paper, path));
        const auto words = wordsIn(
            saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")}));
        const auto found = std::ranges::find(words, QStringLiteral("zzfirst"), &PdfWord::text);
        REQUIRE(found != words.end());
        CHECK(found->place.left() < 300); // right of the Hebrew or Arabic word, which is right of the label
    }
}

TEST_CASE("A folder that cannot be written to leaves no file and says so")
{
    const auto written = writeCaseSummaryPdf(sampleSummary(PrintVariant::Masked, reference()), reference(),
                                             QStringLiteral("/nonexistent/out.pdf"));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Io);
}

TEST_CASE("The PDF is PDF/A-1b: it says so, carries its colours and all its fonts, and has a title")
{
    const Pdf pdf{sampleSummary(PrintVariant::Masked, reference()), reference()};
    QFile file{pdf.path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-1.4"));
    const bool part = bytes.contains("<pdfaid:part>1<") || bytes.contains("pdfaid:part=\"1\"");
    CHECK(part);
    const bool conformance =
        bytes.contains("<pdfaid:conformance>B<") || bytes.contains("pdfaid:conformance=\"B\"");
    CHECK(conformance);
    CHECK(bytes.contains("/OutputIntents"));
    CHECK(bytes.contains("/GTS_PDFA1"));
    CHECK(said(QStringLiteral("pdfinfo"), {pdf.path})
              .contains(QRegularExpression{QStringLiteral("Title: +Jourbord")}));
    const QStringList fonts =
        said(QStringLiteral("pdffonts"), {pdf.path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        CAPTURE(font.toStdString());
        CHECK(font.contains(
            QRegularExpression{QStringLiteral("\\s(yes)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$")}));
    }
}
