#include "test_round/test_round_presenter.h"

#include "base/local_time.h"
#include "domain/contacts/number_key.h"
#include "domain/contacts/phone_number.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace jour::ui {

namespace {

bool hasSameOwner(const TestTarget &a, const TestTarget &b)
{
    if (a.person || b.person)
        return a.person && b.person && a.person->id == b.person->id;
    return a.point.id == b.point.id;
}

bool isSame(const TestTarget &a, const TestTarget &b)
{
    return hasSameOwner(a, b) && a.channel.kind == b.channel.kind &&
           numberKey(a.channel.value) == numberKey(b.channel.value);
}

/// The numbers that are due, each taken once.
class Due
{
public:
    explicit Due(std::vector<TestTarget> targets) : m_targets{std::move(targets)} {}

    [[nodiscard]] std::optional<TestTarget> same(const TestTarget &as)
    {
        return take([&](const TestTarget &one) { return isSame(one, as); });
    }
    /// That came in its place: another number of the same kind.
    [[nodiscard]] std::optional<TestTarget> insteadOf(const TestTarget &gone)
    {
        return take([&](const TestTarget &one) {
            return hasSameOwner(one, gone) && one.channel.kind == gone.channel.kind;
        });
    }
    [[nodiscard]] const std::vector<TestTarget> &rest() const { return m_targets; }

private:
    template<typename Fits>
    [[nodiscard]] std::optional<TestTarget> take(const Fits &fits)
    {
        const auto found = std::ranges::find_if(m_targets, fits);
        if (found == m_targets.end())
            return std::nullopt;
        const TestTarget taken = *found;
        m_targets.erase(found);
        return taken;
    }
    std::vector<TestTarget> m_targets;
};

} // namespace

TestRoundPresenter::TestRoundPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_round{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        m_isStale = m_isStale || (changes.contacts && !m_isRecording);
        if (m_isStale && m_isShown)
            reread();
    });
}

void TestRoundPresenter::start()
{
    m_isShown = true;
    if (m_state.done == static_cast<int>(m_state.lines.size()))
        startAnew();
    else if (m_isStale)
        reread();
    else
        tell();
}

void TestRoundPresenter::setNow(Instant now)
{
    if (m_isShown && m_state.lines.empty() && localDate(now) != m_readOn)
        startAnew();
}

void TestRoundPresenter::reread()
{
    m_isStale = false;
    m_readOn = localDate(m_desk.now());
    const bool wasOpen = m_state.line() && !m_state.line()->outcome;
    const int current = readLines();
    m_state.current =
        m_state.lines.empty() ? -1 : std::clamp(current, 0, static_cast<int>(m_state.lines.size()) - 1);
    if (wasOpen && m_state.line() && m_state.line()->outcome)
        goOn(); // the one that was to be called is gone
    count();
    tell();
}

/// What was called stands; a number that is gone goes, and one that came in its place stands there. Where the
/// current one is then.
int TestRoundPresenter::readLines()
{
    Due due{m_round.due()};
    std::vector<std::optional<TestTarget>> known; // all of them, before any is taken for another's place
    for (const TestLine &line : m_state.lines)
        known.push_back(due.same(line.target));
    std::vector<TestLine> lines;
    int current = m_state.current;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const TestLine &line = m_state.lines[i];
        if (static_cast<int>(i) == m_state.current)
            current = static_cast<int>(lines.size());
        if (line.outcome) {
            lines.push_back(line);
        } else if (known[i]) {
            lines.push_back(lineOf(*known[i]));
            lines.back().remark = line.remark;
        } else if (const auto other = due.insteadOf(line.target)) {
            lines.push_back(lineOf(*other));
        }
    }
    for (const TestTarget &target : due.rest())
        lines.push_back(lineOf(target));
    m_state.lines = std::move(lines);
    return current;
}

void TestRoundPresenter::startAnew()
{
    m_isStale = false;
    m_readOn = localDate(m_desk.now());
    m_last.reset();
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

void TestRoundPresenter::goBack()
{
    const auto last = std::ranges::find_if(
        m_state.lines, [this](const TestLine &line) { return m_last && isSame(line.target, *m_last); });
    if (last != m_state.lines.end())
        choose(static_cast<int>(last - m_state.lines.begin()));
}

void TestRoundPresenter::setRemark(const QString &remark)
{
    if (m_state.line())
        m_state.lines[static_cast<std::size_t>(m_state.current)].remark = remark;
}

void TestRoundPresenter::record(AttemptOutcome outcome)
{
    if (!m_state.line())
        return;
    TestLine &line = m_state.lines[static_cast<std::size_t>(m_state.current)];
    const QScopedValueRollback recording{m_isRecording, true};
    const auto kept = line.outcome ? m_round.correct(line.target, outcome, line.remark.trimmed())
                                   : m_round.record(line.target, outcome, line.remark.trimmed());
    if (!kept) {
        Q_EMIT problem(Wording::of(kept.error()));
        return;
    }
    line.outcome = outcome;
    line.remark.clear();
    m_last = line.target;
    const QString said = tr("%1, %2: %3. The wrong key? U goes back to it.", "who, number, outcome")
                             .arg(line.who, line.number, Wording::of(outcome));
    count();
    goOn();
    tell();
    Q_EMIT recorded(said);
}

void TestRoundPresenter::count()
{
    m_state.done = static_cast<int>(
        std::ranges::count_if(m_state.lines, [](const TestLine &l) { return l.outcome.has_value(); }));
    m_state.answered = static_cast<int>(std::ranges::count_if(
        m_state.lines, [](const TestLine &l) { return l.outcome && isAnswered(*l.outcome); }));
}

QString TestRoundPresenter::whenText() const
{
    const RoundStanding round = m_round.standing();
    if (!round.last)
        return tr("No round has been made yet. It is to be made once a week.");
    const QString last = Formats::dateTime(*round.last, m_desk.now());
    if (round.isTime)
        return tr("Last round %1: a week has passed, it is time for the next.").arg(last);
    return tr("Last round %1, the next from %2.", "when, day").arg(last, round.next.toString(Qt::ISODate));
}

void TestRoundPresenter::tell()
{
    m_state.when = whenText();
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
