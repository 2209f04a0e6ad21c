#include "print/paper_leaving.h"

#include "domain/events/print_medium.h"
#include "domain/handover/print_code.h"
#include "services/late_entries.h"
#include "support/file_ask.h"
#include "support/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <tuple>

namespace jour::ui {

namespace {

namespace medium = events::medium;

struct LeavingWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperLeaving)
};

/// Journals, then lets `leave` do it.
Result<int> journaledFirst(PaperKind &kind, const PaperChoice &choice, QLatin1String by, int pages,
                           const QString &failure, const std::function<bool()> &leave)
{
    if (pages == 0)
        return fail(ErrorCode::Invalid, noSuchPages);
    if (const auto noted = kind.leave(choice, by.data(), pages); !noted)
        return tl::make_unexpected(noted.error());
    if (leave())
        return pages;
    // When not even this can be written, the first entry stands: rather too much is said than too little.
    std::ignore = kind.leave(choice, medium::failed.data(), pages);
    return fail(ErrorCode::Io, failure);
}

} // namespace

PaperChoice named(PaperChoice choice)
{
    if (choice.print.isEmpty())
        choice.print = newPrint();
    return choice;
}

Result<int> printPaper(PaperKind &kind, const PaperChoice &choice, const Printers &printers)
{
    if (choice.printer.isEmpty() || !printers.names().contains(choice.printer))
        return fail(ErrorCode::Io, printerGone);
    const PaperChoice mine = named(choice);
    return kind.make(mine).and_then([&](const std::unique_ptr<Paper> &paper) {
        return journaledFirst(kind, mine, medium::printer, paper->pagesIn(mine.pages), printerFailed,
                              [&] { return printers.print(mine.printer, *paper, mine.pages); });
    });
}

PaperPdf pdfOf(const Paper &paper, const QPageRanges &pages)
{
    return {.pages = paper.pagesIn(pages), .bytes = pdfBytes(paper, pages)};
}

Result<int> savePdf(PaperKind &kind, const PaperChoice &choice, const PaperPdf &pdf, const QString &path)
{
    const QFileInfo folder{QFileInfo{path}.absolutePath()};
    if (!folder.isDir() || !folder.isWritable())
        return fail(ErrorCode::Io, folderClosed);
    return journaledFirst(kind, choice, medium::pdf, pdf.pages, fileFailed,
                          [&] { return !pdf.bytes.isEmpty() && writeForOwner(path, pdf.bytes); });
}

Result<int> savePaper(PaperKind &kind, const PaperChoice &choice, const QString &path)
{
    const PaperChoice mine = named(choice);
    return kind.make(mine).and_then([&](const std::unique_ptr<Paper> &paper) {
        return savePdf(kind, mine, pdfOf(*paper, mine.pages), path);
    });
}

QString whyNothingLeft(const Error &error)
{
    if (error.code == ErrorCode::Io && error.detail == printerGone)
        return LeavingWords::tr("The printer cannot be used. Choose another one, or save as PDF.");
    if (error.code == ErrorCode::Io && error.detail == printerFailed)
        return LeavingWords::tr("The printer took nothing. The journal says that the paper did not leave.");
    if (error.code == ErrorCode::Io && error.detail == folderClosed)
        return LeavingWords::tr("Nothing can be written in that folder. Choose another one.");
    if (error.code == ErrorCode::Io && error.detail == fileFailed)
        return LeavingWords::tr(
            "The file could not be written. The journal says that the paper did not leave.");
    if (error.code == ErrorCode::Invalid && error.detail == noSuchPages)
        return LeavingWords::tr(
            "The paper has no such pages. Write them as 1-3, 5, or leave the field empty.");
    if (meansNothingIsSaved(error))
        return LeavingWords::tr(
            "Nothing left the desk: the journal must say so first, and nothing is saved now.");
    return Wording::of(error);
}

Result<QPageRanges> readPages(const QString &typed)
{
    QString plain = typed;
    plain.replace(QChar{0x2013}, QLatin1Char('-')).remove(QLatin1Char(' '));
    if (plain.isEmpty())
        return QPageRanges{};
    const QPageRanges pages = QPageRanges::fromString(plain);
    if (pages.isEmpty())
        return fail(ErrorCode::Invalid, noSuchPages);
    return pages;
}

} // namespace jour::ui
