#pragma once

#include "domain/contacts/duty_list.h"

// People on duty in files of contacts. A table and a card hold of them what they hold of a contact point: a
// name, numbers and a remark; the post stands where the function does. So they are written and read as one.
namespace jour {

/// Stands where the municipality's code does for a person on duty; never saved as one.
inline const QString personPlace = QStringLiteral("person");
/// The same in tables.
inline const QString personWord = QStringLiteral("jourperson");

[[nodiscard]] ContactPoint asPoint(const DutyPerson &person);
[[nodiscard]] DutyPerson asPerson(const ContactPoint &point);

} // namespace jour
