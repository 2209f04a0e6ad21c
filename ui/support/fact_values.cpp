#include "support/fact_values.h"

#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>
#include <array>

namespace jour::ui {

namespace {

/// The value of a fact as a reader sees it.
QString shown(const QJsonValue &value, Instant written)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QStringLiteral("–");
    case QJsonValue::Bool: return Wording::of(value.toBool() ? Answer::Yes : Answer::No);
    case QJsonValue::Double: return Formats::dateTime(fromMicros(value.toInteger()), written);
    case QJsonValue::String: return value.toString().isEmpty() ? QStringLiteral("–") : value.toString();
    case QJsonValue::Array: {
        QStringList items;
        for (const auto &item : value.toArray())
            items << shown(item, written);
        return items.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        const QString text = object.value(QStringLiteral("text")).toString();
        return text.isEmpty() ? object.value(QStringLiteral("number")).toString() : text;
    }
    }
    Q_UNREACHABLE();
}

struct ListOfFact
{
    const char *fact;
    const char *list; ///< of classifications.json
};
constexpr std::array listsOfFacts{ListOfFact{"channel", "channels"},
                                  ListOfFact{"legalGround", "legalGrounds"},
                                  ListOfFact{"roles", "roles"},
                                  ListOfFact{"crimeTypes", "crimeTypes"},
                                  ListOfFact{"travelMeans", "travelMeans"},
                                  ListOfFact{"relation", "relations"},
                                  ListOfFact{"identityVerified", "identityChecks"},
                                  ListOfFact{"sex", "sexes"},
                                  ListOfFact{"language", "languages"}};

/// The value of an enum fact in words; a missing one is the default. Nothing for other facts.
std::optional<QString> enumValue(const QString &fact, const QString &word)
{
    if (fact == QLatin1String{"urgency"})
        return Wording::of(fromWord<Urgency>(word).value_or(CaseFacts{}.urgency));
    if (fact == QLatin1String{"kind"})
        return Wording::of(fromWord<CaseKind>(word).value_or(CaseFacts{}.kind));
    if (fact == QLatin1String{"role"})
        return Wording::of(fromWord<PersonRole>(word).value_or(PersonFacts{}.role));
    if (fact == QLatin1String{"protection"})
        return Wording::of(fromWord<Protection>(word).value_or(PersonFacts{}.protection));
    return std::nullopt;
}

} // namespace

QString factValue(const QString &fact, const QJsonValue &value, const ReferenceData &reference,
                  Instant written)
{
    if (const auto words = enumValue(fact, value.toString()))
        return *words;
    if (const auto answer = fromWord<Answer>(value.toString()); answer && value.isString())
        return Wording::of(*answer);
    const auto *const list = std::ranges::find(
        listsOfFacts, fact, [](const ListOfFact &entry) { return QString::fromLatin1(entry.fact); });
    if (list == listsOfFacts.end())
        return shown(value, written);
    QStringList items;
    const QJsonArray keys = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &key : keys)
        if (!key.toString().isEmpty())
            items << Wording::of(reference.classifications.item(QLatin1String{list->list}, key.toString()));
    return items.isEmpty() ? QStringLiteral("–") : items.join(QStringLiteral(", "));
}

} // namespace jour::ui
