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

QString searchedPart(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype most = std::min<qsizetype>(text.size(), mostSearchedLetters);
    qsizetype end = 0;
    bool isInWord = false;
    for (int words = 0; end < most; ++end) {
        const QChar c = text.at(end);
        const bool isOfWord = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (isOfWord && !isInWord && ++words > mostSearchedWords)
            break;
        isInWord = isOfWord;
    }
    if (end > 0 && end < text.size() && text.at(end).isLowSurrogate()) // no half of a letter
        --end;
    return text.left(end).trimmed();
}

Result<std::vector<SearchHit>> SearchIndex::find(const QString &typed, bool withNotes, int limit) const
{
    const QString part = searchedPart(typed);
    return sql::guard([&] {
        Hits hits{limit};
        findCases(m_db, part, hits);
        findIdentities(m_db, part, hits);
        findPhones(m_db, part, hits);
        // One letter of some scripts is written out as several words.
        const QStringList words = searchWords(part).mid(0, mostSearchedWords);
        if (!words.isEmpty())
            for (const WordMatch match : {WordMatch::Whole, WordMatch::Beginning, WordMatch::Loose})
                findWords(m_db, words, match, withNotes, hits);
        return hits.take();
    });
}

} // namespace jour
