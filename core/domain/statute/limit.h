#pragma once

#include "base/json.h"
#include "base/local_time.h"
#include "domain/statute/legal_time.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace jour {

/// How a limit is measured.
enum class LimitUnit {
    None,   ///< no length in the law
    AtOnce, ///< "genast", "omedelbart", "snarast", "skyndsamt": no length either
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    ClockTime, ///< a time of day some days later; `lengthSv` says which
};

/// The unit of lag (1930:173); nothing for hours, and for what has no length.
[[nodiscard]] std::optional<PeriodUnit> calendarUnit(LimitUnit unit);

/// Whose duty it is to keep the limit.
enum class LimitKeeper {
    Nobody,
    Socialjour,
    Municipality,
    Police, ///< or the prosecutor
    Court,
    Other,
};

/// How well the row is known. Only Verified rows are presented as law.
enum class Confidence { NotVerified, NotFound, GeneralKnowledge, PartlyVerified, Verified };

/// Whether lag (1930:173) 2 § moves the last day.
enum class MovedRule {
    Never,           ///< hours, and periods that are no deadline for an action
    NotApplicable,   ///< no length to move
    ByWording,       ///< by the wording of 2 §, not confirmed for this limit: show both dates
    Disputed,        ///< sources disagree: show the moved date as a note, never rely on it
    InformationOnly, ///< another authority's deadline
};

/// What starts the limit, as far as a case can tell by itself. `triggerSv` has the words of the law.
enum class LimitTrigger {
    Other,
    ReportReceived,       ///< the report came in: the received time, not the assignment
    InquiryOpened,        ///< utredning inledd
    InquiryDecided,       ///< decision to open or not to open, where the reporter has asked
    CareDecided,          ///< decision of immediate care, LVU 6 §
    CareExecuted,         ///< that decision was carried out
    RelocationBanDecided, ///< tillfälligt flyttningsförbud, LVU 27 §
    RelocationBanByCourt, ///< the court's decision on it: the application under LVU 29 § counts from there
    TravelBanDecided,     ///< tillfälligt utreseförbud, LVU 31 d–f §§
    TravelBanByCourt,     ///< the court's decision on it: the application under LVU 31 f §
    ShelterPlacementDecided, ///< lag (2024:79) 4 kap.
    ShelterPlacementStarted,
};

/// What this socialjour has set for itself where the law gives no length. Always shown as local, never as
/// law.
enum class LocalDefault { None, EndOfSameDay };

/// One row of the table of statutory limits: dated, editable, with who checked it. Swedish texts are data,
/// not wording.
struct Limit
{
    QString key; ///< several rows of one key hold for different times
    QString nameSv;
    LimitTrigger trigger = LimitTrigger::Other;
    QString triggerSv;
    int length = 0;
    LimitUnit unit = LimitUnit::None;
    QString lengthSv; ///< only where length and unit do not say it all
    LimitKeeper keeper = LimitKeeper::Nobody;
    QString basis;
    QString basisOld;               ///< the corresponding provision before
    std::optional<QDate> validFrom; ///< first day; none: not known
    std::optional<QDate> validTo;   ///< last day; none: no end known
    QDate checkedOn;
    QString checkedBy;
    Confidence confidence = Confidence::NotVerified;
    MovedRule movedRule = MovedRule::Never;
    QString note;   ///< for whoever maintains the table
    QString noteSv; ///< for the operator and the paper
    LocalDefault localDefault = LocalDefault::None;
    bool timer = false; ///< worth counting down at night

    JOUR_FIELDS(Limit, key, nameSv, trigger, triggerSv, length, unit, lengthSv, keeper, basis, basisOld,
                validFrom, validTo, checkedOn, checkedBy, confidence, movedRule, note, noteSv, localDefault,
                timer)
};

/// What is wrong in a file of limits.
enum class LimitFault {
    NotJson,
    NotAnObject,
    Missing,
    UnknownKey,
    BadValue,     ///< wrong type, unknown word, no such date
    BadLength,    ///< a unit that needs a length has none or one over 100 years, or the other way round
    EndsTooEarly, ///< validTo before validFrom
    Overlap,      ///< two rows of one key hold on the same day
};

struct LimitProblem
{
    QString path; ///< "limits[3].unit"
    LimitFault fault;

    friend bool operator==(const LimitProblem &, const LimitProblem &) = default;
};

/// The rows that are sound, and what is wrong with the others.
struct LimitsRead
{
    std::vector<Limit> limits;
    std::vector<LimitProblem> problems;
};

/// Reads `{"limits": [ … ]}`, the form of resources/statutes.json.
[[nodiscard]] LimitsRead limitsFromJson(const QByteArray &bytes);

/// What is wrong with one row on its own; paths are member names.
[[nodiscard]] std::vector<LimitProblem> problemsOf(const Limit &limit);

