#include "print/case_summary_page.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QSaveFile>

namespace jour::ui {

namespace {

/// The whole file in memory: no temporary one is left behind in clear when something fails halfway.
QByteArray pdfOf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(QStringLiteral("Jourbord"));
        writer.setCreator(QStringLiteral("Jourbord"));
        if (!paper.paintOn(writer))
            return {};
    }
    return bytes;
}

} // namespace

Result<int> writePdf(const Paper &paper, const QString &path)
{
    const QByteArray bytes = pdfOf(paper);
    if (bytes.isEmpty())
        return fail(ErrorCode::Io, QStringLiteral("pdf"));
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, QStringLiteral("pdf"));
    return paper.pageCount();
}

Result<int> writeCaseSummaryPdf(const CaseSummary &summary, const ReferenceData &reference,
                                const QString &path)
{
    return writePdf(Paper{caseSummaryHtml(summary, reference), caseSummaryFrame(summary)}, path);
}

} // namespace jour::ui
