#pragma once

#include "services/directory.h"

namespace jour {

/// Reads contact points from CSV. A header line names the columns: kommun, funktion, namn, telefon, mobil,
/// epost, tider (e.g. "mån-fre 08:00-17:00, alla 17:00-08:00"), prioritet, verifierad, anmärkning; English
/// names work too. `existing` tells which are changes (same municipality, function and name).
[[nodiscard]] ImportPreview readContacts(const QByteArray &csv, const std::vector<ContactPoint> &existing,
                                         const ReferenceData &reference);
[[nodiscard]] QByteArray writeContacts(const std::vector<ContactPoint> &points,
                                       const ReferenceData &reference);

/// "mån-fre 08:00-17:00" and its like; nothing when it cannot be read. Empty text: always.
[[nodiscard]] std::optional<std::vector<HoursRule>> readHours(const QString &text);
[[nodiscard]] QString writeHours(const std::vector<HoursRule> &hours);

} // namespace jour
