#pragma once

#include "domain/contacts/who_answers.h"
#include "services/desk.h"

#include <QJsonObject>
#include <QStringList>

namespace jour {

/// One line of an import that cannot be taken as it stands.
struct ImportFault
{
    int line = 0; ///< 1-based, of the file
    enum class Kind {
        UnknownMunicipality,
        MissingName,
        BadNumber,
        BadHours,
        BadPriority,
        BadDate,
        TooFewColumns,
        UnknownFunction,
        NotText
    } kind = Kind::TooFewColumns;
    QString value;     ///< what stood there
    bool fatal = true; ///< false: a warning, the line is taken
    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

/// What an import would do. Nothing is written until apply().
struct ImportPreview
{
    std::vector<ContactPoint> added;
    std::vector<ContactPoint> changed;
    int unchanged = 0;
    std::vector<ImportFault> faults;
    friend bool operator==(const ImportPreview &, const ImportPreview &) = default;
    [[nodiscard]] bool canApply() const;
};

/// The municipalities and whom to call there.
class Directory final
{
public:
    explicit Directory(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<std::vector<ContactPoint>> of(const QString &municipality) const;
    [[nodiscard]] Result<std::vector<ContactPoint>> all() const;
    [[nodiscard]] Duty whoAnswersNow(const QString &municipality, const QString &function = {}) const;

    /// Adds or changes; a null id is a new one.
    [[nodiscard]] Result<ContactPointId> save(ContactPoint point);
    [[nodiscard]] Result<> retire(ContactPointId id);
    [[nodiscard]] Result<> verified(ContactPointId id);

    /// The actor's half-written contact point: kept while typing, found again after lock, crash or power cut.
    /// Empty when there is none.
    [[nodiscard]] Result<QJsonObject> draft() const;
    [[nodiscard]] Result<> keepDraft(const QJsonObject &form);
    [[nodiscard]] Result<> dropDraft();

    /// Codes of the agreement municipalities; the 26 of the county unless a manager changed them.
    [[nodiscard]] QStringList agreementMunicipalities() const;
    [[nodiscard]] Result<> setAgreement(const QString &municipality, bool inAgreement);

    /// Semicolon, comma or tab; UTF-8 or Windows-1252; a header line names the columns.
    [[nodiscard]] Result<ImportPreview> preview(const QByteArray &csv) const;
    /// All of the preview in one commit, or nothing.
    [[nodiscard]] Result<> apply(const ImportPreview &preview);
    [[nodiscard]] Result<QByteArray> exportCsv() const;

private:
    Desk &m_desk;
};

} // namespace jour
