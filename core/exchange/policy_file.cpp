#include "exchange/policy_file.h"

#include "domain/escalation/policy_lint.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace jour {

namespace {

using namespace std::chrono_literals;
using Kind = PolicyFault::Kind;
using Faults = std::vector<PolicyFault>;

/// Far beyond any that was counted up from 1, and far from where counting up ends.
constexpr int highestVersion = 1'000'000'000;

QString member(const QString &path, const char *name)
{
    return path.isEmpty() ? QString::fromLatin1(name)
                          : QString{path + QLatin1Char{'.'} + QLatin1String{name}};
}

QString item(const QString &path, qsizetype i)
{
    return QStringLiteral("%1[%2]").arg(path).arg(i);
}

QString textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

template<typename M>
void check(const QJsonValue &json, const QString &path, Faults &faults);

template<HasFields T>
bool isMember(const QString &name)
{
    return std::apply([&](const auto &...f) { return ((name == QLatin1String{f.name}) || ...); },
                      T::fields());
}

template<HasFields T>
void checkObject(const QJsonValue &json, const QString &path, Faults &faults)
{
    if (!json.isObject()) {
        faults.push_back({path, Kind::BadValue, textOf(json)});
        return;
    }
    const QJsonObject object = json.toObject();
    for (const QString &name : object.keys())
        if (!isMember<T>(name))
            faults.push_back({member(path, name.toUtf8().constData()), Kind::Unknown, name});
    std::apply(
        [&](const auto &...f) {
            ((object.contains(QLatin1String{f.name})
                  ? check<std::remove_cvref_t<decltype(std::declval<T>().*(f.member))>>(
                        object.value(QLatin1String{f.name}), member(path, f.name), faults)
                  : void()),
             ...);
        },
        T::fields());
}

/// Read and written back it is the same: no type and no word was quietly replaced.
template<typename M>
void check(const QJsonValue &json, const QString &path, Faults &faults)
{
    if constexpr (HasFields<M>) {
        checkObject<M>(json, path, faults);
    } else if constexpr (json_detail::IsVector<M>::value) {
        if (!json.isArray())
            faults.push_back({path, Kind::BadValue, textOf(json)});
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            check<typename M::value_type>(array.at(i), item(path, i), faults);
    } else if constexpr (json_detail::IsOptional<M>::value) {
        if (!json.isNull())
            check<typename M::value_type>(json, path, faults);
    } else if (toJson(fromJson<M>(json)) != json) {
        faults.push_back({path, Kind::BadValue, textOf(json)});
    }
}

void demand(const QJsonObject &object, const QString &path, std::initializer_list<const char *> names,
            Faults &faults)
{
    for (const char *name : names) {
        const QJsonValue value = object.value(QLatin1String{name});
        const bool empty = value.isUndefined() ||
                           (value.isString() && value.toString().trimmed().isEmpty()) ||
                           (value.isArray() && value.toArray().isEmpty());
        if (empty)
            faults.push_back({member(path, name), Kind::Missing, {}});
    }
}

void within(bool holds, const QString &path, const char *name, qint64 value, Faults &faults)
{
    if (!holds)
        faults.push_back({member(path, name), Kind::OutOfRange, QString::number(value)});
}

bool isLength(std::chrono::minutes length, std::chrono::minutes shortest)
{
    return length >= shortest && length <= longestTime;
}

/// Both ends, and something between them.
void checkWindow(const StepWindow &window, const QString &path, Faults &faults)
{
    if (!window.from.isValid())
        faults.push_back({member(path, "from"), Kind::Missing, {}});
    if (!window.to.isValid())
        faults.push_back({member(path, "to"), Kind::Missing, {}});
    if (window.from.isValid() && window.from == window.to)
        faults.push_back({member(path, "to"), Kind::OutOfRange, textOf(toJson(window.to))});
}

void checkStep(const PolicyStep &step, const QString &path, Faults &faults)
{
    within(isLength(step.delay, 1min), path, "delayMinutes", step.delay.count(), faults);
    within(step.warn >= 0min && (step.warn == 0min || step.warn < step.delay), path, "warnMinutes",
           step.warn.count(), faults);
    within(step.minAttempts >= 1, path, "minAttempts", step.minAttempts, faults);
    within(step.repeatEvery == 0s ||
               (step.repeatEvery >= shortestRepeat && step.repeatEvery <= longestRepeat),
           path, "repeatSeconds", step.repeatEvery.count(), faults);
    if (step.window)
        checkWindow(*step.window, member(path, "window"), faults);
    if (step.target == StepTarget::NamedContact && step.contactPoint.isNull())
        faults.push_back({member(path, "contactPoint"), Kind::Missing, {}});
}

void checkValues(const Policy &policy, const QString &path, Faults &faults)
{
    within(policy.version >= 1 && policy.version <= highestVersion, path, "version", policy.version, faults);
    within(policy.repeat >= 0 && policy.repeat <= mostRepeats, path, "repeat", policy.repeat, faults);
    within(isLength(policy.retry, 1min), path, "retryMinutes", policy.retry.count(), faults);
    within(isLength(policy.stallGrace, 1min), path, "stallGraceMinutes", policy.stallGrace.count(), faults);
    within(isLength(policy.silence, 0min), path, "silenceMinutes", policy.silence.count(), faults);
    within(isLength(std::chrono::minutes{policy.snooze.maxMinutes}, 0min), path, "snooze.maxMinutes",
           policy.snooze.maxMinutes, faults);
    within(policy.snooze.maxCount >= 0 && policy.snooze.maxCount <= mostSnoozes, path, "snooze.maxCount",
           policy.snooze.maxCount, faults);
    within(policy.steps.size() <= mostSteps, path, "steps", static_cast<qint64>(policy.steps.size()), faults);
    if (policy.validFrom && policy.retiredAt && !(*policy.validFrom < *policy.retiredAt))
        faults.push_back({member(path, "retiredAt"), Kind::OutOfRange, textOf(toJson(policy.retiredAt))});
    std::set<QString> keys;
    for (std::size_t i = 0; i < policy.steps.size(); ++i) {
        const QString at = item(member(path, "steps"), static_cast<qsizetype>(i));
        checkStep(policy.steps[i], at, faults);
        if (!policy.steps[i].key.isEmpty() && !keys.insert(policy.steps[i].key).second)
            faults.push_back({member(at, "key"), Kind::Twice, policy.steps[i].key});
    }
}

void checkPolicy(const QJsonValue &row, const QString &path, Faults &faults)
{
    check<Policy>(row, path, faults);
    if (!row.isObject())
        return;
    demand(row.toObject(), path, {"name_sv", "urgency", "steps"}, faults);
    const QJsonArray steps = row.toObject().value(QLatin1String{"steps"}).toArray();
    for (qsizetype i = 0; i < steps.size(); ++i)
        demand(steps.at(i).toObject(), item(member(path, "steps"), i), {"title_sv", "target", "delayMinutes"},
               faults);
    if (faults.empty())
        checkValues(fromJson<Policy>(row), path, faults);
}

/// The order of the file is the order of the steps.
Policy numbered(Policy policy)
{
    int seq = 0;
    for (PolicyStep &step : policy.steps)
        step.seq = ++seq;
    return policy;
}

PolicyFileRead readRows(const QJsonArray &rows)
{
    PolicyFileRead read;
    std::set<std::pair<PolicyId, int>> versions;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = item(QStringLiteral("policies"), i);
        Faults faults;
        checkPolicy(rows.at(i), path, faults);
        const auto policy = fromJson<Policy>(rows.at(i));
        if (!policy.id.isNull() && !versions.insert({policy.id, policy.version}).second)
            faults.push_back({member(path, "version"), Kind::Twice, QString::number(policy.version)});
        if (faults.empty()) {
            read.policies.push_back(numbered(policy));
            read.rows.push_back(static_cast<int>(i));
        }
        read.faults.insert(read.faults.end(), faults.begin(), faults.end());
    }
    return read;
}

