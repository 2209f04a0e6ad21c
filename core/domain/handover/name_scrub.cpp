#include "domain/handover/name_scrub.h"

#include <QStringList>

#include <algorithm>

namespace jour {

namespace {

constexpr int fewestLetters = 2;
/// Shorter runs of digits are times and ages.
constexpr int leastPhone = 6;
constexpr int leastIdentity = 10;
const QString inItsPlace = QStringLiteral("[…]");

QStringList wordsOf(const QString &names)
{
    static const QRegularExpression between{QStringLiteral("[\\s\\-–]+")};
    return names.split(between, Qt::SkipEmptyParts);
}

bool bears(const PersonFacts &person, const QString &word)
{
    const QStringList words = wordsOf(person.givenName + QLatin1Char(' ') + person.familyName);
    return words.contains(word, Qt::CaseInsensitive);
}

} // namespace

NameScrub::NameScrub(const std::vector<PersonFacts> &away, const std::vector<PersonFacts> &kept)
{
    for (const PersonFacts &person : away) {
        // Numbers and places first: a street may bear a name.
        addDigits(person.identity, leastIdentity);
        for (const PersonPhone &phone : person.phones)
            addDigits(phone.number, leastPhone);
        addText(person.address);
        addText(person.school);
    }
    for (const PersonFacts &person : away) {
        addNames(person.givenName, kept);
        addNames(person.familyName, kept);
    }
}

void NameScrub::addNames(const QString &names, const std::vector<PersonFacts> &kept)
{
    for (const QString &word : wordsOf(names)) {
        if (word.size() < fewestLetters ||
            std::ranges::any_of(kept, [&](const PersonFacts &person) { return bears(person, word); }))
            continue;
        // With the ending of the genitive.
        m_rules.push_back({QRegularExpression{QStringLiteral("(?<![\\p{L}\\p{N}])%1(:?s)?(?![\\p{L}\\p{N}])")
                                                  .arg(QRegularExpression::escape(word)),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption},
                           QString{word.left(1).toUpper() + QLatin1Char('.')}});
    }
}

void NameScrub::addDigits(const QString &number, int least)
{
    QStringList digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits << QString{c};
    // The century and the country are left out as often as not.
    if (digits.size() == leastIdentity + 2 && least == leastIdentity)
        digits = digits.mid(2);
    if (digits.size() >= 2 && least == leastPhone && digits[0] == QLatin1String{"4"} &&
        digits[1] == QLatin1String{"6"} && number.contains(QLatin1Char('+')))
        digits = digits.mid(2);
    else if (least == leastPhone && digits.value(0) == QLatin1String{"0"})
        digits = digits.mid(1);
    if (digits.size() < least)
        return;
    m_rules.push_back(
        {QRegularExpression{QStringLiteral("\\+?\\d{0,4}[ \\-–+()]{0,3}") +
                            digits.join(QStringLiteral("[\\s\\-–+()/]{0,3}")) + QStringLiteral("(?!\\d)")},
         inItsPlace});
}

void NameScrub::addText(const QString &text)
{
    if (text.trimmed().size() < 3)
        return;
    m_rules.push_back({QRegularExpression{QRegularExpression::escape(text.trimmed()),
                                          QRegularExpression::CaseInsensitiveOption},
                       inItsPlace});
}

QString NameScrub::text(QString typed) const
{
    for (const Rule &rule : m_rules)
        typed.replace(rule.found, rule.instead);
    return typed;
}

QJsonValue NameScrub::value(const QJsonValue &json) const
{
    if (json.isString())
        return text(json.toString());
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray all = json.toArray();
        for (const QJsonValue &item : all)
            array.append(value(item));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = value(*it);
    return object;
}

CaseFacts NameScrub::facts(const CaseFacts &all) const
{
    return fromJsonObject<CaseFacts>(value(toJsonObject(all)).toObject());
}

EventBody NameScrub::body(const EventBody &all) const
{
    const QJsonObject scrubbed = value(parseJson(encoded(all))).toObject();
    return decoded(typeOf(all), versionOf(all), canonicalJson(scrubbed));
}

} // namespace jour
