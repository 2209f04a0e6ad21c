#pragma once

#include "domain/events/event.h"

namespace jour {

namespace sql {
class Connection;
class Statement;
} // namespace sql

/// The columns of an event in the order in which readEvent() takes them.
#define JOUR_EVENT_COLUMNS                                                                                   \
    "seq, origin, origin_seq, at, boot, mono, operator, case_ref, type, version, parents, encoding, body, "  \
    "salt,"                                                                                                  \
    " digest, prev, hash, sig"

[[nodiscard]] Event readEvent(const sql::Statement &row);
void insertEvent(sql::Connection &db, const Event &event);

/// Where the journal of this store ends.
struct JournalTail
{
    qint64 seq = 0;
    HybridTime at;
    QByteArray hash; ///< of the event `seq`; genesis for none
    qint64 originSeq = 0;
    QByteArray originHash; ///< of the newest event of the origin asked for; genesis for none
};
[[nodiscard]] JournalTail readTail(sql::Connection &db, const OriginId &origin);

} // namespace jour
