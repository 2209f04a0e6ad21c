#include "domain/contacts/digits.h"

#include <algorithm>

namespace jour {

namespace {

const QString sweden = QStringLiteral("46");
const QString abroad = QStringLiteral("00");
constexpr qsizetype leastWithCountry = 10; ///< "46 8 465 00 42": fewer digits beginning so are a local number

bool hasPlus(const QString &text)
{
    return text.trimmed().startsWith(QLatin1Char('+'));
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar{u'0' + c.digitValue()};
    return digits;
}

void dropFront(DigitText &number, qsizetype count)
{
    number.national.remove(0, count);
    number.at.erase(number.at.begin(), number.at.begin() + count);
}

/// "46 8…" and "46 (0)8…" to "08…"; a number of another country stays.
void toNational(DigitText &number)
{
    if (!number.national.startsWith(sweden))
        return;
    dropFront(number, 1);
    if (number.national.size() > 1 && number.national.at(1) == QLatin1Char('0'))
        dropFront(number, 1);
    number.national[0] = QLatin1Char('0'); // stands where the country code does
}

WordHit hitAt(const DigitText &number, qsizetype from, qsizetype length)
{
    const qsizetype all = number.national.size();
    const bool begins = from <= 0 || (from == 1 && !number.international.isEmpty());
    const auto place = [&](qsizetype digit) {
        return number.at[static_cast<std::size_t>(std::clamp<qsizetype>(digit, 0, all - 1))];
    };
    const int first = place(from);
    const int last = place(from + length - 1);
    const WordFit fit = begins && from + length >= all ? WordFit::Whole
                        : begins                       ? WordFit::Beginning
                        : from + length >= all         ? WordFit::Word
                                                       : WordFit::Inside;
    return {fit, {first, last - first + 1}, false};
}

} // namespace

DigitText digitText(const QString &given)
{
    DigitText number;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given.at(i).digitValue() < 0)
            continue;
        number.national += QChar{u'0' + given.at(i).digitValue()};
        number.at.push_back(static_cast<int>(i));
    }
    const bool byZeros = !hasPlus(given) && number.national.startsWith(abroad);
    if (byZeros)
        dropFront(number, abroad.size());
    const bool bare = number.national.startsWith(sweden) && number.national.size() >= leastWithCountry;
    if (hasPlus(given) || byZeros || bare)
        toNational(number);
    if (number.national.startsWith(QLatin1Char('0')))
        number.international = sweden + number.national.mid(1);
    return number;
}

bool looksLikeDigits(const QString &typed)
{
    static const QString beside = QStringLiteral("+-()/. ");
    bool any = false;
    for (const QChar c : typed) {
        any = any || c.digitValue() >= 0;
        if (c.digitValue() < 0 && !beside.contains(c) && c.category() != QChar::Punctuation_Dash)
            return false;
    }
    return any;
}

QStringList digitNeedles(const QString &typed)
{
    QString digits = digitsOf(typed);
    QStringList needles{digits};
    const bool byZeros = !hasPlus(typed) && digits.startsWith(abroad);
    if (byZeros)
        needles << digits.mid(abroad.size());
    const QString &country = needles.back();
    if ((hasPlus(typed) || byZeros) && country.startsWith(QStringLiteral("460"))) // "+46 (0)8"
        needles << QString{sweden + country.mid(3)};
    needles.removeAll(QString{});
    return needles;
}

std::optional<WordHit> findDigits(const DigitText &number, const QStringList &needles)
{
    for (const QString &needle : needles) {
        if (const auto at = number.national.indexOf(needle); at >= 0)
            return hitAt(number, at, needle.size());
        // One digit longer at the front: 46 for 0.
        if (const auto at = number.international.indexOf(needle); at >= 0)
            return hitAt(number, at - 1, needle.size());
    }
    return std::nullopt;
}

} // namespace jour
