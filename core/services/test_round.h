#pragma once

#include "domain/contacts/duty_list.h"
#include "services/desk.h"
#include "services/number_book.h"

#include <QSet>

namespace jour {

/// After so many days a number counts as unverified.
inline constexpr int verifiedForDays = 90;
[[nodiscard]] bool isFresh(const std::optional<QDate> &verified, const QDate &today);

/// One number that is to be called to know that it works.
struct TestTarget
{
    ContactPoint point; ///< whose it is; of a person: a point they are or will be on duty for, if any
    std::optional<DutyPerson> person{};
    Channel channel;
    std::optional<QDate> verifiedOn{}; ///< of this number; none: never
    NumberRecord record{};
    friend bool operator==(const TestTarget &, const TestTarget &) = default;
};

/// After so many days a round is to be made again.
inline constexpr int roundEveryDays = 7;

/// When the round was made last and is to be made again.
struct RoundStanding
{
    std::optional<Instant> last; ///< the last test call; none: never
    QDate next;          ///< the day from which it is time, in Stockholm; a past one: it has been time
    int due = 0;         ///< numbers to call
    bool isTime = false; ///< a week has passed, and there is something to call
    friend bool operator==(const RoundStanding &, const RoundStanding &) = default;
};

/// When a number was found to work, and by whom; never: neither.
struct Verification
{
    std::optional<QDate> on;
    QString by;
};

/// The round of calls that keeps the directory true.
class TestRound final
{
public:
    explicit TestRound(Desk &desk) : m_desk{desk} {}

    /// The numbers in use that nobody has verified for 90 days, or that have failed: those proposed for a
    /// check first, then never verified ones, then by age. Of the points of a municipality, or of all.
    [[nodiscard]] std::vector<TestTarget> due(const QString &municipality = {}) const;

    /// The points of which a number is due: their own, or that of somebody who is or will be on duty there.
    [[nodiscard]] QSet<ContactPointId> pointsDue() const;
    [[nodiscard]] RoundStanding standing() const;

    /// What came of the call; in one commit with the verification of the number when somebody answered. A
    /// point is verified as a whole when all its numbers in use are. Reached, HandedOn and Refused count as
    /// answered. NotFound when the number is no longer there.
    [[nodiscard]] Result<> record(const TestTarget &target, AttemptOutcome outcome, const QString &remark);
    /// What came of a call whose outcome was recorded wrongly: the number is as verified as it was when it
    /// was due, unless somebody did answer.
    [[nodiscard]] Result<> correct(const TestTarget &target, AttemptOutcome outcome, const QString &remark);

private:
    [[nodiscard]] Verification today() const;
    /// `as`: what becomes of the number; none: it stays as it is.
    [[nodiscard]] Result<> keep(const TestTarget &target, AttemptOutcome outcome, const QString &remark,
                                const std::optional<Verification> &as);
    void judgeWhole(ContactPoint &point, const ContactPoint &before, const Verification &as) const;

    Desk &m_desk;
};

/// Whoever verified a contact as a whole did not try a number that came later: where `point` has one that
/// `before` had not, the date goes from the whole to the numbers that it held for. Not where the date itself
/// was changed: then it was said of the numbers as they are now.
void judgeNewNumbers(ContactPoint &point, const ContactPoint &before);
/// All its numbers were found to work.
void verifyWhole(ContactPoint &point, const Verification &as);

/// When this very number was verified: its own date, else that of its contact point.
[[nodiscard]] std::optional<QDate> verifiedOn(const Channel &channel, const std::optional<QDate> &ofOwner);

} // namespace jour
