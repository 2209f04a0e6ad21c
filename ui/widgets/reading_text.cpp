#include "widgets/reading_text.h"

namespace jour::ui {

namespace {

constexpr int linesInSight = 8;
constexpr int leastLines = 3;
constexpr int leastCharacters = 12;

} // namespace

ReadingText::ReadingText(const QString &text, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit{text, parent}
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    document()->setDocumentMargin(1);
}

QSize ReadingText::sizeHint() const
{
    return sizeOf(linesInSight);
}

QSize ReadingText::minimumSizeHint() const
{
    return sizeOf(leastLines);
}

QSize ReadingText::sizeOf(int lines) const
{
    const int around = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().lineSpacing() * lines + around};
}

} // namespace jour::ui
