#include "print/case_summary_page.h"
#include "print/paper.h"
#include "support/file_ask.h"
#include "support/pdf_archive.h"

#include <QPdfWriter>

namespace jour::ui {

QByteArray pdfBytes(const Paper &paper, const QPageRanges &pages)
{
    return archivePdf(paper.title(), [&](QPdfWriter &writer) { return paper.paintOn(writer, pages); });
}

Result<int> writePdf(const Paper &paper, const QString &path, const QPageRanges &pages)
{
    const QByteArray bytes = pdfBytes(paper, pages);
    if (bytes.isEmpty() || !writeForOwner(path, bytes))
        return fail(ErrorCode::Io, QStringLiteral("pdf"));
    return paper.pagesIn(pages);
}

Result<int> writeCaseSummaryPdf(const CaseSummary &summary, const ReferenceData &reference,
                                const QString &path)
{
    return writePdf(Paper{caseSummaryHtml(summary, reference), caseSummaryFrame(summary)}, path);
}

} // namespace jour::ui
