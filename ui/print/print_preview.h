#pragma once

#include "print/paper_kind.h"
#include "print/printers.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QSpinBox;

namespace jour::ui {

class FormRow;
class PlainLabel;

/// The paper as it will look, with what is to be chosen beside it. A window of its own that blocks nothing;
/// Ctrl and +, - or 0 zoom; Esc cancels what is printing, else leaves.
class PrintPreview final : public QWidget
{
    Q_OBJECT

public:
    /// Offers what `kind` has to be chosen. Does not keep it.
    PrintPreview(QWidget *window, const PaperKind &kind, const Printers &printers);
    ~PrintPreview() override;

    void show(std::unique_ptr<Paper> paper);
    /// Copies are on their way: nothing but cancelling can be chosen.
    void showProgress(int left, int wished);
    void showIdle();
    /// What was done.
    void tell(const QString &text);
    /// What could not be done.
    void warn(const QString &text);
    /// But for the pages.
    [[nodiscard]] PaperChoice choice() const;
    [[nodiscard]] QString pagesTyped() const; ///< "1-3, 5"; empty: all
    [[nodiscard]] int copies() const;

Q_SIGNALS:
    void refreshRequested(); ///< variant, reason or recipient was settled
    void printRequested();
    void pdfRequested();
    void cancelRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const PaperKind &kind);
    [[nodiscard]] QWidget *choices(const PaperKind &kind);
    [[nodiscard]] QWidget *zooming();
    void listPrinters(const Printers &printers);
    void settleVariant();
    void judgeRange();
    void setRunning(bool isRunning);

    std::unique_ptr<QPrinter> m_printer; ///< only for the preview; never prints
    std::unique_ptr<Paper> m_paper;
    QPrintPreviewWidget *m_pages;
    QComboBox *m_variant;
    QLineEdit *m_reason;
    QLineEdit *m_recipient;
    QComboBox *m_queue;
    QSpinBox *m_copies;
    QLineEdit *m_range;
    FormRow *m_rangeRow = nullptr;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_cancel; ///< shown while copies go to the printer
    PlainLabel *m_message;
};

} // namespace jour::ui
