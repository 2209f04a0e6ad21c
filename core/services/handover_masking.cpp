#include "services/handover_masking.h"

#include "domain/handover/name_scrub.h"
#include "domain/handover/protection_mask.h"
#include "services/masking.h"
#include "store/case_reader.h"

namespace jour {

namespace {

/// Words about a night may tell of cases that were closed in it, and a handover may be read days later.
constexpr Duration wordsReachBack = std::chrono::hours{24 * 31};

/// Error but NotFound: then nobody can say.
Result<bool> isProtectedIn(const CaseReader &reader, CaseId id)
{
    const auto record = reader.boardRow(id);
    if (record)
        return record->childProtected;
    return record.error().code == ErrorCode::NotFound ? Result<bool>{true}
                                                      : tl::make_unexpected(record.error());
}

void mask(HandoverCase &one)
{
    if (!one.masked)
        one.child = initialsOf(one.child);
    one.masked = true;
    if (one.next)
        one.next = ProtectionMask::timer(*one.next);
    if (one.lastContact && one.lastContact->outcome) // whose number it was, the list does not know
        one.lastContact->who.clear();
}

Result<QString> scrubbed(const CaseReader &reader, const std::vector<CaseId> &cases, const QString &words)
{
    std::vector<PersonFacts> away;
    for (const CaseId id : cases) {
        const auto persons = reader.personsOf(id);
        if (!persons && persons.error().code != ErrorCode::NotFound)
            return tl::make_unexpected(persons.error());
        if (persons)
            for (const Person &person : *persons)
                away.push_back(person.facts);
    }
    return NameScrub{away, {}}.text(words);
}

} // namespace

Result<HandoverSeen> handoverSeen(const Desk &desk, ShiftHandover list)
{
    const CaseReader reader{desk.store().connection()};
    HandoverSeen seen{std::move(list)};
    for (auto *cases : {&seen.list.open, &seen.list.handedOff, &seen.list.closed})
        for (HandoverCase &one : *cases) {
            const auto isProtected = isProtectedIn(reader, one.id);
            if (!isProtected)
                return tl::make_unexpected(isProtected.error());
            if (!*isProtected && !one.masked)
                continue;
            seen.newlyMasked += one.masked ? 0 : 1;
            mask(one);
        }
    auto words = withoutProtected(desk, seen.list.nightWords);
    if (!words)
        return tl::make_unexpected(words.error());
    seen.list.nightWords = std::move(*words);
    return seen;
}

Result<QString> withoutProtected(const Desk &desk, const QString &words)
{
    if (words.trimmed().isEmpty())
        return words;
    const CaseReader reader{desk.store().connection()};
    const auto board = reader.board(desk.now() - wordsReachBack);
    if (!board)
        return tl::make_unexpected(board.error());
    std::vector<CaseId> cases;
    for (const BoardRecord &record : *board)
        if (record.childProtected)
            cases.push_back(record.id);
    return scrubbed(reader, cases, words);
}

bool isProtectedNow(const Desk &desk, CaseId id)
{
    return isProtectedIn(CaseReader{desk.store().connection()}, id).value_or(true);
}

} // namespace jour
