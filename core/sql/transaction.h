#pragma once

#include <QtGlobal>

namespace jour::sql {

class Connection;

/// BEGIN IMMEDIATE; rolls back unless commit() was reached.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(Connection &db);
    ~Transaction();
    /// Throws Failure. When it is `indeterminate` the disk failed on the way: close, reopen and look.
    void commit();

private:
    Connection &m_db;
    bool m_open = true;
};

} // namespace jour::sql
