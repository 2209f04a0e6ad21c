#include "random_events.h"

#include "support/builders.h"

#include <array>

namespace jour::test {

namespace {

template<typename T, typename... Bodies>
consteval std::size_t indexIn(const std::variant<Bodies...> *)
{
    std::size_t at = 0;
    const bool found = ((std::is_same_v<T, Bodies> ? true : (++at, false)) || ...);
    return found ? at : throw "not a body";
}

template<typename T>
constexpr std::size_t indexOf = indexIn<T>(static_cast<const EventBody *>(nullptr));

} // namespace

ContactPoint RandomEvents::contactPoint()
{
    ContactPoint point =
        aContactPoint(m_values.words(2), QStringLiteral("01%1").arg(10 + m_values.below(80)));
    point.id = m_values.anyOf(m_points);
    point.priority = m_values.below(4);
    point.retired = m_values.chance(15);
    point.hours = {HoursRule{}};
    m_points.push_back(point.id);
    return point;
}

NewEvent RandomEvents::next()
{
    const bool opens = m_cases.size() < 3 || m_values.chance(5);
    const auto types = static_cast<int>(std::variant_size_v<EventBody>);
    return ofType(opens ? indexOf<events::CaseOpened> : static_cast<std::size_t>(m_values.below(types)));
}

NewEvent RandomEvents::ofType(std::size_t index)
{
    if (index == indexOf<events::CaseOpened>)
        m_cases.push_back(m_values.id<CaseId>());
    m_case = index == indexOf<events::CaseOpened> || m_cases.empty()
                 ? (m_cases.empty() ? CaseId{} : m_cases.back())
                 : m_cases[static_cast<std::size_t>(m_values.below(static_cast<int>(m_cases.size())))];
    const bool ofTheDesk =
        (index >= indexOf<events::OperatorAdded> && index != indexOf<events::HandoverWordsWritten> &&
         index != indexOf<events::HandoverCaseAnswered> && index != indexOf<events::EnteredAfterwards> &&
         index != indexOf<events::SealedFileMade>) ||
        index == indexOf<events::WatchGapFound> || index == indexOf<events::WatchGapReviewed> ||
        index == indexOf<events::AlarmsMuted>;
    EventBody made = body(index);
    return {ofTheDesk ? std::nullopt : std::optional{m_case}, std::move(made)};
}

EventBody RandomEvents::body(std::size_t index)
{
    if (index == 0)
        return OpaqueBody{QStringLiteral("future.event"), 3, QByteArrayLiteral("{\"x\":1}")};
    if (index <= indexOf<events::CaseViewed>)
        return caseBody(index);
    if (index <= indexOf<events::PersonRevealed>)
        return personBody(index);
    if (index <= indexOf<events::PoliceAnswered>)
        return actBody(index);
    if (index <= indexOf<events::Printed>)
        return paperBody(index);
    if (index <= indexOf<events::AlarmsMuted>)
        return chaseBody(index);
    if (index >= indexOf<events::ShiftStarted>)
        return shiftBody(index);
    if (index >= indexOf<events::DutyPersonSaved> && index <= indexOf<events::TestCallMade>)
        return dutyBody(index);
    return deskBody(index);
}

EventBody RandomEvents::caseBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::CaseOpened>: {
        const QString number = QString::number(m_cases.size()).rightJustified(4, QLatin1Char('0'));
        return events::CaseOpened{QStringLiteral("ROC-2026-") + number, m_values.moment(), m_values.moment(),
                                  m_values.caseFacts()};
    }
    case indexOf<events::CaseFactChanged>: {
        const auto [fact, to] = m_values.change(m_values.caseFacts());
        return events::CaseFactChanged{fact, {}, to, m_values.word()};
    }
    case indexOf<events::CaseStateChanged>:
        return events::CaseStateChanged{m_values.enumerator<CaseState>(), m_values.enumerator<CaseState>(),
                                        m_values.word(), m_values.word(), m_values.word()};
    case indexOf<events::CaseAssigned>:
        return events::CaseAssigned{{}, m_values.chance(20) ? OperatorId{} : m_values.anyOf(m_operators)};
    case indexOf<events::CaseOffered>:
        return events::CaseOffered{{}, m_values.anyOf(m_operators), m_values.word()};
    case indexOf<events::CaseMerged>:
        return events::CaseMerged{m_values.anyOf(m_cases), m_values.word(), m_values.word()};
    case indexOf<events::CaseUnmerged>:
        return events::CaseUnmerged{m_values.anyOf(m_cases), m_values.word(), m_values.word()};
    case indexOf<events::CaseTakenIn>:
        return events::CaseTakenIn{m_values.anyOf(m_cases), m_values.word(), m_values.chance(30),
                                   m_values.word()};
    default: return events::CaseViewed{QStringLiteral("panel")};
    }
}

