#pragma once

#include "base/progress.h"
#include "exchange/vcard.h"
#include "services/desk.h"
#include "services/import_preview.h"

namespace jour {

/// The properties by which a card carries what vCard has no place for. With the group of a number or address
/// (item1.TEL, item1.X-JOURBORD-CHANNEL): of that one.
namespace card_property {
inline const QString municipality = QStringLiteral("X-JOURBORD-MUNICIPALITY"); ///< code
inline const QString function = QStringLiteral("X-JOURBORD-FUNCTION");         ///< key
inline const QString hours = QStringLiteral("X-JOURBORD-HOURS");               ///< as writeHours()
inline const QString priority = QStringLiteral("X-JOURBORD-PRIORITY");
inline const QString verifiedOn = QStringLiteral("X-JOURBORD-VERIFIED-ON"); ///< of the card, or of a number
inline const QString verifiedBy = QStringLiteral("X-JOURBORD-VERIFIED-BY");
inline const QString channel = QStringLiteral("X-JOURBORD-CHANNEL"); ///< key of the kind
inline const QString address = QStringLiteral("X-JOURBORD-ADDRESS"); ///< neither telephone nor e-mail
inline const QString channelRemark = QStringLiteral("X-JOURBORD-REMARK");
inline const QString channelFrom = QStringLiteral("X-JOURBORD-VALID-FROM");
inline const QString channelTo = QStringLiteral("X-JOURBORD-VALID-TO");
inline const QString channelNotUntil = QStringLiteral("X-JOURBORD-NOT-UNTIL");
inline const QString serves = QStringLiteral("X-JOURBORD-SERVES"); ///< codes, by comma
inline const QString person = QStringLiteral("X-JOURBORD-PERSON"); ///< id: somebody on duty, TITLE their post
inline const QString standsInFor = QStringLiteral("X-JOURBORD-STANDS-IN-FOR"); ///< as `standsInFor`, by comma
inline const QString fallback = QStringLiteral("X-JOURBORD-FALLBACK");         ///< id
inline const QString covered = QStringLiteral("X-JOURBORD-COVERED");           ///< as writeHours()
} // namespace card_property

/// Reads contact points from vCards. A card of another program's gets its municipality from its organisation
/// or its town when that is one, its function from its title or category when that is one; a title and
/// parts of an organisation that say something else begin the remark.
[[nodiscard]] ImportPreview readContactCards(const QByteArray &vcf, const std::vector<ContactPoint> &existing,
                                             const ReferenceData &reference, const ImportChoices &choices,
                                             const Progress &progress = {},
                                             const std::vector<DutyPerson> &persons = {});
/// Cards from which readContactCards() makes the very same points and people. Other programs see name,
/// municipality, function, numbers, addresses and remark.
[[nodiscard]] QByteArray writeContactCards(const std::vector<ContactPoint> &points,
                                           const ReferenceData &reference, VCardVersion version,
                                           const std::vector<DutyPerson> &persons = {});

} // namespace jour
