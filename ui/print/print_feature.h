#pragma once

#include "actions/feature_context.h"
#include "base/id.h"
#include "base/result.h"
#include "print/copy_run.h"
#include "print/paper_chooser.h"
#include "print/print_preview.h"
#include "print/printers.h"
#include "support/file_ask.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace jour::ui {

/// Shows, prints and saves papers. The act is in the journal before anything leaves.
class PrintFeature final : public QObject
{
    Q_OBJECT

public:
    /// `window`: above which the preview and the file dialog open. It outlives the feature.
    PrintFeature(FeatureContext context, QWidget *window, FileAsk ask = FileAsk::system(),
                 Printers printers = Printers::system());
    ~PrintFeature() override;

    /// Offers the papers of a case and those of the desk.
    void choose(CaseId id);
    /// Journals the look, then shows the masked paper.
    void preview(CaseId id, CasePaperKind kind = CasePaperKind::Summary);
    void previewNight(Instant from, Instant to);
    void preview(std::unique_ptr<PaperKind> kind);
    /// Asks where, then saves the masked paper.
    void savePdf(CaseId id);
    /// Saves the paper as chosen to `path`. Invalid("reason") when unmasked without one. Returns the pages.
    [[nodiscard]] Result<int> savePdfTo(CaseId id, const PaperChoice &choice, const QString &path);
    /// Saves what needs no choice. Returns the pages.
    [[nodiscard]] static Result<int> saveTo(PaperKind &kind, const QString &path);
    /// Prints at once on the queue of that name, without a preview: for what must lie on the desk whether
    /// somebody asks for it or not. Returns the pages. Io "printer": the queue cannot be used, and nothing is
    /// journaled; Io "printing": it took nothing, which the journal says, too.
    [[nodiscard]] static Result<int> printOn(PaperKind &kind, const QString &printer);

Q_SIGNALS:
    void problem(const QString &text);

private:
    [[nodiscard]] std::vector<PaperEntry> entriesOf(CaseId id);
    /// As chosen in the preview, with the code that the next paper bears.
    [[nodiscard]] PaperChoice chosen() const;
    /// With the pages that are wished; none, and told, when they cannot be read.
    [[nodiscard]] std::optional<PaperChoice> toLeave();
    void refresh();
    void print();
    void copiesEnded(const CopiesEnd &end);
    void savePreviewed();
    void askAndSave(const std::shared_ptr<PaperKind> &kind, const PaperChoice &choice);
    void warn(const QString &text);

    FeatureContext m_context;
    QWidget *m_window;
    FileAsk m_ask;
    Printers m_printers;
    QPointer<PrintPreview> m_preview;
    QPointer<CopyRun> m_run;           ///< while copies of the previewed paper go to the printer
    std::shared_ptr<PaperKind> m_kind; ///< of the preview
    QString m_nextPrint;               ///< names the next paper that leaves the preview
    bool m_unmaskedSeen = false;       ///< this preview's unmasked look is in the journal
    PaperChooser *m_chooser;
};

} // namespace jour::ui