EventBody RandomEvents::personBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::PersonAdded>:
        m_persons.push_back(m_values.id<PersonId>());
        return events::PersonAdded{m_persons.back(), m_values.personFacts()};
    case indexOf<events::PersonFactChanged>: {
        const auto [fact, to] = m_values.change(m_values.personFacts());
        return events::PersonFactChanged{m_values.anyOf(m_persons), fact, {}, to, m_values.word()};
    }
    case indexOf<events::PersonRemoved>:
        return events::PersonRemoved{m_values.anyOf(m_persons), m_values.word()};
    case indexOf<events::PersonsLinked>:
        return events::PersonsLinked{m_values.anyOf(m_persons), m_values.anyOf(m_persons), m_values.word()};
    case indexOf<events::PersonsUnlinked>:
        return events::PersonsUnlinked{m_values.anyOf(m_persons), m_values.anyOf(m_persons), m_values.word()};
    default: return events::PersonRevealed{m_values.anyOf(m_persons), m_values.word()};
    }
}

EventBody RandomEvents::actBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::NoteWritten>: {
        const auto old = m_values.chance(30) ? std::optional{m_values.anyOf(m_notes)} : std::nullopt;
        m_notes.push_back(m_values.id<EntryId>());
        return events::NoteWritten{m_notes.back(), old, m_values.moment(), m_values.words(15)};
    }
    case indexOf<events::ContactAttempted>:
        return events::ContactAttempted{{m_values.id<AttemptId>(), m_values.moment(),
                                         m_values.anyOf(m_points), m_values.word(), QStringLiteral("phone"),
                                         QStringLiteral("08-46500400"), m_values.enumerator<AttemptOutcome>(),
                                         m_values.word(), m_values.words(4)}};
    case indexOf<events::ContactAcknowledged>:
        return events::ContactAcknowledged{{m_values.id<AttemptId>(), m_values.words(2), m_values.word(),
                                            m_values.moment(), m_values.words(3)}};
    case indexOf<events::AssessmentMade>:
        return events::AssessmentMade{m_values.id<EntryId>(),
                                      {},
                                      m_values.enumerator<Answer>(),
                                      m_values.words(4),
                                      m_values.words(8),
                                      m_values.word(),
                                      m_values.moment()};
    case indexOf<events::DecisionRecorded>:
        return events::DecisionRecorded{
            m_values.id<EntryId>(),      {},
            QStringLiteral("placement"), m_values.words(5),
            m_values.words(2),           m_values.word(),
            QStringLiteral("chair"),     {QStringLiteral("0140"), m_values.word()},
            m_values.moment(),           m_values.moment()};
    case indexOf<events::DisclosureMade>:
        return events::DisclosureMade{m_values.id<EntryId>(), m_values.words(3), m_values.word(),
                                      m_values.word(),        m_values.word(),   m_values.word(),
                                      m_values.moment()};
    case indexOf<events::HandOffMade>:
        return events::HandOffMade{m_values.id<EntryId>(),
                                   {QStringLiteral("0140"), m_values.word()},
                                   m_values.words(2),
                                   m_values.word(),
                                   m_values.word(),
                                   m_values.moment(),
                                   true,
                                   m_values.words(2)};
    default:
        return events::PoliceAnswered{m_values.id<EntryId>(), m_values.word(),   m_values.word(),
                                      m_values.word(),        m_values.moment(), m_values.word()};
    }
}

