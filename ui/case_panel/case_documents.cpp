// The case panel and its documents: in, on the screen, and out.
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "case_panel/document_window.h"
#include "case_panel/documents_view.h"
#include "services/acts.h"
#include "support/wording.h"
#include "widgets/banner.h"

#include <QFileInfo>
#include <QTabWidget>

#include <algorithm>

namespace jour::ui {

void CasePane::showDocument(DocumentId id)
{
    const auto &documents = m_presenter->state().file->documents;
    const auto found = std::ranges::find(documents, id, &DocumentMeta::id);
    if (found == documents.end())
        return;
    const DocumentMeta document = *found; // the look is journaled, which reads the case anew
    const auto content = m_presenter->openDocument(id);
    if (!content)
        return tell(Wording::of(content.error()));
    delete m_documentShown;
    m_documentShown = new DocumentWindow{document.fileName, document.mimeType, *content, this};
    m_documentShown->show();
}

void CasePane::chooseAttachment()
{
    m_ask.toRead(*this, {.title = tr("Attach a document")}, [this](const QString &path) { attach({path}); });
}

void CasePane::attach(const QStringList &paths)
{
    if (!m_presenter->state().file)
        return;
    if (m_reading.count() == 0)
        m_notAttached.clear(); // that was told of the ones before
    for (const QString &path : paths) {
        const QString name = QFileInfo{path}.fileName();
        m_reading.start(path, Acts::maxDocumentBytes,
                        [this, id = current(), name](const FileRead &read) { attachRead(id, name, read); });
    }
    m_tabs->setCurrentWidget(m_documents);
    tellFiles();
}

/// Goes to the case that it was given to, though another one may be on the screen by now.
void CasePane::attachRead(CaseId id, const QString &fileName, const FileRead &read)
{
    if (const QString problemText = m_presenter->attach(id, fileName, read); !problemText.isEmpty()) {
        m_notAttached << tr("%1 is not attached. %2", "a file")
                             .arg(hidesProtected() || id != current() ? tr("The file") : fileName,
                                  problemText);
        Q_EMIT problem(m_notAttached.constLast());
    }
    tellFiles();
}

/// What could not be attached stays until it is put away, whatever else happens in the case meanwhile.
void CasePane::tellFiles()
{
    const int files = m_reading.count();
    if (!m_notAttached.isEmpty())
        m_banner->render({Severity::Danger, m_notAttached.join(QLatin1Char('\n')), {}, true});
    else
        m_banner->render(
            {Severity::Info, files > 0 ? tr("%n file(s) are being read.", nullptr, files) : QString{}, {}});
}

void CasePane::exportDocument(DocumentId id, const QString &fileName)
{
    openForm({QString{QStringLiteral("export-") + id.hex()},
              hidesProtected() ? tr("Export the document") : tr("Export %1").arg(fileName),
              tr("Choose where…"),
              tr("The copy outside the vault is not encrypted. The export is journaled."),
              {{QStringLiteral("toWhom"), tr("For &whom"), FieldKind::Line},
               {QStringLiteral("reason"), tr("&Reason"), FieldKind::Line}}},
             [this, id, fileName](const QJsonObject &values) {
                 const QString toWhom = values.value(QStringLiteral("toWhom")).toString();
                 const QString reason = values.value(QStringLiteral("reason")).toString();
                 m_ask.toWrite(*this, {.title = tr("Export"), .suggested = fileName},
                               [this, id, toWhom, reason, of = current()](const QString &path) {
                                   if (of == current())
                                       tell(m_presenter->exportDocument(id, path, toWhom, reason));
                               });
                 return QString{};
             });
}

} // namespace jour::ui
