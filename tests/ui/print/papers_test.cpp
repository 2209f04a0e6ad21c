#include "domain/handover/print_code.h"
#include "print/assessment_page.h"
#include "print/case_summary_page.h"
#include "print/checklist_page.h"
#include "print/fallback_page.h"
#include "print/hand_off_page.h"
#include "print/read_back_page.h"
#include "support/builders.h"
#include "support/formats.h"
#include "ui/print/golden.h"
#include "ui/print/sample_summary.h"

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

} // namespace

TEST_CASE("Each paper of a case says what it said when it was last read", "[print][golden][gui]")
{
    for (const auto &[variant, word] :
         {std::pair{PrintVariant::Masked, "masked"}, std::pair{PrintVariant::Unmasked, "unmasked"}}) {
        const CaseSummary summary = summaryOf(variant);
        const QString end = QLatin1Char('-') + QLatin1String{word} + QStringLiteral(".txt");
        checkGolden(caseSummaryHtml(summary, reference()), QStringLiteral("case-summary") + end);
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
            for (const char *secret :
                 {"Alva", "Skyddström", "2391", "Hemliga gatan", "Sergels torg", "Halmstad", "1740605",
                  "gripen med vapen", "beväpnad", "gruppchef Norrmalm", "Ska placeras"})
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

TEST_CASE("A reminder on the fallback pack says what is to be done, or where that stands",
          "[print][fallback][gui]")
{
    FallbackPack pack = packOf();
    FallbackDeadline reminder = pack.deadlines.front();
    reminder.timer = aTimer({}, pack.printedAt + 1h);
    pack.deadlines.push_back(reminder);
    CHECK(fallbackHtml(pack, reference()).contains(QStringLiteral("Ring back")));
    CHECK_FALSE(fallbackHtml(pack, reference()).contains(QStringLiteral("stands in the case alone")));
    pack.deadlines.back().timer.title.clear();
    CHECK(fallbackHtml(pack, reference()).contains(QStringLiteral("stands in the case alone")));
}

TEST_CASE("The hand-off sheet and the summary hold what the record of a report must hold",
          "[print][hand-off][record]")
{
    // SOSFS 2014:5, 5 kap. 1 and 2 §§: what, whom, by whom, when and how, who received it; of decisions what,
    // why, when and by whom.
    const HandOffSheet sheet = sheetOf(PrintVariant::Unmasked);
    for (const QString &html :
         {handOffHtml(sheet, reference()), caseSummaryHtml(sheet.summary, reference())}) {
        QTextDocument laid;
        laid.setHtml(html);
        const QString text = laid.toPlainText();
        for (const char *part :
             {"ROC-2026-0412", "Alva Skyddström", "Insp. Berg, gruppchef Norrmalm, RLC Stockholm", "Telefon",
              "Anna Norén, socialsekreterare", "tis 24 nov 2026 02:10", "tis 24 nov 02:50", "Ska placeras",
              "Maj Dahl", "ordförande i utskottet", "Nämndens ordförande"}) {
            CAPTURE(part);
            CHECK(text.contains(QString::fromUtf8(part)));
        }
    }
}

TEST_CASE("A time of another year than the paper's says which, and when the paper was printed always does",
          "[print][years]")
{
    HandOffSheet sheet = sheetOf(PrintVariant::Unmasked);
    CaseSummary &summary = sheet.summary;
    const Instant before = fromLocal(QDate{2019, 5, 5}, QTime{12, 0});
    const Instant after = fromLocal(QDate{2027, 5, 5}, QTime{12, 0});
    REQUIRE_FALSE(summary.done.empty());
    summary.done.front().at = before;
    summary.c.facts.policeLatestHandover = after;
    const QString page = caseSummaryHtml(summary, reference());
    CHECK(page.contains(QStringLiteral("sön 5 maj 2019 12:00")));
    CHECK(page.contains(QStringLiteral("ons 5 maj 2027 12:00")));
    CHECK(handOffHtml(sheet, reference()).contains(QStringLiteral("ons 5 maj 2027 12:00")));
    CHECK(caseSummaryFrame(summary).printed.contains(Formats::fullDateTime(summary.printedAt)));
    CHECK(Formats::fullDateTime(summary.printedAt).contains(QStringLiteral(" 2026 ")));
}
