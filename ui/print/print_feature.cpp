#include "print/print_feature.h"

#include "print/case_summary_page.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/printing.h"
#include "support/wording.h"

#include <QDir>
#include <QPrinter>
#include <QStandardPaths>

namespace jour::ui {

PrintFeature::PrintFeature(FeatureContext context, QWidget *window, FileAsk ask)
    : QObject{window}, m_context{context}, m_window{window}, m_ask{std::move(ask)}
{
}

PrintFeature::~PrintFeature()
{
    delete m_preview;
}

void PrintFeature::preview(CaseId id)
{
    if (const auto seen = CaseReading{m_context.desk}.open(id, QStringLiteral("preview")); !seen) {
        Q_EMIT problem(Wording::of(seen.error()));
        return;
    }
    delete m_preview;
    m_case = id;
    m_unmaskedSeen = false;
    m_preview = new PrintPreview{m_window};
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preview, &PrintPreview::refreshRequested, this, &PrintFeature::refresh);
    connect(m_preview, &PrintPreview::printRequested, this, &PrintFeature::print);
    connect(m_preview, &PrintPreview::pdfRequested, this, &PrintFeature::savePreviewed);
    refresh();
}

void PrintFeature::refresh()
{
    const PaperChoice choice = m_preview->choice();
    auto paper = paperOf(m_case, choice);
    if (!paper) {
        tell(Wording::of(paper.error()));
        return;
    }
    const bool unmasked = choice.variant == PrintVariant::Unmasked;
    if (unmasked && !m_unmaskedSeen) {
        if (const auto noted = journal(m_case, choice, "preview", (*paper)->pageCount()); !noted) {
            tell(Wording::of(noted.error()));
            return;
        }
        m_unmaskedSeen = true;
    }
    m_preview->show(std::move(*paper));
}

Result<std::unique_ptr<Paper>> PrintFeature::paperOf(CaseId id, const PaperChoice &choice) const
{
    if (choice.variant == PrintVariant::Unmasked && choice.reason.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const auto summary = Printing{m_context.desk}.summary(id, choice.variant, choice.recipient);
    if (!summary)
        return tl::make_unexpected(summary.error());
    return std::make_unique<Paper>(caseSummaryHtml(*summary, m_context.desk.reference()),
                                   caseSummaryFrame(*summary));
}

Result<> PrintFeature::journal(CaseId id, const PaperChoice &choice, const char *medium, int pages)
{
    const bool unmasked = choice.variant == PrintVariant::Unmasked;
    return Acts{m_context.desk}.printed(
        id, {.document = QStringLiteral("caseSummary"),
             .medium = QString::fromLatin1(medium),
             .variant = unmasked ? QStringLiteral("unmasked") : QStringLiteral("masked"),
             .recipient = choice.recipient,
             .reason = unmasked ? choice.reason : QString{},
             .pages = pages});
}

void PrintFeature::print()
{
    const PaperChoice choice = m_preview->choice();
    const auto paper = paperOf(m_case, choice);
    if (!paper) {
        tell(Wording::of(paper.error()));
        return;
    }
    QPrinter printer{QPrinter::HighResolution};
    printer.setPrinterName(choice.printer);
    printer.setDocName(QStringLiteral("Jourbord")); // what the queue shows names nobody
    printer.setCreator(QStringLiteral("Jourbord"));
    if (choice.printer.isEmpty() || !printer.isValid() || printer.outputFormat() != QPrinter::NativeFormat) {
        tell(tr("The printer cannot be used. Save as PDF works."));
        return;
    }
    if (const auto noted = journal(m_case, choice, "printer", (*paper)->pageCount()); !noted) {
        tell(Wording::of(noted.error()));
        return;
    }
    tell((*paper)->paintOn(printer) ? tr("Sent to the printer.")
                                    : tr("The printer took nothing. The attempt is in the journal."));
}

void PrintFeature::savePreviewed()
{
    askAndSave(m_case, m_preview->choice());
}

void PrintFeature::savePdf(CaseId id)
{
    askAndSave(id, {});
}

void PrintFeature::askAndSave(CaseId id, const PaperChoice &choice)
{
    const auto file = CaseReading{m_context.desk}.reload(id);
    if (!file) {
        tell(Wording::of(file.error()));
        return;
    }
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    m_ask.toWrite(m_preview ? *m_preview : *m_window,
                  {.title = tr("Save as PDF"),
                   .suggested = folder.filePath(file->c.number + QStringLiteral(".pdf")),
                   .suffix = QStringLiteral("pdf"),
                   .filters = {tr("PDF (*.pdf)")}},
                  [this, id, choice](const QString &path) { saveTo(path, id, choice); });
}

void PrintFeature::saveTo(const QString &path, CaseId id, const PaperChoice &choice)
{
    const auto pages = savePdfTo(id, choice, path);
    if (!pages)
        tell(Wording::of(pages.error()));
    else if (m_preview)
        m_preview->tell(tr("Saved, %n page(s).", nullptr, *pages));
}

Result<int> PrintFeature::savePdfTo(CaseId id, const PaperChoice &choice, const QString &path)
{
    const auto paper = paperOf(id, choice);
    if (!paper)
        return tl::make_unexpected(paper.error());
    if (const auto noted = journal(id, choice, "pdf", (*paper)->pageCount()); !noted)
        return tl::make_unexpected(noted.error());
    return writePdf(**paper, path);
}

void PrintFeature::tell(const QString &text)
{
    if (m_preview)
        m_preview->tell(text);
    else
        Q_EMIT problem(text);
}

} // namespace jour::ui
