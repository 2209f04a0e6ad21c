#include "test_round/test_round_presenter.h"

#include "domain/contacts/phone_number.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// As the service counts it.
bool answers(AttemptOutcome outcome)
{
    return reachedSomebody(outcome) || outcome == AttemptOutcome::Refused;
}

} // namespace

TestRoundPresenter::TestRoundPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_round{desk}
{
}

void TestRoundPresenter::start()
{
    if (m_state.done == static_cast<int>(m_state.lines.size()))
        startAnew();
    else
        tell();
}

void TestRoundPresenter::startAnew()
{
    m_state = {};
    for (const TestTarget &target : m_round.due())
        m_state.lines.push_back(lineOf(target));
    m_state.current = m_state.lines.empty() ? -1 : 0;
    tell();
}

TestLine TestRoundPresenter::lineOf(const TestTarget &target) const
{
    const PhoneNumber number = readPhoneNumber(target.channel.value);
    const ClassItem function =
        m_desk.reference().classifications.item(QStringLiteral("functions"), target.point.function);
    TestLine line{.target = target};
    line.who = target.person ? target.person->name : target.point.name;
    line.place = tr("%1 · %2", "municipality, function or contact")
                     .arg(DutyText::place(target.point.municipality, m_desk.reference().municipalities),
                          target.person ? target.point.name : Wording::of(function));
    if (target.point.id.isNull())
        line.place = tr("on duty lists");
    line.number = displayed(number);
    line.aloud = readAloud(number);
    line.dial = telUri(number);
    line.verified = target.verifiedOn ? tr("Verified %1").arg(target.verifiedOn->toString(Qt::ISODate))
                                      : tr("Never verified");
    line.record = recordOf(target.record);
    line.proposed = target.record.checkProposed();
    return line;
}

QString TestRoundPresenter::recordOf(const NumberRecord &record) const
{
    if (record.calls == 0)
        return {};
    QStringList parts{tr("answered %1 of %2 calls").arg(record.answered).arg(record.calls)};
    if (record.callsAtThisHour > 0)
        parts << tr("%1 of %2 at this hour").arg(record.answeredAtThisHour).arg(record.callsAtThisHour);
    if (record.wrongNumber)
        parts << tr("last call: wrong number");
    else if (record.missedThisWeek > 0)
        parts << tr("%n missed this week", nullptr, record.missedThisWeek);
    return parts.join(QStringLiteral(", "));
}

void TestRoundPresenter::choose(int line)
{
    m_state.current =
        m_state.lines.empty() ? -1 : std::clamp(line, 0, static_cast<int>(m_state.lines.size()) - 1);
    tell();
}

void TestRoundPresenter::skip()
{
    goOn();
    tell();
}

/// To the next number that has no outcome yet, from the top again when the end is reached.
void TestRoundPresenter::goOn()
{
    const int count = static_cast<int>(m_state.lines.size());
    for (int step = 1; step <= count; ++step) {
        const int next = (m_state.current + step) % count;
        if (!m_state.lines[static_cast<std::size_t>(next)].outcome) {
            m_state.current = next;
            return;
        }
    }
}

bool TestRoundPresenter::record(AttemptOutcome outcome, const QString &remark)
{
    if (!m_state.line())
        return false;
    TestLine &line = m_state.lines[static_cast<std::size_t>(m_state.current)];
    if (const auto kept = m_round.record(line.target, outcome, remark.trimmed()); !kept) {
        Q_EMIT problem(Wording::of(kept.error()));
        return false;
    }
    line.outcome = outcome;
    m_state.done = static_cast<int>(
        std::ranges::count_if(m_state.lines, [](const TestLine &l) { return l.outcome.has_value(); }));
    m_state.answered = static_cast<int>(std::ranges::count_if(
        m_state.lines, [](const TestLine &l) { return l.outcome && answers(*l.outcome); }));
    const QString said =
        tr("%1, %2: %3", "who, number, outcome").arg(line.who, line.number, Wording::of(outcome));
    goOn();
    tell();
    Q_EMIT recorded(said);
    return true;
}

void TestRoundPresenter::tell()
{
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
