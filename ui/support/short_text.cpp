#include "support/short_text.h"

namespace jour::ui {

namespace {

constexpr int longestWord = 45; ///< characters

} // namespace

QString shortened(const QString &name)
{
    constexpr qsizetype most = 80;
    return name.size() <= most ? name : QString{name.left(most - 1).trimmed() % QChar{0x2026}};
}

QString plainForButton(const QString &text)
{
    return QString{text}.replace(QLatin1Char{'&'}, QLatin1String{"&&"});
}

QString breakable(const QString &text)
{
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord) {
            broken += QChar{0x200B};
            run = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace jour::ui
