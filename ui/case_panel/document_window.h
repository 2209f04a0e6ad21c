#pragma once

#include <QDialog>
#include <QImage>

class QScrollArea;

namespace jour::ui {

class PlainLabel;

/// Shows a document from memory; nothing of it reaches the disk. Not modal; goes with the desk when it locks.
/// Its title says nothing of the case.
class DocumentWindow final : public QDialog
{
    Q_OBJECT

public:
    /// PNG, JPEG and text are shown; anything else is a matter of exporting it.
    [[nodiscard]] static bool canShow(const QString &mimeType);

    DocumentWindow(const QString &fileName, const QString &mimeType, const QByteArray &content,
                   QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *pictureView();
    [[nodiscard]] QWidget *textView(const QByteArray &content);
    /// 0 fits the window.
    void zoom(double factor);

    QImage m_picture;
    QScrollArea *m_scroll = nullptr;
    PlainLabel *m_label = nullptr;
    double m_factor = 0;
};

} // namespace jour::ui
