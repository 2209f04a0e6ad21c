#include "vault/passphrase_estimate.h"

#include "vault/secret_bytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace jour {

namespace {

/// What everybody thinks of first, as plainLetter() has it.
constexpr std::array everydayWords{
    "januari", "februari", "mars",     "april",  "maj",       "juni",    "juli",     "augusti",  "september",
    "oktober", "november", "december", "mandag", "tisdag",    "onsdag",  "torsdag",  "fredag",   "lordag",
    "sondag",  "sommar",   "vinter",   "host",   "hosten",    "var",     "varen",    "sommaren", "vintern",
    "jul",     "julafton", "nyar",     "pask",   "midsommar", "valborg", "semester", "idag",     "hej",
    "natt",    "natten",   "dag",      "morgon", "kvall",     "losen",   "losenord", "jag",      "mitt"};
const std::array keyRows{QStringLiteral("abcdefghijklmnopqrstuvwxyzåäö"),
                         QStringLiteral("qwertyuiopå"),
                         QStringLiteral("asdfghjklöä"),
                         QStringLiteral("zxcvbnm"),
                         QStringLiteral("1234567890"),
                         QStringLiteral("0123456789")};

constexpr qsizetype shortestPiece = 3;
constexpr qsizetype shortestRepeat = 4; ///< three letters that come twice are chance
constexpr double everydayBits = 5.5;
constexpr double nameBits = 3;
constexpr std::size_t fewestPlaces = 256; ///< there are so many, whatever was given
constexpr std::size_t fewestLearntWords = 4096;
constexpr std::size_t commonFrom = 16; ///< the commonest of all is still one among these
constexpr double yearBits = 6;
constexpr double dateBits = 15;
constexpr double rowBits = 6;
constexpr double joinBits = 1; ///< another piece might have stood there
constexpr double digitBits = 3.3;
constexpr double letterBits = 4.7;
constexpr double signBits = 6;
constexpr double usualSignBits = 1.5; ///< between words, and at the end

/// A part of the passphrase that is guessed as one.
struct GuessedPiece
{
    qsizetype at = 0;
    qsizetype length = 0;
    double bits = 0;
};

/// The passphrase as typed, and as the letters it is made of.
struct TypedPhrase
{
    QString text;
    QString small; ///< without capitals
    QString plain;
};

QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'å':
    case u'ä':
    case u'á':
    case u'à':
    case u'4':
    case u'@': return QLatin1Char('a');
    case u'ö':
    case u'ó':
    case u'0': return QLatin1Char('o');
    case u'é':
    case u'è':
    case u'3': return QLatin1Char('e');
    case u'ü': return QLatin1Char('u');
    case u'1': return QLatin1Char('i');
    case u'5':
    case u'$': return QLatin1Char('s');
    case u'7': return QLatin1Char('t');
    default: return c;
    }
}

QString plainOf(QString small)
{
    std::ranges::transform(small, small.begin(), plainLetter);
    return small;
}

/// Capitals, and figures or signs in the place of letters.
double dressing(const TypedPhrase &typed, qsizetype at, qsizetype length)
{
    qsizetype capitals = 0;
    qsizetype others = 0;
    for (qsizetype i = at; i < at + length; ++i) {
        capitals += typed.text.at(i) != typed.small.at(i) ? 1 : 0;
        others += !typed.small.at(i).isLetter() && typed.plain.at(i).isLetter() ? 1 : 0;
    }
    const bool isUsual = capitals == 1 && typed.text.at(at) != typed.small.at(at);
    const double ofCapitals = capitals == 0 ? 0 : isUsual || capitals == length ? 1 : 3;
    return ofCapitals + (others == 0 ? 0 : 2);
}

void findGuess(const TypedPhrase &typed, const QString &word, double bits, std::vector<GuessedPiece> &found)
{
    if (word.size() < shortestPiece)
        return;
    for (qsizetype at = typed.plain.indexOf(word); at >= 0; at = typed.plain.indexOf(word, at + 1))
        found.push_back({at, word.size(), bits + dressing(typed, at, word.size())});
}

double bitsOfChoices(std::size_t choices)
{
    return std::log2(static_cast<double>(choices));
}

void findGuesses(const TypedPhrase &typed, const GuessersWords &known, std::vector<GuessedPiece> &found)
{
    for (const char *word : everydayWords)
        findGuess(typed, QLatin1String{word}, everydayBits, found);
    const auto findAll = [&](const QStringList &words, double bits) {
        for (const QString &word : words)
            findGuess(typed, plainOf(word.toLower()), bits, found);
    };
    findAll(known.names, nameBits);
    findAll(known.places,
            bitsOfChoices(std::max(fewestPlaces, static_cast<std::size_t>(known.places.size()))));
    findAll(known.words,
            bitsOfChoices(std::max(fewestLearntWords, static_cast<std::size_t>(known.words.size()))));
    std::size_t rank = commonFrom;
    for (const QString &word : known.common)
        findGuess(typed, plainOf(word.toLower()), bitsOfChoices(rank++), found);
}

