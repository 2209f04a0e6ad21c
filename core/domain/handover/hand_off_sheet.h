#pragma once

#include "domain/contacts/who_answers.h"
#include "domain/handover/case_summary.h"

namespace jour {

/// Who takes a case over, as the directory names them at the moment of printing.
struct HandOffReceiver
{
    QString municipality;         ///< code; empty: not known, or not to be told on this paper
    QString point;                ///< name of the contact point
    QString person;               ///< on duty behind it; empty: the point itself
    std::vector<Channel> numbers; ///< to call, in the order to try
    bool isFallback = false;      ///< nobody is on duty; this one is called in their place
    friend bool operator==(const HandOffReceiver &, const HandOffReceiver &) = default;
};

/// The sheet that goes with the child to whoever takes over.
struct HandOffSheet
{
    CaseSummary summary;
    HandOffReceiver receiver;
};

/// The first to be called of those who answer, else of the fallback; the municipality alone where there is
/// nobody.
[[nodiscard]] HandOffReceiver receiverOf(const Duty &duty, const QString &municipality);

} // namespace jour
