#pragma once

#include "actions/feature_context.h"
#include "base/id.h"
#include "base/result.h"
#include "print/print_preview.h"
#include "support/file_ask.h"

#include <QObject>
#include <QPointer>

namespace jour::ui {

/// Prints and saves case summaries. The act is in the journal before anything leaves.
class PrintFeature final : public QObject
{
    Q_OBJECT

public:
    /// `window`: above which the preview and the file dialog open. It outlives the feature.
    PrintFeature(FeatureContext context, QWidget *window, FileAsk ask = FileAsk::system());
    ~PrintFeature() override;

    /// Journals the look, then shows the masked paper.
    void preview(CaseId id);
    /// Asks where, then saves the masked paper.
    void savePdf(CaseId id);
    /// Saves the paper as chosen to `path`. Invalid("reason") when unmasked without one. Returns the pages.
    [[nodiscard]] Result<int> savePdfTo(CaseId id, const PaperChoice &choice, const QString &path);

Q_SIGNALS:
    void problem(const QString &text);

private:
    [[nodiscard]] Result<std::unique_ptr<Paper>> paperOf(CaseId id, const PaperChoice &choice) const;
    [[nodiscard]] Result<> journal(CaseId id, const PaperChoice &choice, const char *medium, int pages);
    void refresh();
    void print();
    void savePreviewed();
    void askAndSave(CaseId id, const PaperChoice &choice);
    void saveTo(const QString &path, CaseId id, const PaperChoice &choice);
    void tell(const QString &text);

    FeatureContext m_context;
    QWidget *m_window;
    FileAsk m_ask;
    QPointer<PrintPreview> m_preview;
    CaseId m_case;
    bool m_unmaskedSeen = false; ///< this preview's unmasked look is in the journal
};

} // namespace jour::ui
