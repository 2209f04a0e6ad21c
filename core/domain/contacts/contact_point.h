#pragma once

#include "base/id.h"
#include "base/json.h"
#include "domain/cases/answer.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace jour {

/// Stands where a municipality's code does for contact points of the desk's own people: the manager on call.
inline const QString ownDesk = QStringLiteral("own");
/// Stands among the codes of `standsInFor` for every municipality; not for the own desk.
inline const QString everyMunicipality = QStringLiteral("all");

/// One way to reach a contact point or a person on duty, in the order it is tried.
struct Channel
{
    QString
        kind; ///< key of the list "channels" in resources/classifications.json: phone, mobile, secureEmail …
    QString value;  ///< as given
    QString remark; ///< "via 112: ask for the socialjour of X"
    /// A temporary number holds from the first day to the last, both included; none: no end on that side.
    std::optional<QDate> validFrom{};
    std::optional<QDate> validTo{};
    std::optional<QDate> notUntil{};   ///< do not use before this day: out of order, on leave
    std::optional<QDate> verifiedOn{}; ///< this very number; none: as the contact point says
    QString verifiedBy{};

    friend bool operator==(const Channel &, const Channel &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("kind", &Channel::kind),
                          field("value", &Channel::value),
                          field("remark", &Channel::remark),
                          field("validFrom", &Channel::validFrom),
                          field("validTo", &Channel::validTo),
                          field("notUntil", &Channel::notUntil),
                          field("verifiedOn", &Channel::verifiedOn),
                          field("verifiedBy", &Channel::verifiedBy)};
    }
};

/// Open from one wall-clock minute of the day to another, on some weekdays; past midnight when `to` <=
/// `from`.
struct HoursRule
{
    int weekdays = 0x7F; ///< bit 0 Monday … bit 6 Sunday: the day the span begins
    int from = 0;        ///< minutes after local midnight, 0–1439
    int to = 0;          ///< 0–1440; equal to `from`: all round the clock
    /// Yes: only on public holidays; No: not on them; Unknown: whatever the day. Holidays are those with a
    /// name: an ordinary Sunday is told by `weekdays`.
    Answer holidays = Answer::Unknown;
    /// The same for the day before such a holiday that is none itself: so for the eves of Midsummer,
    /// Christmas and the New Year.
    Answer eves = Answer::Unknown;
    QString seasonFrom{}; ///< "MM-dd", the first day of the season; empty: all the year
    QString seasonTo{};   ///< "MM-dd", its last day; earlier in the year than the first: over the New Year

    friend bool operator==(const HoursRule &, const HoursRule &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("weekdays", &HoursRule::weekdays),
                          field("from", &HoursRule::from),
                          field("to", &HoursRule::to),
                          field("holidays", &HoursRule::holidays),
                          field("eves", &HoursRule::eves),
                          field("seasonFrom", &HoursRule::seasonFrom),
                          field("seasonTo", &HoursRule::seasonTo)};
    }
};

/// A function at a municipality that can be called, and when it answers. Local time is Europe/Stockholm.
struct ContactPoint
{
    ContactPointId id;
    QString municipality; ///< code
    QString function;     ///< key of the list "functions": socialjour, reception, …
    QString name;
    std::vector<Channel> channels;
    std::vector<HoursRule> hours; ///< empty: always
    int priority = 0;             ///< lower is called first
    std::optional<QDate> verifiedOn;
    QString verifiedBy;
    QString remark;
    bool retired = false;
    /// Codes of further municipalities that it answers for: a jour that several share.
    std::vector<QString> serves{};
    /// Who is called when nobody is on duty here, wherever that one is; null: nobody is named.
    ContactPointId fallback{};
    /// When somebody is meant to be on duty; empty: round the clock. Outside it a silence is no gap.
    std::vector<HoursRule> covered{};
    /// For whom it is called when nobody of theirs answers, nor whom they name: codes of municipalities, of
    /// counties (two digits), or `everyMunicipality`. So a county's jour, a neighbour's, the police region.
    std::vector<QString> standsInFor{};

    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &ContactPoint::id),
                          field("municipality", &ContactPoint::municipality),
                          field("function", &ContactPoint::function),
                          field("name", &ContactPoint::name),
                          field("channels", &ContactPoint::channels),
                          field("hours", &ContactPoint::hours),
                          field("priority", &ContactPoint::priority),
                          field("verifiedOn", &ContactPoint::verifiedOn),
                          field("verifiedBy", &ContactPoint::verifiedBy),
                          field("remark", &ContactPoint::remark),
                          field("retired", &ContactPoint::retired),
                          field("serves", &ContactPoint::serves),
                          field("fallback", &ContactPoint::fallback),
                          field("covered", &ContactPoint::covered),
                          field("standsInFor", &ContactPoint::standsInFor)};
    }
};

} // namespace jour
