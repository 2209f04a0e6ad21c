#pragma once

#include "base/instant.h"
#include "domain/contacts/municipality.h"

#include <QString>

#include <optional>
#include <vector>

namespace jour {

enum class PastedKind { Identity, Phone, PoliceReference, Municipality, Moment };

/// Whose or what a found item is, as the words before it say: on its line, else in the heading above it.
enum class PastedPlace { Unsaid, Child, Guardian, Police, Home, Whereabouts, LatestHandover, Happened };

/// Something in a text that can be told with certainty from its form alone.
struct PastedItem
{
    PastedKind kind = PastedKind::Identity;
    PastedPlace place = PastedPlace::Unsaid;
    QString text; ///< as it stands there
    QString line; ///< the whole line, its source
    QString code; ///< of a municipality
    std::optional<Instant> moment;

    friend bool operator==(const PastedItem &, const PastedItem &) = default;
};

/// What a pasted report holds, in the order of the text. Only what its form gives away: identity numbers,
/// telephone numbers, the police's K-numbers, municipalities named as such, times. Names and what happened
/// are left to a reader. Ten bare digits that can be both a telephone and an identity number are neither
/// unless a word says which.
[[nodiscard]] std::vector<PastedItem> readPastedText(const QString &text, const Municipalities &all,
                                                     Instant now);

} // namespace jour
