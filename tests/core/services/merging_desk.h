#pragma once

#include "services/case_merge.h"
#include "services/case_reading.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

inline const QString why = QStringLiteral("Samma gripande");

/// A desk to which the same happening comes in more than once.
struct MergingDesk : WatchedDesk
{
    void merge(CaseId id, CaseId into) { expect(CaseMerge{*at}.merge(id, into, why)); }
    void unmerge(CaseId id) { expect(CaseMerge{*at}.unmerge(id, why)); }
    [[nodiscard]] QString refusal(CaseId id, CaseId into)
    {
        const auto refused = CaseMerge{*at}.merge(id, into, why);
        return refused ? QString{} : refused.error().detail;
    }
    [[nodiscard]] CaseFile file(CaseId id) { return *CaseReading{*at}.reload(id); }
    [[nodiscard]] QStringList mergedNumbers(CaseId id)
    {
        QStringList numbers;
        for (const KinCase &kin : file(id).merged)
            numbers << kin.number;
        return numbers;
    }
    [[nodiscard]] CaseId rootOf(CaseId id)
    {
        const auto root = file(id).root;
        return root ? root->id : id;
    }
    [[nodiscard]] QStringList numbersOf(const std::vector<CaseId> &ids)
    {
        QStringList numbers;
        for (const CaseId id : ids)
            numbers << find(id).number;
        numbers.sort();
        return numbers;
    }
    void close(CaseId id)
    {
        expect(Casework{*at}.move(
            id, find(id).revision,
            {.to = CaseState::Closed, .disposition = QStringLiteral("answered"), .reason = why}));
    }
    template<typename Body>
    [[nodiscard]] std::vector<std::pair<qint64, Body>> told(CaseId id)
    {
        std::vector<std::pair<qint64, Body>> all;
        const auto events = *store().journal().ofCase(id);
        for (const Event &event : events) {
            const EventBody body = event.decodedBody();
            if (const auto *one = std::get_if<Body>(&body))
                all.emplace_back(event.seq, *one);
        }
        return all;
    }
};

} // namespace jour::test
