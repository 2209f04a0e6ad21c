#include "render.h"

#include "application.h"
#include "domain/handover/print_code.h"
#include "print/paper_kind.h"
#include "services/case_reading.h"
#include "shell/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

namespace jour {

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

Result<QString> picture(Application &application, ui::ThemeId theme, const QString &path)
{
    application.useTheme(theme);
    settle();
    if (!application.window().grab().save(path))
        return fail(ErrorCode::Io, path);
    return path;
}

/// The papers of a case and of the desk, as they would leave. Not journaled: the vault is thrown away.
Result<QStringList> writePapers(Desk &desk, CaseId id, const QDir &folder)
{
    using ui::CasePaperKind;
    std::vector<std::pair<std::unique_ptr<ui::PaperKind>, const char *>> papers;
    for (const auto &[kind, name] : {std::pair{CasePaperKind::Summary, "case-summary.pdf"},
                                     std::pair{CasePaperKind::ReadBack, "read-back.pdf"},
                                     std::pair{CasePaperKind::HandOff, "hand-off.pdf"},
                                     std::pair{CasePaperKind::Assessment, "assessment.pdf"},
                                     std::pair{CasePaperKind::Checklist, "checklist.pdf"}})
        papers.emplace_back(ui::casePaper(desk, id, kind), name);
    papers.emplace_back(ui::callListPaper(desk), "call-list.pdf");
    papers.emplace_back(ui::fallbackPaper(desk), "fallback-pack.pdf");
    QStringList written;
    for (const auto &[kind, name] : papers) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const auto pages = kind->make({.variant = kind->usualVariant(),
                                       .recipient = kind->usualRecipient(),
                                       .print = newPrint()})
                               .and_then([&](const std::unique_ptr<ui::Paper> &paper) {
                                   return ui::writePdf(*paper, path);
                               });
        if (!pages)
            return tl::make_unexpected(pages.error());
        written << path;
    }
    return written;
}

} // namespace

Result<QStringList> renderDemo(Application &application, const QString &folder)
{
    QDir{}.mkpath(folder);
    Desk &desk = application.session()->desk;
    const auto board = CaseReading{desk}.board();
    if (!board)
        return tl::make_unexpected(board.error());
    if (board->rows.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("cases"));
    const CaseId id = board->rows.front().id;
    application.window().resize(1440, 900);
    application.window().show();
    application.workspace()->openCase(id);
    QStringList written;
    for (const auto &[theme, name] : {std::pair{ui::ThemeId::Night, "jourbord-night.png"},
                                      std::pair{ui::ThemeId::Day, "jourbord-day.png"}}) {
        const auto path = picture(application, theme, QDir{folder}.filePath(QString::fromLatin1(name)));
        if (!path)
            return tl::make_unexpected(path.error());
        written << *path;
    }
    return writePapers(desk, id, QDir{folder}).map([&](const QStringList &papers) {
        return written + papers;
    });
}

} // namespace jour
