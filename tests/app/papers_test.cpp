#include "app/demo_desk.h"
#include "domain/handover/print_code.h"
#include "print/paper_kind.h"
#include "print/print_feature.h"
#include "print/shift_handover_paper.h"
#include "store/case_reader.h"

#include <QDir>
#include <QListWidget>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Word
{
    int page = 0;
    QRectF place;
    QString text;
};

QString said(const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        SKIP("not installed: pdftotext");
    QProcess process;
    process.start(QStringLiteral("pdftotext"), arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every word with the box it fills, in points.
std::vector<Word> wordsOf(const QString &pdf)
{
    static const QRegularExpression form{
        QStringLiteral("<page |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" "
                       "yMax=\"([\\d.-]+)\">([^<]*)<")};
    std::vector<Word> words;
    int page = 0;
    auto hits = form.globalMatch(said({QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
    while (hits.hasNext()) {
        const auto hit = hits.next();
        if (hit.captured(0).startsWith(QLatin1String{"<page"})) {
            ++page;
            continue;
        }
        words.push_back({page,
                         QRectF{QPointF{hit.captured(1).toDouble(), hit.captured(2).toDouble()},
                                QPointF{hit.captured(3).toDouble(), hit.captured(4).toDouble()}},
                         hit.captured(5)});
    }
    return words;
}

/// The boxes are those of whole lines, which touch; words lie over each other when they share more than that.
bool overlap(const Word &a, const Word &b)
{
    const QRectF shared = a.place.intersected(b.place);
    return a.page == b.page && shared.width() > 1.5 &&
           shared.height() > 0.4 * std::min(a.place.height(), b.place.height());
}

void checkBoxes(const QString &pdf)
{
    const QRectF sheet{12, 12, 595 - 24, 842 - 24}; // what no printer reaches is left free
    const std::vector<Word> words = wordsOf(pdf);
    CHECK(words.size() > 20);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!sheet.contains(words[i].place))
            FAIL_CHECK("off the page: " << words[i].text.toStdString());
        for (std::size_t j = i + 1; j < words.size() && words[j].page == words[i].page; ++j)
            if (overlap(words[i], words[j]))
                FAIL_CHECK(words[i].text.toStdString()
                           << " lies over " << words[j].text.toStdString() << " on page " << words[i].page);
    }
}

constexpr std::array allOfCase{CasePaperKind::Summary, CasePaperKind::ReadBack, CasePaperKind::HandOff,
                               CasePaperKind::Assessment, CasePaperKind::Checklist};

void saveAs(PaperKind &kind, const PaperChoice &choice, const QString &path)
{
    const auto paper = kind.make(choice);
    REQUIRE(paper);
    CHECK((*paper)->fits());
    REQUIRE(writePdf(**paper, path));
}

} // namespace

TEST_CASE("On no paper of the demo night do words lie over each other or off the page", "[app][gui][print]")
{
    DemoDesk desk;
    const QTemporaryDir place;
    Desk &at = desk.application.session()->desk;
    const auto path = [&](const QString &name) { return place.filePath(name + QStringLiteral(".pdf")); };
    for (const BoardRow &row : desk.board())
        for (const CasePaperKind kind : allOfCase) {
            CAPTURE(row.number.toStdString(), static_cast<int>(kind));
            const auto paper = casePaper(at, row.id, kind);
            const QString file = path(QStringLiteral("case"));
            saveAs(
                *paper,
                {.variant = paper->usualVariant(), .recipient = paper->usualRecipient(), .print = newPrint()},
                file);
            checkBoxes(file);
        }
    const Instant now = at.now();
    for (const auto &paper : {callListPaper(at), nightPaper(at, now - std::chrono::hours{12}, now),
                              fallbackPaper(at), shiftHandoverPaper(at)}) {
        saveAs(*paper, {}, path(QStringLiteral("desk")));
        checkBoxes(path(QStringLiteral("desk")));
    }
}

TEST_CASE("Every paper of the demo night, to look at", "[.picture]")
{
    DemoDesk desk;
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    Desk &at = desk.application.session()->desk;
    const auto path = [&](const QString &name) { return folder.filePath(name + QStringLiteral(".pdf")); };
    for (const BoardRow &row : desk.board())
        for (const CasePaperKind kind : allOfCase) {
            const auto paper = casePaper(at, row.id, kind);
            saveAs(
                *paper,
                {.variant = paper->usualVariant(), .recipient = paper->usualRecipient(), .print = newPrint()},
                path(QStringLiteral("%1-%2").arg(row.number).arg(static_cast<int>(kind))));
        }
    const Instant now = at.now();
    saveAs(*callListPaper(at), {}, path(QStringLiteral("call-list")));
    saveAs(*nightPaper(at, now - std::chrono::hours{12}, now), {}, path(QStringLiteral("night")));
    saveAs(*fallbackPaper(at), {}, path(QStringLiteral("fallback")));
    saveAs(*shiftHandoverPaper(at), {}, path(QStringLiteral("handover")));
}

TEST_CASE("The paper chooser, the preview and the situation picture on the desk, to look at", "[.picture]")
{
    DemoDesk desk;
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    const auto keep = [&](QWidget &shown, const QString &name) {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        CHECK(shown.grab().save(folder.filePath(name + QStringLiteral(".png"))));
    };
    desk.application.window().resize(1280, 720);
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, QStringLiteral("night")},
                                      std::pair{ThemeId::Day, QStringLiteral("day")}}) {
        desk.application.useTheme(theme);
        desk.workspace().openCase(desk.board().front().id);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        keep(desk.application.window(), QStringLiteral("chooser-") + name);
        desk.press(Qt::Key_Return);
        auto *preview = desk.find<PrintPreview>("printPreview");
        REQUIRE(preview);
        keep(*preview, QStringLiteral("preview-") + name);
        delete preview;
        QApplication::setActiveWindow(&desk.application.window());
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        keep(desk.application.window(), QStringLiteral("picture-") + name);
        desk.press(Qt::Key_Escape);
    }
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
    CHECK(papers->count() == 8);
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