/// True while the row holds.
[[nodiscard]] bool isInForce(const Limit &limit, const QDate &on);

/// True for rows of one key that both hold on some day.
[[nodiscard]] bool overlap(const Limit &a, const Limit &b);

/// The row of `key` that holds on a day.
[[nodiscard]] std::optional<Limit> limitInForce(const std::vector<Limit> &limits, const QString &key,
                                                const QDate &on);

/// True if the limit may count down in a case whose trigger fell on the local date `on`: marked as a timer,
/// verified, the socialjour's or the municipality's to keep, in force, and with a length or a local default.
[[nodiscard]] bool becomesTimer(const Limit &limit, const QDate &on);

/// True from the day a year after the row was last checked: somebody must read the law again.
[[nodiscard]] bool isUnchecked(const Limit &limit, const QDate &today);

/// What a row of the table does on a day.
enum class LimitStanding {
    CountsDown,
    NothingStartsIt, ///< would count down, but nothing that is recorded in a case tells of its trigger
    Information, ///< shown, never a timer: another authority's, without a length, or not one for the night
    SwitchedOff, ///< not verified; never presented as law
    NotYet,
    Ended,
};

[[nodiscard]] LimitStanding standingOf(const Limit &limit, const QDate &today);

/// When a limit runs out. The alarm stands on the unmoved day; the moved one is a note.
struct LimitDue
{
    Instant due;   ///< the last moment of `unmoved`; for hours the exact one
    QDate unmoved; ///< local date of `due`
    QDate moved;   ///< differs only where the rule is ByWording or Disputed
    MovedRule rule = MovedRule::Never;
    bool local = false; ///< set by this socialjour, not by law

    friend bool operator==(const LimitDue &, const LimitDue &) = default;
};

/// Nothing for a limit without length, and for those that others keep: how long the police may hold a child
/// is never computed, their own words are entered.
[[nodiscard]] std::optional<LimitDue> dueOf(const Limit &limit, Instant trigger,
                                            const QTimeZone &zone = stockholm());

} // namespace jour

JOUR_ENUM_WORDS(jour::LimitUnit, {jour::LimitUnit::None, "none"}, {jour::LimitUnit::AtOnce, "atOnce"},
                {jour::LimitUnit::Hours, "hours"}, {jour::LimitUnit::Days, "days"},
                {jour::LimitUnit::Weeks, "weeks"}, {jour::LimitUnit::Months, "months"},
                {jour::LimitUnit::Years, "years"}, {jour::LimitUnit::ClockTime, "clockTime"})
JOUR_ENUM_WORDS(jour::LimitKeeper, {jour::LimitKeeper::Nobody, "nobody"},
                {jour::LimitKeeper::Socialjour, "socialjour"},
                {jour::LimitKeeper::Municipality, "municipality"}, {jour::LimitKeeper::Police, "police"},
                {jour::LimitKeeper::Court, "court"}, {jour::LimitKeeper::Other, "other"})
JOUR_ENUM_WORDS(jour::Confidence, {jour::Confidence::NotVerified, "notVerified"},
                {jour::Confidence::NotFound, "notFound"},
                {jour::Confidence::GeneralKnowledge, "generalKnowledge"},
                {jour::Confidence::PartlyVerified, "partlyVerified"},
                {jour::Confidence::Verified, "verified"})
JOUR_ENUM_WORDS(jour::MovedRule, {jour::MovedRule::Never, "never"},
                {jour::MovedRule::NotApplicable, "notApplicable"}, {jour::MovedRule::ByWording, "byWording"},
                {jour::MovedRule::Disputed, "disputed"},
                {jour::MovedRule::InformationOnly, "informationOnly"})
JOUR_ENUM_WORDS(jour::LimitTrigger, {jour::LimitTrigger::Other, "other"},
                {jour::LimitTrigger::ReportReceived, "reportReceived"},
                {jour::LimitTrigger::InquiryOpened, "inquiryOpened"},
                {jour::LimitTrigger::InquiryDecided, "inquiryDecided"},
                {jour::LimitTrigger::CareDecided, "careDecided"},
                {jour::LimitTrigger::CareExecuted, "careExecuted"},
                {jour::LimitTrigger::RelocationBanDecided, "relocationBanDecided"},
                {jour::LimitTrigger::RelocationBanByCourt, "relocationBanByCourt"},
                {jour::LimitTrigger::TravelBanDecided, "travelBanDecided"},
                {jour::LimitTrigger::TravelBanByCourt, "travelBanByCourt"},
                {jour::LimitTrigger::ShelterPlacementDecided, "shelterPlacementDecided"},
                {jour::LimitTrigger::ShelterPlacementStarted, "shelterPlacementStarted"})
JOUR_ENUM_WORDS(jour::LocalDefault, {jour::LocalDefault::None, "none"},
                {jour::LocalDefault::EndOfSameDay, "endOfSameDay"})
