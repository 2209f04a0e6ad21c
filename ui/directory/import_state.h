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

/// One column of a table, and what it may be taken for.
struct ImportColumn
{
    QString name;
    QString example;
    QString field; ///< key; empty: passed over
    friend bool operator==(const ImportColumn &, const ImportColumn &) = default;
};

struct FieldChoice
{
    QString key;
    QString text;
    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// What a file would do, in words. Nothing is written yet.
struct ImportState
{
    QString fileName;
    ImportPreview preview;
    std::vector<ImportRow> rows;
    std::vector<ImportColumn> columns; ///< only where the names do not tell
    std::vector<FieldChoice> fields;   ///< what a column can be
    bool asksMunicipality = false;     ///< some lines name none
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
    /// What a column of a table holds.
    [[nodiscard]] static QString field(const QString &key);
    [[nodiscard]] static QString done(const ImportPreview &preview);
    /// What differs between the two: "numbers, hours".
    [[nodiscard]] static QString changes(const ContactPoint &before, const ContactPoint &after);
};

} // namespace jour::ui
