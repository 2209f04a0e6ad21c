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
    std::vector<QString> papers; ///< see documentOf()
    QString variant;             ///< wordOf(PrintVariant)
    QString reason;              ///< for unmasked
    QString toWhom;              ///< name and post
    QString organisation;
    QString ground; ///< key of the list "disclosureGrounds", or own words
    JOUR_FIELDS(SealForm, papers, variant, reason, toWhom, organisation, ground)
};

/// In the order in which they are offered, and sealed.
inline constexpr std::array sealablePapers{CasePaperKind::Summary, CasePaperKind::HandOff,
                                           CasePaperKind::ReadBack, CasePaperKind::Assessment,
                                           CasePaperKind::Checklist};
inline constexpr std::array sealableVariants{PrintVariant::Masked, PrintVariant::Receiver,
                                             PrintVariant::Unmasked};

} // namespace jour::ui
