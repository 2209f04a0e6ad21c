#include "print/case_summary_page.h"
#include "print/paper.h"
#include "support/file_ask.h"

#include <QBuffer>
#include <QPdfWriter>

namespace jour::ui {

namespace {

/// The whole file in memory: no temporary one is left behind in clear when something fails halfway.
QByteArray pdfOf(const Paper &paper, const QPageRanges &pages)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(QStringLiteral("Jourbord"));
        writer.setCreator(QStringLiteral("Jourbord"));
        if (!paper.paintOn(writer, pages))
            return {};
    }
    return bytes;
}

} // namespace

QByteArray pdfBytes(const Paper &paper)
{
    return pdfOf(paper, {});
}

Result<int> writePdf(const Paper &paper, const QString &path, const QPageRanges &pages)
{
    const QByteArray bytes = pdfOf(paper, pages);
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
