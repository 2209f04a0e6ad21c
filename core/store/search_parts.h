#pragma once

#include "store/search_index.h"

#include <QStringList>

namespace jour {

/// What was found so far, best first, nothing twice.
class Hits final
{
public:
    explicit Hits(int limit) : m_limit{limit} {}

    [[nodiscard]] int room() const { return m_limit - static_cast<int>(m_hits.size()); }
    void add(SearchHit hit);
    void add(std::vector<SearchHit> hits);
    [[nodiscard]] std::vector<SearchHit> take() { return std::move(m_hits); }

private:
    int m_limit;
    std::vector<SearchHit> m_hits;
};

/// How closely words must fit.
enum class WordMatch { Whole, Beginning, Loose };

// search_numbers.cpp
/// "412", "2026-0412", "ROC-2026-04".
void findCases(sql::Connection &db, const QString &typed, Hits &hits);
/// Beginning or end of a personnummer or another number, however it is written.
void findIdentities(sql::Connection &db, const QString &typed, Hits &hits);
void findPhones(sql::Connection &db, const QString &typed, Hits &hits);

// search_words.cpp
/// The words of what was typed, as the index splits them. Empty: there is nothing to look for.
[[nodiscard]] QStringList searchWords(const QString &typed);
[[nodiscard]] std::vector<SearchHit> findPersons(sql::Connection &db, const QStringList &words,
                                                 WordMatch match, int limit);
[[nodiscard]] std::vector<SearchHit> findContacts(sql::Connection &db, const QStringList &words,
                                                  WordMatch match, int limit);
[[nodiscard]] std::vector<SearchHit> findNotes(sql::Connection &db, const QStringList &words, WordMatch match,
                                               int limit);

} // namespace jour
