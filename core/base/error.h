#pragma once

#include <QString>

namespace jour {

/// What went wrong, in terms the caller can act on. One code per different reaction.
enum class ErrorCode {
    NotFound,
    Conflict,        ///< someone else changed it first; look again
    Invalid,         ///< the input breaks a rule of the domain
    NotAllowed,      ///< the operator's role or the law does not permit it
    WrongPassphrase, ///< user id or passphrase does not fit
    Delayed,         ///< too many wrong attempts; `detail` holds the seconds left
    Locked,          ///< the vault is not open
    InUse,           ///< another process holds the vault; `detail` says which
    Exposed,         ///< other users of the machine can read the vault
    TooNew,          ///< written by a newer version of the program
    Missing,         ///< acknowledged events are gone: the store was rolled back or truncated
    Corrupt,         ///< damaged or tampered with
    DiskFull,
    ReadOnly,
    Io,
    NotSaved, ///< the commit failed and the event is not in the store
    Cancelled,
};

/// `detail` is for the log and never holds personal data; the ui words the message from `code`.
struct Error
{
    ErrorCode code;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace jour
