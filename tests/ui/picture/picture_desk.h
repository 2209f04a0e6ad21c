#pragma once

#include "base/local_time.h"
#include "core/services/desk_fixture.h"
#include "domain/picture/picture_case.h"

#include <random>

namespace jour::test {

inline constexpr PictureMonth january2027 = 2027 * 12;

/// A year and two months of cases as a county may have them: most in a few places, some far away, now and
/// then a protected child.
class PictureDesk : public DeskFixture
{
public:
    explicit PictureDesk(int casesAMonth = 110)
    {
        for (PictureMonth month = january2027; month < january2027 + 14; ++month) {
            clock.advance(fromLocal(firstDayOf(month), {0, 1}) - clock.now());
            fill(month, casesAMonth + below(60));
        }
        clock.advance(fromLocal(firstDayOf(january2027 + 14).addDays(14), {12, 0}) - clock.now());
    }

private:
    int below(int bound) { return std::uniform_int_distribution{0, bound - 1}(m_random); }

    /// More often one of the first.
    int leaning(int bound) { return std::min(below(bound), below(bound)); }

    MunicipalityRef area(bool isFound)
    {
        static constexpr std::array often{180, 127, 181, 126, 123, 136, 140, 163};
        const int sort = below(20);
        if (sort == 0)
            return {QStringLiteral("0380"), {}};
        if (sort < 5)
            return {municipalityCodeOf(countyAreas()[static_cast<std::size_t>(below(26))]), {}};
        const auto place = static_cast<std::size_t>(isFound && below(2) == 0 ? 0 : leaning(often.size()));
        return {municipalityCodeOf(often[place]), {}};
    }

    void fill(PictureMonth month, int cases)
    {
        std::vector<NewEvent> events;
        for (int i = 0; i < cases; ++i)
            add(events, month);
        if (const auto committed = store().commit(author.id, events); !committed)
            throw std::runtime_error{committed.error().detail.toStdString()};
    }

    void add(std::vector<NewEvent> &events, PictureMonth month)
    {
        events::CaseOpened opened;
        opened.number = QStringLiteral("ROC-2027-%1").arg(++m_number);
        const QDate day = firstDayOf(month).addDays(below(28));
        opened.receivedAt = fromLocal(day, QTime{(16 + below(9) + below(9)) % 24, below(60)});
        opened.writtenAt = opened.receivedAt;
        opened.facts.urgency = static_cast<Urgency>(leaning(4));
        opened.facts.homeMunicipality = area(false);
        opened.facts.whereabouts = area(true);
        opened.facts.roles = {QLatin1String{pictureRoles()[static_cast<std::size_t>(leaning(6))]}};
        opened.facts.crimeTypes = {QLatin1String{pictureCrimes()[static_cast<std::size_t>(below(16))]}};
        opened.facts.riskOfHarm = below(4) == 0 ? Answer::Unknown : Answer::Yes;
        opened.facts.foundInCounty = Answer::Yes;
        opened.facts.agreementResident = below(8) == 0 ? Answer::No : Answer::Yes;
        const CaseId id = CaseId::random();
        const Instant at = opened.receivedAt;
        events.push_back({id, std::move(opened)});
        PersonFacts child;
        child.birthDate = day.addDays(-365 * (10 + below(9)));
        child.protection = below(25) == 0 ? Protection::ConfidentialityMarking : Protection::None;
        events.push_back({id, events::PersonAdded{PersonId::random(), child}});
        Attempt attempt;
        attempt.at = at + std::chrono::minutes{2 + leaning(100)};
        attempt.outcome = AttemptOutcome::Reached;
        events.push_back({id, events::ContactAttempted{attempt}});
        events::HandOffMade handOff;
        handOff.at = at + std::chrono::minutes{20 + leaning(200)};
        handOff.readBack = below(10) > 0;
        events.push_back({id, handOff});
    }

    std::mt19937 m_random{20261127};
    int m_number = 0;
};

} // namespace jour::test
