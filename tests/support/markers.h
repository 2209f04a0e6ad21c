#pragma once

#include "domain/events/event_body.h"

#include <QRegularExpression>
#include <QStringList>

namespace jour::test {

/// Stands where anybody could have typed something and tells where that was.
[[nodiscard]] inline QString marker(const QString &path)
{
    return QStringLiteral("Läcka:%1;").arg(path);
}

/// The places whose markers stand in a text, each once.
[[nodiscard]] inline QStringList markersIn(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("Läcka:([^;]*)")};
    QStringList found;
    for (auto all = form.globalMatch(text); all.hasNext();)
        found << all.next().captured(1);
    found.removeDuplicates();
    return found;
}

/// Whether the ids in a value name something, as those of a contact in the directory do.
enum class Ids { Null, Random };

/// Markers in every text of a value, however deep; one element in every list, a value in every optional.
template<typename T>
void fill(T &value, const QString &path, Ids ids = Ids::Null)
{
    if constexpr (HasFields<T>) {
        std::apply(
            [&](const auto &...f) {
                (fill(value.*(f.member), path + QLatin1Char('.') + QLatin1String{f.name}, ids), ...);
            },
            T::fields());
    } else if constexpr (json_detail::IsOptional<T>::value) {
        value.emplace();
        fill(*value, path, ids);
    } else if constexpr (json_detail::IsVector<T>::value) {
        value.emplace_back();
        fill(value.back(), path, ids);
    } else if constexpr (json_detail::IsId<T>::value) {
        value = ids == Ids::Random ? T::random() : T{};
    } else if constexpr (std::is_same_v<T, QString>) {
        value = marker(path);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = {marker(path)};
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = marker(path).toUtf8();
    } else if constexpr (std::is_same_v<T, QJsonValue>) {
        value = marker(path);
    }
}

/// One of each kind of event, with markers wherever a text can stand.
[[nodiscard]] inline std::vector<EventBody> markedBodies(Ids ids = Ids::Null)
{
    std::vector<EventBody> all{
        OpaqueBody{QStringLiteral("of.theFuture"), 7, marker(QStringLiteral("opaque")).toUtf8()}};
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        const auto add = [&]<typename Body>(Body body) {
            if constexpr (HasFields<Body>) {
                fill(body, QString::fromLatin1(Body::type), ids);
                all.push_back(std::move(body));
            }
        };
        (add(std::variant_alternative_t<I, EventBody>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<EventBody>>{});
    return all;
}

/// A change of each fact, from and to what somebody typed.
template<typename Facts, typename Change>
[[nodiscard]] std::vector<EventBody> markedChanges(const Change &change)
{
    Facts facts;
    fill(facts, QString::fromLatin1(Change::type));
    const QJsonObject values = toJsonObject(facts);
    std::vector<EventBody> all;
    for (auto it = values.begin(); it != values.end(); ++it) {
        Change one = change;
        one.fact = it.key();
        one.from = one.to = *it;
        one.reason = marker(QStringLiteral("reason"));
        all.push_back(one);
        one.from = QJsonValue{};
        one.to = marker(QStringLiteral("%1.%2").arg(QLatin1String{Change::type}, it.key())); // of any shape
        all.push_back(one);
    }
    return all;
}

/// What a masked paper may hold of markedBodies(): words of the program and of its tables, numbers of cases,
/// signatures of the desk, and who acted by their office.
[[nodiscard]] inline bool mayStandOnPaper(const QString &path)
{
    static const QStringList may{
        QStringLiteral("case.opened.number"), QStringLiteral("case.factChanged.fact"),
        QStringLiteral("person.factChanged.fact"), QStringLiteral("case.offered.signature"),
        QStringLiteral("case.merged.rootNumber"), QStringLiteral("case.unmerged.rootNumber"),
        QStringLiteral("case.takenIn.number"), QStringLiteral("case.viewed.where"),
        QStringLiteral("case.printed.document"), QStringLiteral("case.printed.medium"),
        QStringLiteral("case.printed.variant"), QStringLiteral("case.printed.code"),
        QStringLiteral("checklist.answered.answer.key"), QStringLiteral("handover.words.about"),
        QStringLiteral("run.moved.rule"), QStringLiteral("run.moved.run.policy.crimeType"),
        QStringLiteral("run.moved.run.policy.steps.key"),
        QStringLiteral("run.moved.run.policy.steps.function"), QStringLiteral("timer.armed.timer.title"),
        QStringLiteral("timer.armed.timer.source"), QStringLiteral("timer.changed.timer.title"),
        QStringLiteral("timer.changed.timer.source"), QStringLiteral("timer.changed.rule"),
        QStringLiteral("paper.entered.entries"), QStringLiteral("case.sealed.documents"),
        QStringLiteral("case.sealed.blake2b"),
        // By their office:
        QStringLiteral("assessment.made.madeBy"), QStringLiteral("decision.recorded.decidedBy"),
        QStringLiteral("disclosure.made.decidedBy"), QStringLiteral("handOff.made.receiver")};
    return may.contains(path);
}

/// Who promised, where the directory knows them.
[[nodiscard]] inline bool isKnownPromise(const QString &path)
{
    return path == QLatin1String{"contact.acknowledged.acknowledgement.person"} ||
           path == QLatin1String{"run.moved.run.promise.person"} ||
           path == QLatin1String{"run.moved.run.answers.ack.person"};
}

/// What the desk may see besides: which municipality and unit to call, and what came of it.
[[nodiscard]] inline bool mayStandAtDesk(const QString &path)
{
    static const QRegularExpression may{QRegularExpression::anchoredPattern(QStringLiteral(
        "case\\.(opened\\.facts|factChanged)\\.(homeMunicipality\\.(code|text)|policeUnit)"
        "|case\\.opened\\.facts\\.(reporterName|reporterTitle|callbackNumber|policeReference)"
        "|contact\\.acknowledged\\.acknowledgement\\.(person|organisation)"
        "|decision\\.recorded\\.(post|municipality\\.(code|text))|handOff\\.made\\.(post|municipality\\.("
        "code|text))"
        "|disclosure\\.made\\.organisation|case\\.sealed\\.organisation|police\\.answered\\.toWhom"
        "|run\\.moved\\.run\\.(policy|resolved)\\..*"
        "|run\\.moved\\.run\\.(promise|answers\\.ack)\\.(person|organisation)"))};
    return mayStandOnPaper(path) || may.match(path).hasMatch();
}

} // namespace jour::test
