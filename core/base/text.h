#pragma once

#include <QCollator>
#include <QString>

namespace jour {

/// Text as it may be stored: NFC, without control and invisible formatting characters (line breaks and tabs
/// stay; joiners stay where a script needs them), at most eight combining marks in a row.
[[nodiscard]] QString cleaned(const QString &typed);

/// True when `cleaned` would remove something a reader cannot see.
[[nodiscard]] bool hasHiddenCharacters(const QString &typed);

/// For finding: case-folded, å/ä/ö kept as letters of their own, other accents removed, single spaces.
[[nodiscard]] QString searchKey(const QString &text);

/// For finding as second choice: as searchKey(), with å and ä as a, ö as o.
[[nodiscard]] QString looseSearchKey(const QString &text);

/// Swedish order: å, ä, ö after z; numbers by value.
[[nodiscard]] const QCollator &swedishOrder();

} // namespace jour
