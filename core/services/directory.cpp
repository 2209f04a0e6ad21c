#include "services/directory.h"

#include "base/local_time.h"
#include "domain/contacts/duty_checks.h"
#include "services/cleaning.h"
#include "services/contact_reading.h"
#include "services/duty_book.h"
#include "services/test_round.h"
#include "store/desk_reader.h"
#include "store/drafts.h"
#include "store/duty_reader.h"

#include <algorithm>
#include <set>

namespace jour {

namespace {

const QString agreementSetting = QStringLiteral("agreement.municipalities");
const QString draftKind = QStringLiteral("contactPoint");

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

/// By municipality, priority and name.
std::vector<ContactPoint> inOrder(const DutyIndex &index)
{
    std::set<QString> places;
    for (const ContactPoint &point : index.directory().points)
        places.insert(point.municipality);
    std::vector<ContactPoint> all;
    for (const QString &place : places)
        for (const ContactPoint *point : index.allPointsFor(place))
            if (point->municipality == place) // and does not only serve it
                all.push_back(*point);
    return all;
}

/// The actor's own; nothing when there is none.
std::optional<Draft> ownDraft(const Desk &desk)
{
    const auto drafts = Drafts{desk.store().connection()}.all().value_or(std::vector<Draft>{});
    const auto found = std::ranges::find_if(
        drafts, [&](const Draft &d) { return d.kind == draftKind && d.author == desk.actor().id; });
    return found == drafts.end() ? std::nullopt : std::optional{*found};
}

} // namespace

std::vector<ContactPoint> broughtInCircle(const Desk &desk, const std::vector<ContactPoint> &saved)
{
    return broughtInCircle(desk.duties().index(), desk.now(), saved);
}

Result<std::vector<ContactPoint>> Directory::of(const QString &municipality) const
{
    return DeskReader{m_desk.store().connection()}.contactPointsOf(municipality);
}

Result<std::vector<ContactPoint>> Directory::all() const
{
    if (const auto isThere = DutyReader{m_desk.store().connection()}.newest(); !isThere)
        return tl::make_unexpected(isThere.error());
    if (m_desk.duties().isUnread())
        return DeskReader{m_desk.store().connection()}.contactPoints();
    return inOrder(m_desk.duties().index());
}

Duty Directory::whoAnswersNow(const QString &municipality, const QString &function) const
{
    return m_desk.duties().whoAnswers(municipality, function, m_desk.now());
}

Result<ContactPointId> Directory::save(ContactPoint point)
{
    point = cleanedFacts(point);
    if (point.name.isEmpty() || point.municipality.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("contactPoint"));
    if (point.id.isNull())
        point.id = ContactPointId::random();
    if (!broughtInCircle(m_desk, {point}).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    if (const ContactPoint *before = m_desk.duties().index().point(point.id))
        judgeNewNumbers(point, *before);
    return m_desk.commit({{std::nullopt, events::ContactPointSaved{point, QStringLiteral("editor")}}})
        .map([&](const Committed &) { return point.id; });
}

Result<> Directory::retire(ContactPointId id)
{
    auto point = DeskReader{m_desk.store().connection()}.contactPoint(id);
    if (!point)
        return tl::make_unexpected(point.error());
    point->retired = true;
    return done(m_desk.commit({{std::nullopt, events::ContactPointSaved{*point, QStringLiteral("editor")}}}));
}

Result<> Directory::verified(ContactPointId id)
{
    auto point = DeskReader{m_desk.store().connection()}.contactPoint(id);
    if (!point)
        return tl::make_unexpected(point.error());
    verifyWhole(*point, {localDate(m_desk.now()), m_desk.actor().signature});
    return done(m_desk.commit({{std::nullopt, events::ContactPointSaved{*point, QStringLiteral("editor")}}}));
}

Result<QJsonObject> Directory::draft() const
{
    const auto own = ownDraft(m_desk);
    return own ? parseJson(own->body) : QJsonObject{};
}

Result<> Directory::keepDraft(const QJsonObject &form)
{
    Draft draft = ownDraft(m_desk).value_or(Draft{
        .id = DraftId::random(), .kind = draftKind, .author = m_desk.actor().id, .startedAt = m_desk.now()});
    draft.body = canonicalJson(form);
    draft.changedAt = m_desk.now();
    const auto kept = Drafts{m_desk.store().connection()}.keep(draft);
    if (!kept)
        Q_EMIT m_desk.feed().notSaved(kept.error());
    return kept;
}

Result<> Directory::dropDraft()
{
    const auto own = ownDraft(m_desk);
    return own ? Drafts{m_desk.store().connection()}.drop(own->id) : Result<>{};
}

QStringList Directory::agreementMunicipalities() const
{
    const QJsonValue saved =
        DeskReader{m_desk.store().connection()}.setting(agreementSetting).value_or(QJsonValue{});
    if (!saved.isArray())
        return m_desk.reference().municipalities.defaultAgreement();
    QStringList codes;
    for (const auto &code : saved.toArray())
        codes << code.toString();
    return codes;
}

Result<> Directory::setAgreement(const QString &municipality, bool inAgreement)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    const QStringList before = agreementMunicipalities();
    QStringList after = before;
    after.removeAll(municipality);
    if (inAgreement)
        after << municipality;
    after.sort();
    return done(m_desk.commit({{std::nullopt, events::SettingChanged{agreementSetting,
                                                                     QJsonArray::fromStringList(before),
                                                                     QJsonArray::fromStringList(after),
                                                                     {}}}}));
}

} // namespace jour
