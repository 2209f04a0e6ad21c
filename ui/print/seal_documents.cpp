#include "print/seal_documents.h"

#include "domain/handover/protection_mask.h"
#include "support/formats.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace jour::ui {

QStringList SealDocuments::offered(const CaseFile &file)
{
    const bool hides = ProtectionMask::isNeeded(file.persons);
    QStringList texts;
    for (const DocumentMeta &document : file.documents) {
        const QString name =
            hides ? tr("Document of %1", "when attached").arg(Formats::fullDateTime(document.attachedAt))
                  : document.fileName;
        texts << tr("%1 · %2", "document, size").arg(name, QLocale{}.formattedDataSize(document.size));
    }
    return texts;
}

std::vector<DocumentMeta> SealDocuments::chosen(const CaseFile &file, const std::vector<QString> &ids)
{
    std::vector<DocumentMeta> found;
    std::ranges::copy_if(file.documents, std::back_inserter(found), [&](const DocumentMeta &document) {
        return std::ranges::find(ids, document.id.hex()) != ids.end();
    });
    return found;
}

QString SealDocuments::nameOf(const DocumentMeta &document, const std::vector<PaperToSeal> &papers,
                              const std::vector<DocumentToSeal> &others)
{
    const auto isTaken = [&](const QString &name) {
        const auto isIt = [&](const auto &one) {
            return one.document.name.toCaseFolded() == name.toCaseFolded();
        };
        return std::ranges::any_of(papers, isIt) || std::ranges::any_of(others, isIt);
    };
    const QString wished =
        sealableName(document.fileName, tr("document-%1", "file name").arg(others.size() + 1));
    QString name = wished;
    const QFileInfo parts{wished};
    const QString end = parts.suffix().isEmpty() ? QString{} : QString{QLatin1Char('.') + parts.suffix()};
    for (int copy = 2; isTaken(name); ++copy)
        name = QStringLiteral("%1-%2%3").arg(parts.completeBaseName()).arg(copy).arg(end);
    return name;
}

} // namespace jour::ui
