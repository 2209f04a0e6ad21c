#pragma once

#include "base/progress.h"
#include "domain/contacts/duty_index.h"
#include "services/desk.h"
#include "services/import_preview.h"

namespace jour {

/// What a file of contacts is measured by. Plain values of one moment: another thread may read by them while
/// the desk goes on, and is locked.
struct ContactGround
{
    std::vector<ContactPoint> existing; ///< not the retired ones
    DutyDirectory duties;
    std::shared_ptr<const ReferenceData> reference;
    QHash<QString, QStringList> columns; ///< what those of earlier tables were taken for, by headerKey()
    Instant now;
};

/// Those of them that get another fallback than before, which would lead back to them once all are saved. A
/// circle that is there already refuses nobody's new number.
[[nodiscard]] std::vector<ContactPoint> broughtInCircle(const DutyIndex &before, Instant now,
                                                        const std::vector<ContactPoint> &saved);

/// What a file would do: a table (contact_csv.h) or cards (contact_vcard.h), told apart by what it holds. It
/// may be stopped on its way; then it gives what it has.
[[nodiscard]] ImportPreview readContacts(const QByteArray &file, const ContactGround &ground,
                                         const ImportChoices &choices, const Progress &progress = {});

} // namespace jour
