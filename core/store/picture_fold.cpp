#include "store/picture_fold.h"

#include "base/local_time.h"
#include "domain/people/identity_number.h"
#include "sql/connection.h"
#include "store/picture_rows.h"
#include "store/stored.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jour {

namespace {

bool isOneOf(const QString &fact, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *name) { return fact == QLatin1String{name}; });
}

/// What the picture keeps of the child that was written in first, read and forgotten again.
std::optional<int> yearsOf(const sql::Statement &child, const PictureCase &one)
{
    const QDate born = QDate::fromString(child.text(3), Qt::ISODate);
    return born.isValid() ? ageOn(born, localDate(one.receivedAt)) : assumedYears(child.text(4));
}

} // namespace

void PictureFold::apply(const FoldPlace &place, const EventBody &body)
{
    if (!place.caseRef.isNull())
        std::visit([&](const auto &b) { on(place, b); }, body);
}

void PictureFold::finish()
{
    for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it) {
        if (it->n == 0)
            continue;
        if (it->isNew) {
            insertPicture(m_db, it->n, it->now);
            if (it->now.isCounted)
                countIn(m_db, it->now);
        } else if (it->before != it->now) {
            updatePicture(m_db, it->n, it->now);
            recount(it->before, it->now);
        }
    }
    m_cases.clear();
}

void PictureFold::recount(const PictureCase &before, const PictureCase &now)
{
    const PictureCodes was = codesOf(before);
    const PictureCodes is = codesOf(now);
    for (int base = 0; base < pictureBases; ++base) {
        const auto at = static_cast<std::size_t>(base);
        if (was[at] == is[at] && before.isCounted == now.isCounted)
            continue;
        if (before.isCounted)
            changeCount(m_db, before.month, base, was[at], -1);
        if (now.isCounted)
            changeCount(m_db, now.month, base, is[at], 1);
    }
}

PictureFold::Kept &PictureFold::keptOf(const CaseId &id)
{
    if (const auto found = m_cases.find(id); found != m_cases.end())
        return *found;
    Kept kept;
    const sql::Use get{m_db.cached("SELECT n, " JOUR_PICTURE_COLUMNS
                                   " FROM picture_cases WHERE n = (SELECT n FROM cases WHERE id = ?)")};
    get->bind(id);
    if (get->step()) {
        kept.n = get->integer(0);
        kept.before = readPicture(*get, 1);
        kept.now = kept.before;
    }
    return *m_cases.insert(id, kept);
}

PictureCase *PictureFold::openCase(const FoldPlace &place)
{
    Kept &kept = keptOf(place.caseRef);
    return kept.n == 0 || place.at >= closesAt(kept.now.month) ? nullptr : &kept.now;
}

CaseFacts PictureFold::factsOf(const CaseId &id)
{
    const sql::Use get{m_db.cached("SELECT facts FROM case_facts WHERE case_ref = ?")};
    get->bind(id);
    return get->step() ? fromJsonColumn<CaseFacts>(*get, 0) : CaseFacts{};
}

void PictureFold::on(const FoldPlace &place, const events::CaseOpened &body)
{
    Kept kept;
    kept.n = place.seq;
    kept.isNew = true;
    kept.now = openedCase(body.facts, body.receivedAt, place.at);
    m_cases.insert(place.caseRef, kept);
}

void PictureFold::on(const FoldPlace &place, const events::CaseFactChanged &body)
{
    const bool isPlace = isOneOf(body.fact, {"homeMunicipality", "whereabouts"});
    const bool isVerdict = isOneOf(body.fact, {"riskOfHarm", "foundInCounty", "agreementResident"});
    if (!isPlace && !isVerdict && !isOneOf(body.fact, {"urgency", "roles", "crimeTypes"}))
        return;
    PictureCase *one = openCase(place);
    if (!one)
        return;
    if (isPlace) {
        if (one->home != area::isProtected)
            readPlaces(place.caseRef, *one);
    } else if (isVerdict) {
        one->verdict = targetGroupOf(factsOf(place.caseRef));
    } else if (body.fact == QLatin1String{"urgency"}) {
        one->urgency = fromJson<Urgency>(body.to);
    } else if (body.fact == QLatin1String{"roles"}) {
        one->role = roleCodeOf(fromJson<std::vector<QString>>(body.to));
    } else {
        one->crime = crimeCodeOf(fromJson<std::vector<QString>>(body.to));
    }
}

