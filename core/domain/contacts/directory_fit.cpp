#include "domain/contacts/directory_fit.h"

#include "base/text.h"

#include <QSet>

namespace jour {

namespace {

constexpr int secondChoice = 8; ///< worse than anything that is found as it is written
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype fewestOfCounty = 3;
constexpr std::size_t mostNeedles = 8;

int rankOf(SearchedPart part, WordFit fit)
{
    const bool inside = fit == WordFit::Inside;
    switch (part) {
    case SearchedPart::Name: return fit == WordFit::Whole ? 0 : inside ? 4 : 1;
    case SearchedPart::Function: return inside ? 5 : 2;
    case SearchedPart::Remark: return inside ? 7 : 6;
    }
    Q_UNREACHABLE();
}

int rankOfNumber(WordFit fit)
{
    switch (fit) {
    case WordFit::Whole: return 0;
    case WordFit::Beginning: return 1;
    case WordFit::Word: return 2;
    case WordFit::Inside: return 3;
    }
    Q_UNREACHABLE();
}

void better(Fit &best, Fit fit)
{
    fit.rank += fit.loose ? secondChoice : 0;
    if (fit.rank < best.rank)
        best = fit;
}

/// At the beginning of a word of the text, with a rank for the whole text and one for less.
Fit atWord(const SearchedText &text, const QString &word, int whole, int less, bool isName)
{
    const auto hit = findWord(text.folded, word);
    if (!hit || hit->fit == WordFit::Inside)
        return {};
    const int rank = hit->fit == WordFit::Whole ? whole : hit->fit == WordFit::Beginning ? less : less + 1;
    return {rank, hit->loose, &text.text, isName, hit->where};
}

Fit fitOfName(const SearchedPlace &place, const QString &word)
{
    Fit best = atWord(place.name, word, 0, 1, true);
    // The genitive: "Stockholms stad".
    if (best.isNone() && word.endsWith(QLatin1Char('s')) && place.name.folded.key == word.chopped(1))
        best = {1, false, &place.name.text, true, {0, static_cast<int>(place.name.text.size())}};
    return best;
}

Needle needleOf(const QString &word)
{
    static const QSet<QString> kinds{QStringLiteral("kommun"), QStringLiteral("kommuns"),
                                     QStringLiteral("stad"), QStringLiteral("stads")};
    return {word, {}, kinds.contains(word)};
}

} // namespace

SearchedText searchedText(SearchedPart part, const QString &text)
{
    return {part, text, foldedText(text)};
}

std::vector<Needle> needlesOf(const QString &typed)
{
    std::vector<Needle> needles;
    QString number;
    const auto endNumber = [&] {
        if (!number.isEmpty())
            needles.push_back({searchKey(number), digitNeedles(number), false});
        number.clear();
    };
    const QStringList chunks = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &chunk : chunks) {
        if (looksLikeDigits(chunk)) {
            number += chunk;
            continue;
        }
        endNumber();
        const QStringList words = searchKey(QString{chunk}.replace(QLatin1Char('-'), QLatin1Char(' ')))
                                      .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words)
            needles.push_back(needleOf(word));
    }
    endNumber();
    if (needles.size() == 1)
        needles.front().isKind = false;
    if (needles.size() > mostNeedles)
        needles.resize(mostNeedles);
    return needles;
}

Fit fitOf(const SearchedPlace &place, const Needle &needle)
{
    if (needle.isKind)
        return {.rank = 0};
    Fit best;
    if (!needle.digits.isEmpty() && place.code.startsWith(needle.digits.front()))
        return {.rank = place.code == needle.digits.front() ? 0 : 1};
    better(best, fitOfName(place, needle.word));
    for (const SearchedText &old : place.oldNames)
        better(best, atWord(old, needle.word, 3, 3, false));
    if (needle.word.size() >= fewestOfCounty)
        better(best, atWord(place.county, needle.word, 5, 5, false));
    return best;
}

Fit fitOf(const SearchedPoint &point, const Needle &needle)
{
    Fit best;
    for (const SearchedText &text : point.texts)
        if (const auto hit = findWord(text.folded, needle.word))
            better(best, {rankOf(text.part, hit->fit), hit->loose, &text.text,
                          text.part == SearchedPart::Name, hit->where});
    if (needle.digits.isEmpty() || needle.digits.front().size() < fewestDigits)
        return best;
    for (const SearchedNumber &number : point.numbers)
        if (const auto hit = findDigits(number.digits, needle.digits))
            better(best, {rankOfNumber(hit->fit), false, &number.text, false, hit->where});
    return best;
}

} // namespace jour
