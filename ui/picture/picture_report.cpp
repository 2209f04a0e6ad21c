#include "picture/picture_report.h"

#include "picture/picture_export.h"
#include "services/desk.h"
#include "support/formats.h"
#include "support/paper_font.h"
#include "support/pdf_archive.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace jour::ui {

namespace {

// Points: the page is A4.
constexpr qreal unitsPerInch = 72;
constexpr QSizeF page{595, 842};
constexpr QRectF body{51, 60, 493, 716};
constexpr qreal lineHeight = 11.5;
constexpr qreal leastFigure = 160; ///< three charts a page
constexpr qreal figureWidth = 285;

QFont letters(int points, bool isBold = false)
{
    return paperFont(points, isBold ? QFont::Bold : QFont::Normal);
}

class Pages final
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    /// `of`: how many there are.
    Pages(QPdfWriter &writer, const PictureReport &report, int of)
        : m_writer{writer}, m_report{report}, m_of{of}
    {
    }

    [[nodiscard]] int paint()
    {
        if (!m_painter.begin(&m_writer))
            return 0;
        m_painter.scale(m_writer.logicalDpiX() / unitsPerInch, m_writer.logicalDpiY() / unitsPerInch);
        beginPage();
        text(letters(18, true), m_report.title, 6);
        text(letters(9), m_report.notes, 10);
        for (const TopicState &topic : m_report.topics)
            paintTopic(topic);
        return m_painter.end() ? m_pages : 0;
    }

private:
    void beginPage()
    {
        ++m_pages;
        m_top = body.top();
        m_painter.setPen(Qt::black);
        m_painter.setFont(letters(8));
        const QRectF foot{body.left(), body.bottom() + 14, body.width(), 14};
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_report.made);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                           tr("page %1 of %2").arg(m_pages).arg(m_of));
        if (m_pages == 1) // it begins with its title
            return;
        m_painter.setFont(letters(9, true));
        m_painter.drawText(QRectF{body.left(), 30, body.width(), 14}, Qt::AlignLeft | Qt::AlignVCenter,
                           m_report.title);
        m_painter.drawLine(QPointF{body.left(), 50}, QPointF{body.right(), 50});
    }

    void room(qreal height)
    {
        if (m_top + height <= body.bottom() || m_top <= body.top())
            return;
        m_writer.newPage();
        beginPage();
    }

    void text(const QFont &font, const QString &words, qreal after)
    {
        if (words.isEmpty())
            return;
        m_painter.setFont(font);
        const QRectF all{body.left(), m_top, body.width(), body.height()};
        const QRectF place = m_painter.boundingRect(all, Qt::AlignLeft | Qt::TextWordWrap, words);
        m_painter.drawText(all, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
        m_top += place.height() + after;
    }

    void paintTopic(const TopicState &topic)
    {
        const qreal table = lineHeight * (static_cast<qreal>(topic.rows.size()) + 2.5);
        const qreal words = topic.rows.empty() ? 0 : figureHeight(figureWidth, topic, letters(7));
        const qreal figure = std::max({leastFigure, std::min<qreal>(table, 330), words});
        room(50 + figure);
        text(letters(12, true), topic.title, 2);
        text(letters(9), topic.sentence, 2);
        text(letters(8), topic.note, 2);
        const qreal from = m_top + 3;
        if (!topic.rows.empty())
            paintFigure(m_painter, {body.left(), from, figureWidth, figure}, topic, themeOf(ThemeId::Day),
                        letters(7));
        m_painter.setPen(Qt::black);
        m_top = from;
        paintTable(topic);
        m_top = std::max(m_top, topic.rows.empty() ? from : from + figure) + 16;
    }

    void paintTable(const TopicState &topic)
    {
        if (topic.rows.empty())
            return;
        paintLine({}, topic.nowLabel, topic.beforeLabel, true);
        for (const PictureRow &row : topic.rows) {
            if (m_top + lineHeight > body.bottom()) {
                m_writer.newPage();
                beginPage();
            }
            paintLine(row.label, row.countText, row.beforeText, false);
        }
    }

    void paintLine(const QString &label, const QString &now, const QString &before, bool isHead)
    {
        constexpr qreal column = 48;
        constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const qreal left = body.left() + figureWidth + 10;
        const qreal counts = body.right() - 2 * column;
        m_painter.setFont(letters(isHead ? 7 : 8, isHead));
        const QRectF words{left, m_top, counts - left - 4, body.height()};
        const qreal height = m_painter.boundingRect(words, wrapped, label).height();
        m_painter.drawText(words, wrapped, label);
        // A month stands over its year, for both do not fit beside each other.
        constexpr int alone = Qt::AlignRight | Qt::AlignTop;
        constexpr int beneath = Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap;
        const qreal lines = isHead ? 2 * lineHeight : lineHeight;
        const auto count = [&](qreal x, const QString &text) {
            m_painter.drawText(QRectF{x, m_top, column - 3, lines}, isHead ? beneath : alone, text);
        };
        count(counts, now);
        count(counts + column, before);
        m_top += std::max(lines, height + 2);
    }

    QPdfWriter &m_writer;
    const PictureReport &m_report;
    int m_of;
    QPainter m_painter;
    int m_pages = 0;
    qreal m_top = 0;
};

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    static QString title(const QString &period) { return tr("Situation picture, %1").arg(period); }
    static QString made(Instant at)
    {
        return tr("Made %1 from counts alone, without personal data").arg(Formats::fullDateTime(at));
    }
};

QPageLayout wholeSheet()
{
    QPageLayout layout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}};
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Painted once for that: where a page ends is known only then.
int pagesOf(const PictureReport &report, int resolution)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer{&nowhere};
    writer.setResolution(resolution);
    writer.setPageLayout(wholeSheet());
    return Pages{writer, report, 0}.paint();
}

} // namespace

ReportPdf reportPdf(const PictureReport &report)
{
    ReportPdf pdf;
    pdf.bytes = archivePdf(report.title, [&](QPdfWriter &writer) {
        writer.setPageLayout(wholeSheet());
        pdf.pages = Pages{writer, report, pagesOf(report, writer.resolution())}.paint();
        return pdf.pages > 0;
    });
    return pdf;
}

PictureReport reportOf(const PictureState &state, std::vector<TopicState> topics, const Desk &desk)
{
    return {.title = ReportWords::title(state.within),
            .made = ReportWords::made(desk.now()),
            .notes = state.notes,
            .topics = std::move(topics)};
}

} // namespace jour::ui
