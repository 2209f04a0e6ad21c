#include "print/print_feature.h"

#include "actions/action_registry.h"
#include "domain/handover/print_code.h"
#include "print/paper_leaving.h"
#include "support/paper_words.h"
#include "support/wording.h"

#include <QAction>
#include <QDir>
#include <QStandardPaths>

namespace jour::ui {

PrintFeature::PrintFeature(FeatureContext context, QWidget *window, FileAsk ask, Printers printers)
    : QObject{window}, m_context{context}, m_window{window}, m_ask{std::move(ask)},
      m_printers{std::move(printers)}, m_chooser{new PaperChooser{window}}
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
            ofDesk(ActionId::SealPapers, tr("E", "letter"), "sealedFile"),
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
        Q_EMIT problem(whyNothingLeft(seen.error()));
        return;
    }
    delete m_preview;
    m_kind = std::move(kind);
    m_unmaskedSeen = false;
    m_nextPrint = newPrint();
    m_preview = new PrintPreview{m_window, *m_kind, m_printers};
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preview, &PrintPreview::refreshRequested, this, &PrintFeature::refresh);
    connect(m_preview, &PrintPreview::printRequested, this, &PrintFeature::print);
    connect(m_preview, &PrintPreview::pdfRequested, this, &PrintFeature::savePreviewed);
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
            warn(whyNothingLeft(noted.error()));
            return;
        }
        m_unmaskedSeen = true;
        m_nextPrint = newPrint();
    }
    m_preview->show(std::move(*paper));
}

std::optional<PaperChoice> PrintFeature::toLeave()
{
    const auto pages = readPages(m_preview->pagesTyped());
    if (!pages) {
        warn(whyNothingLeft(pages.error()));
        return std::nullopt;
    }
    PaperChoice choice = chosen();
    choice.pages = *pages;
    return choice;
}

/// Lives no longer than the preview: what is locked or closed prints no more.
void PrintFeature::print()
{
    auto choice = toLeave();
    if (!choice || m_run)
        return;
    choice->print = std::exchange(m_nextPrint, newPrint());
    m_run = new CopyRun{m_kind, *choice, m_printers, m_preview};
    connect(m_run, &CopyRun::progressed, m_preview, &PrintPreview::showProgress);
    connect(m_run, &CopyRun::ended, this, &PrintFeature::copiesEnded);
    connect(m_preview, &PrintPreview::cancelRequested, m_run, &CopyRun::cancel);
    m_run->start(m_preview->copies());
}

void PrintFeature::copiesEnded(const CopiesEnd &end)
{
    m_run->deleteLater(); // it speaks
    m_run.clear();
    m_preview->showIdle();
    if (end.problem) {
        const QString before =
            end.left > 0
                ? tr("%n copy(ies) went to the printer, then no more.", nullptr, end.left) + QLatin1Char(' ')
                : QString{};
        warn(before + whyNothingLeft(*end.problem));
    } else if (end.left < end.wished) {
        m_preview->tell(
            tr("Cancelled. %1 of %2 copies went to the printer; the journal knows nothing of the others.")
                .arg(end.left)
                .arg(end.wished));
    } else {
        m_preview->tell(tr("Sent to the printer."));
    }
}

void PrintFeature::savePreviewed()
{
    if (const auto choice = toLeave())
        askAndSave(m_kind, *choice);
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
                      const auto pages = savePaper(*kind, choice, path);
                      m_nextPrint = newPrint();
                      if (!pages)
                          warn(whyNothingLeft(pages.error()));
                      else if (m_preview)
                          m_preview->tell(tr("Saved, %n page(s).", nullptr, *pages));
                  });
}

Result<int> PrintFeature::savePdfTo(CaseId id, const PaperChoice &choice, const QString &path)
{
    return savePaper(*casePaper(m_context.desk, id), choice, path);
}

Result<int> PrintFeature::saveTo(PaperKind &kind, const QString &path)
{
    return savePaper(kind, {}, path);
}

Result<int> PrintFeature::printOn(PaperKind &kind, const QString &printer)
{
    return printPaper(kind, {.printer = printer}, Printers::system());
}

void PrintFeature::warn(const QString &text)
{
    if (m_preview)
        m_preview->warn(text);
    else
        Q_EMIT problem(text);
}

} // namespace jour::ui
