#pragma once

#include "base/result.h"
#include "print/page_breaks.h"

#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QString>

#include <memory>

class QPainter;
class QTextDocument;

namespace jour::ui {

/// What stands above and below the text of each page. Plain text.
struct PaperFrame
{
    QString reference;      ///< the case number
    QString secrecy;        ///< the secrecy marking
    QString mark;           ///< masked or unmasked, in words
    bool heavyMark = false; ///< white on black: nobody may overlook it
    QString printed;        ///< by whom and when
    QString origin;         ///< what the paper shows: the journal's head
    QString code{};         ///< textOf(PrintCode), as a picture to scan and in letters; empty: none
    QString title{};        ///< what kind of paper it is; stands in the metadata of a file. Names nobody
    QString watermark{};    ///< across each page, behind the text: "Copy 2"; empty: none
};

/// A text laid out once on A4, painted page by page with the same frame around each page, whatever the
/// device: the preview, the PDF and the printer break lines and pages alike. No row of a table and no
/// paragraph is cut by a page break that fits on one page. Loads nothing from anywhere.
class Paper final
{
    Q_DISABLE_COPY_MOVE(Paper)

public:
    Paper(const QString &html, PaperFrame frame);
    ~Paper();

    [[nodiscard]] int pageCount() const;
    /// True if every line fits between the margins.
    [[nodiscard]] bool fits() const;
    /// What stands on it, without the frame: for assistive tools.
    [[nodiscard]] QString plainText() const;
    /// What kind of paper it is, for the metadata of a file.
    [[nodiscard]] QString title() const;
    /// How many of its pages are among those; of none given, all.
    [[nodiscard]] int pagesIn(const QPageRanges &pages) const;
    /// Those pages, each numbered as among all; none given: all. Sets the device to A4 without margins of its
    /// own; false if not all of it could be painted.
    [[nodiscard]] bool paintOn(QPagedPaintDevice &device, const QPageRanges &pages = {}) const;

private:
    void paintPage(QPainter &painter, int page) const;
    void paintStretch(QPainter &painter, const Stretch &shown, qreal at) const;
    void paintWatermark(QPainter &painter) const;
    void paintHeader(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page) const;

    PaperFrame m_frame;
    std::unique_ptr<QTextDocument> m_text; ///< on one endless page
    std::vector<PagePart> m_pages;
};

/// PDF/A-1b in memory; its metadata tell its kind and language and name nobody. Empty when not all of it
/// could be painted. `pages`: none, all of them.
[[nodiscard]] QByteArray pdfBytes(const Paper &paper, const QPageRanges &pages = {});

/// Writes PDF/A-1b. The file appears whole or not at all and is readable by its owner alone; its metadata
/// name nobody. Returns the number of pages; Io if the folder cannot be written to.
[[nodiscard]] Result<int> writePdf(const Paper &paper, const QString &path, const QPageRanges &pages = {});

} // namespace jour::ui
