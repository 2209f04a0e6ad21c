#pragma once

#include "print/paper_kind.h"
#include "print/printers.h"

#include <QByteArray>

namespace jour::ui {

// Why nothing left: Error::detail.
inline const QString printerGone = QStringLiteral("printer"); ///< Io; nothing is journaled
inline const QString printerFailed =
    QStringLiteral("printing");                               ///< Io; the journal says that it did not leave
inline const QString folderClosed = QStringLiteral("folder"); ///< Io; nothing is journaled
inline const QString fileFailed = QStringLiteral("pdf");      ///< Io; the journal says that it did not leave
inline const QString noSuchPages = QStringLiteral("pages");   ///< Invalid; nothing is journaled

/// With a name of its own for the print, on its pages and in the journal, as each paper that leaves has.
[[nodiscard]] PaperChoice named(PaperChoice choice);

/// Journals that the paper leaves, then prints it. When it does not leave after all, the journal says that,
/// too. Returns how many pages left; Invalid "reason" when unmasked without one, Invalid "pages" when it has
/// none of those chosen.
[[nodiscard]] Result<int> printPaper(PaperKind &kind, const PaperChoice &choice, const Printers &printers);

/// A paper as a file, in memory.
struct PaperPdf
{
    int pages = 0;    ///< how many of those chosen it has
    QByteArray bytes; ///< empty when not all of it could be painted
};
[[nodiscard]] PaperPdf pdfOf(const Paper &paper, const QPageRanges &pages);

/// Journals that it leaves, then writes it, as printPaper() and savePaper() do. `choice.print` names it.
[[nodiscard]] Result<int> savePdf(PaperKind &kind, const PaperChoice &choice, const PaperPdf &pdf,
                                  const QString &path);

/// The same for a paper that is not made yet. Whatever is at `path` is written over.
[[nodiscard]] Result<int> savePaper(PaperKind &kind, const PaperChoice &choice, const QString &path);

/// In words for the operator.
[[nodiscard]] QString whyNothingLeft(const Error &error);

/// "1-3, 5", as typed; none: all of them. Invalid "pages" when it cannot be read.
[[nodiscard]] Result<QPageRanges> readPages(const QString &typed);

} // namespace jour::ui
