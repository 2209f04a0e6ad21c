#include "print/print_feature.h"

#include "support/wording.h"

#include <QDir>
#include <QPrinter>
#include <QStandardPaths>

namespace jour::ui {

namespace {

Result<int> save(PaperKind &kind, const PaperChoice &choice, const QString &path)
{
    const auto paper = kind.make(choice);
    if (!paper)
        return tl::make_unexpected(paper.error());
    if (const auto noted = kind.leave(choice, "pdf", (*paper)->pageCount()); !noted)
        return tl::make_unexpected(noted.error());
    return writePdf(**paper, path);
}

} // namespace

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
    preview(casePaper(m_context.desk, id));
}

void PrintFeature::previewNight(Instant from, Instant to)
{
    preview(nightPaper(m_context.desk, from, to));
}

void PrintFeature::preview(std::unique_ptr<PaperKind> kind)
{
    if (const auto seen = kind->look(); !seen) {
        Q_EMIT problem(Wording::of(seen.error()));
        return;
    }
    delete m_preview;
    m_kind = std::move(kind);
    m_unmaskedSeen = false;
    m_preview = new PrintPreview{m_window, *m_kind};
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preview, &PrintPreview::refreshRequested, this, &PrintFeature::refresh);
    connect(m_preview, &PrintPreview::printRequested, this, &PrintFeature::print);
    connect(m_preview, &PrintPreview::pdfRequested, this,
            [this] { askAndSave(m_kind, m_preview->choice()); });
    refresh();
}

void PrintFeature::refresh()
{
    const PaperChoice choice = m_preview->choice();
    auto paper = m_kind->make(choice);
    if (!paper) {
        tell(Wording::of(paper.error()));
        return;
    }
    const bool unmasked = choice.variant == PrintVariant::Unmasked;
    if (unmasked && !m_unmaskedSeen) {
        if (const auto noted = m_kind->leave(choice, "preview", (*paper)->pageCount()); !noted) {
            tell(Wording::of(noted.error()));
            return;
        }
        m_unmaskedSeen = true;
    }
    m_preview->show(std::move(*paper));
}

void PrintFeature::print()
{
    const PaperChoice choice = m_preview->choice();
    const auto paper = m_kind->make(choice);
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
    if (const auto noted = m_kind->leave(choice, "printer", (*paper)->pageCount()); !noted) {
        tell(Wording::of(noted.error()));
        return;
    }
    tell((*paper)->paintOn(printer) ? tr("Sent to the printer.")
                                    : tr("The printer took nothing. The attempt is in the journal."));
}

void PrintFeature::savePdf(CaseId id)
{
    askAndSave(casePaper(m_context.desk, id), {});
}

void PrintFeature::askAndSave(const std::shared_ptr<PaperKind> &kind, const PaperChoice &choice)
{
    const auto name = kind->fileName();
    if (!name) {
        tell(Wording::of(name.error()));
        return;
    }
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    m_ask.toWrite(m_preview ? *m_preview : *m_window,
                  {.title = tr("Save as PDF"),
                   .suggested = folder.filePath(*name + QStringLiteral(".pdf")),
                   .suffix = QStringLiteral("pdf"),
                   .filters = {tr("PDF (*.pdf)")}},
                  [this, kind, choice](const QString &path) {
                      const auto pages = save(*kind, choice, path);
                      if (!pages)
                          tell(Wording::of(pages.error()));
                      else if (m_preview)
                          m_preview->tell(tr("Saved, %n page(s).", nullptr, *pages));
                  });
}

Result<int> PrintFeature::savePdfTo(CaseId id, const PaperChoice &choice, const QString &path)
{
    return save(*casePaper(m_context.desk, id), choice, path);
}

Result<int> PrintFeature::saveTo(PaperKind &kind, const QString &path)
{
    return save(kind, {}, path);
}

void PrintFeature::tell(const QString &text)
{
    if (m_preview)
        m_preview->tell(text);
    else
        Q_EMIT problem(text);
}

} // namespace jour::ui
