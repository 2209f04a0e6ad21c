#include "services/contact_fields.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace jour {

const QStringList &contactFields()
{
    using namespace contact_field;
    static const QStringList fields{municipality,
                                    function,
                                    name,
                                    hours,
                                    priority,
                                    verifiedOn,
                                    verifiedBy,
                                    remark,
                                    channelKind,
                                    channelValue,
                                    channelRemark,
                                    channelFrom,
                                    channelTo,
                                    channelNotUntil,
                                    channelVerified,
                                    channelVerifiedBy,
                                    serves,
                                    fallback,
                                    covered,
                                    standsInFor,
                                    id};
    return fields;
}

QString contactFieldOf(const QString &columnName)
{
    using namespace contact_field;
    static const QHash<QString, QString> names{
        {QStringLiteral("kommun"), municipality},
        {QStringLiteral("kommunkod"), municipality},
        {QStringLiteral("municipality"), municipality},
        {QStringLiteral("funktion"), function},
        {QStringLiteral("function"), function},
        {QStringLiteral("namn"), name},
        {QStringLiteral("name"), name},
        {QStringLiteral("tider"), hours},
        {QStringLiteral("hours"), hours},
        {QStringLiteral("prioritet"), priority},
        {QStringLiteral("priority"), priority},
        {QStringLiteral("verifierad"), verifiedOn},
        {QStringLiteral("verified"), verifiedOn},
        {QStringLiteral("verifierad av"), verifiedBy},
        {QStringLiteral("verified by"), verifiedBy},
        {QStringLiteral("anmärkning"), remark},
        {QStringLiteral("remark"), remark},
        {QStringLiteral("kontaktväg"), channelKind},
        {QStringLiteral("channel"), channelKind},
        {QStringLiteral("nummer"), channelValue},
        {QStringLiteral("number"), channelValue},
        {QStringLiteral("upplysning"), channelRemark},
        {QStringLiteral("note"), channelRemark},
        {QStringLiteral("gäller från"), channelFrom},
        {QStringLiteral("valid from"), channelFrom},
        {QStringLiteral("gäller till"), channelTo},
        {QStringLiteral("valid to"), channelTo},
        {QStringLiteral("används ej före"), channelNotUntil},
        {QStringLiteral("not until"), channelNotUntil},
        {QStringLiteral("nummer verifierat"), channelVerified},
        {QStringLiteral("number verified"), channelVerified},
        {QStringLiteral("nummer verifierat av"), channelVerifiedBy},
        {QStringLiteral("number verified by"), channelVerifiedBy},
        {QStringLiteral("svarar även för"), serves},
        {QStringLiteral("also serves"), serves},
        {QStringLiteral("reserv"), fallback},
        {QStringLiteral("fallback"), fallback},
        {QStringLiteral("reserv för"), standsInFor},
        {QStringLiteral("fallback for"), standsInFor},
        {QStringLiteral("bemannad"), covered},
        {QStringLiteral("covered"), covered},
        {QStringLiteral("telefon"), QStringLiteral("phone")},
        {QStringLiteral("phone"), QStringLiteral("phone")},
        {QStringLiteral("mobil"), QStringLiteral("mobile")},
        {QStringLiteral("mobile"), QStringLiteral("mobile")},
        {QStringLiteral("växel"), QStringLiteral("switchboard")},
        {QStringLiteral("epost"), QStringLiteral("email")},
        {QStringLiteral("e-post"), QStringLiteral("email")},
        {QStringLiteral("email"), QStringLiteral("email")},
        {QStringLiteral("säker e-post"), QStringLiteral("secureEmail")},
        {QStringLiteral("id"), id}};
    static const QRegularExpression running{QStringLiteral(" ?\\d+$")};
    const QString key = searchKey(columnName);
    const QString found = names.value(key);
    return found.isEmpty() ? names.value(QString{key}.remove(running)) : found;
}

bool isTelephone(const QString &channelKind)
{
    static const QStringList kinds{QStringLiteral("phone"), QStringLiteral("mobile"),
                                   QStringLiteral("switchboard"), QStringLiteral("text")};
    return kinds.contains(channelKind);
}

} // namespace jour