void PictureFold::on(const FoldPlace &place, const events::CaseStateChanged &body)
{
    PictureCase *one = openCase(place);
    if (!one)
        return;
    if (!one->acknowledged && body.to != CaseState::New)
        one->acknowledged = secondsUntil(*one, place.at);
    one->isCounted = body.to != CaseState::Closed || body.disposition != QLatin1String{"mistaken"};
}

void PictureFold::on(const FoldPlace &place, const events::PersonAdded &body)
{
    if (body.facts.role != PersonRole::Child && !isProtected(body.facts))
        return;
    if (PictureCase *one = openCase(place))
        readPeople(place, *one);
}

void PictureFold::on(const FoldPlace &place, const events::PersonFactChanged &body)
{
    if (!isOneOf(body.fact, {"role", "protection", "identity", "birthDate", "assumedAge"}))
        return;
    if (PictureCase *one = openCase(place))
        readPeople(place, *one);
}

void PictureFold::on(const FoldPlace &place, const events::PersonRemoved & /*body*/)
{
    if (PictureCase *one = openCase(place))
        readPeople(place, *one);
}

void PictureFold::on(const FoldPlace &place, const events::ContactAttempted &body)
{
    if (reachedSomebody(body.attempt.outcome))
        reached(place, body.attempt.at);
}

void PictureFold::on(const FoldPlace &place, const events::ContactAcknowledged & /*body*/)
{
    reached(place, place.at);
}

void PictureFold::on(const FoldPlace &place, const events::HandOffMade &body)
{
    reached(place, place.at);
    PictureCase *one = openCase(place);
    if (one && body.readBack && !one->handedOver)
        one->handedOver = secondsUntil(*one, body.at);
}

void PictureFold::on(const FoldPlace &place, const events::TimerEnded &body)
{
    const bool isInTime = body.margin >= Duration{0};
    if (body.end != TimerEnd::Satisfied && (body.end == TimerEnd::Superseded || isInTime))
        return;
    const sql::Use isLimit{m_db.cached("SELECT 1 FROM timers WHERE id = ? AND case_ref = ?"
                                       " AND kind IN ('statute', 'obligation')")};
    isLimit->bind(body.timer).bind(place.caseRef);
    if (!isLimit->step())
        return;
    if (PictureCase *one = openCase(place))
        ++(isInTime ? one->limitsKept : one->limitsMissed);
}

void PictureFold::reached(const FoldPlace &place, Instant moment)
{
    PictureCase *one = openCase(place);
    if (one && !one->reached)
        one->reached = secondsUntil(*one, moment);
}

void PictureFold::readPlaces(const CaseId &id, PictureCase &one)
{
    const CaseFacts facts = factsOf(id);
    one.home = areaOf(facts.homeMunicipality);
    one.found = areaOf(facts.whereabouts);
}

void PictureFold::readPeople(const FoldPlace &place, PictureCase &one)
{
    bool anyProtected = false;
    bool hasChild = false;
    QString identity;
    std::optional<int> years;
    {
        const sql::Use rows{m_db.cached("SELECT role = 'child', protected, identity, birth_date,"
                                        " coalesce(json_extract(facts, '$.assumedAge'), '')"
                                        " FROM persons WHERE case_ref = ? ORDER BY n")};
        rows->bind(place.caseRef);
        while (rows->step()) {
            anyProtected = anyProtected || rows->integer(1) != 0;
            if (rows->integer(0) == 0 || std::exchange(hasChild, true))
                continue;
            identity = rows->text(2);
            years = yearsOf(*rows, one);
        }
    }
    one.age = ageBandOf(years);
    one.repeat = repeatOf(place.caseRef, identity);
    // Neither where somebody protected lives nor where they are is told, were it a decoy.
    if (anyProtected) {
        one.home = area::isProtected;
        one.found = area::isProtected;
    } else if (one.home == area::isProtected) {
        readPlaces(place.caseRef, one);
    }
}

RepeatReport PictureFold::repeatOf(const CaseId &id, const QString &identity)
{
    if (identity.isEmpty())
        return RepeatReport::Unknown;
    const sql::Use get{m_db.cached("SELECT 1 FROM persons JOIN cases ON cases.id = persons.case_ref"
                                   " WHERE persons.identity = ?1 AND persons.identity <> ''"
                                   " AND persons.role = 'child' AND persons.case_ref <> ?2"
                                   " AND cases.n < (SELECT n FROM cases WHERE id = ?2) LIMIT 1")};
    get->bind(identity).bind(id);
    return get->step() ? RepeatReport::Again : RepeatReport::First;
}

} // namespace jour
