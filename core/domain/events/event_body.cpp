#include "domain/events/event_body.h"

namespace jour {

namespace {

template<typename Body>
bool decodeAs(const QString &type, const QByteArray &json, EventBody &out)
{
    if constexpr (std::is_same_v<Body, OpaqueBody>) {
        return false;
    } else {
        if (type != QLatin1String{Body::type})
            return false;
        out = fromJsonObject<Body>(parseJson(json));
        return true;
    }
}

template<typename... Bodies>
EventBody decodeAny(const QString &type, int version, const QByteArray &json, const std::variant<Bodies...> *)
{
    EventBody out = OpaqueBody{type, version, json};
    (decodeAs<Bodies>(type, json, out) || ...);
    return out;
}

} // namespace

QString typeOf(const EventBody &body)
{
    return std::visit(
        [](const auto &b) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(b)>, OpaqueBody>)
                return b.type;
            else
                return QString::fromLatin1(b.type);
        },
        body);
}

int versionOf(const EventBody &body)
{
    const auto *opaque = std::get_if<OpaqueBody>(&body);
    return opaque ? opaque->version : 1;
}

QByteArray encoded(const EventBody &body)
{
    return std::visit(
        [](const auto &b) -> QByteArray {
            if constexpr (std::is_same_v<std::decay_t<decltype(b)>, OpaqueBody>)
                return b.body;
            else
                return canonicalJson(toJsonObject(b));
        },
        body);
}

EventBody decoded(const QString &type, int version, const QByteArray &json)
{
    if (version != 1 || json.isNull())
        return OpaqueBody{type, version, json};
    return decodeAny(type, version, json, static_cast<const EventBody *>(nullptr));
}

} // namespace jour
