#include "print/paper.h"

#include "print/page_code.h"
#include "print/uncut_parts.h"
#include "support/paper_font.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

// Tenths of a point: fine enough that no rounding of glyphs is seen, and the same on each device.
constexpr qreal unitsPerInch = 720;
constexpr QSizeF page{5953, 8419}; // A4
constexpr qreal side = 510;        // 18 mm
constexpr qreal top = 1000;
constexpr qreal bottom = 720;
constexpr qreal codeSize = 540; // 19 mm
constexpr QRectF body{side, top, page.width() - 2 * side, page.height() - top - bottom};

/// A document that opens nothing: no picture, no style sheet, no file.
class ClosedDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QFont font(int tenthsOfPoint, QFont::Weight weight = QFont::Normal)
{
    QFont made = paperFont(tenthsOfPoint, weight);
    made.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: what is copied is what was written
    return made;
}

// Black on white with rules; nothing depends on colour.
QString styleSheet()
{
    return QStringLiteral("h1 { font-size: 170px; margin-top: 0px; margin-bottom: 60px; }"
                          "h2 { font-size: 115px; margin-top: 140px; margin-bottom: 40px; }"
                          "h3 { font-size: 95px; margin-top: 70px; margin-bottom: 20px; }"
                          "p { margin-top: 20px; margin-bottom: 30px; }"
                          "p.notice { margin-top: 40px; margin-bottom: 40px; }"
                          "td { padding-top: 16px; padding-bottom: 16px; padding-right: 60px; }"
                          "td.entry { padding-top: 14px; padding-bottom: 14px;"
                          " padding-right: 70px; border-bottom: 4px solid #a0a0a0; }"
                          "span.alert { background-color: black; color: white; }"
                          "td.label { color: #404040; }"
                          "th { padding-top: 16px; padding-bottom: 16px; padding-right: 60px; color: #404040;"
                          " font-weight: 600; border-bottom: 8px solid black; }"
                          "td.line { border-bottom: 4px solid #a0a0a0; }"
                          "td.blank { padding-top: 150px; border: 4px solid #606060; }"
                          "td.rule { padding-top: 260px; border-bottom: 6px solid black; }"
                          "td.sign { color: #404040; font-size: 80px; }");
}

} // namespace

Paper::Paper(const QString &html, PaperFrame frame)
    : m_frame{std::move(frame)}, m_text{std::make_unique<ClosedDocument>()}
{
    m_text->setUndoRedoEnabled(false);
    m_text->setDocumentMargin(0);
    m_text->setDefaultFont(font(95));
    m_text->setDefaultStyleSheet(styleSheet());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The paper is Swedish: words that begin in Arabic or Hebrew stand from the left as everything else does.
    option.setTextDirection(Qt::LeftToRight);
    m_text->setDefaultTextOption(option);
    m_text->setTextWidth(body.width());
    m_text->setHtml(html);
    m_pages = pagesOf(uncutParts(*m_text, body.height()), body.height());
}

Paper::~Paper() = default;

int Paper::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

QString Paper::plainText() const
{
    return m_text->toPlainText();
}

QString Paper::title() const
{
    return m_frame.title.isEmpty() ? QStringLiteral("Jourbord") : m_frame.title;
}

bool Paper::fits() const
{
    return m_text->size().width() <= body.width() + 1;
}

int Paper::pagesIn(const QPageRanges &pages) const
{
    int among = 0;
    for (int page = 1; page <= pageCount(); ++page)
        among += pages.isEmpty() || pages.contains(page) ? 1 : 0;
    return among;
}

bool Paper::paintOn(QPagedPaintDevice &device, const QPageRanges &pages) const
{
    QPageLayout layout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}};
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    bool isFirst = true;
    for (int i = 0; i < pageCount(); ++i) {
        if (!pages.isEmpty() && !pages.contains(i + 1))
            continue;
        if (!std::exchange(isFirst, false) && !device.newPage())
            return false;
        paintPage(painter, i);
    }
    return painter.end();
}

