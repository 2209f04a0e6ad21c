#include "print/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace jour::ui {

namespace {

// Tenths of a point: fine enough that no rounding of glyphs is seen, and the same on each device.
constexpr qreal unitsPerInch = 720;
constexpr QSizeF page{5953, 8419}; // A4
constexpr qreal side = 510;        // 18 mm
constexpr qreal top = 1000;
constexpr qreal bottom = 720;
constexpr QRectF body{side, top, page.width() - 2 * side, page.height() - top - bottom};
constexpr qreal leastAfterHeading = 700;

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
    QFont made;
    made.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Noto Sans"),
                      QStringLiteral("DejaVu Sans")});
    made.setPixelSize(tenthsOfPoint);
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting);
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
    m_text->setDefaultTextOption(option);
    m_text->setPageSize(body.size());
    m_text->setHtml(html);
    keepHeadingsWithText();
}

Paper::~Paper() = default;

int Paper::pageCount() const
{
    return m_text->pageCount();
}

bool Paper::fits() const
{
    return m_text->size().width() <= body.width() + 1;
}

void Paper::keepHeadingsWithText()
{
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2)
            continue;
        const QRectF place = m_text->documentLayout()->blockBoundingRect(block);
        const qreal left = body.height() - std::fmod(place.top(), body.height());
        if (left >= leastAfterHeading)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor{block}.setBlockFormat(format);
        // Laid out from the top: a layout in part loses the blocks after a table.
        m_text->setPageSize({});
        m_text->setPageSize(body.size());
    }
}

bool Paper::paintOn(QPagedPaintDevice &device) const
{
    QPageLayout layout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}};
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    for (int i = 0; i < pageCount(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        paintPage(painter, i);
    }
    return painter.end();
}

void Paper::paintPage(QPainter &painter, int number) const
{
    paintHeader(painter);
    paintFooter(painter, number);
    painter.save();
    painter.translate(body.left(), body.top() - number * body.height());
    const QRectF shown{0, number * body.height(), body.width(), body.height()};
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
}

void Paper::paintHeader(QPainter &painter) const
{
    const QRectF line{body.left(), 420, body.width(), 150};
    painter.setPen(Qt::black);
    painter.setFont(font(115, QFont::Bold));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_frame.reference);
    painter.setFont(font(100, QFont::Bold));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_frame.secrecy);
    painter.setFont(font(85, QFont::Bold));
    const qreal width = painter.fontMetrics().horizontalAdvance(m_frame.mark) + 120;
    const QRectF mark{body.left(), 610, width, 150};
    painter.setPen(QPen{Qt::black, 8});
    if (m_frame.heavyMark)
        painter.fillRect(mark, Qt::black);
    else
        painter.drawRect(mark);
    painter.setPen(m_frame.heavyMark ? Qt::white : Qt::black);
    painter.drawText(mark, Qt::AlignCenter, m_frame.mark);
    painter.setPen(QPen{Qt::black, 10});
    painter.drawLine(QPointF{body.left(), 850}, QPointF{body.right(), 850});
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
