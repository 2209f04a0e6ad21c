#pragma once

#include "services/case_file.h"
#include "services/sealing.h"

#include <QCoreApplication>

namespace jour::ui {

/// The documents attached to a case, as a sealed file may hold them: as they are, with nothing masked.
class SealDocuments final
{
    Q_DECLARE_TR_FUNCTIONS(SealDocuments)

public:
    /// In the order in which they were attached: name and size; of a case with a protected person no name.
    [[nodiscard]] static QStringList offered(const CaseFile &file);
    /// Those chosen by their ids in hex, in the same order.
    [[nodiscard]] static std::vector<DocumentMeta> chosen(const CaseFile &file,
                                                          const std::vector<QString> &ids);
    /// A name that it may have in the file beside the others.
    [[nodiscard]] static QString nameOf(const DocumentMeta &document, const std::vector<PaperToSeal> &papers,
                                        const std::vector<DocumentToSeal> &others);
};

} // namespace jour::ui
