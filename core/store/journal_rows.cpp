#include "store/journal_rows.h"

#include "sql/connection.h"
#include "store/chain.h"
#include "store/stored.h"

namespace jour {

// Bytes that are no id read as the null id here: verify() has to come to them and say what they are.
Event readEvent(const sql::Statement &row)
{
    Event event;
    event.seq = row.integer(0);
    event.ref = {OriginId::fromRaw(row.blob(1)), row.integer(2)};
    event.at = HybridTime{row.integer(3)};
    event.boot = row.text(4);
    event.mono = Duration{row.integer(5)};
    event.author = OperatorId::fromRaw(row.blob(6));
    if (!row.isNull(7))
        event.caseRef = CaseId::fromRaw(row.blob(7));
    event.type = row.text(8);
    event.version = static_cast<int>(row.integer(9));
    event.parents = chain::unpacked(row.blob(10));
    event.encoding = row.integer(11) == 0 ? BodyEncoding::Plain : BodyEncoding::SealedUnderCaseKey;
    event.body = row.blob(12);
    event.salt = row.blob(13);
    event.digest = row.blob(14);
    event.prev = row.blob(15);
    event.hash = row.blob(16);
    event.signature = row.blob(17);
    return event;
}

void insertEvent(sql::Connection &db, const Event &event)
{
    const sql::Use put{db.cached("INSERT INTO journal (" JOUR_EVENT_COLUMNS ")"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    const auto present = [](const QByteArray &bytes) { return bytes.isNull() ? QByteArray{""} : bytes; };
    put->bind(std::int64_t{event.seq}).bind(event.ref.origin).bind(std::int64_t{event.ref.originSeq});
    put->bind(std::int64_t{event.at.value}).bind(event.boot).bind(std::int64_t{event.mono.count()});
    put->bind(event.author).bind(event.caseRef).bind(event.type).bind(event.version);
    put->bind(present(chain::packed(event.parents))).bind(event.encoding == BodyEncoding::Plain ? 0 : 1);
    put->bind(event.body).bind(event.salt).bind(event.digest).bind(event.prev).bind(event.hash);
    put->bind(present(event.signature)).run();
}

JournalTail readTail(sql::Connection &db, const OriginId &origin)
{
    JournalTail tail{.hash = chain::genesis(), .originHash = chain::genesis()};
    const sql::Use last{db.cached("SELECT seq, at, hash FROM journal ORDER BY seq DESC LIMIT 1")};
    if (last->step()) {
        tail.seq = last->integer(0);
        tail.at = HybridTime{last->integer(1)};
        tail.hash = last->blob(2);
    }
    const sql::Use own{
        db.cached("SELECT origin_seq, hash FROM journal WHERE origin = ? ORDER BY origin_seq DESC LIMIT 1")};
    own->bind(origin);
    if (own->step()) {
        tail.originSeq = own->integer(0);
        tail.originHash = own->blob(1);
    }
    return tail;
}

} // namespace jour
