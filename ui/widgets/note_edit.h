#pragma once

#include <QPlainTextEdit>

namespace jour::ui {

/// Where a note is written: plain text only, Tab leaves it, grows with the text up to a number of lines.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(int minLines = 2, int maxLines = 8, QWidget *parent = nullptr);

    void setLines(int minLines, int maxLines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int shownLines() const;
    [[nodiscard]] int heightOf(int lines) const;
    void chooseBreaks(int from, int added);
    void fit();

    int m_minLines;
    int m_maxLines;
};

} // namespace jour::ui
