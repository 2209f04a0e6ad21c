#pragma once

#include "services/desk.h"
#include "services/printed_page.h"
#include "store/search_index.h"

namespace jour {

struct MunicipalityHit
{
    Municipality municipality;
    friend bool operator==(const MunicipalityHit &, const MunicipalityHit &) = default;
};

/// The code of a printed page in what was typed.
enum class TypedCode {
    None,
    Unfinished, ///< begins as one
    Whole,      ///< without a page in the answer: no paper of this store bears it
};

struct SearchAnswer
{
    std::vector<SearchHit> hits; ///< of cases with a protected person: initials, and no number or note
    std::vector<Municipality> municipalities;
    std::optional<PrintedPage> page; ///< whose code was typed or scanned
    TypedCode code = TypedCode::None;
    bool notesIncluded = false;
    bool isCut = false; ///< more was typed than is looked for: searchedPart()
};

/// One box for cases by number or by the code on a printed page, persons by name and number, phone numbers,
/// contacts and municipalities.
class Search final
{
public:
    explicit Search(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<SearchAnswer> find(const QString &typed, int limit = 30) const;
    /// A person was looked for: journaled (digest of the words, cases listed) once per settled search.
    [[nodiscard]] Result<> settled(const QString &typed, const SearchAnswer &answer);

    [[nodiscard]] bool notesAllowed() const;
    /// Managers only; the legal ground is journaled and may not be empty.
    [[nodiscard]] Result<> allowNotes(bool allowed, const QString &legalGround);

private:
    Desk &m_desk;
};

} // namespace jour
