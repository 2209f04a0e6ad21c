#include "base/json.h"

#include <QJsonDocument>

namespace jour {

QByteArray canonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted, and Compact writes no white space.
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

QJsonObject parseJson(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace jour
