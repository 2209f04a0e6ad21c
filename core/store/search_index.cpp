#include "store/search_index.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "store/search_parts.h"

#include <algorithm>

namespace jour {

namespace {

/// So many people share a beginning that contacts, of which there are few, keep a part of the list for
/// themselves.
constexpr int contactShare = 3;

void findWords(sql::Connection &db, const QStringList &words, WordMatch match, bool withNotes, Hits &hits)
{
    if (hits.room() <= 0)
        return;
    auto contacts = findContacts(db, words, match, std::max(1, hits.room() / contactShare));
    hits.add(findPersons(db, words, match, std::max(1, hits.room() - static_cast<int>(contacts.size()))));
    hits.add(std::move(contacts));
    if (withNotes && hits.room() > 0)
        hits.add(findNotes(db, words, match, hits.room()));
}

} // namespace

void Hits::add(SearchHit hit)
{
    const auto same = [&](const SearchHit &other) {
        return other.kind == hit.kind && other.caseRef == hit.caseRef && other.person == hit.person &&
               other.contactPoint == hit.contactPoint && other.text == hit.text;
    };
    if (room() > 0 && std::ranges::none_of(m_hits, same))
        m_hits.push_back(std::move(hit));
}

void Hits::add(std::vector<SearchHit> hits)
{
    for (SearchHit &hit : hits)
        add(std::move(hit));
}

Result<std::vector<SearchHit>> SearchIndex::find(const QString &typed, bool withNotes, int limit) const
{
    return sql::guard([&] {
        Hits hits{limit};
        findCases(m_db, typed, hits);
        findIdentities(m_db, typed, hits);
        findPhones(m_db, typed, hits);
        const QStringList words = searchWords(typed);
        if (!words.isEmpty())
            for (const WordMatch match : {WordMatch::Whole, WordMatch::Beginning, WordMatch::Loose})
                findWords(m_db, words, match, withNotes, hits);
        return hits.take();
    });
}

} // namespace jour
