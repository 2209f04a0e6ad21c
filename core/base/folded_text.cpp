#include "base/folded_text.h"

#include "base/text.h"

namespace jour {

namespace {

constexpr qsizetype fewestInside = 3;

struct Letter
{
    QString key;
    QString loose;
};

Letter lettersOf(QChar c)
{
    if (c.unicode() < 0x80) { // most of any text
        const QString lower{c.toLower()};
        return {lower, lower};
    }
    if (c.isSpace() || c.isSurrogate())
        return {QString{c}, QString{c}};
    Letter letter{searchKey(QString{c}), looseSearchKey(QString{c})};
    return letter.key.size() == letter.loose.size() ? letter : Letter{QString{c}, QString{c}};
}

struct Place
{
    qsizetype at = -1;
    WordFit fit = WordFit::Inside;
};

/// The best place of `word` in `text`; nothing with `at` -1.
Place placeOf(const QString &text, const QString &word)
{
    Place inside;
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return {at, text.size() == word.size() ? WordFit::Whole : WordFit::Beginning};
        if (!text.at(at - 1).isLetterOrNumber())
            return {at, WordFit::Word};
        if (inside.at < 0 && word.size() >= fewestInside)
            inside.at = at;
    }
    return inside;
}

} // namespace

FoldedText foldedText(const QString &text)
{
    FoldedText folded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Letter letter = lettersOf(text.at(i));
        folded.key += letter.key;
        folded.loose += letter.loose;
        folded.at.insert(folded.at.end(), static_cast<std::size_t>(letter.key.size()), static_cast<int>(i));
    }
    return folded;
}

std::optional<WordHit> findWord(const FoldedText &text, const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    Place place = placeOf(text.key, word);
    const bool loose = place.at < 0;
    if (loose)
        place = placeOf(text.loose, word);
    if (place.at < 0)
        return std::nullopt;
    const auto first = static_cast<std::size_t>(place.at);
    const int from = text.at[first];
    const int last = text.at[first + static_cast<std::size_t>(word.size()) - 1];
    return WordHit{place.fit, {from, last - from + 1}, loose};
}

} // namespace jour
