#pragma once

#include "domain/contacts/contact_point.h"
#include "domain/escalation/policy.h"
#include "domain/people/operator.h"
#include "domain/statute/limit.h"

// What concerns the whole desk: who works here, settings, the directory, and looks that touch no single case.
namespace jour::events {

struct OperatorAdded
{
    static constexpr auto type = "operator.added";
    Operator who;
    JOUR_FIELDS(OperatorAdded, who)
};

struct OperatorChanged
{
    static constexpr auto type = "operator.changed";
    Operator who;
    QString reason;
    JOUR_FIELDS(OperatorChanged, who, reason)
};

struct SessionOpened
{
    static constexpr auto type = "session.opened";
    SessionId session;
    QString programVersion;
    int failedAttempts = 0; ///< since the last unlock
    bool byRecoveryKey = false;
    QString reason; ///< for the recovery key
    JOUR_FIELDS(SessionOpened, session, programVersion, failedAttempts, byRecoveryKey, reason)
};

struct SessionEnded
{
    static constexpr auto type = "session.ended";
    SessionId session;
    QString cause; ///< "softLock", "hardLock", "quit"
    JOUR_FIELDS(SessionEnded, session, cause)
};

/// A new recovery key took the place of the one before, which opens nothing any more. The key itself is kept
/// nowhere.
struct RecoveryKeyRenewed
{
    static constexpr auto type = "recoveryKey.renewed";
    QString reason;
    JOUR_FIELDS(RecoveryKeyRenewed, reason)
};

/// A setting of the desk: search in free text, agreement municipalities, lock times…
struct SettingChanged
{
    static constexpr auto type = "setting.changed";
    QString key;
    QJsonValue from;
    QJsonValue to;
    QString reason; ///< the legal ground, where one is demanded
    JOUR_FIELDS(SettingChanged, key, from, to, reason)
};

/// The whole contact point as saved; the one before is in the journal.
struct ContactPointSaved
{
    static constexpr auto type = "contactPoint.saved";
    ContactPoint point;
    QString how; ///< "editor", "import"
    JOUR_FIELDS(ContactPointSaved, point, how)
};

struct PolicySaved
{
    static constexpr auto type = "policy.saved";
    Policy policy;
    QString reason;
    JOUR_FIELDS(PolicySaved, policy, reason)
};

struct LimitSaved
{
    static constexpr auto type = "limit.saved";
    Limit limit;
    QString reason;
    bool withdrawn = false; ///< the row is as if nobody had ever saved it
    EntryId act{};          ///< common to all that one act did to the table
    JOUR_FIELDS(LimitSaved, limit, reason, withdrawn, act)
};

/// A search for a person. The words are kept as a digest only; the cases that were listed are named.
struct PersonSearched
{
    static constexpr auto type = "search.person";
    QString digest;
    std::vector<CaseId> listed;
    JOUR_FIELDS(PersonSearched, digest, listed)
};

struct JournalVerified
{
    static constexpr auto type = "journal.verified";
    qint64 events = 0;
    bool sound = false;
    JOUR_FIELDS(JournalVerified, events, sound)
};

} // namespace jour::events
