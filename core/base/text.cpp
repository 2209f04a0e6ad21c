#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace jour {

namespace {

constexpr int maxMarks = 8;
/// So much of a text is normalized at once.
constexpr qsizetype pieceSize = 1024;
/// Where nothing in so long a piece begins anew it is cut all the same: that is no text of any language.
constexpr qsizetype longestPiece = 8 * pieceSize;

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isHidden(char32_t c)
{
    if ((c >= U' ' && c <= U'~') || c == U'\n' || c == U'\t' || isJoiner(c))
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse;
}

/// Before Latin letters, digits, punctuation and white space a text can be cut: in no normal form does any of
/// them become one with what stands before it.
bool beginsAnew(QChar c)
{
    return c.unicode() < 0x300;
}

qsizetype endOfPiece(const QString &text, qsizetype from)
{
    const qsizetype least = std::min(from + pieceSize, text.size());
    const qsizetype most = std::min(from + longestPiece, text.size());
    for (qsizetype end = least; end < most; ++end)
        if (beginsAnew(text.at(end)))
            return end;
    const bool isWithinPair = most < text.size() && text.at(most).isLowSurrogate();
    return isWithinPair ? most - 1 : most;
}

/// QString::normalized() moves all that follows with each letter that it takes apart or puts together: of a
/// long text that takes as long as its square. A piece at a time it takes as long as the text.
template<typename Take>
void normalizedInPieces(const QString &text, QString::NormalizationForm form, Take take)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfPiece(text, from);
        take(text.mid(from, end - from).normalized(form));
        from = end;
    }
}

bool isSwedishLetter(QChar c)
{
    return c == QChar{0xE5} || c == QChar{0xE4} || c == QChar{0xF6};
}

QString folded(const QString &text, bool keepSwedish)
{
    QString key;
    key.reserve(text.size());
    normalizedInPieces(text, QString::NormalizationForm_KC, [&](const QString &piece) {
        for (const QChar c : piece.toCaseFolded()) {
            if (c.unicode() < 0x80 || (keepSwedish && isSwedishLetter(c))) {
                key += c;
                continue;
            }
            for (const QChar part : QString{c}.normalized(QString::NormalizationForm_D))
                if (!part.isMark())
                    key += part;
        }
    });
    return key.simplified();
}

} // namespace

QString cleaned(const QString &typed)
{
    QString text = typed;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString kept;
    kept.reserve(text.size());
    int marks = 0;
    normalizedInPieces(text, QString::NormalizationForm_C, [&](const QString &piece) {
        for (const char32_t c : piece.toUcs4()) {
            if (isHidden(c))
                continue;
            marks = QChar::isMark(c) ? marks + 1 : 0;
            if (marks <= maxMarks)
                kept += QChar::fromUcs4(c);
        }
    });
    return kept;
}

bool hasHiddenCharacters(const QString &typed)
{
    const auto points = typed.toUcs4();
    return std::any_of(points.begin(), points.end(), [](char32_t c) { return c != U'\r' && isHidden(c); });
}

QString searchKey(const QString &text)
{
    return folded(text, true);
}

QString looseSearchKey(const QString &text)
{
    return folded(text, false);
}

const QCollator &swedishOrder()
{
    static const QCollator order = [] {
        QCollator collator{QLocale{QLocale::Swedish, QLocale::Sweden}};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        // The first comparison sets it up: done here, so that threads only ever read it.
        std::ignore = collator.compare(QStringLiteral("a"), QStringLiteral("b"));
        return collator;
    }();
    return order;
}

} // namespace jour
