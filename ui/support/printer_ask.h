#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace jour::ui {

/// Asks for a printer without holding anything up; tests answer by themselves. Nothing is called when the
/// operator thinks better of it, or when `over` is gone.
struct PrinterAsk
{
    using Chosen = std::function<void(QPrinter &printer)>;
    /// False when this computer has no printer.
    std::function<bool(QWidget &over, Chosen chosen)> ask;

    /// The toolkit's dialog. A printer and nothing else: no file is offered.
    [[nodiscard]] static PrinterAsk system();
};

/// The dialog of PrinterAsk::system() for this printer.
void openPrintDialog(QWidget &over, std::shared_ptr<QPrinter> printer, const PrinterAsk::Chosen &chosen);

} // namespace jour::ui
