#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace jour {

/// A stretch of a text, in UTF-16 units.
struct Stretch
{
    int from = 0;
    int length = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// A text made ready to be searched again and again, with the way back to its own letters.
struct FoldedText
{
    QString key;         ///< as searchKey() writes each letter; what parts words stays in its place
    QString loose;       ///< as looseSearchKey() does; as long as `key`
    std::vector<int> at; ///< where in the text each letter of them stands
};
[[nodiscard]] FoldedText foldedText(const QString &text);

/// How a word stands in a text, best first.
enum class WordFit { Whole, Beginning, Word, Inside };

struct WordHit
{
    WordFit fit = WordFit::Inside;
    Stretch where;      ///< in the text itself
    bool loose = false; ///< only with å, ä, ö written a, a, o
};
/// Where `word`, a searchKey(), stands in the text; inside another word only when it has three letters.
[[nodiscard]] std::optional<WordHit> findWord(const FoldedText &text, const QString &word);

} // namespace jour
