#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/events/event_body.h"

#include <optional>
#include <vector>

namespace jour {

/// Names an event across all workstations.
struct EventRef
{
    OriginId origin;
    qint64 originSeq = 0;
    friend auto operator<=>(const EventRef &, const EventRef &) = default;
};

/// Hybrid logical clock: 48 bits of milliseconds since 1970 UTC, 16 bits of counter. Later events compare
/// greater, whatever the wall clock did.
struct HybridTime
{
    qint64 value = 0;
    [[nodiscard]] Instant wall() const { return Instant{std::chrono::milliseconds{value >> 16}}; }
    friend auto operator<=>(const HybridTime &, const HybridTime &) = default;
};
/// The next time after `last`, at or after the wall clock.
[[nodiscard]] HybridTime nextTime(HybridTime last, Instant wall);

enum class BodyEncoding { Plain, SealedUnderCaseKey };

/// One row of the journal. `body` is null once erased; everything else stays, so the chain stays whole.
struct Event
{
    qint64 seq = 0; ///< order in this store
    EventRef ref;
    HybridTime at;
    QString boot;
    Duration mono{0}; ///< boot time, beside the wall time
    OperatorId author;
    std::optional<CaseId> caseRef;
    QString type;
    int version = 1;
    std::vector<EventRef> parents; ///< heads of the case that the author had seen
    BodyEncoding encoding = BodyEncoding::Plain;
    QByteArray body; ///< canonical JSON
    QByteArray salt;
    QByteArray digest; ///< H(salt, body)
    QByteArray prev;
    QByteArray hash;      ///< H(prev, headerBytes)
    QByteArray signature; ///< the author's Ed25519 over hash

    [[nodiscard]] EventBody decodedBody() const { return decoded(type, version, body); }
    friend bool operator==(const Event &, const Event &) = default;
};

/// Everything of an event that its hash covers, in one fixed binary form: all but seq (local), body, salt
/// (erasable), prev (hashed beside it), hash and signature.
[[nodiscard]] QByteArray headerBytes(const Event &event);

/// What a service wants written.
struct NewEvent
{
    std::optional<CaseId> caseRef;
    EventBody body;
};

} // namespace jour