EventBody RandomEvents::paperBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::ChecklistAnswered>:
        return events::ChecklistAnswered{{QStringLiteral("q%1").arg(m_values.below(6)),
                                          m_values.enumerator<Answer>(), m_values.words(2),
                                          m_values.moment()}};
    case indexOf<events::DocumentAttached>:
        m_documents.push_back(m_values.id<DocumentId>());
        return events::DocumentAttached{m_documents.back(),           m_values.word(),
                                        QStringLiteral("text/plain"), m_values.below(999),
                                        QStringLiteral("00"),         m_values.words(2)};
    case indexOf<events::DocumentOpened>: return events::DocumentOpened{m_values.anyOf(m_documents)};
    case indexOf<events::DocumentExported>:
        return events::DocumentExported{m_values.anyOf(m_documents), m_values.word(), m_values.word()};
    default:
        return events::Printed{QStringLiteral("caseSummary"),
                               QStringLiteral("pdf"),
                               QStringLiteral("masked"),
                               m_values.word(),
                               m_values.word(),
                               2};
    }
}

EventBody RandomEvents::chaseBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::RunMoved>:
        return events::RunMoved{QStringLiteral("R2"), m_values.run(m_case), m_values.word(),
                                m_values.chance(50)};
    case indexOf<events::TimerArmed>: {
        const Timer made = m_values.timer(m_case);
        m_timers.push_back(made.id);
        return events::TimerArmed{made};
    }
    case indexOf<events::TimerChanged>: {
        Timer changed = m_values.timer(m_case);
        changed.id = m_values.anyOf(m_timers);
        return events::TimerChanged{changed, QStringLiteral("R10"), m_values.word()};
    }
    case indexOf<events::TimerEnded>:
        return events::TimerEnded{m_values.anyOf(m_timers), m_values.enumerator<TimerEnd>(),
                                  m_values.moment(), Duration{m_values.below(9999)}, m_values.word()};
    case indexOf<events::InvariantBroken>: return events::InvariantBroken{m_values.enumerator<Invariant>()};
    case indexOf<events::WatchGapFound>:
        m_gaps.push_back(m_values.id<WatchGapId>());
        return events::WatchGapFound{{m_gaps.back(),
                                      m_values.moment(),
                                      m_values.moment(),
                                      m_values.enumerator<GapCause>(),
                                      {m_values.anyOf(m_timers)}}};
    case indexOf<events::AlarmsMuted>: return events::AlarmsMuted{m_values.moment()};
    default: return events::WatchGapReviewed{m_values.anyOf(m_gaps)};
    }
}

EventBody RandomEvents::dutyBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::DutyPersonSaved>: {
        DutyPerson person;
        person.id = m_values.anyOf(m_dutyPersons);
        person.name = m_values.words(2);
        person.channels = {
            {QStringLiteral("mobile"), QStringLiteral("070-174 06 %1").arg(10 + m_values.below(80))}};
        person.retired = m_values.chance(15);
        m_dutyPersons.push_back(person.id);
        return events::DutyPersonSaved{person};
    }
    case indexOf<events::DutyListSaved>: {
        DutyList list;
        list.id = m_values.anyOf(m_dutyLists);
        list.point = m_values.anyOf(m_points);
        list.name = m_values.words(2);
        list.shifts = {{m_values.id<DutyShiftId>(), m_values.moment(), m_values.moment(),
                        DutyWho{m_values.anyOf(m_dutyPersons), {}}, m_values.word()}};
        list.retired = m_values.chance(15);
        m_dutyLists.push_back(list.id);
        return events::DutyListSaved{list, QStringLiteral("editor")};
    }
    case indexOf<events::DutyOverrideSaved>: {
        DutyOverride change;
        change.id = m_values.anyOf(m_dutyOverrides);
        change.list = m_values.anyOf(m_dutyLists);
        change.kind = m_values.enumerator<OverrideKind>();
        change.from = m_values.moment();
        change.to = m_values.moment();
        change.who.person = m_values.anyOf(m_dutyPersons);
        change.reason = m_values.word();
        change.withdrawn = m_values.chance(20);
        m_dutyOverrides.push_back(change.id);
        return events::DutyOverrideSaved{change};
    }
    default:
        return events::TestCallMade{m_values.anyOf(m_points), QStringLiteral("phone"),
                                    QStringLiteral("08-465 004 20"), m_values.enumerator<AttemptOutcome>(),
                                    m_values.word()};
    }
}

