#pragma once

#include "base/id.h"
#include "base/json.h"

namespace jour {

enum class Role { Operator, Manager };

/// Somebody who works at the desk. The id is the pseudonym of the key slot.
struct Operator
{
    OperatorId id;
    QString name;
    QString signature; ///< two or three letters: "AN"
    QString title;     ///< post (befattning)
    Role role = Role::Operator;
    QByteArray publicKey; ///< Ed25519
    bool active = true;
    JOUR_FIELDS(Operator, id, name, signature, title, role, publicKey, active)
};

} // namespace jour

JOUR_ENUM_WORDS(jour::Role, {jour::Role::Operator, "operator"}, {jour::Role::Manager, "manager"})
