#include "print/print_feature.h"

#include "actions/action_registry.h"
#include "domain/handover/print_code.h"
#include "services/late_entries.h"
#include "support/paper_words.h"
#include "support/wording.h"

#include <QAction>
#include <QDir>
#include <QPrinter>
#include <QStandardPaths>

namespace jour::ui {

namespace {

/// Each paper that leaves has a name of its own, on its pages and in the journal.
PaperChoice named(PaperChoice choice)
{
    if (choice.print.isEmpty())
        choice.print = newPrint();
    return choice;
}

Result<int> save(PaperKind &kind, const PaperChoice &asked, const QString &path)
{
    const PaperChoice choice = named(asked);
    const auto paper = kind.make(choice);
    if (!paper)
        return tl::make_unexpected(paper.error());
    if (const auto noted = kind.leave(choice, "pdf", (*paper)->pageCount()); !noted)
        return tl::make_unexpected(noted.error());
    return writePdf(**paper, path);
}

const QString printerDetail = QStringLiteral("printer");
const QString printingDetail = QStringLiteral("printing");

Result<int> printPaper(PaperKind &kind, const PaperChoice &asked)
{
    const PaperChoice choice = named(asked);
    const auto paper = kind.make(choice);
    if (!paper)
        return tl::make_unexpected(paper.error());
    QPrinter printer{QPrinter::HighResolution};
    printer.setPrinterName(choice.printer);
    printer.setDocName(QStringLiteral("Jourbord")); // what the queue shows names nobody
    printer.setCreator(QStringLiteral("Jourbord"));
    if (choice.printer.isEmpty() || !printer.isValid() || printer.outputFormat() != QPrinter::NativeFormat)
        return fail(ErrorCode::Io, printerDetail);
    if (const auto noted = kind.leave(choice, "printer", (*paper)->pageCount()); !noted)
        return tl::make_unexpected(noted.error());
    if (!(*paper)->paintOn(printer))
        return fail(ErrorCode::Io, printingDetail);
    return (*paper)->pageCount();
}

/// What cannot be journaled does not leave.
QString leaveRefused(const Error &error)
{
    return meansNothingIsSaved(error)
               ? PrintFeature::tr(
                     "Nothing left the desk: the journal must say so first, and nothing is saved now.")
               : Wording::of(error);
}

} // namespace

PrintFeature::PrintFeature(FeatureContext context, QWidget *window, FileAsk ask)
    : QObject{window}, m_context{context}, m_window{window}, m_ask{std::move(ask)}, m_chooser{
                                                                                        new PaperChooser{
                                                                                            window}}
{
}

PrintFeature::~PrintFeature()
{
    delete m_preview;
}

void PrintFeature::choose(CaseId id)
{
    m_chooser->start(entriesOf(id));
}

std::vector<PaperEntry> PrintFeature::entriesOf(CaseId id)
{
    const auto ofCase = [&](CasePaperKind kind, const QString &letter, const char *name,
                            const QString &remark) {
        return PaperEntry{letter, PaperWords::nameOf(QLatin1String{name}), remark,
                          [this, id, kind] { preview(id, kind); }};
    };
    const auto ofDesk = [&](ActionId action, const QString &letter, const char *name) {
        QAction *const run = m_context.actions.action(action);
        return PaperEntry{letter, PaperWords::nameOf(QLatin1String{name}),
                          run->shortcut().toString(QKeySequence::NativeText), [run] { run->trigger(); }};
    };
    return {ofCase(CasePaperKind::Summary, tr("S", "letter"), "caseSummary", tr("the whole case")),
            ofCase(CasePaperKind::ReadBack, tr("R", "letter"), "readBack", tr("eight lines to read aloud")),
            ofCase(CasePaperKind::HandOff, tr("H", "letter"), "handOffSheet",
                   tr("for the receiving municipality, to sign")),
            ofCase(CasePaperKind::Assessment, tr("A", "letter"), "assessmentSheet", tr("to sign")),
            ofCase(CasePaperKind::Checklist, tr("C", "letter"), "phoneChecklist", tr("for a phone call")),
            ofDesk(ActionId::PrintCallList, tr("L", "letter"), "callList"),
            ofDesk(ActionId::PrintNight, tr("J", "letter"), "nightJournal"),
            ofDesk(ActionId::PrintFallback, tr("F", "letter"), "fallbackPack")};
}

void PrintFeature::preview(CaseId id, CasePaperKind kind)
{
    preview(casePaper(m_context.desk, id, kind));
}

void PrintFeature::previewNight(Instant from, Instant to)
{
    preview(nightPaper(m_context.desk, from, to));
}

void PrintFeature::preview(std::unique_ptr<PaperKind> kind)
{
    if (const auto seen = kind->look(); !seen) {
        Q_EMIT problem(leaveRefused(seen.error()));
        return;
    }
    delete m_preview;
    m_kind = std::move(kind);
    m_unmaskedSeen = false;
    m_nextPrint = newPrint();
    m_preview = new PrintPreview{m_window, *m_kind};
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preview, &PrintPreview::refreshRequested, this, &PrintFeature::refresh);
    connect(m_preview, &PrintPreview::printRequested, this, &PrintFeature::print);
    connect(m_preview, &PrintPreview::pdfRequested, this, [this] { askAndSave(m_kind, chosen()); });
    refresh();
}

PaperChoice PrintFeature::chosen() const
{
    PaperChoice choice = m_preview->choice();
    choice.print = m_nextPrint;
    return choice;
}

void PrintFeature::refresh()
{
    const PaperChoice choice = chosen();
    auto paper = m_kind->make(choice);
    if (!paper) {
        warn(Wording::of(paper.error()));
        return;
    }
    const bool unmasked = choice.variant == PrintVariant::Unmasked;
    if (unmasked && !m_unmaskedSeen) {
        if (const auto noted = m_kind->leave(choice, "preview", (*paper)->pageCount()); !noted) {
            warn(leaveRefused(noted.error()));
            return;
        }
        m_unmaskedSeen = true;
        m_nextPrint = newPrint();
    }
    m_preview->show(std::move(*paper));
}

void PrintFeature::print()
{
    const auto pages = printPaper(*m_kind, chosen());
    m_nextPrint = newPrint();
    if (pages)
        m_preview->tell(tr("Sent to the printer."));
    else if (pages.error().detail == printerDetail)
        warn(tr("The printer cannot be used. Save as PDF works."));
    else if (pages.error().detail == printingDetail)
        warn(tr("The printer took nothing. The attempt is in the journal."));
    else
        warn(leaveRefused(pages.error()));
}

void PrintFeature::savePdf(CaseId id)
{
    askAndSave(casePaper(m_context.desk, id), {});
}

void PrintFeature::askAndSave(const std::shared_ptr<PaperKind> &kind, const PaperChoice &choice)
{
    const auto name = kind->fileName();
    if (!name) {
        warn(Wording::of(name.error()));
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
                      m_nextPrint = newPrint();
                      if (!pages)
                          warn(leaveRefused(pages.error()));
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

Result<int> PrintFeature::printOn(PaperKind &kind, const QString &printer)
{
    return printPaper(kind, {.printer = printer});
}

void PrintFeature::warn(const QString &text)
{
    if (m_preview)
        m_preview->warn(text);
    else
        Q_EMIT problem(text);
}

} // namespace jour::ui