EventBody RandomEvents::shiftBody(std::size_t index)
{
    const auto words = [this] { return m_values.words(2); };
    const auto cases = [this] {
        return m_cases.empty() ? std::vector<CaseId>{} : std::vector{m_cases.front()};
    };
    switch (index) {
    case indexOf<events::ShiftStarted>:
        return events::ShiftStarted{m_values.id<ShiftId>(), m_operators, words(), m_values.moment(), {}};
    case indexOf<events::ShiftChanged>:
        return events::ShiftChanged{m_values.id<ShiftId>(), m_operators, words(), m_values.moment()};
    case indexOf<events::ShiftEnded>:
        return events::ShiftEnded{m_values.id<ShiftId>(), m_values.moment(), {}, cases(), words()};
    case indexOf<events::HandoverWordsWritten>:
        return events::HandoverWordsWritten{
            m_values.id<EntryId>(), {}, QStringLiteral("case"), {}, {}, words()};
    case indexOf<events::MessageRead>: return events::MessageRead{m_values.id<EntryId>()};
    case indexOf<events::HandoverMade>:
        return events::HandoverMade{
            m_values.id<HandoverId>(), m_values.id<ShiftId>(),   1, 2, cases(), QStringLiteral("ab"),
            QStringLiteral("cd"),      m_values.id<OperatorId>()};
    case indexOf<events::HandoverCaseAnswered>:
        return events::HandoverCaseAnswered{m_values.id<HandoverId>(), m_values.chance(50), words(),
                                            m_values.id<OperatorId>()};
    case indexOf<events::HandoverSigned>:
        return events::HandoverSigned{m_values.id<HandoverId>(), {}, {}, cases(), {}, words(), {}, {}, {}};
    case indexOf<events::EnteredAfterwards>:
        return events::EnteredAfterwards{{m_values.id<EntryId>().hex()}, m_values.moment(), {}};
    case indexOf<events::DeskPaperPrinted>:
        return events::DeskPaperPrinted{
            QStringLiteral("callList"), QStringLiteral("pdf"), QStringLiteral("masked"), {}, {}, 1};
    case indexOf<events::SealedFileMade>:
        return events::SealedFileMade{
            m_values.id<EntryId>(), {words()}, words(), words(), {}, words(), {}, 9};
    default:
        return events::PictureReleased{
            QDate{2026, 10, 1}, QDate{2026, 10, 31}, {words()}, QStringLiteral("csv"), 5, words()};
    }
}

EventBody RandomEvents::deskBody(std::size_t index)
{
    switch (index) {
    case indexOf<events::OperatorAdded>:
    case indexOf<events::OperatorChanged>: {
        Operator who = anOperator(m_values.words(2), m_values.word());
        who.id = m_values.anyOf(m_operators);
        m_operators.push_back(who.id);
        return index == indexOf<events::OperatorAdded>
                   ? EventBody{events::OperatorAdded{who}}
                   : EventBody{events::OperatorChanged{who, m_values.word()}};
    }
    case indexOf<events::SessionOpened>:
        return events::SessionOpened{
            m_values.id<SessionId>(), QStringLiteral("0.1"), m_values.below(3), false, {}};
    case indexOf<events::SessionEnded>:
        return events::SessionEnded{m_values.id<SessionId>(), QStringLiteral("quit")};
    case indexOf<events::RecoveryKeyRenewed>: return events::RecoveryKeyRenewed{m_values.word()};
    case indexOf<events::SettingChanged>:
        return events::SettingChanged{QStringLiteral("s%1").arg(m_values.below(4)),
                                      {},
                                      m_values.chance(50) ? QJsonValue{m_values.word()} : QJsonValue{true},
                                      m_values.word()};
    case indexOf<events::ContactPointSaved>:
        return events::ContactPointSaved{contactPoint(), QStringLiteral("editor")};
    case indexOf<events::PolicySaved>: {
        Policy policy = m_values.run(m_case).policy;
        policy.id = m_values.anyOf(m_policies);
        policy.version = 1 + m_values.below(9);
        m_policies.push_back(policy.id);
        return events::PolicySaved{policy, m_values.word()};
    }
    case indexOf<events::LimitSaved>: {
        Limit limit;
        limit.key = QStringLiteral("limit%1").arg(m_values.below(4));
        limit.nameSv = m_values.words(3);
        if (m_values.chance(50))
            limit.validFrom = QDate{2025, 1 + m_values.below(12), 1};
        return events::LimitSaved{limit, m_values.word(), m_values.chance(20)};
    }
    case indexOf<events::PersonSearched>: return events::PersonSearched{QStringLiteral("ab"), m_cases};
    default: return events::JournalVerified{m_values.below(1000), true};
    }
}

} // namespace jour::test
