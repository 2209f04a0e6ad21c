#include "sql/read_only.h"

#include "sql/connection.h"

#include <sqlite3.h>

namespace jour::sql {

bool isReadOnly(const Connection &db)
{
    return sqlite3_db_readonly(db.handle(), "main") == 1;
}

} // namespace jour::sql