void findDates(const TypedPhrase &typed, std::vector<GuessedPiece> &found)
{
    static const QRegularExpression year{QStringLiteral("(?=((?:19|20)\\d\\d))")};
    static const QRegularExpression date{
        QStringLiteral("(?=((?:(?:19|20)?\\d\\d)[-/. ]?(?:0[1-9]|1[0-2])[-/. ]?(?:0[1-9]|[12]\\d|3[01])))")};
    for (const auto &[form, bits] : {std::pair{&year, yearBits}, std::pair{&date, dateBits}})
        for (auto match = form->globalMatch(typed.small); match.hasNext();)
            if (const auto one = match.next(); one.capturedLength(1) > 0)
                found.push_back({one.capturedStart(1), one.capturedLength(1), bits});
}

/// Keys or letters that lie beside each other, in either direction, and one of them again and again.
void findRows(const TypedPhrase &typed, std::vector<GuessedPiece> &found)
{
    const QString &small = typed.small;
    const auto findFrom = [&](qsizetype at, const auto &isNext) {
        qsizetype end = at + 1;
        while (end < small.size() && isNext(small.at(end - 1), small.at(end)))
            ++end;
        for (qsizetype length = shortestPiece; length <= end - at; ++length)
            found.push_back(
                {at, length,
                 rowBits + bitsOfChoices(static_cast<std::size_t>(length)) + dressing(typed, at, length)});
    };
    for (qsizetype at = 0; at + shortestPiece <= small.size(); ++at) {
        findFrom(at, [](QChar a, QChar b) { return a == b; });
        for (const QString &row : keyRows)
            for (const qsizetype step : {1, -1})
                findFrom(at, [&](QChar a, QChar b) {
                    const qsizetype first = row.indexOf(a);
                    return first >= 0 && first + step >= 0 && first + step < row.size() &&
                           row.at(first + step) == b;
                });
    }
}

/// What stands in it already.
void findRepeats(const TypedPhrase &typed, std::vector<GuessedPiece> &found)
{
    const QStringView plain{typed.plain};
    for (qsizetype at = shortestRepeat; at + shortestRepeat <= plain.size(); ++at)
        for (qsizetype length = shortestRepeat; at + length <= plain.size(); ++length) {
            if (!plain.left(at).contains(plain.mid(at, length)))
                break;
            found.push_back(
                {at, length, bitsOfChoices(static_cast<std::size_t>(at)) + dressing(typed, at, length)});
        }
}

double bitsAlone(QChar c)
{
    static const QString usual = QStringLiteral(" -_.,!?");
    if (c.isDigit())
        return digitBits;
    if (c.isLetter())
        return c.isUpper() ? letterBits + 1 : letterBits;
    return usual.contains(c) ? usualSignBits : signBits;
}

/// The cheapest way from the beginning to the end.
double cheapestBits(const QString &text, std::vector<GuessedPiece> pieces)
{
    std::ranges::sort(pieces, {}, &GuessedPiece::at);
    std::vector<double> least(static_cast<std::size_t>(text.size()) + 1, HUGE_VAL);
    least.front() = 0;
    auto piece = pieces.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const double before = least[static_cast<std::size_t>(at)];
        const auto reach = [&](qsizetype length, double bits) {
            double &there = least[static_cast<std::size_t>(at + length)];
            there = std::min(there, before + bits);
        };
        reach(1, bitsAlone(text.at(at)));
        for (; piece != pieces.end() && piece->at == at; ++piece)
            reach(piece->length, piece->bits + (at > 0 ? joinBits : 0));
    }
    return least.back();
}

} // namespace

double guessedBits(const QString &typed, const GuessersWords &known)
{
    const QString normal = typed.normalized(QString::NormalizationForm_C);
    TypedPhrase all{normal, normal.toLower(), {}};
    if (all.small.size() != all.text.size()) // a letter that has no single small one
        all.small = all.text;
    all.plain = plainOf(all.small);
    std::vector<GuessedPiece> pieces;
    findGuesses(all, known, pieces);
    findDates(all, pieces);
    findRows(all, pieces);
    findRepeats(all, pieces);
    const double bits = cheapestBits(all.text, std::move(pieces));
    for (QString *text : {&all.text, &all.small, &all.plain})
        wipe(*text);
    return bits;
}

} // namespace jour
