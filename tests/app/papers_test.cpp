#include "app/demo_desk.h"
#include "app/demo_papers.h"
#include "domain/cases/case_transitions.h"
#include "domain/handover/print_code.h"
#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "print/paper_kind.h"
#include "print/print_feature.h"
#include "print/shift_handover_paper.h"
#include "store/case_reader.h"
#include "support/file_ask.h"
#include "ui/print/pdf_reading.h"

#include <QComboBox>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <deque>
#include <memory>
#include <set>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QString said(const QStringList &arguments)
{
    return QString::fromUtf8(saidBy(QStringLiteral("pdftotext"), arguments));
}

/// The boxes are those of whole lines, which touch; words lie over each other when they share more than that.
bool overlap(const PdfWord &a, const PdfWord &b)
{
    const QRectF shared = a.place.intersected(b.place);
    return a.page == b.page && shared.width() > 1.5 &&
           shared.height() > 0.4 * std::min(a.place.height(), b.place.height());
}

/// What the paper keeps free at each side, in points: 18 mm beside the text, and room for head and foot.
const QRectF betweenMargins{QPointF{51 - 1, 30}, QPointF{595.3 - 51 + 1, 842 - 28}};

void checkBoxes(const std::vector<PdfWord> &words)
{
    CHECK(words.size() > 20);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!betweenMargins.contains(words[i].place))
            FAIL_CHECK("outside the margins: " << words[i].text.toStdString() << " on page "
                                               << words[i].page);
        for (std::size_t j = i + 1; j < words.size() && words[j].page == words[i].page; ++j)
            if (overlap(words[i], words[j]))
                FAIL_CHECK(words[i].text.toStdString()
                           << " lies over " << words[j].text.toStdString() << " on page " << words[i].page);
    }
}

/// Papers on their way through another program that says where their words are, a few at a time; the next are
/// laid out meanwhile.
class BoxReader final
{
public:
    ~BoxReader() { CHECK(m_running.empty()); }
    /// `name`: of the paper, for what is told of it.
    void read(const Paper &paper, const QString &name)
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            SKIP("not installed: pdftotext");
        CAPTURE(name.toStdString());
        CHECK(paper.fits());
        const QString path = m_place.filePath(QStringLiteral("%1.pdf").arg(m_read++));
        REQUIRE(writePdf(paper, path));
        readFile(path, name);
    }
    void readFile(const QString &path, const QString &name)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral("pdftotext"),
                       {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")});
        m_running.emplace_back(name, std::move(process));
        if (m_running.size() > 3)
            finishOne();
    }
    void finish()
    {
        while (!m_running.empty())
            finishOne();
    }
    [[nodiscard]] int count() const { return m_read; }

private:
    void finishOne()
    {
        const auto [name, process] = std::move(m_running.front());
        m_running.pop_front();
        REQUIRE(process->waitForFinished());
        CAPTURE(name.toStdString());
        checkBoxes(wordsIn(process->readAllStandardOutput()));
    }

    QTemporaryDir m_place;
    std::deque<std::pair<QString, std::unique_ptr<QProcess>>> m_running;
    int m_read = 0;
};

} // namespace

TEST_CASE("On no paper of the demo night, in no variant, do words lie over each other or in the margins",
          "[app][gui][print]")
{
    DemoDesk desk;
    Desk &at = desk.application.session()->desk;
    BoxReader reader;
    for (const BoardRow &row : desk.board())
        for (const CasePaperKind kind : allOfCase) {
            const auto paper = casePaper(at, row.id, kind);
            std::set<QString> seen; // what a variant changes nothing of is laid out once
            for (const PrintVariant variant : allVariants) {
                const auto made = paper->make({.variant = variant,
                                               .reason = QStringLiteral("Begärd av polisen"),
                                               .recipient = paper->usualRecipient(),
                                               .print = newPrint()});
                REQUIRE(made);
                if (seen.insert((*made)->plainText()).second)
                    reader.read(**made, QStringLiteral("%1 %2 %3")
                                            .arg(row.number)
                                            .arg(static_cast<int>(kind))
                                            .arg(wordOf(variant)));
            }
        }
    const Instant now = at.now();
    for (const auto &paper : {callListPaper(at), nightPaper(at, now - std::chrono::hours{12}, now),
                              fallbackPaper(at), shiftHandoverPaper(at)}) {
        const auto made = paper->make({});
        REQUIRE(made);
        reader.read(**made, *paper->fileName());
    }
    CHECK(reader.count() > 100);
    reader.finish();
}

