#include "app/demo_desk.h"
#include "app/demo_papers.h"
#include "domain/handover/print_code.h"
#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "print/print_preview.h"
#include "print/shift_handover_paper.h"
#include "support/file_ask.h"

#include <QDir>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("Every paper of the demo night, to look at", "[.picture]")
{
    DemoDesk desk;
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    Desk &at = desk.application.session()->desk;
    const auto path = [&](const QString &name) { return folder.filePath(name + QStringLiteral(".pdf")); };
    for (const BoardRow &row : desk.board())
        for (const CasePaperKind kind : allOfCase)
            for (const PrintVariant variant : allVariants) {
                const auto paper = casePaper(at, row.id, kind);
                saveAs(*paper,
                       {.variant = variant,
                        .reason = QStringLiteral("Begärd av polisen"),
                        .recipient = paper->usualRecipient(),
                        .print = newPrint()},
                       path(QStringLiteral("%1-%2-%3")
                                .arg(row.number)
                                .arg(static_cast<int>(kind))
                                .arg(wordOf(variant))));
            }
    const Instant now = at.now();
    saveAs(*callListPaper(at), {}, path(QStringLiteral("call-list")));
    saveAs(*nightPaper(at, now - std::chrono::hours{12}, now), {}, path(QStringLiteral("night")));
    saveAs(*fallbackPaper(at), {}, path(QStringLiteral("fallback")));
    saveAs(*shiftHandoverPaper(at), {}, path(QStringLiteral("handover")));
    PicturePresenter picture{at};
    picture.show(moved(lastClosed(PeriodKind::Month, at.now()), 1));
    REQUIRE(writeForOwner(path(QStringLiteral("report")),
                          reportPdf(reportOf(picture.state(), picture.allTopics(), at)).bytes));
}

TEST_CASE("The page for papers of many cases, to look at", "[.picture]")
{
    DemoDesk desk;
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    const auto keep = [&](const QString &name) {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        CHECK(desk.application.window().grab().save(folder.filePath(name + QStringLiteral(".png"))));
    };
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, QStringLiteral("night")},
                                      std::pair{ThemeId::Day, QStringLiteral("day")}}) {
        desk.application.useTheme(theme);
        for (const QSize size : {QSize{1280, 720}, QSize{1920, 1080}}) {
            desk.application.window().resize(size);
            desk.press(Qt::Key_7, Qt::ControlModifier);
            keep(QStringLiteral("batch-%1-%2").arg(name).arg(size.width()));
            desk.press(Qt::Key_Escape);
        }
    }
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
