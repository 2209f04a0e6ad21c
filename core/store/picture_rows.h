#pragma once

#include "domain/picture/picture_case.h"

namespace jour {

namespace sql {
class Connection;
class Statement;
} // namespace sql

// How the rows of the situation picture lie in the store. All throw sql::Failure.

/// The columns of picture_cases but n, in the order of bindPicture and readPicture.
#define JOUR_PICTURE_COLUMNS                                                                                 \
    "month, day, hour, received_at, home, found, role, age, crime, urgency, verdict, acknowledged, reached," \
    " handed_over, kept, missed, repeated, counted"

void bindPicture(sql::Statement &statement, const PictureCase &one);
[[nodiscard]] PictureCase readPicture(const sql::Statement &row, int first);

void insertPicture(sql::Connection &db, qint64 n, const PictureCase &one);
void updatePicture(sql::Connection &db, qint64 n, const PictureCase &one);

/// One case more in all the counts of its month.
void countIn(sql::Connection &db, const PictureCase &one);
/// `by` cases more or fewer in one count; a count of none has no row.
void changeCount(sql::Connection &db, PictureMonth month, int base, int code, int by);

} // namespace jour
