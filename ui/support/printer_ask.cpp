#include "support/printer_ask.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace jour::ui {

void openPrintDialog(QWidget &over, std::shared_ptr<QPrinter> printer, const PrinterAsk::Chosen &chosen)
{
    auto *dialog = new QPrintDialog{printer.get(), &over};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // a file would keep what is printed
    // The dialog's own signal, and what holds the printer for as long as the dialog stands.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &over,
                     [printer = std::move(printer), chosen] { chosen(*printer); });
    dialog->open();
}

PrinterAsk PrinterAsk::system()
{
    return {[](QWidget &over, const Chosen &chosen) {
        if (QPrinterInfo::availablePrinterNames().isEmpty())
            return false;
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(QStringLiteral("Jourbord")); // what the queue shows tells nothing
        printer->setCreator(QStringLiteral("Jourbord"));
        openPrintDialog(over, std::move(printer), chosen);
        return true;
    }};
}

} // namespace jour::ui
