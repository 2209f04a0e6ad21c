#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace jour {

using IdBytes = std::array<std::uint8_t, 16>;

[[nodiscard]] IdBytes randomIdBytes();
[[nodiscard]] QString toHex(const IdBytes &bytes);
[[nodiscard]] std::optional<IdBytes> idBytesFromHex(const QString &hex);
[[nodiscard]] std::optional<IdBytes> idBytesFromRaw(const QByteArray &raw);

/// A 16-byte id that cannot be mistaken for the id of another kind of thing. All zero is "none".
template<typename Tag>
struct Id
{
    IdBytes bytes{};

    [[nodiscard]] static Id random() { return Id{randomIdBytes()}; }
    /// The id written in 32 hex digits; the null id if it is anything else.
    [[nodiscard]] static Id fromHex(const QString &hex)
    {
        return Id{idBytesFromHex(hex).value_or(IdBytes{})};
    }
    /// The id in 16 raw bytes; the null id if it is anything else.
    [[nodiscard]] static Id fromRaw(const QByteArray &raw)
    {
        return Id{idBytesFromRaw(raw).value_or(IdBytes{})};
    }

    [[nodiscard]] bool isNull() const { return bytes == IdBytes{}; }
    [[nodiscard]] QString hex() const { return toHex(bytes); }
    [[nodiscard]] QByteArray raw() const
    {
        return QByteArray{reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend std::size_t qHash(const Id &id, std::size_t seed = 0)
    {
        return qHashBits(id.bytes.data(), id.bytes.size(), seed);
    }
};

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using EventId = Id<struct EventTag>;
using OperatorId = Id<struct OperatorTag>;
using OriginId = Id<struct OriginTag>;
using EntryId = Id<struct EntryTag>; ///< one entry of a case's journal: note, call, decision …
using AttemptId = Id<struct AttemptTag>;
using TimerId = Id<struct TimerTag>;
using RunId = Id<struct RunTag>;
using ContactPointId = Id<struct ContactPointTag>;
using DocumentId = Id<struct DocumentTag>;
using DraftId = Id<struct DraftTag>;
using PolicyId = Id<struct PolicyTag>;
using SessionId = Id<struct SessionTag>;
using WatchGapId = Id<struct WatchGapTag>;
using DutyListId = Id<struct DutyListTag>;
using DutyPersonId = Id<struct DutyPersonTag>;
using DutyOverrideId = Id<struct DutyOverrideTag>;
using RotationId = Id<struct RotationTag>;
using DutyShiftId = Id<struct DutyShiftTag>;

} // namespace jour
