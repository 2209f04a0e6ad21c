#include "services/cleaning.h"

#include "base/text.h"

namespace jour {

QJsonValue cleanedJson(const QJsonValue &value)
{
    if (value.isString())
        return cleaned(value.toString()).trimmed();
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array.append(cleanedJson(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = cleanedJson(it.value());
        return object;
    }
    return value;
}

} // namespace jour
