#pragma once

#include <QString>
#include <QStringList>

namespace jour {

/// What a column of a table of contacts can hold: keys of the fields, then of the kinds of channel, in the
/// order in which to offer them.
///
/// A contact point with several ways to it has one group of columns for each: its kind, the number or
/// address, a note ("kontaktväg 1", "nummer 1", "upplysning 1", …), and where one of them needs it when it is
/// valid and when it was verified. A table may also have a column for a kind of channel ("telefon", "mobil").
namespace contact_field {
inline const QString municipality = QStringLiteral("municipality");
inline const QString function = QStringLiteral("function");
inline const QString name = QStringLiteral("name");
inline const QString hours = QStringLiteral("hours");
inline const QString priority = QStringLiteral("priority");
inline const QString verifiedOn = QStringLiteral("verified");
inline const QString verifiedBy = QStringLiteral("verifiedBy");
inline const QString remark = QStringLiteral("remark");
inline const QString channelKind = QStringLiteral("channelKind");
inline const QString channelValue = QStringLiteral("channelValue");
inline const QString channelRemark = QStringLiteral("channelRemark");
inline const QString channelFrom = QStringLiteral("channelFrom");
inline const QString channelTo = QStringLiteral("channelTo");
inline const QString channelNotUntil = QStringLiteral("channelNotUntil");
inline const QString channelVerified = QStringLiteral("channelVerified");
inline const QString channelVerifiedBy = QStringLiteral("channelVerifiedBy");
inline const QString serves = QStringLiteral("serves");
inline const QString fallback = QStringLiteral("fallback");
inline const QString covered = QStringLiteral("covered");
inline const QString standsInFor = QStringLiteral("standsInFor");
inline const QString id = QStringLiteral("id");
} // namespace contact_field

/// The fields that are no kind of channel, in the order in which to offer them.
[[nodiscard]] const QStringList &contactFields();

/// The field that a column of this name holds, whatever program wrote it; empty when it is not understood.
/// Kinds of channel are known by their key and their words.
[[nodiscard]] QString contactFieldOf(const QString &columnName);

/// The kinds of channel whose value is a telephone number, also those that nobody is called by (isCalled() in
/// who_answers.h): text messages. A call by way of SOS Alarm is told in words.
[[nodiscard]] bool isTelephone(const QString &channelKind);

} // namespace jour
