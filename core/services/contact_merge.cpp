#include "services/contact_merge.h"

#include "domain/contacts/number_key.h"
#include "services/contact_fields.h"
#include "services/test_round.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jour {

namespace {

using Channels = std::vector<Channel>;

/// "00358…" is "+358…".
QString dialled(const QString &number)
{
    const QString key = numberKey(number);
    return key.startsWith(QLatin1String{"00"}) ? QString{QLatin1Char('+') + key.mid(2)} : key;
}

/// The same number, however it is written; of what is no telephone, the same text.
bool isSameReach(const Channel &told, const Channel &before)
{
    if (told.value == before.value)
        return true;
    const QString key = isTelephone(before.kind) ? dialled(told.value) : QString{};
    return !key.isEmpty() && key == dialled(before.value);
}

/// Beside each told channel the one that was this very number; each of those is beside one at most.
std::vector<const Channel *> knownOf(const Channels &told, const Channels &old)
{
    std::vector<const Channel *> known;
    for (const Channel &one : told) {
        const auto before = std::ranges::find_if(old, [&](const Channel &was) {
            return was.kind == one.kind && isSameReach(one, was) &&
                   std::ranges::find(known, &was) == known.end();
        });
        known.push_back(before == old.end() ? nullptr : &*before);
    }
    return known;
}

/// The table has so many columns of a kind, each with a number and no remark: they are the first of that kind
/// in the directory. Others, and what is told of a number, stay.
class ColumnMerge
{
public:
    ColumnMerge(const Channels &told, const Channels &old, const QStringList &kinds)
        : m_told{told}, m_old{old}, m_kinds{kinds}, m_known{knownOf(told, old)}, m_done(told.size())
    {
    }

    Channels merged()
    {
        QHash<QString, qsizetype> met;
        for (const Channel &before : m_old) {
            const bool hasColumn = met[before.kind]++ < m_kinds.count(before.kind);
            if (hasColumn)
                putNext(before);
            else if (!isKnown(before))
                m_merged.push_back(before);
        }
        for (std::size_t i = 0; i < m_told.size(); ++i)
            if (!m_done[i])
                put(i, nullptr);
        return std::move(m_merged);
    }

private:
    [[nodiscard]] bool isKnown(const Channel &before) const
    {
        return std::ranges::find(m_known, &before) != m_known.end();
    }

    void putNext(const Channel &before)
    {
        for (std::size_t i = 0; i < m_told.size(); ++i)
            if (!m_done[i] && m_told[i].kind == before.kind) {
                put(i, &before);
                return;
            }
    }

    /// A number that is new in this place keeps the remark of the one before.
    void put(std::size_t i, const Channel *before)
    {
        m_done[i] = true;
        Channel now = m_known[i] ? *m_known[i] : m_told[i];
        now.value = m_told[i].value;
        if (!m_known[i] && before && !isKnown(*before))
            now.remark = before->remark;
        m_merged.push_back(std::move(now));
    }

    const Channels &m_told;
    const Channels &m_old;
    const QStringList &m_kinds; ///< one a column
    std::vector<const Channel *> m_known;
    std::vector<bool> m_done;
    Channels m_merged;
};

/// The card holds all of some kinds, and may call a number another kind than we do: the same number is the
/// same channel.
Channels withKinds(Channels told, const Channels &old, const QStringList &kinds)
{
    Channels merged;
    for (const Channel &before : old) {
        const auto isIt = [&](const Channel &one) { return isSameReach(one, before); };
        const auto now = std::ranges::find_if(told, isIt);
        const bool again = std::ranges::any_of(merged, isIt); // one number with two times
        if (now == told.end() && !again && kinds.contains(before.kind))
            continue;
        merged.push_back(before);
        if (now != told.end()) {
            if (!now->remark.isEmpty())
                merged.back().remark = now->remark;
            told.erase(now);
        }
    }
    merged.insert(merged.end(), told.begin(), told.end());
    return merged;
}

/// The same number is valid as long as before, and as well verified.
void keepDates(Channels &channels, const Channels &old)
{
    const auto known = knownOf(channels, old);
    for (std::size_t i = 0; i < channels.size(); ++i)
        if (known[i]) {
            Channel now = *known[i];
            now.value = channels[i].value;
            now.remark = channels[i].remark;
            channels[i] = std::move(now);
        }
}

} // namespace

ContactPoint mergedPoint(ContactPoint point, const ContactPoint &old, const ToldFacts &told)
{
    point.id = old.id;
    if (!told.function)
        point.function = old.function;
    if (!told.hours)
        point.hours = old.hours;
    if (!told.priority)
        point.priority = old.priority;
    if (!told.remark)
        point.remark = old.remark;
    if (!told.verifiedOn)
        point.verifiedOn = old.verifiedOn;
    if (!told.verifiedBy && point.verifiedOn == old.verifiedOn)
        point.verifiedBy = old.verifiedBy;
    if (!told.serves)
        point.serves = old.serves;
    if (!told.fallback)
        point.fallback = old.fallback;
    if (!told.covered)
        point.covered = old.covered;
    if (!told.standsInFor)
        point.standsInFor = old.standsInFor;
    if (!told.channelDates)
        keepDates(point.channels, old.channels);
    switch (told.channels) {
    case ToldFacts::Channels::All: break;
    case ToldFacts::Channels::OfKinds:
        point.channels = withKinds(std::move(point.channels), old.channels, told.kinds);
        break;
    case ToldFacts::Channels::FirstOfKind:
        point.channels = ColumnMerge{point.channels, old.channels, told.kinds}.merged();
        break;
    }
    judgeNewNumbers(point, old);
    return point;
}

} // namespace jour
