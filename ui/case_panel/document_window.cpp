#include "case_panel/document_window.h"

#include "support/theme.h"
#include "support/window_size.h"
#include "widgets/empty_state.h"
#include "widgets/plain_label.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;

bool isPicture(const QString &mimeType)
{
    return mimeType == QLatin1String{"image/png"} || mimeType == QLatin1String{"image/jpeg"};
}

/// Only the two decoders that are named: a document comes from outside.
QImage pictureOf(const QString &mimeType, QByteArray content)
{
    QBuffer buffer{&content};
    QImageReader reader{&buffer, mimeType == QLatin1String{"image/png"} ? "png" : "jpeg"};
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    return reader.read();
}

/// UTF-8, or what older Windows programs write.
QString textOf(const QByteArray &content)
{
    QStringDecoder utf8{QStringDecoder::Utf8};
    QString text = utf8.decode(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

} // namespace

bool DocumentWindow::canShow(const QString &mimeType)
{
    const bool isText = QMimeDatabase{}.mimeTypeForName(mimeType).inherits(QStringLiteral("text/plain"));
    return isPicture(mimeType) || (isText && !mimeType.startsWith(QLatin1String{"image/"}));
}

DocumentWindow::DocumentWindow(const QString &fileName, const QString &mimeType, const QByteArray &content,
                               QWidget *parent)
    : QDialog{parent}
{
    setObjectName(QStringLiteral("documentWindow"));
    setWindowTitle(tr("Document"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout{this};
    auto *name = new PlainLabel{fileName, TextRole::Heading, this};
    name->setElide(Qt::ElideMiddle);
    column->addWidget(name);
    if (isPicture(mimeType))
        m_picture = pictureOf(mimeType, content);
    column->addWidget(isPicture(mimeType) ? pictureView() : textView(content), 1);
    auto *close = new QPushButton{tr("Close  Esc"), this};
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    if (!m_picture.isNull())
        foot->addWidget(new PlainLabel{tr("Ctrl++ larger · Ctrl+− smaller · Ctrl+0 fit to the window"),
                                       TextRole::Caption, this});
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    resizeOnScreen(*this, {900, 700});
}

QWidget *DocumentWindow::pictureView()
{
    if (m_picture.isNull()) {
        auto *broken = new EmptyState{this};
        broken->setPicture(QStringLiteral("document"));
        broken->setTexts(tr("The picture cannot be shown"),
                         tr("The file is damaged, or is not what its name says. It can still be exported."));
        return broken;
    }
    m_label = new PlainLabel{this};
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setScaledContents(true);
    m_scroll = new QScrollArea{this};
    m_scroll->setObjectName(QStringLiteral("documentPicture"));
    m_scroll->setAccessibleName(tr("Picture"));
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_label);
    m_label->setPixmap(QPixmap::fromImage(m_picture));
    m_scroll->setFocus();
    return m_scroll;
}

QWidget *DocumentWindow::textView(const QByteArray &content)
{
    auto *text = new QPlainTextEdit{this};
    text->setObjectName(QStringLiteral("documentText"));
    text->setAccessibleName(tr("Text of the document"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setPlainText(textOf(content));
    text->setFocus();
    return text;
}

void DocumentWindow::zoom(double factor)
{
    if (!m_label)
        return;
    m_factor = factor > 0 ? std::clamp(factor, leastZoom, mostZoom) : 0;
    const QSize whole = m_picture.size();
    const QSize room = m_scroll->maximumViewportSize();
    // A small picture is not blown up to fit.
    const QSize fit = whole.boundedTo(whole.scaled(room, Qt::KeepAspectRatio));
    m_label->resize(m_factor > 0 ? whole * m_factor : fit);
}

void DocumentWindow::keyPressEvent(QKeyEvent *event)
{
    const double now =
        m_label && m_picture.width() > 0 ? static_cast<double>(m_label->width()) / m_picture.width() : 1;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && event->key() == Qt::Key_0)
        zoom(0);
    else if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoom(now * zoomStep);
    else if (isControl && event->key() == Qt::Key_Minus)
        zoom(now / zoomStep);
    else
        QDialog::keyPressEvent(event);
}

void DocumentWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_factor <= 0)
        zoom(0);
}

} // namespace jour::ui
