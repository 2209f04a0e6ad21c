// What a scanner makes of the pictures on the pages.
#include "domain/handover/print_code.h"
#include "print/paper_frame.h"
#include "print/paper_leaving.h"
#include "print/shift_handover_paper.h"
#include "services/printing.h"
#include "services/search.h"
#include "store/shift_reader.h"
#include "ui/print/pdf_reading.h"
#include "ui/print/print_room.h"

#include <QCoreApplication>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Of the first page, as a printer of 200 dots an inch makes it.
QStringList scanned(const QString &pdf)
{
    const QString picture = pdf + QStringLiteral(".page");
    std::ignore =
        saidBy(QStringLiteral("pdftoppm"), {QStringLiteral("-singlefile"), QStringLiteral("-r"),
                                            QStringLiteral("200"), QStringLiteral("-png"), pdf, picture});
    const QByteArray found =
        saidBy(QStringLiteral("zbarimg"),
               {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture + QStringLiteral(".png")});
    return QString::fromUtf8(found).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// The same in the letters beside the picture.
bool isWritten(const QString &pdf, const QString &code)
{
    return saidBy(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).contains(code.toLatin1());
}

struct Scanning : PrintRoom
{
    Scanning() : PrintRoom{1} {}

    /// Saves it and reads the code from its first page.
    [[nodiscard]] QString codeOn(PaperKind &kind)
    {
        const QString path = place.filePath(QStringLiteral("%1.pdf").arg(m_next++));
        REQUIRE(savePaper(kind, {}, path));
        const QStringList codes = scanned(path);
        REQUIRE(codes.size() == 1);
        CHECK(isWritten(path, codes.front()));
        return codes.front();
    }
    /// Which paper the search finds for it.
    [[nodiscard]] QString foundBy(const QString &code)
    {
        const auto answer = Search{desk}.find(code);
        REQUIRE(answer);
        REQUIRE(answer->page);
        REQUIRE(answer->page->print);
        CHECK(answer->page->isOfThisJournal);
        return answer->page->print->document;
    }

private:
    int m_next = 0;
};

} // namespace

TEST_CASE("The picture on a paper of a case is its code, and the search finds the paper by it",
          "[print][print code][scan]")
{
    Scanning room;
    for (const CasePaperKind kind : {CasePaperKind::Summary, CasePaperKind::ReadBack, CasePaperKind::HandOff,
                                     CasePaperKind::Assessment, CasePaperKind::Checklist}) {
        const QString code = room.codeOn(*casePaper(room.desk, room.ids.front(), kind));
        CAPTURE(code.toStdString());
        CHECK(code.startsWith(QString{QStringLiteral("JB ") + room.caseOf(room.ids.front()).number}));
        CHECK(room.foundBy(code) == documentOf(kind));
    }
}

TEST_CASE("The picture on a paper of the desk is its code, and the search finds the paper by it",
          "[print][print code][scan]")
{
    Scanning room;
    const Instant now = room.desk.now();
    const auto check = [&](PaperKind &kind, const char *document) {
        for (int copy = 1; copy <= 2; ++copy) {
            const QString code = room.codeOn(kind);
            CAPTURE(code.toStdString());
            CHECK(code.startsWith(QStringLiteral("JB - ")));
            CHECK(room.foundBy(code) == QLatin1String{document});
        }
    };
    check(*fallbackPaper(room.desk), "fallbackPack");
    check(*callListPaper(room.desk), "callList");
    check(*nightPaper(room.desk, now - std::chrono::hours{12}, now + std::chrono::hours{1}), "nightJournal");
    check(*shiftHandoverPaper(room.desk), "shiftHandover");
}

TEST_CASE("A watermark, however long, and a mark in black leave the picture to be read",
          "[print][print code][scan]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("paper.pdf"));
    PaperFrame frame = caseFrame(QStringLiteral("ROC-2026-0412"), true, {});
    frame.code = textOf({QStringLiteral("ROC-2026-0412"), newPrint(), QStringLiteral("3fa9c1d2")});
    frame.watermark = watermarkOf(true, 1234);
    REQUIRE(writePdf(Paper{QStringLiteral("<p>x</p>"), frame}, path));
    CHECK(scanned(path) == QStringList{frame.code});
}