TEST_CASE("Nor on the report of the situation picture", "[app][gui][print][picture]")
{
    DemoDesk desk;
    Desk &at = desk.application.session()->desk;
    PicturePresenter picture{at};
    picture.show(moved(lastClosed(PeriodKind::Month, at.now()), 1));
    const ReportPdf pdf = reportPdf(reportOf(picture.state(), picture.allTopics(), at));
    REQUIRE_FALSE(pdf.bytes.isEmpty());
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writeForOwner(path, pdf.bytes));
    const auto words = wordsIn(
        saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")}));
    CHECK(words.size() > 100);
    checkBoxes(words);
}

TEST_CASE("Nothing of a protected person is in the text of any masked paper of the demo night",
          "[app][gui][print][protection]")
{
    DemoDesk desk;
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("paper.pdf"));
    Desk &at = desk.application.session()->desk;
    int seen = 0;
    for (const BoardRow &row : desk.board()) {
        if (!row.masked)
            continue;
        const auto persons = CaseReading{at}.reload(row.id)->persons;
        for (const CasePaperKind kind : allOfCase)
            for (const PrintVariant variant :
                 {PrintVariant::Masked, PrintVariant::Receiver, PrintVariant::Initials}) {
                saveAs(*casePaper(at, row.id, kind), {.variant = variant, .print = newPrint()}, file);
                const QString text = said({QStringLiteral("-raw"), file, QStringLiteral("-")});
                const QString digits = QString{text}.remove(QRegularExpression{QStringLiteral("[\\s-]")});
                for (const Person &person : persons) {
                    for (const QString &name :
                         {person.facts.givenName, person.facts.familyName, person.facts.address})
                        CHECK((name.isEmpty() || !text.contains(name)));
                    const QString number = QString{person.facts.identity}.remove(QLatin1Char('-')).right(10);
                    CHECK((number.isEmpty() || !digits.contains(number)));
                    for (const PersonPhone &phone : person.facts.phones)
                        CHECK_FALSE(digits.contains(
                            QString{phone.number}.remove(QRegularExpression{QStringLiteral("[\\s-]")})));
                    ++seen;
                }
            }
    }
    CHECK(seen > 20);
}

TEST_CASE("Ctrl+P offers the papers by letter, and the code on one opens its case from the search",
          "[app][gui][print]")
{
    DemoDesk desk;
    const BoardRow row = desk.board().front();
    desk.workspace().openCase(row.id);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto *papers = desk.find<QListWidget>("papers");
    REQUIRE(papers);
    CHECK(papers->isVisible());
    CHECK(papers->count() == 9);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(papers->isVisible());
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.press(Qt::Key_M); // Motläsning
    CHECK_FALSE(papers->isVisible());
    auto *preview = desk.find<PrintPreview>("printPreview");
    REQUIRE(preview);
    CHECK(preview->isVisible());
    preview->close();

    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("paper.pdf"));
    Desk &at = desk.application.session()->desk;
    const auto pages = PrintFeature::saveTo(*casePaper(at, row.id, CasePaperKind::ReadBack), file);
    REQUIRE(pages);
    const auto code = QRegularExpression{QStringLiteral("JB ROC-\\S+ \\S{6} [0-9A-F]{8}")}.match(
        said({QStringLiteral("-layout"), file, QStringLiteral("-")}));
    REQUIRE(code.hasMatch());
    desk.workspace().openCase(desk.board().back().id);
    desk.application.window().activateWindow();
    QApplication::setActiveWindow(&desk.application.window());
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(code.captured(0));
    auto *hits = desk.find<QListWidget>("searchHits");
    REQUIRE(hits);
    REQUIRE(hits->count() == 1);
    CHECK(hits->item(0)->text().contains(row.number));
    CHECK(hits->item(0)->text().contains(QStringLiteral("oförändrat")));
    desk.press(Qt::Key_Return);
    CHECK(desk.workspace().currentCase() == row.id);
}

TEST_CASE("Ctrl+7 offers the papers of all open cases, and from the handover those of its cases",
          "[app][gui][print][batch]")
{
    DemoDesk desk;
    desk.press(Qt::Key_7, Qt::ControlModifier);
    auto *page = desk.find<QWidget>("batchPage");
    REQUIRE(page);
    CHECK(page->isVisible());
    auto *list = desk.find<QTreeWidget>("batchList");
    REQUIRE(list);
    const auto board = desk.board();
    CHECK(list->topLevelItemCount() ==
          std::ranges::count_if(board, [](const BoardRow &row) { return isOpen(row.state) && !row.asleep; }));
    CHECK(desk.find<QComboBox>("batchSet")->currentIndex() == 0);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(page->isVisible());

    desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_7, Qt::ControlModifier);
    CHECK(page->isVisible());
    CHECK(desk.find<QComboBox>("batchSet")->currentIndex() == 2);
    CHECK(list->topLevelItemCount() > 20); // closed ones and those handed off, too
    desk.press(Qt::Key_Escape);
    CHECK(desk.find<QWidget>("handoverPage")->isVisible());
}
