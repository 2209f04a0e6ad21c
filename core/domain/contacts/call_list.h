#pragma once

#include "domain/contacts/who_answers.h"

#include <QStringList>

namespace jour {

/// Somebody who can be called in that time, and when of it.
struct CallListLine
{
    DutyAnswer answer;           ///< as at the first of the times
    std::vector<OpenSpan> times; ///< within the night, in order; those that meet made one
    friend bool operator==(const CallListLine &, const CallListLine &) = default;
};

/// A stretch of the night with nobody to call: somebody ought to be there, or a fallback is named.
struct CallListGap
{
    OpenSpan time;
    std::vector<DutyAnswer> fallback; ///< whom to call instead; empty: nobody is named
    bool covered = true;              ///< somebody ought to be there
    friend bool operator==(const CallListGap &, const CallListGap &) = default;
};

/// One municipality, or the own desk.
struct CallListPlace
{
    QString municipality;            ///< code
    std::vector<CallListLine> lines; ///< in the order to call; after those who take cases the deciders
    std::vector<CallListGap> gaps;
    bool known = true; ///< there is a contact point at all
    friend bool operator==(const CallListPlace &, const CallListPlace &) = default;
};

/// Whom to call in the time ahead, as it is put on paper. Says what whoAnswers() says at each moment of it,
/// and who may decide on immediate care.
struct CallList
{
    Instant from;
    Instant to; ///< [from, to)
    std::vector<CallListPlace> places;
    QString journalHead; ///< short form
    QString printedBy;
    Instant printedAt;
    friend bool operator==(const CallList &, const CallList &) = default;
};

/// The time that a sheet on the desk has to do for: from `now` to the end of the night that runs or comes
/// (08:00 in Stockholm), or to when the shift is planned to end, if that is later; eight hours at least.
[[nodiscard]] OpenSpan timeAhead(Instant now, std::optional<Instant> planned);

/// When the night before that one ended: from then on what is printed is for this one.
[[nodiscard]] Instant nightBeforeEnded(Instant now);

/// In the order of the municipalities given.
[[nodiscard]] std::vector<CallListPlace> callListOf(const DutyIndex &index, const QStringList &municipalities,
                                                    const OpenSpan &night);

} // namespace jour
