#include "render.h"

#include "application.h"
#include "print/case_summary_page.h"
#include "services/case_reading.h"
#include "services/printing.h"
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
    const QString paper = QDir{folder}.filePath(QStringLiteral("case-summary.pdf"));
    const auto summary = Printing{desk}.summary(id, PrintVariant::Masked, {});
    if (!summary)
        return tl::make_unexpected(summary.error());
    if (const auto pages = ui::writeCaseSummaryPdf(*summary, desk.reference(), paper); !pages)
        return tl::make_unexpected(pages.error());
    written << paper;
    return written;
}

} // namespace jour
