#pragma once

#include "base/local_time.h"
#include "desk_fixture.h"
#include "services/picture.h"
#include "sql/connection.h"

#include <algorithm>
#include <random>
#include <variant>

namespace jour::test {

inline constexpr PictureMonth january = 2027 * 12;
inline constexpr int months = 24;

/// Two years of cases, made up by chance: more in some months than in others, and few in one.
struct TwoYears : DeskFixture
{
    /// `isWorked`: things are done in the cases, and some of the children are protected.
    explicit TwoYears(int casesAMonth = 40, bool isWorked = false) : works{isWorked}
    {
        author.role = Role::Manager;
        clock.advance(fromLocal(firstDayOf(january), {0, 0}) - clock.now());
        for (PictureMonth month = january; month < january + months; ++month) {
            const int cases = month == january + 5 ? 3 : casesAMonth + below(casesAMonth);
            std::vector<NewEvent> events;
            for (int i = 0; i < cases; ++i)
                add(events, month);
            std::ignore = store().commit(author.id, events);
            if (works)
                work(events);
            clock.advance(fromLocal(firstDayOf(month + 1), {0, 0}) - clock.now());
        }
        clock.advance(std::chrono::days{30});
    }

    int below(int bound) { return std::uniform_int_distribution{0, bound - 1}(random); }

    void add(std::vector<NewEvent> &events, PictureMonth month)
    {
        const QDate day = firstDayOf(month).addDays(below(28));
        events::CaseOpened opened;
        opened.number = QStringLiteral("ROC-2027-%1").arg(++number);
        opened.receivedAt = fromLocal(day, QTime{below(24), below(60)});
        opened.writtenAt = opened.receivedAt;
        opened.facts.urgency = static_cast<Urgency>(below(4));
        const auto &areas = countyAreas();
        const auto area = [&] {
            const int code = below(3) == 0 ? areas[static_cast<std::size_t>(below(26))] : 180;
            return MunicipalityRef{municipalityCodeOf(code), {}};
        };
        opened.facts.homeMunicipality = area();
        opened.facts.whereabouts = area();
        opened.facts.roles = {QLatin1String{pictureRoles()[static_cast<std::size_t>(below(6))]}};
        opened.facts.crimeTypes = {QLatin1String{pictureCrimes()[static_cast<std::size_t>(below(16))]}};
        opened.facts.riskOfHarm = static_cast<Answer>(below(3));
        opened.facts.foundInCounty = Answer::Yes;
        opened.facts.agreementResident = static_cast<Answer>(below(3));
        const CaseId id = CaseId::random();
        events.push_back({id, std::move(opened)});
        PersonFacts child;
        child.birthDate = day.addDays(-365 * (9 + below(12)));
        if (works && below(12) == 0)
            child.protection = Protection::ProtectedRegistration;
        if (below(2) == 0)
            child.identity = QStringLiteral("20120412-%1").arg(1000 + below(90));
        events.push_back({id, events::PersonAdded{PersonId::random(), child}});
    }

    /// In most cases somebody takes it, calls, hands over, and a limit ends.
    void work(std::vector<NewEvent> opened)
    {
        std::erase_if(opened,
                      [](const NewEvent &e) { return !std::holds_alternative<events::CaseOpened>(e.body); });
        const auto received = [](const NewEvent &e) {
            return std::get<events::CaseOpened>(e.body).receivedAt;
        };
        std::ranges::sort(opened, {}, received);
        for (const NewEvent &one : opened) {
            const Instant from = received(one);
            const auto later = [&] { return from + std::chrono::minutes{below(200)}; };
            if (const Instant then = later(); then > clock.now())
                clock.advance(then - clock.now());
            std::vector<NewEvent> acts;
            const auto maybe = [&](EventBody body) {
                if (below(4) != 0)
                    acts.push_back({one.caseRef, std::move(body)});
            };
            maybe(events::CaseStateChanged{.to = static_cast<CaseState>(below(2))});
            maybe(events::ContactAttempted{{.id = AttemptId::random(),
                                            .at = later(),
                                            .outcome = static_cast<AttemptOutcome>(below(7))}});
            maybe(events::HandOffMade{.entry = EntryId::random(), .at = later(), .readBack = below(2) == 0});
            const Timer timer{.id = TimerId::random(),
                              .caseRef = *one.caseRef,
                              .kind = below(3) == 0 ? TimerKind::Reminder : TimerKind::Statute,
                              .due = later()};
            const Instant end = later();
            acts.push_back({one.caseRef, events::TimerArmed{timer}});
            maybe(
                events::TimerEnded{timer.id, static_cast<TimerEnd>(1 + below(3)), end, timer.due - end, {}});
            std::ignore = store().commit(author.id, acts);
        }
    }

    [[nodiscard]] PeriodPicture picture(const PicturePeriod &period)
    {
        return Picture{desk}.of(period).value();
    }

    bool works;
    std::mt19937 random{20261127};
    int number = 0;
};

} // namespace jour::test
