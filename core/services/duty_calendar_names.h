#pragma once

#include <QString>

// What Jourbord writes beside an event of its own, so that it knows it again: ids in hex. An event of a list
// that names no shift is a turn that the list makes itself.
namespace jour::duty_calendar {

inline const QString list = QStringLiteral("X-JOURBORD-LIST");
inline const QString shift = QStringLiteral("X-JOURBORD-SHIFT");
inline const QString person = QStringLiteral("X-JOURBORD-PERSON");
inline const QString point = QStringLiteral("X-JOURBORD-POINT");

} // namespace jour::duty_calendar
