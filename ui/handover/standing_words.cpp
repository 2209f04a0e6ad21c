#include "handover/standing_words.h"

#include "support/formats.h"

#include <algorithm>

namespace jour::ui {

QString StandingWords::of(const HandoverNow &made, HandoverStage stage, Instant now)
{
    switch (stage) {
    case HandoverStage::None: return {};
    case HandoverStage::Made: return waiting(made, now);
    case HandoverStage::Stale: return stale(made, now);
    case HandoverStage::Signed: return finished(made, now);
    }
    Q_UNREACHABLE();
}

QString StandingWords::handed(const HandoverNow &made, Instant now)
{
    const QString at = Formats::dateTime(made.record.at, now);
    return made.madeBy.isEmpty()
               ? tr("Handed over by %1 at %2").arg(made.outgoing, at)
               : tr("Handed over by %1, the list made anew by %2 at %3").arg(made.outgoing, made.madeBy, at);
}

QString StandingWords::changes(const HandoverNow &made)
{
    QStringList told;
    if (made.changedCases > 0)
        told << tr("something has happened in %n case(s)", nullptr, made.changedCases);
    if (made.wordsChanged)
        told << tr("words to look out for were changed");
    if (made.messagesWritten)
        told << tr("a message was written or changed");
    if (made.messagesWithdrawn)
        told << tr("a message was withdrawn");
    return told.join(QStringLiteral(", "));
}

QString StandingWords::waiting(const HandoverNow &made, Instant now)
{
    const auto left = static_cast<int>(made.notTaken().size());
    const QString standing = tr("%1, not signed by whoever takes over.").arg(handed(made, now));
    return QString{
        standing + QLatin1Char(' ') +
        (left == 0 ? tr("Every case is taken over.") : tr("%n case(s) not taken over.", nullptr, left))};
}

QString StandingWords::stale(const HandoverNow &made, Instant now)
{
    if (made.waitsForActor)
        return tr("%1. Since then %2: make it anew (G). Words and answers stay, and it stays the handover "
                  "of %3.")
            .arg(handed(made, now), changes(made), made.outgoing);
    return tr("%1. Since then %2: make it anew (G). Words and answers stay.")
        .arg(handed(made, now), changes(made));
}

QString StandingWords::finished(const HandoverNow &made, Instant now)
{
    const QString when = Formats::dateTime(made.record.signedAt.value_or(made.record.at), now);
    QStringList told{
        made.madeBy.isEmpty()
            ? tr("Last handover: signed %1 by %2 and %3.").arg(when, made.outgoing, made.incoming)
            : tr("Last handover: handed over by %1, signed %2 by %3; %4 had made the list anew.")
                  .arg(made.outgoing, when, made.incoming, made.madeBy),
        left(made), tr("Below is what has happened since.")};
    told.removeAll({});
    return told.join(QLatin1Char(' '));
}

QString StandingWords::left(const HandoverNow &made)
{
    if (!made.record.bothSigned || made.record.bothSigned->left.empty())
        return {};
    const std::vector<CaseId> &left = made.record.bothSigned->left;
    QStringList numbers;
    for (const HandoverCase &one : made.list.open)
        if (std::ranges::find(left, one.id) != left.end())
            numbers << one.number;
    return tr("%n case(s) NOT taken over, with those who had them: %1.", nullptr,
              static_cast<int>(left.size()))
        .arg(numbers.join(QStringLiteral(", ")));
}

} // namespace jour::ui
