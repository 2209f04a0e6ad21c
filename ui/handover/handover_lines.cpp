#include "handover/handover_lines.h"

#include "services/operators.h"
#include "support/formats.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// So many lines of the self-check stand over the cases until more are asked for.
constexpr int hangsFirst = 10;

QString joined(QStringList parts)
{
    parts.removeAll({});
    return parts.join(QLatin1Char('\n'));
}

} // namespace

HandoverLines::HandoverLines(Desk &desk, const ShiftHandover &list, const HandoverRecord *record)
    : m_desk{desk}, m_list{list}, m_record{record}, m_words{desk}
{
}

QStringList HandoverLines::headings()
{
    return {tr("Case"),          tr("What happened"), tr("Owner"),
            tr("Next deadline"), tr("Last contact"),  tr("Taken over")};
}

std::vector<ListSection> HandoverLines::sections() const
{
    std::vector<ListSection> all{words(), hangs()};
    const auto open = [&](HandoverStanding standing, const QString &title) {
        ListSection section;
        for (const HandoverCase &one : m_list.open)
            if (one.standing == standing)
                section.lines.push_back(openLine(one));
        section.title = tr("%1 (%2)", "section, count").arg(title).arg(section.lines.size());
        all.push_back(std::move(section));
    };
    open(HandoverStanding::New, tr("New, open"));
    open(HandoverStanding::Changed, tr("Changed, open"));
    open(HandoverStanding::Untouched,
         tr("Still open, nothing new since %1").arg(Formats::dateTime(m_list.from, m_desk.now())));
    const auto done = [&](const std::vector<HandoverCase> &cases, const QString &title) {
        ListSection section{tr("%1 (%2)", "section, count").arg(title).arg(cases.size()), {}};
        for (const HandoverCase &one : cases)
            section.lines.push_back(doneLine(one));
        all.push_back(std::move(section));
    };
    done(m_list.handedOff, tr("Handed over to a municipality"));
    done(m_list.closed, tr("Closed"));
    all.push_back(limits());
    all.push_back(messages());
    all.push_back(leftOut());
    return all;
}

ListLine HandoverLines::openLine(const HandoverCase &one) const
{
    const CaseAnswer answer = m_record ? m_record->answers.value(one.id) : CaseAnswer{};
    const bool isRefused = m_record && m_record->answers.contains(one.id) && !answer.taken;
    return {.caseRef = one.id,
            .urgency = one.urgency,
            .columns = {joined({one.number, HandoverText::child(one)}),
                        joined({HandoverText::of(one.changes), wordsOf(one)}), HandoverText::owner(one),
                        m_words.next(one, m_desk.now()),
                        one.lastContact ? HandoverText::of(*one.lastContact, m_desk.now())
                                        : tr("nobody was called"),
                        answerOf(one)},
            .isAlarming = isRefused};
}

ListLine HandoverLines::doneLine(const HandoverCase &one) const
{
    QStringList how;
    for (const HandoverReceipt &receipt : one.receipts)
        how << HandoverText::of(receipt, m_desk.now());
    if (one.closedAt)
        how << tr("%1: %2", "time, how closed")
                   .arg(Formats::dateTime(*one.closedAt, m_desk.now()), m_words.disposition(one));
    return {.caseRef = one.id,
            .urgency = one.urgency,
            .columns = {joined({one.number, HandoverText::child(one)}),
                        joined(how + QStringList{wordsOf(one)}), HandoverText::owner(one)}};
}

QString HandoverLines::answerOf(const HandoverCase &one) const
{
    if (!m_record)
        return {};
    const auto answer = m_record->answers.constFind(one.id);
    if (answer == m_record->answers.constEnd())
        return tr("not answered");
    return answer->taken ? tr("taken over")
                         : joined({tr("NOT taken over"), one.masked ? QString{} : answer->reason});
}

QString HandoverLines::wordsOf(const HandoverCase &one)
{
    return one.masked && !one.words.isEmpty() ? tr("Words that a protected identity hides") : one.words;
}

ListSection HandoverLines::hangs() const
{
    ListSection section{tr("Self-check: what hangs (%1)").arg(m_list.hangs.size()), {}, hangsFirst};
    for (const HandoverHang &hang : m_list.hangs)
        section.lines.push_back(
            {.caseRef = hang.caseRef,
             .columns = {
                 tr("%1: %2", "case, what hangs").arg(hang.number, HandoverText::of(hang, m_desk.now()))}});
    if (section.lines.empty())
        section.lines.push_back({.columns = {tr("Nothing. Every open case has a next step and an owner.")}});
    return section;
}

ListSection HandoverLines::words() const
{
    ListSection section{tr("To look out for"), {}};
    for (const QString &line : m_list.nightWords.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        section.lines.push_back({.columns = {line}});
    if (section.lines.empty())
        section.lines.push_back({.columns = {tr("No words about the shift yet.")}});
    return section;
}

ListSection HandoverLines::limits() const
{
    ListSection section{tr("Limits kept and missed (%1)").arg(m_list.limits.size()), {}};
    for (const HandoverLimit &limit : m_list.limits)
        section.lines.push_back(
            {.caseRef = limit.caseRef,
             .columns = {tr("%1: %2", "case, limit").arg(limit.number, m_words.of(limit, m_desk.now()))},
             .isAlarming = !limit.kept});
    return section;
}

ListSection HandoverLines::messages() const
{
    ListSection section{tr("Messages (%1)").arg(m_list.messages.size()), {}};
    const auto operators = Operators{m_desk}.all().value_or(std::vector<Operator>{});
    for (const HandoverMessage &message : m_list.messages) {
        const auto to = std::ranges::find(operators, message.to, &Operator::id);
        const QString name = to == operators.end() ? message.toWhom : to->name;
        section.lines.push_back(
            {.entry = message.entry,
             .columns = {tr("%1 to %2: %3", "signature, name, text").arg(message.from, name, message.text)}});
    }
    return section;
}

ListSection HandoverLines::leftOut() const
{
    ListSection section{tr("Left out of the lists"), {}};
    for (const QString &line : HandoverText::leftOut(m_list.leftOut))
        section.lines.push_back({.columns = {line}});
    if (section.lines.empty())
        section.lines.push_back({.columns = {tr("Nothing.")}});
    return section;
}

} // namespace jour::ui
