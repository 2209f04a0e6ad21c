#include "services/words_left.h"

#include <algorithm>

namespace jour {

namespace {

/// The newer words replace the older ones of the same case.
void putWords(WordsLeft &left, CaseId id, const QString &words)
{
    const auto known = std::ranges::find(left.cases, id, &std::pair<CaseId, QString>::first);
    if (known == left.cases.end())
        left.cases.emplace_back(id, words);
    else
        known->second = words;
}

void addHandedOver(const ShiftHandover &list, WordsLeft &left)
{
    left.night << list.nightWords;
    for (const auto *cases : {&list.open, &list.handedOff, &list.closed})
        for (const HandoverCase &one : *cases)
            if (!one.words.isEmpty())
                left.cases.emplace_back(one.id, one.words);
}

} // namespace

WordsLeft wordsLeft(const ShiftLog &log, const std::optional<HandoverNow> &newest, qint64 since,
                    OperatorId reader)
{
    WordsLeft left;
    const qint64 told = newest ? newest->record.seq : 0;
    if (newest && told > since && (reader.isNull() || newest->record.outgoing != reader))
        addHandedOver(newest->list, left);
    for (const WordsRecord &one : log.words) {
        if (one.seq <= std::max(told, since) || (!reader.isNull() && one.author == reader))
            continue;
        if (one.words.about == QLatin1String{"night"})
            left.night << one.words.text;
        else if (one.words.about == QLatin1String{"case"} && one.caseRef)
            putWords(left, *one.caseRef, one.words.text);
    }
    left.night.removeAll({});
    return left;
}

} // namespace jour
