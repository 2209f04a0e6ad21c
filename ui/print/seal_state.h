#pragma once

#include "print/paper_kind.h"
#include "services/vault_door.h"

#include <QStringList>

#include <array>

namespace jour::ui {

/// What sealing stands on beside the desk.
struct SealGround
{
    KdfCost cost;
    QStringList words;           ///< for drawn passphrases
    PassphraseContext forbidden; ///< what may not be in one
};

/// What the operator has chosen. A draft is kept of it, but never of the passphrase.
struct SealForm
{
    std::vector<QString> papers;     ///< see documentOf()
    std::vector<QString> attached{}; ///< documents of the case: ids in hex
    QString variant;                 ///< wordOf(PrintVariant)
    QString reason;                  ///< for unmasked
    QString toWhom;                  ///< name and post
    QString organisation;
    QString ground; ///< key of the list "disclosureGrounds", or own words
    JOUR_FIELDS(SealForm, papers, attached, variant, reason, toWhom, organisation, ground)
};

/// For what a reason must be written.
enum class SealNeed {
    Nothing,
    Unmasked,  ///< papers that show protected persons
    Documents, ///< of a case with a protected person: nothing in them can be masked
};

/// In the order in which they are offered, and sealed.
inline constexpr std::array sealablePapers{CasePaperKind::Summary, CasePaperKind::HandOff,
                                           CasePaperKind::ReadBack, CasePaperKind::Assessment,
                                           CasePaperKind::Checklist};
inline constexpr std::array sealableVariants{PrintVariant::Masked, PrintVariant::Receiver,
                                             PrintVariant::Unmasked};

} // namespace jour::ui
