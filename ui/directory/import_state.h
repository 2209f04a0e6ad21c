#pragma once

#include "services/directory.h"

#include <QCoreApplication>

namespace jour::ui {

/// One contact point that the import would write.
struct ImportRow
{
    bool isNew = true;
    QString municipality;
    QString name;
    QString function;
    QString numbers;
    QString changes; ///< what would be different; empty for a new one
    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// What a file would do, in words. Nothing is written yet.
struct ImportState
{
    QString fileName;
    ImportPreview preview;
    std::vector<ImportRow> rows;
    bool mayApply = false;
    friend bool operator==(const ImportState &, const ImportState &) = default;
};

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// What is wrong and what to do.
    [[nodiscard]] static QString of(const ImportFault &fault);
    [[nodiscard]] static QString summary(const ImportPreview &preview);
    /// Why Import cannot be pressed; empty when it can.
    [[nodiscard]] static QString whyNot(const ImportPreview &preview);
    [[nodiscard]] static QString done(const ImportPreview &preview);
    /// What differs between the two: "numbers, hours".
    [[nodiscard]] static QString changes(const ContactPoint &before, const ContactPoint &after);
};

} // namespace jour::ui
