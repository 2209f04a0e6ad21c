#include "services/contact_import.h"

#include "base/text.h"
#include "domain/contacts/phone_number.h"
#include "domain/contacts/stand_in_area.h"
#include "services/contact_csv.h"
#include "services/contact_fields.h"
#include "services/contact_people.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

QString keyOf(const std::vector<ClassItem> &items, const QString &text)
{
    const QString typed = searchKey(text);
    for (const ClassItem &item : items)
        if (text == item.key || typed == searchKey(item.sv) || typed == searchKey(item.en))
            return item.key;
    return {};
}

/// What is to be told of a number as it stands: what matters most, once.
std::optional<ImportFault::Kind> doubtOf(const PhoneNumber &number)
{
    using Kind = ImportFault::Kind;
    if (telUri(number).isEmpty()) {
        const bool isRounded = hasWarning(number, PhoneWarning::Unreadable) &&
                               std::ranges::any_of(number.asGiven, [](QChar c) { return c.isDigit(); });
        return isRounded ? Kind::RoundedNumber : Kind::BadNumber;
    }
    if (hasWarning(number, PhoneWarning::SecondNumber))
        return Kind::SecondNumber;
    if (hasWarning(number, PhoneWarning::NoAreaCode))
        return Kind::NoAreaCode;
    if (!number.valid)
        return Kind::OddNumber;
    return hasWarning(number, PhoneWarning::TextLeftOut) ? std::optional{Kind::WordsInNumber} : std::nullopt;
}

} // namespace

QString ContactImport::placeAndName(const ContactPoint &point)
{
    return point.municipality + QLatin1Char('\n') + searchKey(point.name);
}

bool ImportPreview::canApply() const
{
    const bool fatal = std::ranges::any_of(faults, &ImportFault::fatal);
    const bool isNothing = added.empty() && changed.empty() && personsAdded.empty() && personsChanged.empty();
    return !fatal && !isNothing;
}

ContactImport::ContactImport(const std::vector<ContactPoint> &existing,
                             const std::vector<DutyPerson> &persons, const ReferenceData &reference,
                             const ImportChoices &choices)
    : m_persons{persons}, m_reference{reference}, m_choices{choices},
      m_functions{reference.classifications.list(QStringLiteral("functions"))},
      m_channels{reference.classifications.list(QStringLiteral("channels"))}
{
    for (const ContactPoint &point : existing) {
        m_byId.emplace(point.id, &point);
        m_heldPlaces.insert(point.municipality);
        m_heldFunctions.insert(point.function);
        m_byPlaceAndName[placeAndName(point)].push_back(&point);
    }
}

void ContactImport::begin(int line)
{
    m_line = line;
    m_fatal = false;
    m_sure = {};
    m_fallbackName.clear();
}

void ContactImport::fault(ImportFault::Kind kind, const QString &value, bool fatal)
{
    faultAt(m_line, kind, value, fatal);
}

void ContactImport::faultAt(int line, ImportFault::Kind kind, const QString &value, bool fatal)
{
    preview.faults.push_back({line, kind, value, fatal});
    m_fatal = m_fatal || fatal;
}

void ContactImport::unsure(bool ToldFacts::*fact, ImportFault::Kind kind, const QString &value)
{
    fault(kind, value, false);
    m_sure.*fact = false;
}

void ContactImport::learnPlaces() const
{
    const auto &all = m_reference.municipalities.all();
    for (const Municipality &one : all) {
        m_places.insert(one.code, one.code);
        m_places.insert(searchKey(one.name), one.code);
    }
    // Typed without å, ä, ö: where no other is called just that.
    for (const Municipality &one : all)
        if (const QString key = looseSearchKey(one.name); !m_places.contains(key))
            m_places.insert(key, one.code);
}

QString ContactImport::municipalityOf(const QString &text) const
{
    if (text.isEmpty())
        return {};
    if (m_places.isEmpty())
        learnPlaces();
    const QString key = searchKey(text);
    QStringList names{key};
    for (const QLatin1String kind : {QLatin1String{" kommun"}, QLatin1String{" stad"}})
        if (key.endsWith(kind))
            names << key.chopped(kind.size());
    if (const QString last = names.back(); last.endsWith(QLatin1Char('s')))
        names << last.chopped(1); // "Stockholms stad", but "Västerås stad"
    for (const QString &name : names)
        if (const auto found = m_places.constFind(name); found != m_places.cend())
            return *found;
    // The own desk and what else the directory already holds: a file written out is read back.
    return text == ownDesk || m_heldPlaces.contains(text) ? text : QString{};
}

