#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace jour {

namespace sql {
class Connection;
}

enum class HitKind { Case, Person, Phone, ContactPoint, Note };

struct SearchHit
{
    HitKind kind = HitKind::Case;
    CaseId caseRef;
    PersonId person;
    ContactPointId contactPoint;
    QString text;              ///< what matched: name, number; the service masks it
    QString detail;            ///< case number, municipality code
    bool isProtected = false;  ///< somebody in that case is
    bool secondChoice = false; ///< found only without å, ä, ö
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// So much of what was typed is looked for.
inline constexpr int mostSearchedWords = 12;
inline constexpr int mostSearchedLetters = 200;
/// The beginning of it that is: all of what anybody types. The index is asked for each word, in the whole
/// store, and a page that was pasted has thousands.
[[nodiscard]] QString searchedPart(const QString &typed);

/// Search within the bounds of the law (lag 2001:454, förordning 2001:637 15 §): cases by number, persons by
/// name and number, phone numbers, contacts. Free text of notes only when `withNotes`, which a manager has to
/// switch on.
class SearchIndex final
{
public:
    explicit SearchIndex(sql::Connection &db) : m_db{db} {}

    /// Prefixes of words in any order; digits match numbers in any way of writing. Best first, at most
    /// `limit`. Of a longer text its searchedPart().
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &typed, bool withNotes, int limit) const;

private:
    sql::Connection &m_db;
};

} // namespace jour
