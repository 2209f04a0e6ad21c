#pragma once

#include "base/progress.h"
#include "services/desk.h"
#include "services/import_preview.h"

namespace jour {

/// Far more than the columns of any directory, and than the contacts of 290 municipalities.
inline constexpr int mostImportColumns = 250;
inline constexpr int mostImportRows = 20000;

/// Reads contact points from a table. A header line names the columns (contact_fields.h); `choices` or
/// `remembered` (what a header was taken for before, by headerKey()) tell what they hold when the names do
/// not. `existing` tells which are changes: the same id, else the same municipality, function and name;
/// `persons` likewise of people on duty, by id, else by name.
[[nodiscard]] ImportPreview readContactTable(const QByteArray &csv, const std::vector<ContactPoint> &existing,
                                             const ReferenceData &reference, const ImportChoices &choices,
                                             const QHash<QString, QStringList> &remembered = {},
                                             const Progress &progress = {},
                                             const std::vector<DutyPerson> &persons = {});
/// A table from which readContactTable() makes the very same points and people. Of people the municipality is
/// `personWord` (contact_people.h), the function their post.
[[nodiscard]] QByteArray writeContactTable(const std::vector<ContactPoint> &points,
                                           const ReferenceData &reference,
                                           const std::vector<DutyPerson> &persons = {});

/// In tables, for everyMunicipality.
inline const QString everyWord = QStringLiteral("alla kommuner");

/// By what a header line is known again.
[[nodiscard]] QString headerKey(const QStringList &header);

/// "mån-fre 08:00-17:00, alla ej helg ej afton 22:00-07:00 (1/6-31/8)" and its like: days, holidays and their
/// eves, the clock, the season by day and month; also as the window shows them in Swedish and English
/// ("alltid, dygnet runt"), but for its seasons. Nothing when it cannot be read. Empty text: always.
[[nodiscard]] std::optional<std::vector<HoursRule>> readHours(const QString &text);
[[nodiscard]] QString writeHours(const std::vector<HoursRule> &hours);

} // namespace jour