QString ContactImport::municipality(const QString &text)
{
    if (searchKey(text) == personWord)
        return personPlace;
    if (const QString code = municipalityOf(text); !code.isEmpty())
        return code;
    if (const auto chosen = m_choices.municipalities.find(m_line); chosen != m_choices.municipalities.end())
        return chosen->second;
    fault(ImportFault::Kind::UnknownMunicipality, text);
    return {};
}

const ContactPoint *ContactImport::existing(ContactPointId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

QString ContactImport::functionOf(const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QString key = keyOf(m_functions, text);
    return key.isEmpty() && m_heldFunctions.contains(text) ? text : key;
}

QString ContactImport::function(const QString &text, bool own)
{
    if (text.isEmpty())
        return own ? QString{} : QStringLiteral("socialjour");
    const QString key = functionOf(text);
    if (key.isEmpty() && !own)
        fault(ImportFault::Kind::UnknownFunction, text);
    return key.isEmpty() && own ? text : key;
}

QString ContactImport::channelKind(const QString &text) const
{
    const QString key = keyOf(m_channels, text);
    return key.isEmpty() ? text : key;
}

void ContactImport::addChannel(ContactPoint &point, int line, const Channel &channel)
{
    Channel made = channel;
    made.kind = cleaned(channel.kind);
    made.value = cleaned(channel.value).trimmed();
    made.remark = cleaned(channel.remark).trimmed();
    made.verifiedBy = cleaned(channel.verifiedBy).trimmed();
    if (isTelephone(made.kind))
        if (const auto doubt = doubtOf(readPhoneNumber(made.value)))
            faultAt(line, *doubt, made.value, false);
    point.channels.push_back(made);
}

void ContactImport::readHours(std::vector<HoursRule> &hours, const QString &text)
{
    if (const auto rules = jour::readHours(text))
        hours = *rules;
    else
        fault(ImportFault::Kind::BadHours, text);
}

void ContactImport::readServes(ContactPoint &point, const QString &text)
{
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString code = municipalityOf(part.trimmed());
        if (code.isEmpty())
            unsure(&ToldFacts::serves, ImportFault::Kind::UnknownServed, part.trimmed());
        else
            point.serves.push_back(code);
    }
}

void ContactImport::readStandsInFor(ContactPoint &point, const QString &text)
{
    const auto areas = standInAreas(m_reference.municipalities);
    const auto areaOf = [&](const QString &part) {
        const QString key = searchKey(part);
        const auto found = std::ranges::find_if(
            areas, [&](const StandInArea &one) { return part == one.code || key == searchKey(one.name); });
        return key == searchKey(everyWord) ? everyMunicipality
               : found == areas.end()      ? municipalityOf(part)
                                           : found->code;
    };
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString code = areaOf(part.trimmed());
        if (code.isEmpty())
            unsure(&ToldFacts::standsInFor, ImportFault::Kind::UnknownServed, part.trimmed());
        else
            point.standsInFor.push_back(code);
    }
}

void ContactImport::readFallback(ContactPoint &point, const QString &text)
{
    if (text.isEmpty())
        return;
    point.fallback = ContactPointId::fromHex(text);
    if (!point.fallback.isNull())
        return;
    m_fallbackName = text; // it may stand further down
    m_sure.fallback = false;
}

std::optional<QDate> ContactImport::date(const QString &text, bool ToldFacts::*fact)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        unsure(fact, ImportFault::Kind::BadDate, text);
    return day.isValid() ? std::optional{day} : std::nullopt;
}

void ContactImport::readPriority(ContactPoint &point, const QString &text)
{
    bool number = true;
    point.priority = text.isEmpty() ? 0 : text.toInt(&number);
    if (!number)
        fault(ImportFault::Kind::BadPriority, text);
}

void ContactImport::readVerified(ContactPoint &point, const QString &on, const QString &by)
{
    point.verifiedOn = date(on, &ToldFacts::verifiedOn);
    m_sure.verifiedBy = m_sure.verifiedOn;
    point.verifiedBy = cleaned(by).trimmed();
}

} // namespace jour
