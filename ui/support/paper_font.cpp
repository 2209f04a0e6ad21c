#include "support/paper_font.h"

#include <QFontDatabase>
#include <QStringList>

namespace jour::ui {

namespace {

bool areLettersLoaded()
{
    bool areAll = true;
    for (const char *style : {"Regular", "Bold"})
        areAll = QFontDatabase::addApplicationFont(
                     QStringLiteral(":/fonts/JourbordPaper-%1.ttf").arg(QLatin1String{style})) >= 0 &&
                 areAll;
    return areAll;
}

} // namespace

QFont paperFont(int pixels, QFont::Weight weight)
{
    static const bool areLoaded = areLettersLoaded();
    QStringList families{QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
                         QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    if (areLoaded)
        families.prepend(QStringLiteral("Jourbord Paper"));
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace jour::ui