/// One member a line; what is short stays on one.
template<typename M>
void write(QByteArray &out, const M &value, const QByteArray &indent)
{
    const QByteArray deeper = indent + "  ";
    if constexpr (HasFields<M>) {
        QByteArray separator = "{\n";
        std::apply(
            [&](const auto &...f) {
                ((out += separator + deeper + '"' + f.name + "\": ", write(out, value.*(f.member), deeper),
                  separator = ",\n"),
                 ...);
            },
            M::fields());
        out += '\n' + indent + '}';
    } else if constexpr (json_detail::IsVector<M>::value) {
        QByteArray separator = "[\n";
        for (const auto &each : value) {
            out += separator + deeper;
            write(out, each, deeper);
            separator = ",\n";
        }
        out += value.empty() ? QByteArray{"[]"} : '\n' + indent + ']';
    } else if constexpr (json_detail::IsOptional<M>::value) {
        if (value)
            write(out, *value, indent);
        else
            out += "null";
    } else {
        out += textOf(toJson(value)).toUtf8();
    }
}

} // namespace

PolicyFileRead readPolicyFile(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + bytes.left(error.offset).count('\n');
        return {{}, {}, {{QString::number(line), Kind::NotJson, {}}}};
    }
    const QJsonValue rows = document.object().value(QLatin1String{"policies"});
    if (!rows.isArray() || rows.toArray().isEmpty())
        return {{}, {}, {{QStringLiteral("policies"), Kind::NoPolicies, {}}}};
    const QJsonArray all = rows.toArray();
    if (all.size() > mostPolicies)
        return {{}, {}, {{QStringLiteral("policies"), Kind::TooMany, QString::number(all.size())}}};
    return readRows(all);
}

QByteArray policyFile(const std::vector<Policy> &policies)
{
    QByteArray out = "{\n  \"format\": \"jourbord-policies-1\",\n  \"policies\": ";
    write(out, policies, "  ");
    return out + "\n}\n";
}

} // namespace jour
