#include "widgets/note_edit.h"

#include "support/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

/// No word is as long. To find where such a one may be broken all of it is read for each of its lines: a
/// pasted book without a space would never be laid out.
constexpr int longestWord = 2000;

bool hasEndlessWord(const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace())
            begin = i + 1;
        else if (i - begin >= longestWord)
            return true;
    }
    return false;
}

} // namespace

NoteEdit::NoteEdit(int minLines, int maxLines, QWidget *parent)
    : QPlainTextEdit{parent}, m_minLines{minLines}, m_maxLines{std::max(minLines, maxLines)}
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(1);
    keepFromInputLearning(*this);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int /*removed*/, int added) { chooseBreaks(from, added); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::fit);
    fit();
}

void NoteEdit::setLines(int minLines, int maxLines)
{
    m_minLines = minLines;
    m_maxLines = std::max(minLines, maxLines);
    fit();
}

QSize NoteEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, heightOf(shownLines())};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOf(m_minLines)};
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

QMimeData *NoteEdit::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}

int NoteEdit::shownLines() const
{
    // The plain-text layout counts its size in lines, wrapped ones included.
    return std::clamp(static_cast<int>(std::lround(document()->size().height())), m_minLines, m_maxLines);
}

int NoteEdit::heightOf(int lines) const
{
    const QMargins around = contentsMargins() + viewportMargins();
    const int frame =
        height() > 0 && viewport()->height() > 0 && isVisible() ? height() - viewport()->height() : 12;
    const int margins =
        std::max(frame, around.top() + around.bottom()) + static_cast<int>(2 * document()->documentMargin());
    return fontMetrics().lineSpacing() * lines + margins;
}

/// Told before anything is laid out. An endless word is broken anywhere, and all else with it.
void NoteEdit::chooseBreaks(int from, int added)
{
    if (document()->characterCount() <= longestWord) {
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return;
    }
    if (wordWrapMode() == QTextOption::WrapAnywhere)
        return;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= from + added;
         block = block.next())
        if (block.length() > longestWord && hasEndlessWord(block.text())) {
            setWordWrapMode(QTextOption::WrapAnywhere);
            return;
        }
}

void NoteEdit::fit()
{
    setVerticalScrollBarPolicy(document()->size().height() > m_maxLines ? Qt::ScrollBarAsNeeded
                                                                        : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightOf(shownLines()));
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace jour::ui
