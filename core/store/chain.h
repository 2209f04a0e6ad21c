#pragma once

#include "domain/events/event.h"

// The rules by which events hold each other: pure, no database. All digests are BLAKE2b with 32 bytes.
namespace jour::chain {

/// What the first event of an origin has before it: 32 zero bytes.
[[nodiscard]] QByteArray genesis();

/// H(salt ‖ body). Null salt and body (erased) have no digest of their own; the stored one stays.
[[nodiscard]] QByteArray digestOf(const QByteArray &salt, const QByteArray &body);

/// H(prev ‖ headerBytes).
[[nodiscard]] QByteArray hashOf(const QByteArray &prev, const Event &event);

/// Parents as the journal stores them: 16 bytes of origin and 8 of number, big-endian, one after the other.
[[nodiscard]] QByteArray packed(const std::vector<EventRef> &refs);
[[nodiscard]] std::vector<EventRef> unpacked(const QByteArray &bytes);

/// True for what may stand without a signature: moves that time alone made while nobody's key was at hand,
/// the end of a session, which is written when the key is already gone, and a session that the recovery key
/// opened, which has no key.
[[nodiscard]] bool mayBeUnsigned(const EventBody &body);

} // namespace jour::chain
