#include "domain/handover/print_code.h"
#include "print/assessment_page.h"
#include "print/case_summary_page.h"
#include "print/checklist_page.h"
#include "print/fallback_page.h"
#include "print/hand_off_page.h"
#include "print/read_back_page.h"
#include "support/vectors.h"
#include "ui/print/sample_summary.h"

#include <QFile>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

CaseSummary summaryOf(PrintVariant variant = PrintVariant::Unmasked)
{
    return sampleSummary(variant, reference());
}

HandOffSheet sheetOf(PrintVariant variant)
{
    HandOffSheet sheet{.summary = summaryOf(variant), .receiver = {}};
    if (variant == PrintVariant::Unmasked)
        sheet.receiver = {.municipality = QStringLiteral("1380"),
                          .point = QStringLiteral("Socialjouren"),
                          .person = QStringLiteral("Anna Ek"),
                          .numbers = {{QStringLiteral("phone"), QStringLiteral("08-465 004 02"), {}}}};
    return sheet;
}

FallbackPack packOf()
{
    const CaseSummary summary = summaryOf();
    FallbackPack pack = fallbackPack(
        {{.number = QStringLiteral("ROC-2026-0412"),
          .urgency = Urgency::Immediate,
          .state = CaseState::Working,
          .child = QStringLiteral("A.S."),
          .municipality = QStringLiteral("1380"),
          .assigned = QStringLiteral("AN"),
          .live = summary.running,
          .plan = summary.plan},
         {.number = QStringLiteral("ROC-2026-0413"), .urgency = Urgency::Soon, .state = CaseState::Waiting}},
        {summary.printedAt, summary.printedAt + 5h});
    pack.chains = {{.municipality = QStringLiteral("1380"), .known = false}};
    pack.limits = summary.limits;
    pack.printedAt = summary.printedAt;
    pack.printedBy = summary.printedBy;
    pack.journalHead = summary.journalHead;
    return pack;
}

/// What stands on the paper, line by line, held against a file of tests/vectors/papers. JOUR_GOLDEN set: the
/// file is written anew, to be read by whoever changed the paper.
void checkGolden(const QString &html, const QString &name)
{
    QTextDocument laid;
    laid.setHtml(html);
    const QByteArray text = laid.toPlainText().toUtf8() + '\n';
    if (qEnvironmentVariableIsSet("JOUR_GOLDEN")) {
        QFile file{QStringLiteral(TEST_VECTORS "/papers/") + name};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    CAPTURE(name.toStdString());
    CHECK(text.toStdString() == vectorFile(QStringLiteral("papers/") + name).toStdString());
}

} // namespace

TEST_CASE("Each paper of a case says what it said when it was last read", "[print][golden][gui]")
{
    for (const auto &[variant, word] :
         {std::pair{PrintVariant::Masked, "masked"}, std::pair{PrintVariant::Unmasked, "unmasked"}}) {
        const CaseSummary summary = summaryOf(variant);
        const QString end = QLatin1Char('-') + QLatin1String{word} + QStringLiteral(".txt");
        checkGolden(ReadBackPage{summary, reference()}.html(), QStringLiteral("read-back") + end);
        checkGolden(handOffHtml(sheetOf(variant), reference()), QStringLiteral("hand-off") + end);
        checkGolden(assessmentHtml(summary, reference()), QStringLiteral("assessment") + end);
        checkGolden(checklistHtml(summary, reference()), QStringLiteral("checklist") + end);
    }
    checkGolden(fallbackHtml(packOf(), reference()), QStringLiteral("fallback.txt"));
}

TEST_CASE("No masked paper holds a name, a number or a place of the protected", "[print][protection][gui]")
{
    for (const PrintVariant variant :
         {PrintVariant::Masked, PrintVariant::Receiver, PrintVariant::Initials}) {
        HandOffSheet sheet = sheetOf(variant);
        sheet.summary.recipient.clear(); // who gets the paper is the operator's own choice
        const CaseSummary &summary = sheet.summary;
        for (const QString &html :
             {ReadBackPage{summary, reference()}.html(), handOffHtml(sheet, reference()),
              assessmentHtml(summary, reference()), checklistHtml(summary, reference()),
              caseSummaryHtml(summary, reference())}) {
            for (const char *secret : {"Alva", "Skyddström", "2391", "Hemliga gatan", "Sergels torg",
                                       "Halmstad", "1740605", "gripen med vapen", "beväpnad"})
                CHECK_FALSE(html.contains(QString::fromUtf8(secret)));
            CHECK_FALSE(html.contains(QStringLiteral("hostname")));
        }
    }
}

TEST_CASE("The eight lines of a read-back are numbered, and what is missing asks for it",
          "[print][read back]")
{
    CaseSummary summary = summaryOf();
    QTextDocument laid;
    laid.setHtml(ReadBackPage{summary, reference()}.html());
    const QString text = laid.toPlainText();
    for (const char *line :
         {"Alva Skyddström", "101231-2391", "Sergels torg", "Hot från uppdragsgivare inatt", "05:30",
          "Halmstads socialjour ringer tillbaka", "Insp. Berg", "08 465 004 01"})
        CHECK(text.contains(QString::fromUtf8(line)));
    summary.persons.clear();
    summary.c.facts = {};
    const QString empty = ReadBackPage{summary, reference()}.html();
    CHECK(empty.count(QStringLiteral("NOT KNOWN: ASK")) >= 5);
    CHECK(empty.contains(QStringLiteral("<b>8</b>")));
}

TEST_CASE("A question nobody has answered is printed as unanswered, with boxes to tick", "[print][checklist]")
{
    const CaseSummary summary = summaryOf();
    const QString html = checklistHtml(summary, reference());
    CHECK(html.count(QStringLiteral("UNANSWERED")) == static_cast<qsizetype>(summary.unanswered.size()));
    CHECK(html.contains(QStringLiteral("enligt polisen")));
}

TEST_CASE("Without an assessment the sheet has room to write one", "[print][assessment]")
{
    CaseSummary summary = summaryOf();
    CHECK_FALSE(assessmentHtml(summary, reference()).contains(QStringLiteral("class=\"blank\"")));
    summary.assessment.reset();
    CHECK(assessmentHtml(summary, reference()).contains(QStringLiteral("class=\"blank\"")));
}

TEST_CASE("Where the receiver may not be told or is not known, there is a line to write on",
          "[print][hand-off]")
{
    HandOffSheet sheet = sheetOf(PrintVariant::Unmasked);
    sheet.summary.recipient.clear();
    CHECK(handOffHtml(sheet, reference()).contains(QStringLiteral("Halmstad, Socialjouren, Anna Ek")));
    CHECK(handOffHtml(sheet, reference()).contains(QStringLiteral("08 465 004 02")));
    sheet.receiver = {};
    CHECK(handOffHtml(sheet, reference()).contains(QStringLiteral("To: municipality, function")));
}

TEST_CASE("The fallback pack begins each part on a page of its own", "[print][fallback][gui]")
{
    const FallbackPack pack = packOf();
    const Paper paper{fallbackHtml(pack, reference()), fallbackFrame(pack)};
    CHECK(paper.pageCount() == 4);
    CHECK(paper.fits());
    CHECK(paper.plainText().contains(QStringLiteral("PASSED")) ==
          (pack.deadlines.front().timer.due < pack.printedAt));
}
