#pragma once

#include "domain/handover/shift_handover.h"
#include "services/shift_log.h"

namespace jour {

/// The list of what happened since the last handover and of what is open, up to the journal's end. Reads
/// nothing that was typed but words for the next shift.
[[nodiscard]] Result<ShiftHandover> handoverList(const Desk &desk, const ShiftLog &log);

/// Who worked a shift: signatures, then names of those without an account.
[[nodiscard]] QString peopleOf(const Desk &desk, const std::vector<OperatorId> &people,
                               const QString &others);

/// The messages among `words`, oldest first.
[[nodiscard]] std::vector<HandoverMessage> messagesIn(const Desk &desk,
                                                      const std::vector<WordsRecord> &words);

/// About the whole night, one paragraph each.
[[nodiscard]] QString nightWordsIn(const std::vector<WordsRecord> &words);

} // namespace jour
