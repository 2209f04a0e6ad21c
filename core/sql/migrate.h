#pragma once

#include <QByteArray>

#include <functional>
#include <span>

namespace jour::sql {

class Connection;

/// The script that takes the schema from the version before it to `version`. No BEGIN or COMMIT inside.
struct Migration
{
    int version = 0;
    QByteArray script;
};

/// The schema's version, kept as `user_version`; 0 for a new database.
[[nodiscard]] int schemaVersion(Connection &db);

/// Applies those of `migrations` (ascending versions) that the database has not had, each in one transaction
/// with its number. Foreign keys are not enforced inside a script, so that tables can be rebuilt; they must
/// hold at its end. `before` runs once, before the first change, when there is data to lose: make the backup
/// there. Returns how many were applied. Throws Failure: TooNew, before anything is written, when the
/// database is newer than the last of them; Conflict when a script leaves a broken reference; what `before`
/// throws; what the script runs into.
int migrate(Connection &db, std::span<const Migration> migrations, const std::function<void()> &before = {});

} // namespace jour::sql
