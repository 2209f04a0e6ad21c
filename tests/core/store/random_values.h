#pragma once

#include "domain/cases/case.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "domain/people/person.h"

#include <random>
#include <utility>
#include <vector>

namespace jour::test {

/// Values without meaning, the same for the same seed.
class RandomValues
{
public:
    explicit RandomValues(unsigned seed) : m_random{seed} {}

    [[nodiscard]] int below(int bound);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString word();
    [[nodiscard]] QString words(int count);
    [[nodiscard]] Instant moment();
    [[nodiscard]] CaseFacts caseFacts();
    [[nodiscard]] PersonFacts personFacts();
    [[nodiscard]] Timer timer(const CaseId &caseRef);
    [[nodiscard]] EscalationRun run(const CaseId &caseRef);

    template<typename T>
    [[nodiscard]] T id()
    {
        T made;
        for (auto &byte : made.bytes)
            byte = static_cast<std::uint8_t>(below(256));
        return made;
    }

    template<typename T>
    [[nodiscard]] T enumerator()
    {
        const auto &all = EnumWords<T>::words;
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))].first;
    }

    /// Mostly one that is there; now and then one that nobody knows.
    template<typename T>
    [[nodiscard]] T anyOf(const std::vector<T> &known)
    {
        if (known.empty() || chance(3))
            return id<T>();
        return known[static_cast<std::size_t>(below(static_cast<int>(known.size())))];
    }

    /// A member of the facts by name and its value; now and then a name of the future.
    template<HasFields Facts>
    [[nodiscard]] std::pair<QString, QJsonValue> change(const Facts &facts)
    {
        QStringList names;
        std::apply([&](const auto &...f) { (names.push_back(QLatin1String{f.name}), ...); }, Facts::fields());
        if (chance(3))
            return {QStringLiteral("aFactOfTheFuture"), 7};
        const QString name = names.at(below(static_cast<int>(names.size())));
        const QJsonValue to = toJsonObject(facts).value(name);
        return {name, to.isUndefined() ? QJsonValue{} : to};
    }

private:
    std::mt19937 m_random;
};

} // namespace jour::test
