#include "print/print_preview.h"

#include "print/paper.h"
#include "print/paper_leaving.h"
#include "support/theme.h"
#include "support/window_size.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int mostCopies = 20;
constexpr int sideWidth = 340;

} // namespace

PrintPreview::PrintPreview(QWidget *window, const PaperKind &kind, const Printers &printers)
    : QWidget{window, Qt::Window}, m_printer{std::make_unique<QPrinter>(QPrinter::HighResolution)},
      m_variant{new QComboBox{this}}, m_reason{new QLineEdit{this}}, m_recipient{new QLineEdit{this}},
      m_queue{new QComboBox{this}}, m_copies{new QSpinBox{this}}, m_range{new QLineEdit{this}},
      m_print{new QPushButton{tr("&Print"), this}}, m_pdf{new QPushButton{tr("Save as P&DF…"), this}},
      m_cancel{new QPushButton{tr("Cancel  Esc"), this}}, m_message{new PlainLabel{{}, TextRole::Muted, this}}
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print preview"));
    m_printer->setOutputFormat(QPrinter::PdfFormat); // the preview needs no printer to be installed
    m_printer->setPageSize(QPageSize{QPageSize::A4});
    m_pages = new QPrintPreviewWidget{m_printer.get(), this};
    m_pages->setObjectName(QStringLiteral("printPages"));
    m_pages->setAccessibleName(tr("The pages"));
    const auto offer = [this](PrintVariant variant, const QString &text) {
        m_variant->addItem(text, static_cast<int>(variant));
    };
    offer(PrintVariant::Masked, tr("Internal, protected persons masked"));
    offer(PrintVariant::Receiver, tr("Receiving municipality, own child only"));
    offer(PrintVariant::Initials, tr("Masked, initials and case number"));
    offer(PrintVariant::Unmasked, tr("Protected persons shown"));
    m_variant->setCurrentIndex(m_variant->findData(static_cast<int>(kind.usualVariant())));
    m_recipient->setText(kind.usualRecipient());
    listPrinters(printers);
    build(kind);
    settleVariant();
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_paper)
            (void)m_paper->paintOn(*printer);
    });
    connect(m_variant, &QComboBox::currentIndexChanged, this, &PrintPreview::settleVariant);
    connect(m_reason, &QLineEdit::editingFinished, this, &PrintPreview::refreshRequested);
    connect(m_recipient, &QLineEdit::editingFinished, this, &PrintPreview::refreshRequested);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::printRequested);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPreview::pdfRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PrintPreview::cancelRequested);
    resizeOnScreen(*this, {1000, 760});
}

PrintPreview::~PrintPreview()
{
    delete m_pages; // before the printer it paints on
}

