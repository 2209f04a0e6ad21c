#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace jour {

namespace {

constexpr int maxMarks = 8;

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isHidden(char32_t c)
{
    if (c == U'\n' || c == U'\t' || isJoiner(c))
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse;
}

QString folded(const QString &text, bool keepSwedish)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (keepSwedish && (c == QChar{0xE5} || c == QChar{0xE4} || c == QChar{0xF6})) {
            key += c;
            continue;
        }
        for (const QChar part : QString{c}.normalized(QString::NormalizationForm_D))
            if (!part.isMark())
                key += part;
    }
    return key.simplified();
}

} // namespace

QString cleaned(const QString &typed)
{
    QString text = typed;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString kept;
    int marks = 0;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isHidden(c))
            continue;
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks <= maxMarks)
            kept += QString::fromUcs4(&c, 1);
    }
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
