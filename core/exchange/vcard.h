#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace jour {

enum class VCardVersion { V3, V4 };

/// A number or an address at which somebody is reached.
struct VCardReach
{
    enum class Kind { Phone, Email } kind = Kind::Phone;
    QString value;
    QStringList types;  ///< in small letters: work, cell, fax …
    int preference = 0; ///< 1 first … 100; 0: none said
    QString label;      ///< the owner's own word for it
    QString group;
    int line = 0;
    friend bool operator==(const VCardReach &, const VCardReach &) = default;
};

struct VCardPlace
{
    QString street;
    QString locality;
    QString region;
    QString postalCode;
    QString country;
    friend bool operator==(const VCardPlace &, const VCardPlace &) = default;
};

/// A property of a program's own, "X-…", kept as it is.
struct VCardExtra
{
    QString name; ///< in capitals
    QString value;
    QString group;
    int line = 0;
    friend bool operator==(const VCardExtra &, const VCardExtra &) = default;
};

/// What a vCard says, whatever its version. Pictures, birthdays and the like are only named.
struct VCard
{
    QString uid;  ///< without "urn:uuid:"
    QString kind; ///< individual, group, org …; empty when not said
    QString formattedName;
    QStringList name;         ///< family, given, additional, prefix, suffix
    QStringList organisation; ///< from the whole to the part
    QString title;
    QString role;
    QString note;
    QStringList categories;
    QString revised; ///< as written
    std::vector<VCardReach> reaches;
    std::vector<VCardPlace> places;
    std::vector<VCardExtra> extras;
    QStringList leftOut; ///< names of properties that are not carried
    int line = 0;        ///< where it begins in its file
    friend bool operator==(const VCard &, const VCard &) = default;
};

/// What in a file cannot be taken as it stands.
struct VCardFault
{
    enum class Kind {
        NotText,
        NoCard,         ///< there is none in the file
        NoEnd,          ///< the card that begins here is not ended
        OutsideCard,    ///< what stands before, between or after cards; passed over
        BadLine,        ///< no property
        BadEncoding,    ///< its character set or encoding cannot be read
        UnknownVersion, ///< another than 2.1, 3.0 and 4.0
    } kind = Kind::NoCard;
    int line = 0; ///< 1-based
    QString value;
    friend bool operator==(const VCardFault &, const VCardFault &) = default;
};

struct VCardRead
{
    std::vector<VCard> cards;
    std::vector<VCardFault> faults;
};

/// Reads the cards of a file: vCard 3.0 (RFC 2426) and 4.0 (RFC 6350), and 2.1 as programs write it.
[[nodiscard]] VCardRead readVCards(const QByteArray &bytes);

/// True for what begins as a file of vCards does.
[[nodiscard]] bool looksLikeVCards(const QByteArray &bytes);

/// A file of cards, in UTF-8. Every member is written except `leftOut` and `line`.
[[nodiscard]] QByteArray writeVCards(const std::vector<VCard> &cards, VCardVersion version);

} // namespace jour
