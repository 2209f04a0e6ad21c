#include "support/long_words.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

namespace jour::ui {

namespace {

constexpr QChar noWidth{0x200B};
constexpr qsizetype neverLong = 8; ///< letters that no column is too narrow for

void appendBroken(QString &made, const QString &word)
{
    QTextBoundaryFinder letters{QTextBoundaryFinder::Grapheme, word};
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > 0;
         from = to, to = letters.toNextBoundary()) {
        made += QStringView{word}.mid(from, to - from);
        if (to < word.size())
            made += noWidth;
    }
}

} // namespace

QString breakable(const QString &text, const QFontMetrics &metrics, int room)
{
    QString made;
    made.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QString word = text.mid(at, end - at);
        if (word.size() > neverLong && metrics.horizontalAdvance(word) > room)
            appendBroken(made, word);
        else
            made += word;
        if (end < text.size())
            made += text.at(end++);
        at = end;
    }
    return made;
}

} // namespace jour::ui