void PrintPreview::build(const PaperKind &kind)
{
    m_variant->setObjectName(QStringLiteral("printVariant"));
    m_reason->setObjectName(QStringLiteral("printReason"));
    m_recipient->setObjectName(QStringLiteral("printRecipient"));
    m_queue->setObjectName(QStringLiteral("printQueue"));
    m_copies->setObjectName(QStringLiteral("printCopies"));
    m_copies->setRange(1, mostCopies);
    m_range->setObjectName(QStringLiteral("printRange"));
    m_range->setPlaceholderText(tr("all"));
    m_print->setObjectName(QStringLiteral("printNow"));
    m_pdf->setObjectName(QStringLiteral("printPdf"));
    m_cancel->setObjectName(QStringLiteral("printCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->hide();
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setWordWrap(true);
    auto *shown = new QVBoxLayout;
    shown->addWidget(m_pages, 1);
    shown->addWidget(zooming());
    auto *side = new QVBoxLayout;
    auto *caution =
        new PlainLabel{tr("Notes are printed as they were written. Read them before the paper leaves."),
                       TextRole::Muted, this};
    caution->setWordWrap(true);
    caution->setVisible(kind.hasNotes());
    side->addWidget(choices(kind), 1);
    side->addWidget(caution);
    side->addWidget(m_message);
    side->addWidget(m_print);
    side->addWidget(m_pdf);
    side->addWidget(m_cancel);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->addLayout(shown, 1);
    row->addLayout(side);
}

/// They scroll in a low window; what came of them and the buttons stay in sight.
QWidget *PrintPreview::choices(const PaperKind &kind)
{
    auto *scroll = new QScrollArea{this};
    scroll->setObjectName(QStringLiteral("printChoices"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget{scroll};
    content->setProperty("panel", QStringLiteral("content"));
    auto *side = new QVBoxLayout{content};
    side->setContentsMargins(0, 0, space::s, 0);
    for (QComboBox *box : {m_variant, m_queue}) // a long name is cut, nothing at its side
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *recipient = new FormRow{tr("&Recipient"), m_recipient, this};
    auto *variant = new FormRow{tr("&Variant"), m_variant, this};
    side->addWidget(recipient);
    side->addWidget(variant);
    auto *reason = new FormRow{tr("Rea&son to show"), m_reason, this};
    reason->setHint(tr("Needed for a paper that shows protected persons. Written in the journal."));
    side->addWidget(reason);
    side->addWidget(new FormRow{tr("Pr&inter"), m_queue, this});
    side->addWidget(new FormRow{tr("&Copies"), m_copies, this});
    m_rangeRow = new FormRow{tr("Pa&ges"), m_range, this};
    judgeRange();
    side->addWidget(m_rangeRow);
    connect(m_range, &QLineEdit::textChanged, this, &PrintPreview::judgeRange);
    connect(m_range, &QLineEdit::editingFinished, this, &PrintPreview::judgeRange);
    for (QWidget *choice :
         {static_cast<QWidget *>(recipient), static_cast<QWidget *>(variant), static_cast<QWidget *>(reason)})
        choice->setVisible(kind.hasVariants());
    side->addStretch();
    scroll->setWidget(content);
    scroll->setMinimumWidth(sideWidth);
    return scroll;
}

/// A range that is not yet ended is none.
void PrintPreview::judgeRange()
{
    QString typed = m_range->text().trimmed();
    while (m_range->hasFocus() && !typed.isEmpty() && !typed.back().isLetterOrNumber())
        typed.chop(1);
    const bool isRange = readPages(typed).has_value();
    m_rangeRow->setHint(isRange ? tr("As 1-3, 5. Empty: all.")
                                : tr("These are no pages: nothing is printed so. Write as in 1-3, 5, or "
                                     "leave it empty for all."),
                        isRange ? HintKind::Hint : HintKind::Warning);
}

QWidget *PrintPreview::zooming()
{
    auto *buttons = new QWidget{this};
    auto *row = new QHBoxLayout{buttons};
    row->setContentsMargins({});
    const auto offer = [&](const QString &text, QKeySequence keys, auto zoom) {
        auto *button = new QPushButton{
            tr("%1  %2", "what, keys").arg(text, keys.toString(QKeySequence::NativeText)), buttons};
        button->setAccessibleName(text);
        button->setShortcut(keys);
        connect(button, &QPushButton::clicked, m_pages, zoom);
        row->addWidget(button);
    };
    offer(tr("Larger"), QKeySequence{Qt::CTRL | Qt::Key_Plus}, [this] { m_pages->zoomIn(); });
    offer(tr("Smaller"), QKeySequence{Qt::CTRL | Qt::Key_Minus}, [this] { m_pages->zoomOut(); });
    offer(tr("Whole page"), QKeySequence{Qt::CTRL | Qt::Key_0}, [this] { m_pages->fitInView(); });
    row->addStretch();
    return buttons;
}

void PrintPreview::listPrinters(const Printers &printers)
{
    m_queue->addItems(printers.names());
    m_queue->setCurrentText(printers.usual());
    const bool any = m_queue->count() > 0;
    m_queue->setEnabled(any);
    m_copies->setEnabled(any);
    m_print->setEnabled(any);
    if (!any)
        warn(tr("No printer is set up on this computer. Save as PDF works."));
}

void PrintPreview::settleVariant()
{
    const bool unmasked = choice().variant == PrintVariant::Unmasked;
    m_reason->setEnabled(unmasked);
    if (unmasked && choice().reason.isEmpty())
        m_reason->setFocus();
    else
        Q_EMIT refreshRequested();
}

void PrintPreview::show(std::unique_ptr<Paper> paper)
{
    m_paper = std::move(paper);
    m_pages->setAccessibleDescription(m_paper->plainText());
    m_pages->updatePreview();
    QWidget::show();
}

void PrintPreview::setRunning(bool isRunning)
{
    for (QWidget *choice :
         {static_cast<QWidget *>(m_variant), static_cast<QWidget *>(m_recipient),
          static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_copies), static_cast<QWidget *>(m_range),
          static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_pdf)})
        choice->setEnabled(!isRunning);
    m_reason->setEnabled(!isRunning && choice().variant == PrintVariant::Unmasked);
    m_cancel->setVisible(isRunning);
    (isRunning ? m_cancel : m_print)->setFocus();
}

void PrintPreview::showProgress(int left, int wished)
{
    if (m_cancel->isHidden())
        setRunning(true);
    tell(tr("%1 of %2 copies went to the printer.").arg(left).arg(wished));
}

void PrintPreview::showIdle()
{
    if (!m_cancel->isHidden())
        setRunning(false);
}

void PrintPreview::tell(const QString &text)
{
    m_message->setTextRole(TextRole::Muted);
    m_message->setPlainText(text);
}

void PrintPreview::warn(const QString &text)
{
    m_message->setTextRole(TextRole::Warning);
    m_message->setPlainText(text);
}

PaperChoice PrintPreview::choice() const
{
    return {.variant = static_cast<PrintVariant>(m_variant->currentData().toInt()),
            .reason = m_reason->text().trimmed(),
            .recipient = m_recipient->text().trimmed(),
            .printer = m_queue->currentText()};
}

QString PrintPreview::pagesTyped() const
{
    return m_range->text();
}

int PrintPreview::copies() const
{
    return m_copies->value();
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_cancel->isHidden())
        Q_EMIT cancelRequested();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PrintPreview::closeEvent(QCloseEvent *event)
{
    Q_EMIT cancelRequested(); // who closes it wants no more of them
    QWidget::closeEvent(event);
}

} // namespace jour::ui