void Paper::paintPage(QPainter &painter, int number) const
{
    paintWatermark(painter);
    paintHeader(painter);
    paintFooter(painter, number);
    const PagePart &shown = m_pages[static_cast<std::size_t>(number)];
    if (shown.head)
        paintStretch(painter, *shown.head, 0);
    paintStretch(painter, shown.text, shown.head ? shown.head->height() : 0);
}

void Paper::paintStretch(QPainter &painter, const Stretch &shown, qreal at) const
{
    painter.save();
    painter.translate(body.left(), body.top() + at - shown.top);
    const QRectF clip{0, shown.top, body.width(), shown.height()};
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
}

/// An outline, so that what stands on it is read and a copying machine keeps it; of no letters, so that it is
/// in nobody's way who copies the text.
void Paper::paintWatermark(QPainter &painter) const
{
    if (m_frame.watermark.isEmpty())
        return;
    QPainterPath path;
    path.addText(0, 0, font(1000, QFont::Bold), m_frame.watermark);
    const QRectF bounds = path.boundingRect();
    constexpr qreal widest = 6200;
    const qreal scale = std::min(1.0, widest / bounds.width());
    painter.save();
    painter.translate(page.width() / 2, page.height() / 2);
    painter.rotate(-52);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{QColor{0xB0, 0xB0, 0xB0}, 14});
    painter.drawPath(path);
    painter.restore();
}

void Paper::paintHeader(QPainter &painter) const
{
    QRectF line{body.left(), 420, body.width(), 150};
    painter.setPen(Qt::black);
    if (!m_frame.code.isEmpty()) {
        const QRectF picture{body.right() - codeSize, 190, codeSize, codeSize};
        paintCode(painter, picture, m_frame.code);
        painter.setFont(font(68));
        painter.drawText(QRectF{body.left(), 760, body.width(), 80}, Qt::AlignRight | Qt::AlignVCenter,
                         m_frame.code);
        line.setRight(picture.left() - 120); // a scanner needs white around the picture
    }
    painter.setFont(font(115, QFont::Bold));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_frame.reference);
    painter.setFont(font(100, QFont::Bold));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_frame.secrecy);
    paintMark(painter);
    painter.setPen(QPen{Qt::black, 10});
    painter.drawLine(QPointF{body.left(), 850}, QPointF{body.right(), 850});
}

void Paper::paintMark(QPainter &painter) const
{
    const QString text = m_frame.watermark.isEmpty()
                             ? m_frame.mark
                             : QString{m_frame.mark + QStringLiteral(" · ") + m_frame.watermark};
    painter.setFont(font(85, QFont::Bold));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 120;
    const QRectF mark{body.left(), 610, width, 150};
    painter.setPen(QPen{Qt::black, 8});
    if (m_frame.heavyMark)
        painter.fillRect(mark, Qt::black);
    else
        painter.drawRect(mark);
    painter.setPen(m_frame.heavyMark ? Qt::white : Qt::black);
    painter.drawText(mark, Qt::AlignCenter, text);
}

void Paper::paintFooter(QPainter &painter, int number) const
{
    const qreal rule = page.height() - 600;
    painter.setPen(QPen{Qt::black, 5});
    painter.drawLine(QPointF{body.left(), rule}, QPointF{body.right(), rule});
    painter.setFont(font(80));
    const QRectF first{body.left(), rule + 40, body.width(), 110};
    const QRectF second = first.translated(0, 115);
    const QString pages =
        QCoreApplication::translate("Paper", "page %1 of %2").arg(number + 1).arg(pageCount());
    const qreal free = body.width() - painter.fontMetrics().horizontalAdvance(pages) - 100;
    painter.drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_frame.printed, Qt::ElideMiddle, static_cast<int>(free)));
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, pages);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, m_frame.origin);
}

} // namespace jour::ui
