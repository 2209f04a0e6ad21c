#include "handover/shift_presenter.h"

#include "services/late_entries.h"
#include "services/policy_book.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/gap_text.h"
#include "support/handover_text.h"
#include "support/initials.h"
#include "support/wording.h"

#include <utility>

namespace jour::ui {

namespace {

constexpr std::size_t dueFirst = 5;

ListLine plain(const QString &text)
{
    return {.columns = {text}};
}

} // namespace

ShiftPresenter::ShiftPresenter(Desk &desk, QObject *parent) : QObject{parent}, m_desk{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this] {
        if (std::exchange(m_isUnsaved, false))
            Q_EMIT solved();
    });
}

bool ShiftPresenter::acted(const Result<> &result)
{
    m_isUnsaved = !result && meansNothingIsSaved(result.error());
    if (result)
        Q_EMIT solved();
    return settle(result);
}

bool ShiftPresenter::settle(const Result<> &result)
{
    if (!result)
        Q_EMIT problem(Wording::of(result.error()));
    return result.has_value();
}

void ShiftPresenter::refresh()
{
    const ShiftDesk shift{m_desk};
    auto overview = shift.overview();
    auto since = sinceLast(m_desk);
    if (!settle(overview.map([](const auto &) {})) || !settle(since.map([](const auto &) {})))
        return;
    m_overview = std::move(*overview);
    m_since = std::move(*since);
    ShiftState state;
    state.standing = standingText();
    state.isRunning = m_overview.running.has_value();
    state.sections.push_back(sinceLastSection());
    state.sections.push_back(messagesSection());
    state.sections.push_back(wordsSection());
    for (ListSection &section : openSections())
        state.sections.push_back(std::move(section));
    if (m_overview.round.isTime)
        state.sections.push_back(roundSection());
    state.sections.push_back(gapsSection());
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

void ShiftPresenter::setPrivate(bool on)
{
    m_private = on;
}

QString ShiftPresenter::sinceLastLine(Desk &desk)
{
    const SinceLast since = sinceLast(desk).value_or(SinceLast{});
    if (since.isEmpty())
        return {};
    QStringList parts;
    if (!since.cases.empty())
        parts << tr("%n case(s) that you work on were changed", nullptr,
                    static_cast<int>(since.cases.size()));
    if (!since.messages.empty())
        parts << tr("%n message(s) to you", nullptr, static_cast<int>(since.messages.size()));
    if (since.words > 0)
        parts << tr("%n thing(s) that the last shift wants you to know", nullptr, since.words);
    const QString when = since.since ? Formats::dateTime(*since.since, desk.now()) : QString{};
    return when.isEmpty()
               ? tr("For you: %1.").arg(parts.join(QStringLiteral(", ")))
               : tr("Since you were here last, %1: %2.").arg(when, parts.join(QStringLiteral(", ")));
}

std::vector<Operator> ShiftPresenter::operators() const
{
    return ShiftDesk{m_desk}.operators().value_or(std::vector<Operator>{});
}

bool ShiftPresenter::start(const std::vector<OperatorId> &people, const QString &others,
                           std::optional<Instant> until, const QString &untilWords)
{
    const bool isDone =
        acted(ShiftDesk{m_desk}.start(people, others, until, untilWords).map([](const ShiftId &) {}));
    refresh();
    return isDone;
}

bool ShiftPresenter::change(const std::vector<OperatorId> &people, const QString &others,
                            std::optional<Instant> until, const QString &untilWords)
{
    const bool isDone = acted(ShiftDesk{m_desk}.change(people, others, until, untilWords));
    refresh();
    return isDone;
}

void ShiftPresenter::messageRead(EntryId entry)
{
    if (!entry.isNull() && acted(Handovers{m_desk}.messageRead(entry)))
        refresh();
}

QString ShiftPresenter::runningText(const ShiftRecord &running) const
{
    const QString from = Formats::dateTime(running.from, m_desk.now());
    const QString &people = m_overview.runningPeople;
    if (running.until)
        return tr("The shift began %1, until %2. It is worked by %3.")
            .arg(from, Formats::dateTime(*running.until, m_desk.now()), people);
    if (!running.untilWords.isEmpty())
        return tr("The shift began %1, until as written: \"%2\" (no time). It is worked by %3.")
            .arg(from, running.untilWords, people);
    return tr("The shift began %1. It is worked by %2.").arg(from, people);
}

QString ShiftPresenter::standingText() const
{
    if (m_overview.running)
        return runningText(*m_overview.running);
    if (!m_overview.lastEnded || !m_overview.lastEnded->ended)
        return tr("No shift has been started.");
    const events::ShiftEnded &ended = *m_overview.lastEnded->ended;
    QStringList told{tr("The last shift ended %1.").arg(Formats::dateTime(ended.at, m_desk.now()))};
    if (!ended.handover)
        told << tr("It was not handed over.");
    if (!ended.withoutOwner.empty())
        told << tr("%n case(s) were then without an owner at the desk.", nullptr,
                   static_cast<int>(ended.withoutOwner.size()));
    if (!ended.remark.isEmpty())
        told << ended.remark;
    return told.join(QLatin1Char(' '));
}

ListSection ShiftPresenter::sinceLastSection() const
{
    ListSection section;
    section.title =
        m_since.since
            ? tr("Since you were here last, %1").arg(Formats::dateTime(*m_since.since, m_desk.now()))
            : tr("Since you were here last");
    for (const ChangedCase &one : m_since.cases)
        section.lines.push_back(
            {.caseRef = one.row.id,
             .urgency = one.row.urgency,
             .columns = {one.row.number,
                         tr("%1: %2", "signatures, what").arg(one.by, HandoverText::of(one.changes)),
                         Wording::of(one.row.state), one.isMine ? tr("yours") : one.row.assigned}});
    if (section.lines.empty())
        section.lines.push_back(plain(m_since.since
                                          ? tr("Nobody else has done anything in the cases you work on.")
                                          : tr("You have not been here before.")));
    if (m_since.others > 0)
        section.lines.push_back(
            plain(tr("Left out: %n case(s) that you have nothing to do with.", nullptr, m_since.others)));
    return section;
}

ListSection ShiftPresenter::messagesSection() const
{
    ListSection section{tr("Messages (%1)").arg(m_overview.messages.size()), {}};
    for (const HandoverMessage &message : m_overview.messages) {
        const QString to = message.to.isNull() ? message.toWhom : tr("you");
        section.lines.push_back(
            {.entry = message.entry,
             .columns = {tr("%1 to %2: %3", "signature, name, text").arg(message.from, to, message.text)}});
    }
    if (section.lines.empty())
        section.lines.push_back(plain(tr("None.")));
    return section;
}

ListSection ShiftPresenter::wordsSection() const
{
    ListSection section{tr("What the last shift wants you to know"), {}};
    if (m_overview.handover)
        section.lines.push_back({.columns = {tr("A handover by %1 waits to be taken over (Ctrl+Shift+S).")
                                                 .arg(m_overview.handover->outgoing)},
                                 .isAlarming = true});
    for (const QString &line : m_overview.nightWords.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        section.lines.push_back(plain(line));
    for (const auto &[number, words] : m_overview.caseWords)
        section.lines.push_back(
            plain(words.isEmpty() ? tr("%1: words that a protected identity hides", "case").arg(number)
                                  : tr("%1: %2", "case, words").arg(number, words)));
    if (section.lines.empty())
        section.lines.push_back(plain(tr("No words were left.")));
    return section;
}

std::vector<ListSection> ShiftPresenter::openSections() const
{
    const PolicyBook policies{m_desk};
    const auto limits = currentLimits(m_desk);
    ListSection first{tr("Due first"), {}};
    ListSection rest;
    for (const BoardRow &row : m_overview.open) {
        const QString next = row.next
                                 ? tr("%1 %2", "time, deadline")
                                       .arg(Formats::moment(row.next->due, m_desk.now()),
                                            Wording::titleOf(*row.next, policies.behind(*row.next), limits))
                                 : tr("no next step");
        ListLine line{.caseRef = row.id,
                      .urgency = row.urgency,
                      .columns = {row.number, next,
                                  m_private && !row.masked ? initialsOf(row.child) : row.child,
                                  row.assigned.isEmpty() ? tr("nobody") : row.assigned},
                      .isAlarming = !row.next || row.next->due < m_desk.now()};
        (first.lines.size() < dueFirst ? first : rest).lines.push_back(std::move(line));
    }
    rest.title = tr("Also open (%1)").arg(rest.lines.size());
    if (m_overview.sleeping > 0)
        rest.lines.push_back(
            plain(tr("Left out: %n sleeping case(s) (Ctrl+Shift+W).", nullptr, m_overview.sleeping)));
    if (first.lines.empty())
        first.lines.push_back(plain(tr("No case is open.")));
    std::vector<ListSection> made{std::move(first)};
    if (!rest.lines.empty())
        made.push_back(std::move(rest));
    return made;
}

ListSection ShiftPresenter::gapsSection() const
{
    ListSection section{tr("Nobody to call in the next 48 hours (%1)").arg(m_overview.gaps.size()), {}};
    for (const GapAhead &gap : m_overview.gaps)
        section.lines.push_back(plain(GapText::of(gap, m_desk.reference().municipalities, m_desk.now())));
    if (section.lines.empty())
        section.lines.push_back(
            plain(tr("Every municipality of the agreement and of the open cases has somebody to call.")));
    return section;
}

ListSection ShiftPresenter::roundSection() const
{
    const RoundStanding &round = m_overview.round;
    const QString due = tr("%n number(s) to call", nullptr, round.due);
    return {tr("The weekly test round is due"),
            {plain(round.last ? tr("Last made %1; %2. Ctrl+Shift+O begins it.", "when, how many numbers")
                                    .arg(Formats::dateTime(*round.last, m_desk.now()), due)
                              : tr("Never made; %1. Ctrl+Shift+O begins it.", "how many numbers").arg(due))}};
}

} // namespace jour::ui
